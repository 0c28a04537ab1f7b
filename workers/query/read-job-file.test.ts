import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";

import { prepareJobs } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { readJobFile as readJobBytes } from "./read-job-file.ts";

const readJobFile = (text: string) => readJobBytes(new TextEncoder().encode(text));

let graph: SkillGraph;
beforeAll(async () => {
  graph = await loadSkillGraph();
});

/** As many rows and duplicates as the public file has, in its columns: 307 postings, of which 289 stand there twice. */
function twin(): string {
  const rows = Array.from({ length: 307 }, (_, at) => `"You can't miss it, ${at}",Baker,Lisbon,"€${at + 20},000"`);
  return ["Description,Job-Title,Location,Salary", ...rows, ...rows.slice(0, 289)].join("\n");
}

test("of the 596 rows of the public file 289 are found to be duplicates", async () => {
  const data = process.env["CANDOR_DATA"];
  const text = data === undefined ? twin() : await readFile(join(data, "jobchat/train-1.csv"), "utf8");
  const read = readJobFile(text);
  if (read.status === "rejected") throw new Error(read.problem);
  expect(read.jobs).toHaveLength(596);
  const { jobs, steps } = prepareJobs(read.jobs, graph);
  expect(steps[0]).toEqual({ step: "duplicates", isOn: true, changed: 289 });
  expect(jobs).toHaveLength(307);
  const kept = prepareJobs(read.jobs, graph, new Set(["duplicates"] as const));
  expect(kept.jobs).toHaveLength(596);
  expect(kept.steps[0]).toEqual({ step: "duplicates", isOn: false, changed: 0 });
}, 60_000);

test.each([
  ["JSON lines", '{"title":"Cook","pay":"€30k"}\n\n{"title":"Baker"}\n'],
  ["a JSON list", '[{"title":"Cook"},{"title":"Baker"}]'],
  ["CSV with a byte order mark", "\uFEFFtitle,salary\nCook,€30k\nBaker,\n"],
])("%s", (_what, text) => {
  const read = readJobFile(text);
  if (read.status === "rejected") throw new Error(read.problem);
  expect(read.jobs.map(({ job }) => job.title)).toEqual(["Cook", "Baker"]);
});

const GERMAN = "title,location,salary\nKüchenchef,Köln,€40.000\n";

/** As Excel saves "CSV" in western Europe: € is 0x80, not a letter of Latin-1. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));

const utf16 = (text: string, mark = "\uFEFF") => new Uint8Array(Buffer.from(mark + text, "utf16le"));

test.each([
  ["Windows-1252", windows1252(GERMAN)],
  ["UTF-16 with a byte order mark", utf16(GERMAN)],
  ["UTF-16 the other way round", new Uint8Array(Buffer.from(utf16(GERMAN)).swap16())],
  ["UTF-16 without a mark", utf16(GERMAN, "")],
  ["UTF-8", new TextEncoder().encode(GERMAN)],
])("%s keeps its letters", (_what, bytes) => {
  const read = readJobBytes(bytes);
  if (read.status === "rejected") throw new Error(read.problem);
  expect(read.jobs.map(({ job }) => [job.title, job.location, job.salary])).toEqual([
    ["Küchenchef", "Köln", "€40.000"],
  ]);
});

test.each([
  ["a spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0])],
  ["UTF-16 of Chinese without a mark", utf16("职位,地点\n厨师,北京\n", "")],
])("%s is told to be no text", (_what, bytes) => {
  expect(readJobBytes(bytes)).toEqual({ status: "rejected", problem: "not-text" });
});

test("rows without a job are counted and left out", () => {
  expect(readJobFile("id,title\n1,Cook\n2,\n")).toMatchObject({ status: "ready", unread: 1 });
});

test.each([
  ["a quote that is never closed", 'title\n"Cook', "broken"],
  ["half a line of JSON", '{"title":', "broken"],
  ["a JSON value that is no list", "[1", "broken"],
  ["nothing", "", "no-jobs"],
  ["another table", "colour,size\nred,3\n", "no-jobs"],
])("%s is refused", (_what, text, problem) => {
  expect(readJobFile(text)).toEqual({ status: "rejected", problem });
});
