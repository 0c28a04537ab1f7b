// The plain baseline: names as bags of character n-grams, TF-IDF, cosine.

const LENGTHS = [2, 3, 4];

/** Ranks the names of a list by likeness to a phrase; returns positions, best first. */
export function createNgramRanker(names: readonly string[]): (phrase: string, limit: number) => readonly number[] {
  const bags = names.map(ngrams);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const gram of bag.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const idf = (gram: string): number => Math.log((1 + names.length) / (1 + (frequency.get(gram) ?? 0))) + 1;
  const postings = new Map<string, { index: number; weight: number }[]>();
  for (const [index, bag] of bags.entries()) {
    for (const [gram, weight] of normalised(bag, idf)) {
      const known = postings.get(gram);
      if (known === undefined) postings.set(gram, [{ index, weight }]);
      else known.push({ index, weight });
    }
  }
  return (phrase, limit) => {
    const scores = new Map<number, number>();
    for (const [gram, own] of normalised(ngrams(phrase), idf))
      for (const { index, weight } of postings.get(gram) ?? [])
        scores.set(index, (scores.get(index) ?? 0) + own * weight);
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([index]) => index);
  };
}

function ngrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().split(/\s+/)) {
    const padded = ` ${word} `;
    for (const length of LENGTHS)
      for (let at = 0; at + length <= padded.length; at += 1) {
        const gram = padded.slice(at, at + length);
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
      }
  }
  return counts;
}

function normalised(
  bag: ReadonlyMap<string, number>,
  idf: (gram: string) => number,
): readonly (readonly [string, number])[] {
  const weights = [...bag].map(([gram, count]) => [gram, count * idf(gram)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return weights.map(([gram, weight]) => [gram, weight / length] as const);
}
