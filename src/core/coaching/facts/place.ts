// The words around a fact, so that a number that moved to another claim is not taken for the one it was.

import type { Fact, PlacedFact } from "./fact.ts";

/** Words on either side that tell what a number is about; a line has rarely more. */
const REACH = 8;
/** Letters of a stem: "increase" and "increased" share five. */
const STEM = 5;
/** Words that hold a sentence together and say nothing of what is counted; and counts, which may be written in digits. */
const SMALL = new Set(
  "one two three four five six seven eight nine ten eleven twelve a an the and or of in on at for with by to from as is are was were be been this that which who my our their its it i we".split(
    " ",
  ),
);

/** Places a fact that stands in [start, end) of a text. */
export function place(fact: Fact, text: string, start: number, end: number): PlacedFact {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const before = wordsOf(text.slice(from, start));
  const behind = wordsOf(text.slice(end, to < 0 ? text.length : to));
  const around = [...before.slice(-REACH), ...behind.slice(0, REACH)].filter((word) => !SMALL.has(word));
  return {
    ...fact,
    around: new Set(around.map(stemOf)),
    left: stemOf(before.at(-1) ?? ""),
    right: stemOf(/^[ %’'-]*(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? ""),
  };
}

/** 0 for nothing in common, 1 for all words of the line, and up to 0.75 more for the two neighbours. */
export function likeness(a: PlacedFact, b: PlacedFact): number {
  const common = [...a.around].filter((stem) => b.around.has(stem)).length;
  const least = Math.min(a.around.size, b.around.size);
  const neighbours =
    (a.right !== "" && a.right === b.right ? 0.5 : 0) + (a.left !== "" && a.left === b.left ? 0.25 : 0);
  return (least === 0 ? 0 : common / least) + neighbours;
}

/** "12 people" is no longer said where 12 of something else are: the word that was counted is gone. */
export function countsOther(from: PlacedFact, to: PlacedFact): boolean {
  const isNoun = from.right !== "" && !SMALL.has(from.right);
  return isNoun && from.right !== to.right && !to.around.has(from.right);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}
