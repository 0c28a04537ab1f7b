import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";

import { runEdit } from "./edit.ts";
import { runExplain } from "./explain.ts";
import { runExtract } from "./extract.ts";
import { runMatch } from "./match.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "candor-coach-"));
const sample = (name: string) => fileURLToPath(new URL(`../../public/samples/${name}`, import.meta.url));
const file = (name: string, text: string) => {
  writeFileSync(join(FOLDER, name), text);
  return join(FOLDER, name);
};

let printed = "";
beforeEach(() => {
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(FOLDER, { recursive: true }));

const RESUME = `Mina Sorel
Ghent

Experience

Cook, Bistro Lommer, Ghent | 03/2015 - 04/2019
- Responsible for managing the rota of six cooks, the weekly orders, and the fridge lists of both kitchens.

Skills
Excel, HACCP
`;

test("match says score, verdicts with quotes, and what each gap is worth, largest first", async () => {
  expect(await runMatch(["--job", sample("job.md"), "--resume", sample("dario-conti.pdf"), "--gaps"])).toBe(0);
  const { score, requirements, gaps } = JSON.parse(printed);
  expect(score).toBeGreaterThan(0);
  expect(requirements).toContainEqual(expect.objectContaining({ label: "HACCP", verdict: "missing", quote: null }));
  const gains = gaps.map(({ gain }: { gain: number }) => gain);
  expect(gains.length).toBeGreaterThan(3);
  expect(gains).toEqual(gains.toSorted((a: number, b: number) => b - a));
  expect(gains[0]).toBeGreaterThan(0);
});

test("explain tells met from missing, for demands of one's own too", async () => {
  const pair = { id: "a", resume_text: RESUME, demands: ["Excel", "Kubernetes"] };
  expect(await runExplain(["--pairs", file("pairs.jsonl", `${JSON.stringify(pair)}\n`)])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ id: "a", met: ["Excel"], missing: ["Kubernetes"] });
});

test("explain tells of a bad line and goes on", async () => {
  const good = JSON.stringify({ resume_text: RESUME, demands: ["Excel"] });
  expect(await runExplain(["--pairs", file("bad.jsonl", `nonsense\n${good}\n`)])).toBe(1);
  expect(printed.trim().split("\n")).toHaveLength(1);
});

test("extract reads skills, jobs and years", async () => {
  expect(await runExtract(["--in", file("in.jsonl", `${JSON.stringify({ id: 1, text: RESUME })}\n`)])).toBe(0);
  const { skills, experiences, years } = JSON.parse(printed);
  expect(skills.map(({ label }: { label: string }) => label)).toContain("HACCP");
  expect(experiences).toMatchObject([
    { title: "Cook", employer: "Bistro Lommer", from: "2015-03", to: "2019-04", months: 50 },
  ]);
  expect(years).toBe(4.2);
});

test("edit takes what keeps every fact and writes the resume", async () => {
  const to = join(FOLDER, "out.txt");
  expect(await runEdit(["--resume", file("resume.txt", RESUME), "--take", "--to", to])).toBe(0);
  expect(readFileSync(to, "utf8")).toContain("- Managed the rota of six cooks");
});

test("edit says which fact an edit of one's own changes, and exits with 1", async () => {
  const edited = file("edited.txt", RESUME.replace("six cooks", "sixteen cooks"));
  expect(await runEdit(["--resume", file("resume.txt", RESUME), "--edited", edited])).toBe(1);
  expect(JSON.parse(printed)).toEqual({
    accepted: false,
    changes: [{ kind: "number", fact: "sixteen", how: "changed" }],
  });
});

test.each([
  ["match", () => runMatch([])],
  ["explain", () => runExplain(["--job", "x"])],
  ["extract", () => runExtract([])],
  ["edit", () => runEdit([])],
  ["edit of a strange format", () => runEdit(["--resume", file("resume.txt", RESUME), "--to", "x.odt"])],
  ["a file that is not there", () => runExtract(["--resume", "/nowhere/resume.pdf"])],
])("%s: wrong use is told in one line", async (_, run) => {
  await expect(run()).rejects.toThrow(expect.objectContaining({ name: "UsageError" }));
  expect(printed).toBe("");
});
