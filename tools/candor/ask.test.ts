import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { runMakePairs } from "./ask-pairs.ts";
import { runPrepare } from "./ask-prepare.ts";
import { runAsk } from "./ask.ts";
import { UsageError } from "./usage.ts";

const JOBS = `id,title,company,location,remote,salary,description
J1,Senior Python Developer,Nordwind,"Berlin, Germany",yes,€75k-90k,"Python and PostgreSQL. 5+ years of experience. Bachelor's degree."
J2,Data Scientist,Alto Labs,"Lisbon, Portugal",no,"€45,000","Python and SQL. 3 years of experience. Master's degree."
J3,Registered Nurse,Casa Health,"Austin, TX",no,$38/hr,ICU. 1 year of experience.
J4,Java Engineer,Alto Labs,Remote,yes,,"Java and Kubernetes. Visa sponsorship. Can't relocate 🙂"
J4,Java Engineer,Alto Labs,Remote,yes,,"Java and Kubernetes. Visa sponsorship. Can't relocate 🙂"
`;

let folder = "";
let printed = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-ask-"));
  await writeFile(join(folder, "jobs.csv"), JOBS);
  printed = "";
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

interface Line {
  readonly question: string;
  readonly filter: { readonly about: string } | null;
  readonly sql: string | null;
  readonly rows: readonly { readonly id: string }[];
  readonly answer: string;
  readonly refused: boolean;
}

async function ask(...questions: string[]): Promise<readonly Line[]> {
  expect(await runAsk(["--jobs", join(folder, "jobs.csv"), "--json", ...questions])).toBe(0);
  return printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

test("each question gives a line with its filter, SQL, rows and answer", async () => {
  const lines = await ask(
    "remote Python jobs over 80k",
    "who is hiring nurses",
    "jobs without a salary",
    "highest paid job",
  );
  expect(lines.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["J1"], ["J3"], ["J4"], ["J1"]]);
  expect(lines[0]).toMatchObject({
    question: "remote Python jobs over 80k",
    filter: { about: "jobs" },
    refused: false,
  });
  expect(lines[0]?.sql).toContain("WHERE");
  expect(lines[0]?.answer).toBe("1 of 4 jobs matches: remote; Python; pay more than $80,000.");
});

test("a protected attribute is refused without a row, and nonsense asks back", async () => {
  const [refused, unknown] = await ask("jobs for young men", "frobnicate the wibble");
  expect(refused).toMatchObject({ filter: null, sql: null, rows: [], refused: true });
  expect(unknown).toMatchObject({ filter: null, rows: [], refused: false });
  expect(unknown?.answer).toContain("frobnicate");
});

test("rows can be had as CSV, in which no cell begins a formula", async () => {
  await writeFile(join(folder, "jobs.csv"), JOBS.replace("Nordwind", "=1+1"));
  expect(await runAsk(["--jobs", join(folder, "jobs.csv"), "--csv", "jobs in Berlin"])).toBe(0);
  const [head, row] = printed.split(/\r?\n/);
  expect(head).toContain("id,title,company,location");
  expect(row).toMatch(/^J1,Senior Python Developer,"?'=1\+1/);
});

test("candidates are read without their names, and asked for by what they know", async () => {
  const candidates = join(folder, "people.jsonl");
  await writeFile(
    candidates,
    `${JSON.stringify({ id: "a", text: "Solveig Brandvold\nExperience\nNurse, Oslo Hospital, Jan 2015 - Dec 2022\nWound care, English" })}\n${JSON.stringify({ id: "b", text: "Experience\nCook, Inn, Jan 2020 - Dec 2021\nHACCP audits" })}\n`,
  );
  expect(
    await runAsk(["--candidates", candidates, "--json", "candidates with more than 5 years", "who knows HACCP?"]),
  ).toBe(0);
  const lines = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ rows }) => rows.map(({ id }) => id))).toEqual([["a"], ["b"]]);
  expect(printed).not.toContain("Brandvold");
});

test("preparing counts what each step did, and a step can be left out", async () => {
  const to = join(folder, "out.jsonl");
  await runPrepare(["--jobs", join(folder, "jobs.csv"), "--to", to, "--without", "emoji"]);
  const { jobs, steps } = JSON.parse(printed) as {
    jobs: number;
    steps: { step: string; isOn: boolean; changed: number }[];
  };
  expect(jobs).toBe(4);
  expect(steps.find(({ step }) => step === "duplicates")).toEqual({ step: "duplicates", isOn: true, changed: 1 });
  expect(steps.find(({ step }) => step === "emoji")).toEqual({ step: "emoji", isOn: false, changed: 0 });
  expect(steps.find(({ step }) => step === "contractions")?.changed).toBe(1);
  const last = JSON.parse((await readFile(to, "utf8")).trim().split("\n").at(-1) ?? "") as {
    text: string;
    original: { description: string };
  };
  expect(last.text).toContain("cannot relocate 🙂");
  expect(last.original.description).toContain("Can't relocate");
});

test("pairs are four fifths for training, and none is in both parts", async () => {
  const to = join(folder, "pairs.jsonl");
  await runMakePairs(["--to", to, "--count", "60"]);
  const pairs = (await readFile(to, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { split: string; question: string; sql: string });
  const of = (split: string) => new Set(pairs.filter((pair) => pair.split === split).map(({ question }) => question));
  expect(of("train").size).toBe(4 * of("test").size);
  expect([...of("test")].filter((question) => of("train").has(question))).toEqual([]);
});

/** As Excel saves "CSV" in western Europe, and "Unicode text". */
const inLatin1 = (text: string) => Buffer.from(text, "latin1");
const inUtf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const COLOGNE = "id,title,location\n1,Küchenchef,Köln\n2,Koch,Lyon\n";

test.each([
  ["Latin-1", inLatin1(COLOGNE)],
  ["UTF-16", inUtf16(COLOGNE)],
  ["gzip of Latin-1", gzipSync(inLatin1(COLOGNE))],
])("a file in %s keeps its letters", async (_what, bytes) => {
  await writeFile(join(folder, "jobs.csv"), bytes);
  const [line] = await ask("jobs in Cologne");
  expect(line?.rows).toMatchObject([{ id: "1", title: "Küchenchef", location: "Köln" }]);
});

test.each([
  ["without a header", "1,Chef,Lisbon\n2,Nurse,Leeds\n", /names no column "title".*such as id,title,/],
  ["with other columns", "foo,bar\n1,2\n", /names no column "title".*such as id,title,/],
  ["that is no text", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /is not text; save it as CSV in UTF-8/],
  ["of half a JSON list", '[{"title":"Chef"}', /begins as a JSON list and is none/],
  ["cut off in its gzip", gzipSync(COLOGNE).subarray(0, 20), /pack it again/],
])("a file %s is told what to do", async (_what, content, message) => {
  await writeFile(join(folder, "jobs.csv"), content);
  await expect(runAsk(["--jobs", join(folder, "jobs.csv"), "jobs in Lisbon"])).rejects.toThrow(message);
});

test.each([
  [["🦄🦄🦄"], /question in words.*not "🦄🦄🦄"/],
  [[" "], /question in words/],
  [["thanks!"], /question in words.*not "thanks!"/],
  [["remote jobs", "?"], /question in words.*not "\?"/],
  [["--json", "--csv", "jobs"], /--json or --csv, not both/],
])("asking %j is told before any file is read", async (args, message) => {
  await expect(runAsk(["--jobs", "/nowhere.csv", ...args])).rejects.toThrow(message);
});

test("a folder of which no resume is read is told", async () => {
  await rm(join(folder, "jobs.csv"));
  await writeFile(join(folder, "cv.pdf"), "%PDF-1.4 nothing more");
  await expect(runAsk(["--candidates", folder, "who knows HACCP?"])).rejects.toThrow("no resume was read");
});

test.each([[["--json", "a question"]], [["--jobs", "jobs.csv"]], [["--jobs", "/nowhere.csv", "jobs"]]])(
  "wrong use is told: %j",
  async (args) => {
    await expect(runAsk(args)).rejects.toBeInstanceOf(UsageError);
  },
);
