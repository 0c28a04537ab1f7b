// What comes back for a question: rows first, then one sentence that says only what the rows say.

import type { SaidValue } from "../../../lib/said.ts";
import type { Filter } from "../filter/filter.ts";
import type { Unplaced } from "../question/read-question.ts";
import type { Correction } from "../question/correct-words.ts";

export interface JobRowFound {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly workPlace: string | null;
  /** US dollars a year. */
  readonly minUsd: number | null;
  readonly maxUsd: number | null;
  readonly currency: string | null;
  readonly payBucket: string | null;
  readonly isPayImputed: boolean;
  readonly level: string | null;
  readonly years: number | null;
  readonly education: number | null;
}

export interface CandidateRowFound {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly months: number | null;
  readonly education: number | null;
  readonly city: string | null;
  readonly country: string | null;
  /** The job the rest is about; null when there is none. */
  readonly jobId: string | null;
  readonly score: number | null;
  readonly fit: string | null;
  readonly decision: string | null;
  readonly mustMet: number | null;
  readonly mustCount: number | null;
  readonly missing: readonly string[];
  readonly parts: readonly { readonly name: string; readonly contribution: number }[];
}

/** The rows of one value, counted. */
export interface GroupFound {
  /** As the tables have it: an id, a code, an index into `DEGREES`; null where a row states none. */
  readonly value: string | number | null;
  readonly name: SaidValue;
  readonly count: number;
  /** Pay in US dollars a year, or years of work; null where none of them states it. */
  readonly mean: number | null;
}

export type Found =
  | { readonly about: "jobs"; readonly rows: readonly JobRowFound[] }
  | { readonly about: "candidates"; readonly rows: readonly CandidateRowFound[] };

export interface Answer {
  readonly question: string;
  /** Null when it was refused or not understood. */
  readonly filter: Filter | null;
  readonly sql: string | null;
  readonly params: readonly (string | number)[];
  readonly found: Found;
  /** Where the filter counts by a field: its values, in place of rows. */
  readonly groups?: readonly GroupFound[];
  /** Of all that match, also those beyond the limit of rows. */
  readonly total: number;
  readonly sentence: SaidValue;
  readonly isRefused: boolean;
  readonly unplaced: readonly Unplaced[];
  readonly corrected: readonly Correction[];
}
