import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { EvaluationReport } from "../../src/core/evaluation/report.ts";
import { reportTable } from "./evaluate-table.ts";
import { evaluateFile, runEvaluate } from "./evaluate.ts";
import type { Progress } from "./progress.ts";
import { runHere } from "./run-here.ts";
import { UsageError } from "./usage.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-evaluate-"))));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const SAMPLES = "public/samples/evaluate";

const quiet: Progress = { show: () => {}, end: () => {} };

test("the command writes the sample's figures as JSON, scorer and keywords on the same rows", async () => {
  const { status, out, err } = await runHere(["evaluate", "--pairs", `${SAMPLES}/pairs.csv`, "--json"]);
  expect(status, err).toBe(0);
  const report = JSON.parse(out) as EvaluationReport;
  if (report.kind !== "pairs") throw new Error(report.kind);
  expect(report.scorers.map(({ name }) => name)).toEqual(["gpt2", "keywords"]);
  for (const { confusion, calibration, auc } of report.scorers) {
    expect(confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(report.rows);
    expect(calibration?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(report.rows);
    // Twenty-four plain cases: whoever reads at all beats a coin.
    expect(auc.value).toBeGreaterThan(0.5);
  }
  expect(report.scorerVersion).toMatch(/./);
  expect(err).toContain(`scoring: ${report.rows} of ${report.rows}`);
}, 120_000);

test("triples: the table names every scorer, the pool and the draw", async () => {
  const report = await evaluateFile(
    { path: `${SAMPLES}/triples.jsonl`, kind: "triples", scorer: "keywords", poolJobs: 2 },
    quiet,
  );
  const table = reportTable(report);
  expect(table).toMatch(/^triples: 8 rows, 4 jobs/);
  expect(table).toMatch(/Keywords +Length alone/);
  expect(table).toContain("2 jobs against all");
  expect(table).toContain("Note: Only 2 of 4 jobs, drawn by a fixed seed");
});

test("preferences by the real scorer: agreement beside the keywords, and their difference", async () => {
  const report = await evaluateFile(
    { path: `${SAMPLES}/preferences.jsonl`, kind: "preferences", scorer: "gpt2", poolJobs: null },
    quiet,
  );
  expect(report).toMatchObject({ kind: "preferences", rows: 12, scorers: [{ name: "gpt2" }, { name: "keywords" }] });
  expect(report.difference).not.toBeNull();
  expect(reportTable(report)).toContain("Agreement with the preferences");
});

test("a file of one class says why it has no AUC, and has the rest", async () => {
  const path = await file("one.csv", "job,resume,label\nbaker,I bake,1\nbaker,I bake bread,1\n");
  const table = reportTable(await evaluateFile({ path, kind: "pairs", scorer: "keywords", poolJobs: null }, quiet));
  expect(table).toContain("All rows are of one class");
  expect(table).toContain("Accuracy");
});

test.each<[string, () => Promise<string[]>, string]>([
  ["no file", async () => ["--json"], "needs one of"],
  ["two files", async () => ["--pairs", "a", "--triples", "b"], "needs one of"],
  ["a file that is not there", async () => ["--pairs", "/nowhere.csv"], "cannot read"],
  ["an unknown scorer", async () => ["--pairs", "a", "--scorer", "dice"], 'no scorer "dice"'],
  ["a pool for pairs", async () => ["--pairs", "a", "--pool-jobs", "3"], "goes with --triples"],
  ["a pool that is no number", async () => ["--triples", "a", "--pool-jobs", "all"], "a whole number from 1"],
  [
    "a wrong label",
    async () => ["--pairs", await file("bad.csv", "job,resume,label\na,b,1\na,b,perhaps\n")],
    "bad.csv line 3: the label must be",
  ],
  [
    "pairs given as triples",
    async () => ["--triples", await file("pairs.csv", "job,resume,label\na,b,1\n")],
    "line 2: the columns are missing",
  ],
])("%s is a wrong use, told in one line", async (_name, args, message) => {
  const run = runEvaluate(await args());
  await expect(run).rejects.toThrow(message);
  await expect(run).rejects.toBeInstanceOf(UsageError);
  await expect(run).rejects.not.toThrow("\n");
});
