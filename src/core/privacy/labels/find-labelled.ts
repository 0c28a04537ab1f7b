// Facts that something says what they are: "Gender: F", "Geburtsdatum 3.4.1990", and labels above their values.

import { allMatches } from "../all-matches.ts";
import { isSectionHeading } from "../page.ts";
import type { PageLine } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { findLabels, FORMED, leadingLabel, wholeLineLabel } from "./find-labels.ts";
import type { LabelHit } from "./find-labels.ts";
import type { LabelField } from "./label-table.ts";
import { readValue } from "./read-value.ts";
import type { ReadValue, Surety } from "./read-value.ts";

/** Values end at the line, a bar, a bullet or a gap. */
const VALUE = /[^|•●▪■\t\u3000\n[]{1,160}?(?= {2}|[|•●▪■\t\u3000\n[]|$)/y;
/** Of two fields in one: "34/F", "Male, Married". A date keeps its slashes when one of blanks or commas divides. */
const DIVIDERS = [/ +[/|&–—-] +/, / *[,;] +(?!(?:19|20)\d{2})/, / *\((?=\d)/, /\//];
/** A column of labels may stand before the column of its values. */
const MAX_WAITING = 12;
/** Of these, the ones that no free words answer. */
const DIGITS_OR_FEW: ReadonlySet<LabelField> = new Set(["birth", "age", "gender", "id"]);
/** Fields of a form; one beside another makes a gap as sure as a colon. */
const NO_FORM_FIELDS: ReadonlySet<LabelField> = new Set(["other", "handle", "account"]);
/** Lines from a part of an address to the next, or to its street. */
const PART_REACH = 2;
/** "03-09-1999, Radom": where somebody was born, behind when; and how old that makes them. */
const AFTER_BIRTH =
  /^(?: ?r\.)?(?: ?[,;/–—-] ?| )(?:(?:w|we|in|à|en|a|em|te|i|v|u|в|at|på|at|la|στη?ν?|у) )?(?<place>\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:[ ,/-]{1,2}\(?[\p{L}\p{M}'’.-]{1,24}\)?){0,4})\s*$/u;
const AGE_AFTER_BIRTH =
  /^\s*[(,;/–—-]\s*(?:(?:current )?age[d:]?|alter:?|âge:?|edad:?|età:?|idade:?|leeftijd:?|wiek:?|ålder:?|alder:?)?\s*(?<age>[1-9]\d(?: ?(?:years?(?: old| of age)?|yrs?\.?(?: old)?|y\/?o|ans|años|anni|anos|jahre?(?: alt)?|jaar(?: oud)?|år|vuotta|lat|lata|let|rokov|godin[ae]?|éves?|de ani|ani|yaşında|лет|года?|років|рок[иі]в?|ετών))?)\s*\)?\s*$/iu;

export function findLabelled(lines: readonly PageLine[]): readonly Finding[] {
  const findings: Finding[] = [];
  const parts: AddressPart[] = [];
  const streets = new Set<number>();
  const allHits = lines.map(({ value, isPersonal }) => findLabels(value, isPersonal));
  let waiting: { readonly field: LabelField; readonly isStrong: boolean }[] = [];
  const keep = (line: PageLine, at: number, field: LabelField, read: ReadValue | null): boolean => {
    if (read === null) return false;
    const [start, end] = [line.start + at + read.start, line.start + at + read.end];
    if (field === "address") streets.add(line.number);
    if (field === "address part") {
      parts.push({ line: line.number, start, end, score: read.score });
      return true;
    }
    findings.push({ kind: read.kind, start, end, score: read.score, why: `labelled/${field}` });
    return true;
  };
  for (const [index, line] of lines.entries()) {
    // Some lines may have been left out.
    if (line.number !== (lines[index - 1]?.number ?? -1) + 1) waiting = [];
    const hits = allHits[index] ?? [];
    const isForm = line.isPersonal && isInForm(lines, allHits, index);
    const whole =
      hits.length === 0 || valueOf(line.value, hits, hits.length - 1).value === ""
        ? wholeLineLabel(line.value, line.isPersonal)
        : labelBesideColumn(line.value, hits);
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
            firstColumn(line.value.slice(at)),
            next.isStrong && next.field !== "handle" ? "sure" : "doubtful",
          ),
        );
      if (!isRead) {
        waiting = [];
        if (line.isPersonal || line.value.length < 80) keepLeading(line, keep);
        if (line.isPersonal && BARS.test(line.value)) keepBehindBars(line, keep);
      }
      continue;
    }
    for (const [index, hit] of whole === null || hits.length > 1 ? hits.entries() : []) {
      const { at, value } = valueOf(line.value, hits, index);
      if (value === "") continue;
      const surety = isForm ? "sure" : suretyOf(hit, line);
      const halves = hit.pairedWith === undefined || isOneName(hit, value) ? null : divide(value);
      if (halves === null || hit.pairedWith === undefined) {
        const read = readValue(hit.field, value, hit.field === "handle" ? suretyOf(hit, line) : surety);
        keep(line, at, hit.field, read);
        if (hit.field === "birth" && read !== null)
          keepAfterBirth(line, at + read.end, value.slice(read.end), findings);
      } else {
        const { field, isStrong } = hit.pairedWith;
        keep(line, at, field, readValue(field, halves.first, isStrong ? "sure" : surety));
        keep(line, at + halves.secondAt, hit.field, readValue(hit.field, halves.second, surety));
      }
    }
    if (whole === null || !(line.isPersonal || whole.isStrong)) waiting = [];
    else if (waiting.length < MAX_WAITING) waiting.push(whole);
  }
  return [...findings, ...besideStreets(parts, streets)];
}

interface AddressPart {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** "Nationality          WORK HISTORY": the gap divides two columns, and the value is below the label. */
function labelBesideColumn(
  line: string,
  hits: readonly LabelHit[],
): { readonly field: LabelField; readonly isStrong: boolean } | null {
  const [hit] = hits;
  if (hit === undefined || hits.length > 1 || hit.hasColon || !/ {3}$|\t$/.test(line.slice(0, hit.valueStart)))
    return null;
  const { value } = valueOf(line, hits, 0);
  const isOfOther =
    /\p{L}{2} \p{L}{2}/u.test(value) &&
    (DIGITS_OR_FEW.has(hit.field) || value.length > 30) &&
    FORMED.has(hit.field) &&
    readValue(hit.field, value, "doubtful") === null;
  return isOfOther || isSectionHeading(value) ? wholeLineLabel(line.slice(0, hit.valueStart).trimEnd()) : null;
}

const firstColumn = (line: string): string => /^.*?(?= {3}|\t|\s*$)/.exec(line)?.[0] ?? "";

/** A town alone stays; one that is part of an address goes with it. */
function besideStreets(parts: readonly AddressPart[], streets: ReadonlySet<number>): readonly Finding[] {
  const near = new Set(streets);
  const isNear = ({ line }: AddressPart): boolean =>
    Array.from({ length: 2 * PART_REACH + 1 }, (_, at) => line + at - PART_REACH).some((other) => near.has(other));
  const kept = new Set<AddressPart>();
  // Down the form, then up: each part reaches the next.
  for (const part of [...parts, ...[...parts].reverse()])
    if (isNear(part)) {
      near.add(part.line);
      kept.add(part);
    }
  return [...kept].map(({ start, end, score }) => ({
    kind: "ADDRESS",
    start,
    end,
    score,
    why: "labelled/address part",
  }));
}

function keepAfterBirth(line: PageLine, at: number, rest: string, findings: Finding[]): void {
  for (const [kind, name, match] of [
    ["NATIONALITY", "place", AFTER_BIRTH.exec(rest)],
    ["AGE", "age", AGE_AFTER_BIRTH.exec(rest)],
  ] as const) {
    const value = match?.groups?.[name];
    if (value === undefined) continue;
    const start = line.start + at + rest.lastIndexOf(value);
    findings.push({ kind, start, end: start + value.length, score: 0.85, why: "labelled/after birth" });
  }
}

/** The line before or after begins with a field of its own that is about the person. */
function isInForm(lines: readonly PageLine[], hits: readonly (readonly LabelHit[])[], index: number): boolean {
  const own = hits[index]?.[0];
  if (own === undefined || own.start > FIELD_INDENT) return false;
  const isField = (at: number): boolean => {
    const hit = hits[at]?.[0];
    return (
      hit !== undefined &&
      hit.start <= FIELD_INDENT &&
      !NO_FORM_FIELDS.has(hit.field) &&
      lines[at]?.value.slice(hit.start).trim() !== ""
    );
  };
  return isField(index - 1) || isField(index + 1);
}

/** A number or bullet may stand before a field. */
const FIELD_INDENT = 6;

const NAME_FIELDS: ReadonlySet<LabelField> = new Set(["name", "name part"]);

/** "Surname / First name: Castro, Borja". */
const isOneName = ({ field, pairedWith }: LabelHit, value: string): boolean =>
  pairedWith !== undefined && NAME_FIELDS.has(field) && NAME_FIELDS.has(pairedWith.field) && !value.includes("/");

/** A label and its value between bars, and nothing else. */
const ROW_OF_TWO = /^\s*\|[^|]+\|[^|]+\|\s*$/;

function suretyOf(hit: LabelHit, line: PageLine): Surety {
  if (hit.field === "handle") return hit.hasColon ? "sure" : "doubtful";
  // "| Address | Main Road, Jounieh |"
  if (hit.field === "address" && line.isPersonal && ROW_OF_TWO.test(line.value)) return "sure";
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
  /^(?:pin(?: ?code)?|zip(?: code)?|post(?:al)? ?(?:code|office)|p\.? ?o|village|vill|thana|upazila|tehsil|taluk|town|state|city|dist(?:rict)?|country|county|plz)(?!\p{L})/iu;

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

/** "Sex Male | Nationality Turkish" */
function keepBehindBars(
  line: PageLine,
  keep: (line: PageLine, at: number, field: LabelField, read: ReadValue | null) => boolean,
): void {
  for (const { 0: bar, index } of allMatches(line.value, EACH_BAR)) {
    const from = index + bar.length;
    const rest = line.value.slice(from);
    keepLeading({ ...line, start: line.start + from, value: rest }, keep);
  }
}

const BARS = /[|•·●▪] ?\p{L}{2}/u;
const EACH_BAR = /[|•·●▪]\s*/g;

/** "Nationality British" in a line of its own: the value has to be of the field's own form. */
function keepLeading(
  line: PageLine,
  keep: (line: PageLine, at: number, field: LabelField, read: ReadValue | null) => boolean,
): void {
  const hit = leadingLabel(line.value, line.isPersonal);
  if (hit === null || (!hit.isStrong && !line.isPersonal)) return;
  const value = /^[^|•●▪■\t\n[]*/.exec(line.value.slice(hit.valueStart))?.[0].trimEnd() ?? "";
  if (value === "" || value.length > 60) return;
  keep(
    line,
    hit.valueStart,
    hit.field,
    readValue(hit.field, value, line.isPersonal && hit.isStrong ? "sure" : "doubtful"),
  );
}
