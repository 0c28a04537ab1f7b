// What a resume could say better, by named rules. A rule says where and, where it can, what instead; the words that
// explain it belong to whoever shows it. Offsets are UTF-16 positions in the resume's text.

import type { MonthIndex, Profile } from "../reading/profile.ts";
import { adviseLine, repeatedOpenings } from "./advise-wording.ts";
import { adviseWhole } from "./advise-whole.ts";
import { resumeLines } from "./resume-lines.ts";

export type AdviceRule =
  | "weak-verb"
  | "passive-duty"
  | "first-person"
  | "filler"
  | "buzzword"
  | "vague-quantity"
  | "spelled-tense"
  | "repeated-opening"
  | "long-line"
  | "no-number"
  | "missing-dates"
  | "date-gap"
  | "section-order"
  | "no-skills-section"
  | "no-experience-section"
  | "references-on-request"
  | "objective"
  | "personal-details"
  | "long-resume"
  | "short-resume";

/** What an advice is about: its words, the order of things, what proves it, or what a machine reads of it. */
export type AdviceKind = "wording" | "order" | "evidence" | "reading";

/** A diff: what stands in [start, end) is `before`, and would be `after`. */
export interface Suggestion {
  readonly id: string;
  readonly rule: AdviceRule;
  /** Heading of the section it is in; null above the first heading. */
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

export interface Advice {
  readonly id: string;
  readonly rule: AdviceRule;
  readonly kind: AdviceKind;
  /** null when it is about the whole resume. */
  readonly start: number | null;
  readonly end: number | null;
  readonly suggestion: Suggestion | null;
  /** What the words of the rule need: docs/decisions/0023-coach.md has the table. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** In the order of the text; what is about the whole comes last. */
export function adviceOf(text: string, profile: Profile, today: MonthIndex): Advice[] {
  const lines = resumeLines(text, profile);
  return [
    ...lines.flatMap((line) => adviseLine(text, line)),
    ...repeatedOpenings(lines),
    ...adviseWhole(text, profile, lines, today),
  ].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
}
