// Step 1 of anonymising: everything the recognisers and the header reader see, overlaps and all.

import { fold } from "./fold.ts";
import { findHeaderAddress } from "./find-header-address.ts";
import { findHeaderName } from "./person/header-name.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import type { Recogniser, Rule } from "./recogniser.ts";
import { RECOGNISERS } from "./registry.ts";
import type { Finding } from "./replacement.ts";

/** Presidio's similarity factor for context words is 0.35; ours is smaller as base scores are higher. */
const CONTEXT_BOOST = 0.1;
const MIN_SCORE = 0.5;
/** Contact details stand within the first lines; resumes with a wide header run to about fifteen. */
const HEADER_LINES = 15;
const HEADER_LENGTH = 1500;

export function findPersonalData(text: string, fileName: string | null): readonly Finding[] {
  const headerEnd = endOfHeader(text);
  const found = RECOGNISERS.flatMap((recogniser) =>
    recogniser.rules.flatMap((rule) => applyRule(text, recogniser, rule, headerEnd)),
  );
  const emails = found.filter((finding) => finding.kind === "EMAIL");
  const name = findHeaderName(text, {
    emailLocals: emails.map((email) => fold(text.slice(email.start, email.end)).split(/ ?[@[({]/)[0] ?? ""),
    fileName: fold((fileName ?? "").replace(/\.[a-z\d]{2,5}$/i, "")),
    contacts: found.filter(
      (finding) =>
        finding.start < headerEnd &&
        (finding.kind === "EMAIL" || finding.kind === "PHONE" || finding.kind === "URL" || finding.kind === "ADDRESS"),
    ),
  });
  const reachable = found.filter(
    (finding) => finding.start < headerEnd && (finding.kind === "EMAIL" || finding.kind === "PHONE"),
  );
  return [...found, ...name, ...findHeaderAddress(text, reachable)];
}

function applyRule(text: string, recogniser: Recogniser, rule: Rule, headerEnd: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const value = trimEnd(match.groups?.["value"] ?? match[0]);
    // The value, where a rule names one, is the last thing its pattern reads.
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    if (value === "" || overlapsPlaceholder(text, start, end)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const around = { before, after: text.slice(end, end + 20), inHeader: start < headerEnd };
    if (rule.accept !== undefined && !rule.accept(value, around)) continue;
    const folded = fold(before);
    const score = recogniser.context.some((word) => folded.includes(word))
      ? Math.min(1, rule.score + CONTEXT_BOOST)
      : rule.score;
    if (score >= MIN_SCORE)
      findings.push({ kind: recogniser.kind, start, end, score, why: `${recogniser.name}/${rule.name}` });
  }
  return findings;
}

const trimEnd = (value: string): string => value.replace(/[\s,;|–—-]{1,20}$/u, "");

/** A placeholder in the text is done; nothing in or across it is looked at again. */
function overlapsPlaceholder(text: string, start: number, end: number): boolean {
  for (const match of text.slice(Math.max(0, start - 20), end + 20).matchAll(PLACEHOLDER)) {
    const from = Math.max(0, start - 20) + match.index;
    if (from < end && from + match[0].length > start) return true;
  }
  return false;
}

function endOfHeader(text: string): number {
  let end = -1;
  for (let line = 0; line < HEADER_LINES; line += 1) {
    end = text.indexOf("\n", end + 1);
    if (end === -1) return Math.min(text.length, HEADER_LENGTH);
  }
  return Math.min(end, HEADER_LENGTH);
}
