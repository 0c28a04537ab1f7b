// Candidates that are probably one person: the same e-mail address, by its mark, or nearly the same text.

import { nearPairs, type Sketch, sketchOf } from "../../core/records/near-duplicates.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow } from "../../storage/schema.ts";

export interface Duplicate {
  readonly left: CandidateRow;
  readonly right: CandidateRow;
  readonly why: "same-email" | "near-text";
  /** 0..1; of the texts. Null when they are not nearly the same. */
  readonly likeness: number | null;
}

/** Texts that are sketched before the page may draw again: about 40 ms. */
const BLOCK = 100;

/** Certain ones first. Reads every text; 2,000 take about a second. */
export async function findDuplicates(
  { candidates }: Pick<Storage, "candidates">,
  signal: AbortSignal,
): Promise<readonly Duplicate[]> {
  const rows = await candidates.all();
  const sketches = new Map<string, Sketch>();
  for (let from = 0; from < rows.length && !signal.aborted; from += BLOCK) {
    for (const { candidateId, text } of await candidates.texts(rows.slice(from, from + BLOCK).map(({ id }) => id))) {
      const sketch = sketchOf(text);
      if (sketch) sketches.set(candidateId, sketch);
    }
  }
  const near = nearPairs(sketches);
  const likenessOf = new Map(near.map(({ left, right, likeness }) => [pairKey(left, right), likeness]));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const sameEmail = emailPairs(rows).map(([left, right]): Duplicate => {
    return { left, right, why: "same-email", likeness: likenessOf.get(pairKey(left.id, right.id)) ?? null };
  });
  const certain = new Set(sameEmail.map(({ left, right }) => pairKey(left.id, right.id)));
  const nearText = near.flatMap(({ left, right, likeness }): Duplicate[] => {
    const [a, b] = [rowById.get(left), rowById.get(right)];
    return a && b && !certain.has(pairKey(left, right)) ? [{ left: a, right: b, why: "near-text", likeness }] : [];
  });
  return [...sameEmail, ...nearText];
}

/** Neighbours in a chain: merging one brings up the next. */
function emailPairs(rows: readonly CandidateRow[]): readonly (readonly [CandidateRow, CandidateRow])[] {
  const lastByKey = new Map<string, CandidateRow>();
  return rows.flatMap((row) => {
    if (row.emailKey === null) return [];
    const before = lastByKey.get(row.emailKey);
    lastByKey.set(row.emailKey, row);
    return before ? [[before, row] as const] : [];
  });
}

function pairKey(left: string, right: string): string {
  return [left, right].toSorted().join(" ");
}
