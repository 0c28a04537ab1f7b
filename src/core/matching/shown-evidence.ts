// What the plain words and dates of a job and a resume say, told beside the score so that a person can check it.

import type { MonthIndex } from "../reading/profile.ts";
import { yearsAsked, yearsWorked } from "./experience-evidence.ts";
import { jobWords, sharedAndMissing, type WordList, wordVector } from "./word-evidence.ts";
import { findYears } from "./years-asked.ts";

export interface ShownEvidence {
  /** The job's telling words, the rarest first; null for a model without a word list, to which every word is alike. */
  readonly words: { readonly shared: readonly string[]; readonly missing: readonly string[] } | null;
  readonly years: ShownYears;
}

export interface ShownYears {
  /** Of dated work; null when the resume has no dates. */
  readonly worked: number | null;
  /** Each demand of the job, as written. */
  readonly named: readonly number[];
  /** What the score reckons with: experience-evidence.ts; null when the job names none. */
  readonly counted: number | null;
}

/** Of each kind: two or three lines of the panel. */
const MOST_WORDS = 12;

/** `asOf` is where "until now" ends, as for the score. */
export function shownEvidence(job: string, resume: string, list: WordList, asOf: MonthIndex): ShownEvidence {
  return {
    words: list.documents === 0 ? null : sharedAndMissing(jobWords(job, list), wordVector(resume, list), MOST_WORDS),
    years: {
      worked: yearsWorked(resume, asOf),
      named: findYears(job).map(({ years }) => years),
      counted: yearsAsked(job),
    },
  };
}

/** "Worked 6.5 years of the 5 the job asks for." */
export function yearsSentence({ worked, named, counted }: ShownYears): string {
  if (worked === null) return "No dates of work were found, so years count neither way.";
  const shown = Math.round(worked * 10) / 10;
  const done = `Worked ${shown} ${shown === 1 ? "year" : "years"}`;
  const asked = named.reduce((sum, years) => sum + years, 0);
  if (asked === 0) return `${done}. The job names no years, so they count neither way.`;
  const sum = named.length === 1 ? ` of the ${asked} the job asks for` : `; the job's demands add up to ${asked}`;
  return `${done}${sum}${asked === counted ? "" : `, counted as ${counted}`}.`;
}
