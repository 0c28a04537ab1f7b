// How much of a demand's own words a passage says, by their stems.

/** What every demand says and no resume needs to repeat. Stems. */
const SAID_OF_ALL =
  /^(?:skills?|abilit|knowle|experi|profic|strong|excell|effect|advanc|solid|unders|famili|expert|capac|capab|compet|workin|profes|proven|demons|substa|princi|techni|techno|method|practi|softwa|system|requir|prefer|willin|concep|includ|relate|variou)/;
/** The same as whole words: "a" opens "animal", and "in" opens "infrastructure". */
const SMALL = new Set(
  "able the and or of in with to for a an on as at by under within from use uses using used usage level basic good great general high other etc both all any must have has least well aware tool tools mastery year years".split(
    " ",
  ),
);
/** Letters of a stem: "mathematical" and "mathematics" share six, "math" is the start of both. */
const STEM = 6;
const SHORTEST_START = 4;
/** The words of a demand that another demand would not have. */
export function stemsOf(demand: string): readonly string[] {
  return [
    ...new Set(
      wordsOf(demand)
        .filter((word) => !SMALL.has(word) && !SAID_OF_ALL.test(word))
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
