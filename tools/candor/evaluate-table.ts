// A report for a terminal: one line a figure, a column a scorer, the words of the page beside it.

import type { Estimate } from "../../src/core/evaluation/estimate.ts";
import { differenceSentence, figureText, intervalText } from "../../src/core/evaluation/figure-text.ts";
import { headlines, SCORER_WORDS } from "../../src/core/evaluation/headlines.ts";
import type { PairFigures } from "../../src/core/evaluation/measure-pairs.ts";
import type { TripleFigures } from "../../src/core/evaluation/measure-triples.ts";
import type { EvaluationReport } from "../../src/core/evaluation/report.ts";
import type { TokenCounts } from "../../src/core/evaluation/token-counts.ts";

type Cells = readonly (readonly string[])[];

export function reportTable(report: EvaluationReport): string {
  const names = report.scorers.map(({ name }) => SCORER_WORDS[name]);
  const figures = headlines(report).map(({ name, words, values }) => [name, ...values.map(estimateText), words]);
  const sentence = differenceSentence(report);
  const parts = [
    `${report.kind}: ${report.rows} rows, ${report.jobs} jobs, ${report.resumes} resumes`,
    aligned([["", ...names, ""], ...figures]),
    ...(sentence === null ? [] : [sentence]),
    ...(report.kind === "pairs" ? report.scorers.map(classTable) : []),
    ...(report.kind === "triples" ? [fieldTable(report.scorers)] : []),
    aligned([lengthCells("jobs", report.tokens.jobs), lengthCells("resumes", report.tokens.resumes)]),
    ...report.notes.map((note) => `Note: ${note}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function estimateText(estimate: Estimate): string {
  const interval = intervalText(estimate);
  return interval === "" ? figureText(estimate.value) : `${figureText(estimate.value)} (${interval})`;
}

/** Per class its scores, then what it was taken for. */
function classTable({ name, classes, confusion }: PairFigures): string {
  const head = ["class", "precision", "recall", "F1", "rows", ...classes.map(({ label }) => `told ${label}`)];
  const rows = classes.map(({ label, precision, recall, f1, support }, index) => [
    label,
    ...[precision, recall, f1].map(figureText),
    String(support),
    ...(confusion[index] ?? []).map(String),
  ]);
  return `${SCORER_WORDS[name]}\n${aligned([head, ...rows])}`;
}

function fieldTable(scorers: readonly TripleFigures[]): string {
  const [first] = scorers;
  if (first === undefined || first.byField.length === 0) return "";
  const head = ["field, matched above unmatched", "rows", ...scorers.map(({ name }) => SCORER_WORDS[name])];
  const rows = first.byField.map(({ field, rows: count }, index) => [
    field,
    String(count),
    ...scorers.map(({ byField }) => figureText(byField[index]?.matchedAbove ?? null)),
  ]);
  return aligned([head, ...rows]);
}

function lengthCells(what: string, { median, largest, overOneChunk }: TokenCounts): readonly string[] {
  return [`tokens of ${what}`, `median ${median}`, `largest ${largest}`, `in several chunks ${overOneChunk}`];
}

function aligned(rows: Cells): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}
