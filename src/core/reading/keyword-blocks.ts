// Finds blocks of keywords nobody would write for a person to read: the same words over and over, lists without end.
// The figures were set above what 1,983 real resumes in text form have ("seen"); a skills section of 100 items stays.

import { type Stretch, type WordPlace, wordPlaces } from "./word-places.ts";

export const BLOCK = {
  /** Words after which a block may come again: a line of skills has 5 to 30. */
  longestPeriod: 80,
  /** One word alone, that often in a row. */
  sameWord: 8,
  /** Share of function words from which on it is prose. */
  proseShare: 0.25,
  /** This many copies of a list make a block from so many words on. Templates left unfilled repeat three times. */
  copies: 5,
  copiedWords: 20,
  /** Three of them do from so many words on. Seen: 39. */
  listCopies: 3,
  listCopiedWords: 60,
  /** Words in a row without punctuation, function words or short lines. Seen: 65. */
  bareWords: 80,
  /** Short items in a row. Seen: 194. */
  items: 250,
  /** Share of different items in a list of at least so many. Seen: 0.37. */
  fewestDifferent: 0.3,
  listToJudge: 60,
} as const;

/** The words that hold sentences together, in the languages resumes mostly come in. */
const FUNCTION_WORDS = new Set(
  (
    "a an and are as at be by for from has have in is it of on or that the this to was were with my i you their its which who while also our we " +
    "der die das den dem des und oder mit für von im in zu zur zum auf bei als ist eine einen einer le la les des et ou avec pour dans en du de sur par " +
    "el los las y o con para por del al un una il lo gli e di da per nel della che os do da dos das com em no na het een van voor met op te " +
    "w z na i do oraz dla się и в на с по для из от к bir ve ile için och att av på som til"
  ).split(" "),
);

/** The blocks of a text, in order; they do not overlap. */
export function findKeywordBlocks(text: string): Stretch[] {
  const words = wordPlaces(text);
  return merged([...repeats(text, words), ...bareStretches(text), ...endlessLists(text)]);
}

/** Stretches in which the same words come again and again. */
function repeats(text: string, words: readonly WordPlace[]): Stretch[] {
  // Numbers for words: this loop runs over a text eighty times.
  const numbers = new Map<string, number>();
  const ids = Int32Array.from(words, ({ word }) => {
    const id = numbers.get(word) ?? numbers.size;
    numbers.set(word, id);
    return id;
  });
  const found: Stretch[] = [];
  for (let period = 1; period <= BLOCK.longestPeriod; period++) {
    let again = 0;
    for (let i = period; i <= ids.length; i++) {
      if (i < ids.length && ids[i] === ids[i - period]) {
        again++;
        continue;
      }
      if (again >= (BLOCK.listCopies - 1) * period) {
        const stretch = words.slice(i - again - period, i);
        if (isBlock(text, stretch, period)) found.push(between(stretch));
      }
      again = 0;
    }
  }
  return found;
}

function isBlock(text: string, stretch: readonly WordPlace[], period: number): boolean {
  const unit = stretch.slice(0, period);
  // Figures of tables and the debris of wrong encodings.
  if (!unit.some(({ word }) => /\p{L}{2}/u.test(word))) return false;
  const copies = stretch.length / period;
  if (period === 1) return copies >= BLOCK.sameWord;
  if (isProse(text, unit)) return false;
  if (copies >= BLOCK.copies) return stretch.length >= BLOCK.copiedWords;
  return copies >= BLOCK.listCopies && stretch.length >= BLOCK.listCopiedWords;
}

/** A sentence said again is clumsy, not a list of keywords. */
function isProse(text: string, unit: readonly WordPlace[]): boolean {
  const count = unit.filter(({ word }) => FUNCTION_WORDS.has(word)).length;
  const { start, end } = between(unit);
  return count / unit.length > BLOCK.proseShare || (count > 0 && /[.!?]/.test(text.slice(start, end + 1)));
}

/** Words upon words: no punctuation, no function word, no line that ends early. */
function bareStretches(text: string): Stretch[] {
  const widest = text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
  const pieces = [...text.matchAll(/[^\n.,;:!?|•·–—()/"“”-]+(?:\n|$)?/gu)];
  const found: Stretch[] = [];
  let run: WordPlace[] = [];
  const close = () => {
    if (run.length >= BLOCK.bareWords) found.push(between(run));
    run = [];
  };
  let last = 0;
  for (const { 0: piece, index } of pieces) {
    if (index !== last) close();
    last = index + piece.length;
    for (const word of wordPlaces(piece)) {
      if (FUNCTION_WORDS.has(word.word)) close();
      else run.push({ ...word, start: word.start + index, end: word.end + index });
    }
    // Looked for at the end of a line only: from every piece of a line without end it would take for ever.
    if (piece.endsWith("\n") && last - (text.lastIndexOf("\n", index - 1) + 1) < 0.6 * widest) close();
  }
  close();
  return found;
}

/** Lists far longer than any skills section, or of the same few items. */
function endlessLists(text: string): Stretch[] {
  const found: Stretch[] = [];
  let run: WordPlace[] = [];
  const close = () => {
    const different = new Set(run.map(({ word }) => word)).size / run.length;
    const isSame = run.length >= BLOCK.listToJudge && different < BLOCK.fewestDifferent;
    if (run.length >= BLOCK.items || isSame) found.push(between(run));
    run = [];
  };
  for (const { 0: raw, index } of text.matchAll(/[^,;|•·\n]+|\n\n+/gu)) {
    if (raw.startsWith("\n")) close();
    const item = raw.trim();
    if (item === "") continue;
    const start = index + raw.indexOf(item);
    const isShort = item.split(/\s+/).length <= 4 && !/[.!?](?:\s|$)/.test(item) && /\p{L}/u.test(item);
    if (isShort) run.push({ word: item.toLowerCase(), start, end: start + item.length });
    else close();
  }
  close();
  return found;
}

function between(words: readonly Stretch[]): Stretch {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** Overlapping stretches as one. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && stretch.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    else out.push(stretch);
  }
  return out;
}
