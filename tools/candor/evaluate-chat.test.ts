import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { chatTable, evaluateChat } from "./evaluate-chat.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "candor-evaluate-chat-"));
  writeFileSync(
    join(folder, "jobs.csv"),
    `id,title,company,location,remote,salary,description
1,Data Engineer,Nordwind,"Berlin, Germany",no,"€80,000","Python and SQL, 5+ years."
2,Head Chef,Bean There,"Lisbon, Portugal",no,"€40,000","HACCP and menus, 3+ years."
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(...lines: readonly object[]): string {
  const path = join(folder, "questions.jsonl");
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}
const evaluate = (path: string) => evaluateChat({ path, jobs: join(folder, "jobs.csv"), candidates: null });

test("rows and words are compared with those of the file", async () => {
  const path = write(
    { kind: "skills", question: "jobs that need Python", rows: ["1"], reference: "one job", answer: "one job" },
    { kind: "location", question: "jobs in Lisbon", rows: ["1", "2"] },
  );
  const report = await evaluate(path);
  expect(report.byKind["skills"]).toMatchObject({ precision: 1, recall: 1, ndcg: 1, rouge1: 1, exactFilter: null });
  expect(report.all.similarity).toBeCloseTo(1, 6);
  expect(report.byKind["location"]).toMatchObject({ precision: 1, recall: 0.5 });
  expect(chatTable(report)).toMatch(/skills +1 +– +1\.000/);
});

test.each([
  ["another shape", { ask: "who?" }, /line 1: not an object with kind and question/],
  ["a filter that is none", { kind: "x", question: "who?", filter: { age: 30 } }, /line 1: its filter is none/],
])("%s is refused with its line", async (_name, line, message) => {
  await expect(evaluate(write(line))).rejects.toThrow(message);
});
