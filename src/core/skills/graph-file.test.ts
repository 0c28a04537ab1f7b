import { expect, test } from "vitest";

import { parseGraphFile } from "./graph-file.ts";
import { FILE } from "./testing.ts";

test("a graph survives being written and read", () => {
  expect(parseGraphFile(JSON.parse(JSON.stringify(FILE)))).toEqual({ status: "ready", file: FILE });
});

test.each([
  ["nothing", null, /no graph file.*candor skills --import/],
  ["a list", [], /no graph file/],
  ["a resume in JSON", { basics: { name: "x" } }, /no graph file/],
  ["a damaged occupation", { ...FILE, occupations: [{ code: 1 }] }, /occupations\.0\.code is not as expected/],
  [
    "a later format",
    { ...FILE, format: "candor-graph-9" },
    /"candor-graph-9".*reads "candor-graph-1"\. Import it again/,
  ],
])("%s is refused in a sentence that says what to do", (_what, json, words) => {
  expect(parseGraphFile(json)).toEqual({ status: "rejected", problem: expect.stringMatching(words) });
});
