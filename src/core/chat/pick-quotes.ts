// The passages of a text that a question is about: those that share most words with it, each word counted once and by
// its stem. A text that shares none gives its first telling passages.

import { splitPassages } from "../matching/passages.ts";
import { porterStem } from "../metrics/porter-stem.ts";

const MOST = 3;
/** In UTF-16 units: a heading says nothing, a paragraph too much. */
const SHORTEST = 20;
const LONGEST = 240;

/** Words of questions, not of what is asked for. */
const COMMON = new Set(
  "a an and any are as at be by can do does for from has have how i in is it me more most of on or show than that the them they this to was what which who whose why with would years year candidate candidates job jobs people".split(
    " ",
  ),
);

/** In the order of the text. */
export function pickQuotes(text: string, question: string): readonly string[] {
  const asked = new Set(stems(question));
  return splitPassages(text)
    .map(({ start, end }, place) => ({ said: text.slice(start, end).replace(/\s+/g, " ").trim(), place }))
    .filter(({ said }) => said.length >= SHORTEST)
    .map(({ said, place }) => ({ said: shortened(said), place, shared: countShared(said, asked) }))
    .toSorted((a, b) => b.shared - a.shared || a.place - b.place)
    .slice(0, MOST)
    .toSorted((a, b) => a.place - b.place)
    .map(({ said }) => said);
}

function countShared(said: string, asked: ReadonlySet<string>): number {
  return new Set(stems(said).filter((stem) => asked.has(stem))).size;
}

function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map(porterStem);
}

/** At a space, so that what is left is still word for word what was said. */
function shortened(said: string): string {
  if (said.length <= LONGEST) return said;
  const cut = said.lastIndexOf(" ", LONGEST);
  return said.slice(0, cut > 0 ? cut : LONGEST);
}
