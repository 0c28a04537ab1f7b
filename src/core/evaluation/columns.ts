// Which columns a labelled file may have, under which names, and what they say about its rows.

import type { SetKind } from "./labelled-set.ts";

/** Names are compared without case and punctuation; the first of a row that is there wins. */
const ALIASES = {
  job: ["jobtext", "jobdescriptiontext", "jobdescription", "job", "jd", "posting", "query", "prompt"],
  resume: ["resumetext", "resume", "resumedescription", "resumestr", "cv", "cvtext"],
  label: ["label", "fit", "class", "fitclass"],
  jobId: ["jobid"],
  matched: ["matched", "resumematched", "matchedresume", "positive"],
  unmatched: ["unmatched", "resumeunmatched", "unmatchedresume", "negative"],
  field: ["field", "jobtitle", "title", "category"],
  chosen: ["chosen", "preferredresume"],
  rejected: ["rejected"],
  first: ["passage1"],
  second: ["passage2"],
  preferred: ["preferred"],
  positives: ["positives"],
  negatives: ["negatives"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof ALIASES;

export interface Layout {
  readonly kind: SetKind;
  /** Rows of one kind can be written in several ways. */
  readonly name: "pair" | "triple" | "choice" | "passages" | "group";
  readonly needs: readonly Column[];
  /** How a person writes the columns. */
  readonly wants: string;
}

/** `passages` and `group` are the two files of the RankPO release (arXiv 2503.10723). */
const LAYOUTS: readonly Layout[] = [
  { kind: "pairs", name: "pair", needs: ["job", "resume", "label"], wants: "job_text, resume_text, label" },
  { kind: "triples", name: "triple", needs: ["job", "matched", "unmatched"], wants: "job, matched, unmatched" },
  { kind: "preferences", name: "choice", needs: ["job", "chosen", "rejected"], wants: "job, chosen, rejected" },
  {
    kind: "preferences",
    name: "passages",
    needs: ["job", "first", "second", "preferred"],
    wants: "query, passage1, passage2, preferred",
  },
  {
    kind: "preferences",
    name: "group",
    needs: ["job", "positives", "negatives"],
    wants: "query, positives, negatives",
  },
];

export type Values = ReadonlyMap<Column, unknown>;

/** A row's values under the names used here. */
export function valuesOf(fields: Readonly<Record<string, unknown>>): Values {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
  const values = new Map<Column, unknown>();
  for (const [column, names] of Object.entries(ALIASES) as [Column, readonly string[]][]) {
    const name = names.find((alias) => byName.has(alias));
    if (name !== undefined) values.set(column, byName.get(name));
  }
  return values;
}

/** How a row with these columns is written; null when a needed one is missing. */
export function layoutOf(values: Values, kind: SetKind | null): Layout | null {
  return (
    LAYOUTS.find((layout) => (kind ?? layout.kind) === layout.kind && layout.needs.every((name) => values.has(name))) ??
    null
  );
}

/** The columns to write, for a file that lacks them. */
export function wantedColumns(kind: SetKind | null): string {
  return LAYOUTS.filter((layout) => (kind ?? layout.kind) === layout.kind)
    .map((layout) => `${layout.kind}: ${layout.wants}`)
    .join("; ");
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
