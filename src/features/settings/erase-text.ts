import { t } from "../../lib/messages.ts";

/** Rows of each kind that are stored. */
export interface StoredCounts {
  readonly jobs: number;
  readonly candidates: number;
  readonly scores: number;
}

/** The same after an erasure, with every place that was looked through for what is left. */
export interface ErasedCounts extends StoredCounts {
  readonly searched: readonly { readonly name: string; readonly items: number }[];
}

/** Whether it is light or dark, and how far a list was scrolled: nobody's data. */
const HARMLESS: ReadonlySet<string> = new Set(["local storage", "session storage"]);

/** Names of places that still hold something. */
export function placesLeft({ searched }: ErasedCounts): readonly string[] {
  return searched.flatMap(({ name, items }) => (items > 0 && !HARMLESS.has(name) ? [name] : []));
}

/** "4 jobs, 212 candidates and 187 scores". */
export function countsText({ jobs, candidates, scores }: StoredCounts): string {
  return t(
    "{jobs, plural, one {# job} other {# jobs}}, {candidates, plural, one {# candidate} other {# candidates}} and {scores, plural, one {# score} other {# scores}}",
    { jobs, candidates, scores },
  );
}

export function isEmpty({ jobs, candidates, scores }: StoredCounts): boolean {
  return jobs + candidates + scores === 0;
}
