// Hides who a resume is about: find → resolve → propagate → label → replace, until nothing is found any more.
// Looking again at its own result makes it idempotent: a text that came out of here goes through unchanged.

import { assignLabels } from "./assign-labels.ts";
import type { LabelledFinding } from "./assign-labels.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { findValues } from "./find-values.ts";
import { PLACEHOLDER, usedNumbers } from "./placeholder.ts";
import { propagate } from "./propagate.ts";
import type { Anonymised, Finding, IdentityEntry, PersonalKind } from "./replacement.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

/** Two looks settle nearly every text; the bound is for texts made to never settle. */
const MAX_LOOKS = 4;

export function anonymise(text: string, options: { readonly fileName: string | null }): Anonymised {
  let hidden = cleanUnits(text);
  let identity: readonly IdentityEntry[] = [];
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const found = resolveOverlaps(findPersonalData(hidden, options.fileName));
    const all = withKnown(hidden, propagate(hidden, found), identity);
    if (all.length === 0) break;
    const assigned = assignLabels(hidden, all, usedNumbers(hidden), identity);
    hidden = replaceFindings(hidden, assigned.labelled);
    identity = assigned.identity;
  }
  return { text: hidden, placeholders: countPlaceholders(hidden, identity), identity };
}

/** Composed accents, and no invisible units that would split a name in two. */
function cleanUnits(text: string): string {
  return text.normalize("NFC").replace(/[\u00AD\u200B\u2060\uFEFF]/g, "");
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
  for (const [label] of text.matchAll(PLACEHOLDER)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const kindByLabel = new Map<string, PersonalKind>(identity.map(({ label, kind }) => [label, kind]));
  return [...counts].flatMap(([label, count]) => {
    const kind = kindByLabel.get(label);
    return kind === undefined ? [] : [{ label, kind, count }];
  });
}
