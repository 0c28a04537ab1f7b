// The shape of every recogniser: patterns as data, as in presidio. `find-personal-data.ts` walks them line by line.

import type { PersonalKind } from "./replacement.ts";

export interface Rule {
  readonly name: string;
  /** Words in lower case, of which a match has one (`opening-words.ts`): the cheapest gate. */
  readonly words?: Iterable<string>;
  /** Cheap and not global: a line without it is not searched. Most lines of a resume have no digit run and no sign of a link. */
  readonly gate?: RegExp;
  /** Nothing of it has no digit. */
  readonly needsDigit?: true;
  /** Nothing of it has fewer than six digits, with at most one sign between two. */
  readonly needsNumber?: true;
  /** Looked for in the header and in blocks of personal details only. */
  readonly isPersonalOnly?: true;
  /** Global. Must be linear: bounded repeats that start only at a token border. A group `value` narrows the finding. */
  readonly pattern: RegExp;
  /** 0..1 before context. Only findings of at least 0.5 are hidden. */
  readonly score: number;
  /** A last look at the value: checksums, and what a pattern cannot say. */
  readonly accept?: (value: string, around: Surroundings) => boolean;
}

export interface Recogniser {
  readonly name: string;
  readonly kind: PersonalKind;
  readonly rules: readonly Rule[];
  /** Folded words that, shortly before the value, raise its score by `CONTEXT_BOOST`. */
  readonly context: readonly string[];
}

/** What stands around a value, so that a rule can look without seeing the whole text. */
export interface Surroundings {
  /** Up to 40 units before the value. */
  readonly before: string;
  /** Up to 20 units after it. */
  readonly after: string;
  /** Within the first lines or a block of personal details, where people put how to reach them. */
  readonly inHeader: boolean;
}
