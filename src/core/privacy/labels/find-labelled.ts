// Facts that something says what they are: "Gender: F", "Geburtsdatum 3.4.1990", and labels above their values.

import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { findLabels, leadingLabel, wholeLineLabel } from "./find-labels.ts";
import type { LabelHit } from "./find-labels.ts";
import type { LabelField } from "./label-table.ts";
import { readValue } from "./read-value.ts";
import type { ReadValue, Surety } from "./read-value.ts";

/** Values end at the line, a bar, a bullet or a gap. */
const VALUE = /[^|•●▪■\t\u3000\n[]{1,160}?(?= {2}|[|•●▪■\t\u3000\n[]|$)/y;
/** Of two fields in one: "34/F", "Male, Married". A date keeps its slashes when one of blanks or commas divides. */
const DIVIDERS = [/ +[/|&–—-] +/, / *[,;] +(?!(?:19|20)\d{2})/, /\//];
/** A column of labels may stand before the column of its values. */
const MAX_WAITING = 12;
/** Fields whose values are told by their own form, so that a blank after the label is enough. */
const FORMED: ReadonlySet<LabelField> = new Set(["birth", "age", "gender", "marital", "nationality", "religion", "id"]);

export function findLabelled(lines: readonly PageLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  let waiting: { readonly field: LabelField; readonly isStrong: boolean }[] = [];
  const keep = (line: PageLine, at: number, field: LabelField, read: ReadValue | null): boolean => {
    if (read === null) return false;
    const [start, end] = [line.start + at + read.start, line.start + at + read.end];
    findings.push({ kind: read.kind, start, end, score: read.score, why: `labelled/${field}` });
    return true;
  };
  for (const [index, line] of lines.entries()) {
    // Some lines may have been left out.
    if (line.number !== (lines[index - 1]?.number ?? -1) + 1) waiting = [];
    const hits = findLabels(line.value);
    const whole =
      hits.length === 0 || valueOf(line.value, hits, hits.length - 1).value === "" ? wholeLineLabel(line.value) : null;
    if (hits.length === 0 && whole === null) {
      const next = waiting.shift();
      const at = line.value.search(/\S/);
      const isRead =
        next !== undefined &&
        keep(
          line,
          at,
          next.field,
          readValue(
            next.field,
            line.value.slice(at).trimEnd(),
            next.isStrong && next.field !== "handle" ? "sure" : "doubtful",
          ),
        );
      if (!isRead) {
        waiting = [];
        if (line.isPersonal || line.value.length < 80) keepLeading(line, keep);
      }
      continue;
    }
    for (const [index, hit] of hits.entries()) {
      const { at, value } = valueOf(line.value, hits, index);
      if (value === "") continue;
      const parts = hit.pairedWith === undefined ? null : divide(value);
      if (parts === null || hit.pairedWith === undefined)
        keep(line, at, hit.field, readValue(hit.field, value, suretyOf(hit, line)));
      else {
        const { field, isStrong } = hit.pairedWith;
        keep(line, at, field, readValue(field, parts.first, isStrong ? "sure" : suretyOf(hit, line)));
        keep(line, at + parts.secondAt, hit.field, readValue(hit.field, parts.second, suretyOf(hit, line)));
      }
    }
    if (whole === null || !(line.isPersonal || whole.isStrong)) waiting = [];
    else if (waiting.length < MAX_WAITING) waiting.push(whole);
  }
  return findings;
}

function suretyOf(hit: LabelHit, line: PageLine): Surety {
  if (hit.field === "handle") return hit.hasColon ? "sure" : "doubtful";
  return hit.isStrong || (hit.hasColon && (line.isPersonal || hit.field !== "marital")) ? "sure" : "doubtful";
}

/** The two values of a pair of labels. */
function divide(value: string): { readonly first: string; readonly second: string; readonly secondAt: number } | null {
  for (const divider of DIVIDERS) {
    const match = divider.exec(value);
    if (match === null) continue;
    const secondAt = match.index + match[0].length;
    return { first: value.slice(0, match.index), second: value.slice(secondAt), secondAt };
  }
  return null;
}

const ADDRESS_PART =
  /^(?:pin(?: ?code)?|zip(?: code)?|post(?:al)? ?code|state|city|dist(?:rict)?|country|county|plz)(?!\p{L})/iu;

function valueOf(
  line: string,
  hits: readonly LabelHit[],
  index: number,
): { readonly at: number; readonly value: string } {
  const hit = hits[index];
  if (hit === undefined) return { at: 0, value: "" };
  // "…, Kerala, PIN: 695047" is of the address.
  let after = index + 1;
  if (hit.field === "address")
    while (ADDRESS_PART.test(line.slice(hits[after]?.start ?? line.length, hits[after]?.valueStart))) after += 1;
  const rest = line.slice(hit.valueStart, hits[after]?.start ?? line.length);
  const blanks = /^[\s:]*"?/.exec(rest)?.[0].length ?? 0;
  const quoted = rest.charAt(blanks - 1) === '"' ? rest.indexOf('"', blanks) : -1;
  VALUE.lastIndex = 0;
  const value = VALUE.exec(rest.slice(blanks, quoted === -1 ? undefined : quoted))?.[0] ?? "";
  return { at: hit.valueStart + blanks, value: value.trimEnd() };
}

/** "Nationality British" in a line of its own: the value has to be of the field's own form. */
function keepLeading(
  line: PageLine,
  keep: (line: PageLine, at: number, field: LabelField, read: ReadValue | null) => boolean,
): void {
  const hit = leadingLabel(line.value);
  if (hit === null || !FORMED.has(hit.field) || (!hit.isStrong && !line.isPersonal)) return;
  const value = /^[^|•●▪■\t\n[]*/.exec(line.value.slice(hit.valueStart))?.[0].trimEnd() ?? "";
  if (value === "" || value.length > 60) return;
  keep(
    line,
    hit.valueStart,
    hit.field,
    readValue(hit.field, value, line.isPersonal && hit.isStrong ? "sure" : "doubtful"),
  );
}
