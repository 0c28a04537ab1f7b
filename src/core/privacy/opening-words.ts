// The words that open rules: each rule of many names some of which every match of it has one, and one pass over a line
// finds them for all rules. A pattern a rule took longer than what it kept from running.

/**
 * Tells what a line of a text in lower case opens. Each word stands for all that begins with it, where no ASCII letter
 * stands before. "aged " is a word of its own, "/in/" a sign.
 */
export function openingWords<T>(
  entries: readonly (readonly [words: Iterable<string>, opens: T])[],
): (text: string, start: number, end: number) => ReadonlySet<T> {
  // A bit for each key: the lines of a text push it out of the processor's cache, and a small table is soon back.
  const mayStart = new Uint32Array(1 << (FIRST_BITS + 2 * BITS - 5));
  const byKey = new Map<number, { readonly word: string; readonly opens: T }[]>();
  for (const [words, opens] of entries)
    for (const word of words)
      for (const key of keysOf(word)) {
        mayStart[key >> 5] = (mayStart[key >> 5] ?? 0) | (1 << (key & 31));
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [{ word, opens }]);
        else known.push({ word, opens });
      }
  const none: ReadonlySet<T> = new Set();
  return (text, start, end) => {
    let opened: Set<T> | null = null;
    let wasLetter = false;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      const isLetter = unit >= 97 && unit <= 122;
      const isStart = isLetter ? !wasLetter : unit !== BLANK;
      wasLetter = isLetter;
      if (!isStart) continue;
      const key = keyOf(unit, text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      if ((((mayStart[key >> 5] ?? 0) >> (key & 31)) & 1) === 0) continue;
      for (const { word, opens } of byKey.get(key) ?? [])
        if (text.startsWith(word, at)) (opened ??= new Set()).add(opens);
    }
    return opened ?? none;
  };
}

const BLANK = 32;
/** Of the first unit all of ASCII is told apart, of the next two as much as tells letters. */
const FIRST_BITS = 7;
const BITS = 5;
const LAST = (1 << FIRST_BITS) - 1;
const LOW = (1 << BITS) - 1;

function keyOf(first: number, second: number, third: number): number {
  return (Math.min(first, LAST) << (2 * BITS)) | ((second & LOW) << BITS) | (third & LOW);
}

/** Of a word of one or two letters anything may follow. */
function keysOf(word: string): readonly number[] {
  const at = (index: number): readonly number[] => (index < word.length ? [word.charCodeAt(index)] : ANY);
  return at(0).flatMap((first) => at(1).flatMap((second) => at(2).map((third) => keyOf(first, second, third))));
}

const ANY = Array.from({ length: LOW + 1 }, (_, unit) => unit);
