import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import { graphFacts, graphFailureText, unusedText } from "./graph-texts.ts";

test("counts are told with their thousands", () => {
  expect(
    graphFacts({ skills: 13896, occupations: 4023, titles: 92301, links: 120001 }).map(({ value }) => value),
  ).toEqual(["13,896", "4,023 with 92,301 titles", "120,001"]);
});

test.each([
  [["a.csv"], "Nothing was taken from a.csv."],
  [["a", "b", "c", "d", "e"], "Nothing was taken from a, b, c and 2 more."],
])("%j: %s", (names, text) => {
  expect(unusedText(names)).toBe(text);
});

test.each([...FAILURE_CODES, "storage" as const])("%s is a whole sentence that says what to do", (code) => {
  expect(graphFailureText(code)).toMatch(/^[A-Z].+\. .*(?:again|choose that)\.$/);
});
