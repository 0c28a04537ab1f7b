import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";

import { inEnglish } from "../../../lib/said.ts";
import { buildDataset } from "../dataset.ts";
import type { Decision } from "../decision.ts";
import { readFeedback } from "../feedback-file.ts";
import { testDecision, testFeedback } from "../testing.ts";
import { exportDataset, type ExportOptions } from "./dataset-files.ts";
import { rowsToParquet } from "./parquet.ts";

const options: ExportOptions = {
  day: "2026-11-21",
  consent: "Applicants agreed to training.",
  known: {
    byCandidate: new Map([
      [
        testDecision(0, 0, "yes").candidateHash,
        [{ label: "[PERSON_1]", kind: "PERSON" as const, value: "Ottilie Brandvold" }],
      ],
    ]),
    kept: [],
  },
  isBalanced: true,
  toParquet: rowsToParquet,
};

const said: Partial<Decision> = {
  explanation: { shown: "Meets HACCP.", thumb: "down", edited: "HACCP is named, not shown." },
  corrections: [{ requirementId: "haccp", label: "HACCP", shown: "met", corrected: "partial" }],
};

function made(changed: Partial<Decision> = said) {
  const done = exportDataset(testFeedback(changed), options);
  if (done.status === "stopped") throw new Error(inEnglish(done.why));
  return done;
}

test("Parquet says what the JSON lines say, nested columns and all", async () => {
  const { files } = made();
  const parquet = files.filter(({ path }) => path.endsWith(".parquet"));
  expect(new Set(parquet.map(({ path }) => path.split("/")[0]))).toEqual(
    new Set(["sft", "dpo", "kto", "stepwise", "rankpo", "contrastive"]),
  );
  for (const { path, content } of parquet) {
    const lines = files.find((file) => file.path === path.replace(".parquet", ".jsonl"))?.content;
    const rows = String(lines)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(await parquetReadObjects({ file: content as ArrayBuffer }), path).toEqual(rows);
  }
});

test("the decisions in it are read back to the same set", () => {
  const { dataset, files } = made();
  const read = readFeedback(String(files.find(({ path }) => path === "feedback.json")?.content));
  expect(read.status === "read" && buildDataset(read.feedback)).toEqual(dataset);
});

test.each([
  ["a name in a note", { note: "Ottilie Brandvold was great." }],
  ["an e-mail address in a note", { note: "Ask maren@kvist.example." }],
  ["a phone number in a note", { note: "Call +44 20 7946 0958." }],
  [
    "a name in an explanation",
    { explanation: { shown: "Meets HACCP.", thumb: "up" as const, edited: "Brandvold fits." } },
  ],
  ["a name in a note without evidence", { choice: "not-enough" as const, note: "Ottilie Brandvold?" }],
])("%s stops the export, and the words are not repeated", (_what, planted) => {
  const done = exportDataset(testFeedback(planted), options);
  expect(done.status).toBe("stopped");
  expect(JSON.stringify(done)).not.toMatch(/ottilie|brandvold|maren|7946/i);
});

test("without consent, or without a decision, nothing is made", () => {
  expect(exportDataset(testFeedback(), { ...options, consent: " " }).status).toBe("stopped");
  expect(exportDataset({ ...testFeedback(), decisions: [], preferences: [] }, options).status).toBe("stopped");
});
