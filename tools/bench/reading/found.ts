// How much of what people marked is found, and how much of what is found they marked.

export interface Found {
  readonly recall: number;
  readonly precision: number;
  /** How many were marked, and how many found. */
  readonly marked: number;
  readonly found: number;
}

interface Tally {
  hits: number;
  marked: number;
  right: number;
  found: number;
}

export function createTally() {
  const tally: Tally = { hits: 0, marked: 0, right: 0, found: 0 };
  return {
    /** Those found that match one of `allowed` are right; a person marks an employer in prose, too. */
    add(marked: readonly string[], found: readonly string[], allowed: readonly string[] = marked) {
      tally.marked += marked.length;
      tally.found += found.length;
      tally.hits += marked.filter((one) => found.some((other) => isSame(one, other))).length;
      tally.right += found.filter((one) => allowed.some((other) => isSame(one, other))).length;
    },
    figures: (): Found => ({
      recall: tally.hits / tally.marked,
      precision: tally.right / tally.found,
      marked: tally.marked,
      found: tally.found,
    }),
  };
}

/** The same words but for case, punctuation, plurals and what one has more: "Cook" and "Cook, Bar Nine". */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [stems(one), stems(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= 0.6;
}

function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/ies$/, "y").replace(/s$/, "")));
}
