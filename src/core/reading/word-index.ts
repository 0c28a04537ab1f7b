// Whether a text can hold any of a list of words at all: asked of sets, since most texts hold none of most lists.

/** The words of a text and their beginnings, in small letters. */
export interface WordIndex {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

/** Beginnings are kept in these lengths, in UTF-16 units. */
const HEADS = [2, 3, 4] as const;
const LONGEST_HEAD = 4;
const WORD = /[\p{L}\p{N}]+/gu;

export function wordIndex(text: string): WordIndex {
  const words = new Set(text.toLowerCase().match(WORD));
  const heads = new Set<string>();
  for (const word of words) for (const length of HEADS) heads.add(word.slice(0, length));
  return { words, heads };
}

/** A test for lists such as "give|rank*|in the first place": false only where none of them can occur. */
export function mayHold(list: string): (index: WordIndex) => boolean {
  const first = list.split("|").map((words) => {
    const [word = ""] = words.toLowerCase().match(WORD) ?? [];
    return { word, isHead: words[words.toLowerCase().indexOf(word) + word.length] === "*" };
  });
  return ({ words, heads }) =>
    first.some(({ word, isHead }) => (isHead ? heads.has(word.slice(0, LONGEST_HEAD)) : words.has(word)));
}
