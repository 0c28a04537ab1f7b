// From a file's rows to a labelled set. A row that cannot be meant (another layout, an unknown label) refuses the file,
// so that no figure is computed on what was misread; a row with an empty cell is left out and listed.

import { type Column, type Layout, layoutOf, type Values, valuesOf, wantedColumns } from "./columns.ts";
import type { Fault, FileRecord } from "./file-record.ts";
import { gradeOf, LABELS_WANTED } from "./grade.ts";
import { fieldOf } from "./job-field.ts";
import type { Comparison, DocumentGroup, LabelledPair, LabelledSet, SetKind, Triple } from "./labelled-set.ts";
import { createTextList } from "./text-list.ts";

/** More rows make the intervals take minutes: 1,000 times two sorts of them all. */
export const MAX_ROWS = 20_000;

/** So many faults are listed; the rest is counted. */
const FAULTS_SHOWN = 10;

export type ReadSet =
  | { readonly status: "ready"; readonly set: LabelledSet; readonly leftOut: readonly Fault[] }
  | { readonly status: "refused"; readonly faults: readonly Fault[]; readonly moreFaults: number };

/** `kind` is what the person said the file is; null takes what its columns say. */
export function readSet(records: readonly FileRecord[], kind: SetKind | null): ReadSet {
  const [first] = records;
  if (first === undefined) return refused([{ line: null, reason: "the file has no rows" }]);
  if (records.length > MAX_ROWS) {
    const at = records[MAX_ROWS]?.line ?? null;
    return refused([{ line: at, reason: `more than ${MAX_ROWS} rows: split the file, or take a sample of its jobs` }]);
  }
  const layout = layoutOf(valuesOf(first.fields), kind);
  if (layout === null) {
    return refused([{ line: first.line, reason: `the columns are missing; wanted are ${wantedColumns(kind)}` }]);
  }
  return readRows(records, layout);
}

function readRows(records: readonly FileRecord[], layout: Layout): ReadSet {
  const jobs = createTextList();
  const resumes = createTextList();
  const pairs: LabelledPair[] = [];
  const triples: Triple[] = [];
  const comparisons: Comparison[] = [];
  const groups: DocumentGroup[] = [];
  const faults: Fault[] = [];
  const leftOut: Fault[] = [];

  for (const { line, fields } of records) {
    const values = valuesOf(fields);
    const problem = problemOf(values, layout);
    if (problem !== null) {
      (problem.isEmpty ? leftOut : faults).push({ line, reason: problem.reason });
      continue;
    }
    const jobText = textOf(values, "job");
    const job = jobs.add(jobText);
    const resume = (column: Column) => resumes.add(textOf(values, column));
    switch (layout.name) {
      case "pair":
        pairs.push({ job, resume: resume("resume"), ...labelOf(values, job) });
        break;
      case "triple":
        triples.push({
          job,
          matched: resume("matched"),
          unmatched: resume("unmatched"),
          field: fieldOf(values.get("field"), jobText),
        });
        break;
      case "choice":
        comparisons.push({ job, chosen: resume("chosen"), rejected: resume("rejected") });
        break;
      case "passages": {
        const isFirst = choiceOf(values) === "A";
        const [chosen, rejected] = isFirst ? (["first", "second"] as const) : (["second", "first"] as const);
        comparisons.push({ job, chosen: resume(chosen), rejected: resume(rejected) });
        break;
      }
      case "group":
        groups.push({
          job,
          positives: listOf(values.get("positives")).map(resumes.add),
          negatives: listOf(values.get("negatives")).map(resumes.add),
        });
        break;
      default:
        layout.name satisfies never;
    }
  }
  if (faults.length > 0) return refused(faults);
  if (leftOut.length === records.length) return refused(leftOut);
  const texts = { jobs: jobs.texts, resumes: resumes.texts };
  const ready = (set: LabelledSet): ReadSet => ({ status: "ready", set, leftOut });
  switch (layout.kind) {
    case "pairs":
      return ready({
        kind: "pairs",
        ...texts,
        rows: pairs,
        hasThreeClasses: pairs.some(({ grade }) => grade > 0 && grade < 1),
      });
    case "triples":
      return ready({ kind: "triples", ...texts, rows: triples });
    case "preferences":
      return ready({ kind: "preferences", ...texts, comparisons, groups });
    default:
      return layout.kind satisfies never;
  }
}

interface Problem {
  readonly reason: string;
  /** Nothing was written there, which happens; anything else is a mistake in the file. */
  readonly isEmpty: boolean;
}

function problemOf(values: Values, { needs, wants }: Layout): Problem | null {
  for (const column of needs) {
    const value = values.get(column);
    if (!values.has(column)) return { reason: `another kind of row; this file has ${wants}`, isEmpty: false };
    if (column === "positives" || column === "negatives") {
      if (!Array.isArray(value) || value.some((text) => typeof text !== "string"))
        return { reason: `${column} must be a list of texts`, isEmpty: false };
      if (listOf(value).length === 0) return { reason: `${column} is empty`, isEmpty: true };
    } else if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) {
      return { reason: `${column} is empty`, isEmpty: true };
    } else if (column === "label") {
      if (gradeOf(value) === null) return { reason: `the label must be ${LABELS_WANTED}`, isEmpty: false };
    } else if (typeof value !== "string") {
      return { reason: `${column} must be text`, isEmpty: false };
    } else if (column === "preferred" && choiceOf(values) === null) {
      return { reason: "preferred must be A or B", isEmpty: false };
    }
  }
  return null;
}

function labelOf(values: Values, job: number): Pick<LabelledPair, "jobKey" | "grade"> {
  const id = values.get("jobId");
  const hasId = (typeof id === "string" && id !== "") || typeof id === "number";
  return { jobKey: hasId ? `id ${id}` : `text ${job}`, grade: gradeOf(values.get("label")) ?? 0 };
}

function textOf(values: Values, column: Column): string {
  return String(values.get(column));
}

function choiceOf(values: Values): "A" | "B" | null {
  const choice = textOf(values, "preferred").trim().toUpperCase();
  return choice === "A" || choice === "B" ? choice : null;
}

/** The texts of a list that say something. */
function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String).filter((text) => text.trim() !== "") : [];
}

function refused(faults: readonly Fault[]): ReadSet {
  return {
    status: "refused",
    faults: faults.slice(0, FAULTS_SHOWN),
    moreFaults: Math.max(0, faults.length - FAULTS_SHOWN),
  };
}
