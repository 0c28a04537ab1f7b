import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { EvaluationReport } from "../../src/core/evaluation/report.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-evaluate-"))));
afterAll(() => rm(folder, { recursive: true }));

/** The real command in its own process. */
function evaluate(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/candor/main.ts", "evaluate", ...args]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) =>
    child.on("close", (status) => resolve({ status, out, err })),
  );
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const SAMPLES = "public/samples/evaluate";

test("the sample pairs have their figures, scorer and keywords on the same rows", async () => {
  const { status, out, err } = await evaluate("--pairs", `${SAMPLES}/pairs.csv`, "--json");
  expect(status, err).toBe(0);
  const report = JSON.parse(out) as EvaluationReport;
  if (report.kind !== "pairs") throw new Error(report.kind);
  expect(report.scorers.map(({ name }) => name)).toEqual(["gpt2", "keywords"]);
  for (const { confusion, calibration, auc } of report.scorers) {
    expect(confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(report.rows);
    expect(calibration?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(report.rows);
    // A real scorer beats a coin on twenty-four plain cases; so do the words.
    expect(auc.value).toBeGreaterThan(0.5);
  }
  expect(report.scorerVersion).toMatch(/./);
  expect(err).toContain(`scoring: ${report.rows} of ${report.rows}`);
});

test("triples by keywords: the table names every scorer, the pool and the draw", async () => {
  const { status, out } = await evaluate(
    "--triples",
    `${SAMPLES}/triples.jsonl`,
    "--scorer",
    "keywords",
    "--pool-jobs",
    "2",
  );
  expect(status).toBe(0);
  expect(out).toMatch(/^triples: \d+ rows/);
  expect(out).toMatch(/Keywords +Length alone/);
  expect(out).toContain("2 jobs against all");
  expect(out).toMatch(/Note: Only 2 of \d+ jobs, drawn by a fixed seed/);
});

test("preferences by keywords: agreement as JSON", async () => {
  const { status, out } = await evaluate(
    "--preferences",
    `${SAMPLES}/preferences.jsonl`,
    "--scorer",
    "keywords",
    "--json",
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ kind: "preferences", scorers: [{ name: "keywords" }], difference: null });
});

test("a file of one class says why it has no AUC, and has the rest", async () => {
  const path = await file("one.csv", "job,resume,label\nbaker,I bake,1\nbaker,I bake bread,1\n");
  const { status, out } = await evaluate("--pairs", path, "--scorer", "keywords");
  expect(status).toBe(0);
  expect(out).toContain("All rows are of one class");
  expect(out).toContain("Accuracy");
});

test.each<[string, () => Promise<readonly string[]>, string]>([
  ["no file", async () => ["--json"], "needs one of"],
  ["two files", async () => ["--pairs", "a", "--triples", "b"], "needs one of"],
  ["a file that is not there", async () => ["--pairs", "/nowhere.csv"], "cannot read"],
  ["an unknown scorer", async () => ["--pairs", "a", "--scorer", "dice"], 'no scorer "dice"'],
  ["a pool for pairs", async () => ["--pairs", "a", "--pool-jobs", "3"], "goes with --triples"],
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
])("%s is refused in one line with status 2 and nothing on standard output", async (_name, args, message) => {
  const { status, out, err } = await evaluate(...(await args()));
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});
