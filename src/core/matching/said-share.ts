// How much of a demand's own words a passage says, by their stems.

/** What every demand says and no resume needs to repeat. Stems. */
const SAID_OF_ALL =
  /^(?:skills?|abilit|able|knowle|experi|profic|strong|excell|effect|good|great|basic|advanc|solid|unders|famili|expert|capac|capab|compet|master|workin|profes|proven|demons|substa|genera|princi|techni|techno|method|practi|use|using|used|usage|the|and|or|of|in|with|to|for|a|an|on|as|at|by|under|within|from|level|high|other|etc|various|related|tools?|softwa|system|least|year|years|must|have|has|requir|prefer|willin|aware|concep|includ|well|both|all|any)/;
/** Letters of a stem: "mathematical" and "mathematics" share six, "math" is the start of both. */
const STEM = 6;
const SHORTEST_START = 4;
/** The words of a demand that another demand would not have. */
export function stemsOf(demand: string): readonly string[] {
  return [
    ...new Set(
      wordsOf(demand)
        .filter((word) => !SAID_OF_ALL.test(word))
        .map((word) => word.slice(0, STEM)),
    ),
  ];
}

/** 0..1: the share of the stems that words of a text begin with. */
export function shareSaid(stems: readonly string[], text: string): number {
  const words = wordsOf(text);
  return stems.filter((stem) => words.some((word) => isSameStem(word, stem))).length / Math.max(1, stems.length);
}

function isSameStem(word: string, stem: string): boolean {
  const short = Math.min(word.length, stem.length);
  return short >= SHORTEST_START ? word.startsWith(stem) || stem.startsWith(word) : word === stem;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
