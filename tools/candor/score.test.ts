import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { runHere } from "./run-here.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-score-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Part {
  readonly name: string;
  readonly contribution: number;
}

/** The real command in its own process, fed `input` on standard input. */
function inItsProcess(args: readonly string[], input = ""): Promise<{ status: number | null; out: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/candor/main.ts", ...args]);
  let out = "";
  child.stdout.on("data", (text) => (out += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out })));
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const pair = (job_text: unknown, resume_text: unknown, id?: unknown) => JSON.stringify({ job_text, resume_text, id });
const good = pair("Baker with three years of sourdough", "I baked sourdough for years", "a");

describe("what is wrong is said in one line, with status 2 and nothing on standard output", () => {
  test("in the pairs", async () => {
    const { status, out, err } = await runHere(["score", "--pairs", await file("bad", `${good}\n${pair("x", 3)}`)]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^candor: .*bad line 2: resume_text must be a string\n$/);
  });

  test.each([
    ["a file that is not there", ["score", "--pairs", "/nowhere/pairs.jsonl"], "there is nothing of that name"],
    ["no pair at all", ["score", "--pairs", "-"], "standard input is empty"],
    ["no pair to explain", ["explain", "--pairs", "-"], "standard input is empty"],
    ["no text to extract from", ["extract", "--in", "-"], "standard input is empty"],
    ["a file for a folder", ["rank", "--job", "README.md", "--resumes", "README.md"], "a folder is needed"],
    ["a folder for a file", ["read", "docs"], "it is a folder; name a file in it"],
    ["a job that is a picture", ["match", "--job", "public/icon.svg", "--resume", "README.md"], "This kind of file"],
    ["an unknown option", ["score", "--pears", "x"], "--pears"],
    ["an unknown command", ["judge"], 'no command "judge"'],
    ["a folder that is not there", ["rank", "--job", "README.md", "--resumes", "/nowhere"], "cannot read"],
    ["a top that is no number", ["rank", "--job", "README.md", "--resumes", "docs", "--top", "many"], "--top"],
  ])("%s", async (_name, args, message) => {
    const { status, out, err } = await runHere(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

test("help names every command and loads no model", async () => {
  const { status, out } = await inItsProcess(["--help"]);
  expect(status).toBe(0);
  for (const command of ["rank", "score", "read"]) expect(out).toContain(`candor -- ${command}`);
});

test("keywords score a pair that shares words above one that shares none, and the order is kept", async () => {
  const lines = [good, pair("Baker with three years of sourdough", "Tax law", 2), good].join("\n");
  const { status, out } = await runHere(["score", "--pairs", "-", "--scorer", "keywords"], lines);
  expect(status).toBe(0);
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: unknown; score: number });
  expect(rows.map(({ id }) => id)).toEqual(["a", 2, "a"]);
  expect(rows[0]!.score).toBeGreaterThan(rows[1]!.score);
  expect(rows[2]).toEqual(rows[0]);
});

describe("with the shipped scorer", { timeout: 120_000 }, () => {
  const resume = "Jane Miller\njane.miller@example.org\n\nBaker, 2019 – 2024. Sourdough, rye, night shifts.";
  const swapped = resume.replaceAll("Jane Miller", "Oluwaseun Adeyemi").replaceAll("jane.miller", "o.adeyemi");
  const other = pair("Java developer", "Baker");
  const lines = [pair("Baker wanted", resume, "jane"), other, pair("Baker wanted", ""), pair("Baker wanted", swapped)];

  test("plain, gzip and standard input give the same lines; a name changes nothing; an empty resume has a score", async () => {
    const plain = await runHere(["score", "--pairs", await file("plain", lines.join("\r\n"))]);
    const zipped = await runHere(["score", "--pairs", await file("zipped", gzipSync(lines.join("\n")))]);
    const piped = await inItsProcess(["score", "--pairs", "-"], `${lines.join("\n")}\n`);
    expect(plain.err).toBe("");
    expect(zipped.out).toBe(plain.out);
    expect(piped.out).toBe(plain.out);

    const rows = plain.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id?: string; score: number; class: string; bias: number; parts: Part[] });
    expect(rows.map(({ id }) => id)).toEqual(["jane", undefined, undefined, undefined]);
    expect(rows[3]!.score).toBe(rows[0]!.score);
    for (const row of rows) {
      expect(row.score).toBeGreaterThanOrEqual(0);
      expect(row.score).toBeLessThanOrEqual(1);
      expect(row.class).toMatch(/^(No|Potential|Good) Fit$/);
      const logit = row.parts.reduce((sum, { contribution }) => sum + contribution, row.bias);
      expect(logit).toBeCloseTo(Math.log(row.score / (1 - row.score)), 9);
    }
  });

  test("a score does not depend on the other lines", async () => {
    const alone = await runHere(["score", "--pairs", "-"], other);
    const among = await runHere(["score", "--pairs", "-"], lines.join("\n"));
    expect(among.out.split("\n")[1]).toBe(alone.out.trim());
  });

  test("rank orders a folder, lists what it could not read, and leaves hidden files out", async () => {
    const resumes = await mkdtemp(join(folder, "resumes-"));
    await writeFile(join(resumes, "baker.txt"), `${resume}\n${"Shaped and baked bread every night. ".repeat(5)}`);
    await writeFile(join(resumes, "java.txt"), `Java developer\n${"Wrote Spring services and SQL. ".repeat(8)}`);
    await writeFile(join(resumes, "broken.pdf"), "%PDF-1.4 nothing more");
    await writeFile(join(resumes, ".hidden"), "x");
    const job = await file("job.txt", "Java developer with Spring and SQL, three years.");
    const json = await runHere(["rank", "--job", job, "--resumes", resumes, "--json", "--top", "1"]);
    expect(json.err).toBe("");
    const rows = JSON.parse(json.out) as { rank: number | null; file: string; status: string; parts: Part[] }[];
    expect(rows.map(({ parts }) => parts.length > 0)).toEqual([true, false]);
    expect(rows.map(({ rank, file }) => [rank, file])).toEqual([
      [1, "java.txt"],
      [null, "broken.pdf"],
    ]);
    const table = await runHere(["rank", "--job", job, "--resumes", resumes]);
    expect(table.out.split("\n")).toHaveLength(4);
    expect(table.err).toContain("not read: broken.pdf");
    await rm(join(resumes, "baker.txt"));
    await rm(join(resumes, "java.txt"));
    expect((await runHere(["rank", "--job", job, "--resumes", resumes])).status).toBe(1);
  });
});
