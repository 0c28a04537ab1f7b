// A ranking as rows for a file. Candidates go by their label, never by a name.

import { FIT_LABELS } from "./match-words.ts";
import type { FitClass } from "./score.ts";

/** One line of an exported ranking. Scores are meaningless without the version that gave them. */
export interface ExportRow {
  readonly rank: number | null;
  readonly candidate: string;
  readonly score: number | null;
  readonly fitClass: FitClass | null;
  readonly scorerVersion: string;
  /** Whether the score was read in full or estimated by the first pass; null without a score. */
  readonly basis: "full" | "estimate" | null;
  /** Logits that the recruiter's own requirements added to the score; null when nobody touched them. */
  readonly requirements: number | null;
  /** What people decided, in words; null when nobody did. */
  readonly decision: string | null;
}

const COLUMNS = [
  ["rank", (row) => row.rank],
  ["candidate", (row) => row.candidate],
  ["score", (row) => row.score],
  ["class", (row) => row.fitClass && FIT_LABELS[row.fitClass]],
  ["scorer_version", (row) => row.scorerVersion],
  ["basis", (row) => row.basis],
  ["requirements", (row) => row.requirements],
  ["decision", (row) => row.decision],
] as const satisfies readonly (readonly [string, (row: ExportRow) => string | number | null])[];

/** RFC 4180: comma, CRLF, quotes where needed. */
export function rankingToCsv(rows: readonly ExportRow[]): string {
  const header = COLUMNS.map(([name]) => name).join(",");
  const lines = rows.map((row) => COLUMNS.map(([, value]) => csvCell(value(row))).join(","));
  return [header, ...lines, ""].join("\r\n");
}

/** A JSON array of objects with the columns of the CSV. */
export function rankingToJson(rows: readonly ExportRow[]): string {
  const objects = rows.map((row) => Object.fromEntries(COLUMNS.map(([name, value]) => [name, value(row)])));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const inert = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
