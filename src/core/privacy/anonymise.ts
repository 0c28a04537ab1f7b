// Hides who a resume is about: find → resolve → propagate → label → replace, until nothing is found any more.
// Looking again at its own result makes it idempotent: a text that came out of here goes through unchanged.

import { allMatches } from "./all-matches.ts";
import { assignLabels } from "./assign-labels.ts";
import type { LabelledFinding } from "./assign-labels.ts";
import { cleanText } from "./clean-text.ts";
import type { CleanText } from "./clean-text.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { findStrict } from "./find-strict.ts";
import type { StrictModes } from "./find-strict.ts";
import { findValues } from "./find-values.ts";
import { OriginMap } from "./origin-map.ts";
import { forgetLines } from "./per-line.ts";
import { PLACEHOLDER, usedNumbers } from "./placeholder.ts";
import { propagate } from "./propagate.ts";
import type { Anonymised, Finding, IdentityEntry, PersonalKind } from "./replacement.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import { applyUserRules } from "./user-rules.ts";
import type { UserRules } from "./user-rules.ts";

export interface AnonymiseOptions {
  readonly fileName: string | null;
  readonly strict?: StrictModes;
  readonly rules?: UserRules;
  /** What a model for names found, in UTF-16 offsets of the input. */
  readonly extraFindings?: readonly Finding[];
}

/** Two looks settle nearly every text; the bound is for texts made to never settle. */
const MAX_LOOKS = 4;

export function anonymise(input: string, options: AnonymiseOptions): Anonymised {
  const clean = cleanText(input);
  const origin = new OriginMap(clean.text);
  let hidden = clean.text;
  let identity: readonly IdentityEntry[] = [];
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const extra = look === 0 ? fromModel(clean, options.extraFindings ?? []) : [];
    const found = resolveOverlaps([
      ...findPersonalData(hidden, options.fileName, look > 0),
      ...findStrict(hidden, options.strict),
      ...extra,
    ]);
    if (look > 0 && found.length === 0) break;
    const known = withKnown(hidden, propagate(hidden, found), identity);
    const all = applyUserRules(hidden, known, options.rules);
    if (all.length === 0) break;
    const assigned = assignLabels(hidden, all, usedNumbers(hidden), identity);
    origin.replace(assigned.labelled);
    hidden = replaceFindings(hidden, assigned.labelled);
    identity = assigned.identity;
  }
  forgetLines();
  const spans = origin.spans.map(({ kind, start, end }) => {
    const [from, to] = clean.toInput(start, end);
    return { kind, start: from, end: to, text: input.slice(from, to) };
  });
  return { text: hidden, placeholders: countPlaceholders(hidden, identity), identity, spans };
}

function fromModel(clean: CleanText, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    const [start, end] = clean.fromInput(finding.start, finding.end);
    return start < end && end <= clean.text.length ? [{ ...finding, start, end }] : [];
  });
}

/** What earlier looks learned is searched for as well, e.g. a name that was only recognised once its line was clear. */
function withKnown(text: string, findings: readonly Finding[], identity: readonly IdentityEntry[]): readonly Finding[] {
  return identity.length === 0 ? findings : resolveOverlaps([...findings, ...findValues(text, identity)]);
}

function replaceFindings(text: string, findings: readonly LabelledFinding[]): string {
  let replaced = "";
  let from = 0;
  for (const { start, end, label } of findings) {
    replaced += text.slice(from, start) + label;
    from = end;
  }
  return replaced + text.slice(from);
}

function countPlaceholders(text: string, identity: readonly IdentityEntry[]): Anonymised["placeholders"] {
  const counts = new Map<string, number>();
  for (const [label] of allMatches(text, PLACEHOLDER)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const kindByLabel = new Map<string, PersonalKind>(identity.map(({ label, kind }) => [label, kind]));
  return [...counts].flatMap(([label, count]) => {
    const kind = kindByLabel.get(label);
    return kind === undefined ? [] : [{ label, kind, count }];
  });
}
