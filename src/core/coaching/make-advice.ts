import type { Advice, AdviceKind, AdviceRule } from "./advice.ts";
import type { ResumeLine } from "./resume-lines.ts";

/** What each rule is about. */
const KINDS: Readonly<Record<AdviceRule, AdviceKind>> = {
  "weak-verb": "wording",
  "passive-duty": "wording",
  "first-person": "wording",
  filler: "wording",
  buzzword: "wording",
  "spelled-tense": "wording",
  "repeated-opening": "wording",
  "long-line": "wording",
  objective: "wording",
  "section-order": "order",
  "references-on-request": "order",
  "personal-details": "order",
  "vague-quantity": "evidence",
  "no-number": "evidence",
  "date-gap": "evidence",
  "short-resume": "evidence",
  "missing-dates": "reading",
  "no-skills-section": "reading",
  "no-experience-section": "reading",
  "long-resume": "reading",
};

type Values = Advice["values"];

/** About a stretch of the text, without words for it. */
export function adviceAt(rule: AdviceRule, start: number, end: number, values: Values = {}): Advice {
  return { id: `${rule}:${start}`, rule, kind: KINDS[rule], start, end, suggestion: null, values };
}

/** About the whole resume. */
export function adviceOnAll(rule: AdviceRule, values: Values = {}): Advice {
  return { id: rule, rule, kind: KINDS[rule], start: null, end: null, suggestion: null, values };
}

/** With words: what stands in [start, end) of the text, and what would stand there. */
export function adviceToEdit(
  rule: AdviceRule,
  text: string,
  { start, end, after, section }: { start: number; end: number; after: string; section: string | null },
): Advice {
  const before = text.slice(start, end);
  const id = `${rule}:${start}`;
  return { ...adviceAt(rule, start, end), suggestion: { id, rule, section, start, end, before, after } };
}

/** The first words of a line, replaced; what follows keeps its place. */
export function openingEdit(rule: AdviceRule, text: string, line: ResumeLine, length: number, after: string): Advice {
  return adviceToEdit(rule, text, {
    start: line.start,
    end: line.start + length,
    after,
    section: line.section.heading || null,
  });
}
