import { expect, test } from "vitest";

import { FILE, SKILLS } from "../../src/core/skills/testing.ts";
import { createGraphReader } from "./engine.ts";

const reader = createGraphReader({ loadOurs: async () => FILE, loadSkills: async () => SKILLS });
const file = (name: string, text: string) => ({ name, file: new Blob([text]) });
const OCCUPATIONS = file(
  "occupations_en.csv",
  "conceptUri,iscoGroup,preferredLabel,altLabels,code\no:1,3434,lamp chef,,3434.9",
);

function read(files: ReturnType<typeof file>[], signal = new AbortController().signal) {
  const events: unknown[] = [];
  return { events, result: reader.read({ files }, { signal, emit: (event) => void events.push(event) }) };
}

test("tables become a graph beside ours, each file is told as it is read", async () => {
  const { events, result } = read([OCCUPATIONS, file("licence.txt", "words\n")]);
  expect(await result).toMatchObject({
    status: "ready",
    counts: { occupations: 4 },
    sources: ["ESCO"],
    unused: ["licence.txt"],
  });
  expect(events).toEqual([
    { name: "occupations_en.csv", position: 1, count: 2 },
    { name: "licence.txt", position: 2, count: 2 },
  ]);
});

test("what came out can be brought again", async () => {
  const first = await read([OCCUPATIONS]).result;
  if (first.status === "rejected") throw new Error(first.problem);
  const second = await read([file("graph.json", first.json)]).result;
  expect(second).toMatchObject({ status: "ready", json: first.json, counts: first.counts, sources: ["graph.json"] });
});

test.each([
  ["no table", [file("photo.png", "x")], /No table was found/],
  ["half a graph file", [file("graph.json", '{"format":')], /graph\.json is no JSON/],
  ["another JSON", [file("cv.json", "{}")], /no graph file/],
])("%s is refused in a sentence", async (_what, files, problem) => {
  expect(await read(files).result).toEqual({ status: "rejected", problem: expect.stringMatching(problem) });
});

test("stopped means stopped", async () => {
  await expect(read([OCCUPATIONS], AbortSignal.abort()).result).rejects.toMatchObject({ code: "aborted" });
});

test("a list of ours that did not arrive is no bug of the person's files", async () => {
  const broken = createGraphReader({ loadOurs: async () => "<html>", loadSkills: async () => SKILLS });
  const call = broken.read({ files: [OCCUPATIONS] }, { signal: new AbortController().signal, emit: () => {} });
  await expect(call).rejects.toMatchObject({ code: "download-failed" });
});
