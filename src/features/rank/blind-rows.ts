import type { RankRow } from "./rank-rows.ts";

/** Rows whose score may not be seen yet lose it and stand behind the others by their code name, which says nothing. */
export function withoutOpinion(rows: readonly RankRow[], hides: (id: string) => boolean): readonly RankRow[] {
  const hidden = rows
    .filter(({ id }) => hides(id))
    .map((row) => ({ ...row, rank: null, score: null, scorerScore: null, ownPart: null, fitClass: null }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return hidden.length === 0 ? rows : [...rows.filter(({ id }) => !hides(id)), ...hidden];
}
