// A file of jobs as somebody's other tool writes it: CSV with a header, JSON lines or a JSON list. Only the columns of a
// job are taken; whatever else a row holds is not.

import papa from "papaparse";

import { parseJobRecord } from "../../src/core/asking/jobs/job-record.ts";
import type { KeyedJob } from "../../src/core/asking/jobs/prepare-jobs.ts";
import type { JobFileProblem } from "../../src/protocol/query.ts";
import { decodeText } from "../reader/decode-text.ts";

export type JobFileRows =
  | { readonly status: "ready"; readonly jobs: readonly KeyedJob[]; readonly unread: number }
  | { readonly status: "rejected"; readonly problem: JobFileProblem };

export function readJobFile(bytes: Uint8Array): JobFileRows {
  const text = decodeText(bytes);
  // A spreadsheet's own format, or UTF-16 that nothing gives away.
  if (text.includes("\0")) return { status: "rejected", problem: "not-text" };
  const rows = /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text);
  if (rows === null) return { status: "rejected", problem: "broken" };
  const parsed = rows.map((row, index) => parseJobRecord(row, index + 1));
  const jobs = parsed.filter((one) => one.status === "ready");
  if (jobs.length === 0) return { status: "rejected", problem: "no-jobs" };
  return { status: "ready", jobs, unread: parsed.length - jobs.length };
}

function csvRows(text: string): readonly unknown[] | null {
  const { data, errors } = papa.parse<unknown>(text, { header: true, skipEmptyLines: "greedy" });
  return errors.some(({ type }) => type === "Quotes") ? null : data;
}

/** Null where a line is no JSON. */
function jsonRows(text: string): readonly unknown[] | null {
  try {
    const plain = text.trim();
    if (plain.startsWith("[")) {
      const rows: unknown = JSON.parse(plain);
      return Array.isArray(rows) ? rows : null;
    }
    return plain.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as unknown]));
  } catch {
    return null; // The one way JSON.parse says so.
  }
}
