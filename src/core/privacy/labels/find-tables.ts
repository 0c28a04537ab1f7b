// Tables whose first row names the columns: exports of networks and applicant systems, tables of Markdown. A row below
// is read cell by cell, each as its column says.

import type { PageLine } from "../page.ts";
import { perLine } from "../per-line.ts";
import type { Finding } from "../replacement.ts";
import { wholeLineLabel } from "./find-labels.ts";
import type { Label } from "./find-labels.ts";
import type { LabelField } from "./label-table.ts";
import { readValue } from "./read-value.ts";

/** "Skills, Languages, Education" is a sentence: as many columns as this must be about the person. */
const MIN_PERSONAL = 2;
/** "University, City, State" is where a school was. */
const IMPERSONAL: ReadonlySet<LabelField> = new Set(["other", "handle", "address part"]);
const DIVIDERS = [",", ";", "\t", "|"] as const;
type Divider = (typeof DIVIDERS)[number];
const RULE = /^[\s|:+-]+$/;

interface Cell {
  readonly start: number;
  readonly value: string;
}

export function findTables(lines: readonly PageLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  let head: TableHead | null = null;
  for (const line of lines) {
    if (head !== null && RULE.test(line.value)) continue;
    const row: readonly Cell[] = head === null ? [] : cellsOf(line.value, head.divider);
    if (head === null || row.length !== head.labels.length) {
      // Further down a line of commas is a list of skills, and there are many.
      head = line.isPersonal ? headOf(line.value) : null;
      continue;
    }
    for (const [column, { start, value }] of row.entries()) {
      const label = head.labels[column];
      if (label?.field === "address part" && !head.labels.some((other) => other?.field === "address")) continue;
      const read = label === undefined || label === null || value === "" ? null : readValue(label.field, value, "sure");
      if (read === null || label === undefined || label === null) continue;
      const from = line.start + start;
      const why = `table/${label.field}`;
      findings.push({ kind: read.kind, start: from + read.start, end: from + read.end, score: read.score, why });
    }
  }
  return findings;
}

interface TableHead {
  readonly labels: readonly (Label | null)[];
  readonly divider: Divider;
}

const headOf = perLine((line): TableHead | null => {
  if (line.length > 400) return null;
  for (const divider of DIVIDERS) {
    const at = line.indexOf(divider);
    if (at === -1 || line.indexOf(divider, at + 1) === -1) continue;
    // One of the first two or three cells is a label, or most lines would be read to no end.
    const first = line.split(divider, 3);
    if (!first.some((cell) => wholeLineLabel(cell.replace(/^[\s"]+|[\s"]+$/g, "")) !== null)) continue;
    const labels = cellsOf(line, divider).map(({ value }) => wholeLineLabel(value));
    const known = labels.filter((label) => label !== null);
    const personal = known.filter(({ field }) => !IMPERSONAL.has(field));
    if (personal.length >= MIN_PERSONAL && known.length * 2 > labels.length) return { labels, divider };
  }
  return null;
});

/** Cells without their blanks and quotes; a divider between quotes divides nothing. */
function cellsOf(line: string, divider: Divider): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let isQuoted = false;
  const push = (to: number): void => {
    const raw = line.slice(from, to);
    const value = raw.replace(/^[\s"]+|[\s"]+$/g, "");
    cells.push({ start: from + (value === "" ? 0 : raw.indexOf(value)), value });
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === divider && !isQuoted) {
      push(at);
      from = at + 1;
    }
  }
  push(line.length);
  return cells;
}
