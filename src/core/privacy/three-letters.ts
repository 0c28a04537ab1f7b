/**
 * Tells of three units of ASCII beside each other whether one of the words begins (or ends) with them, in any case. May
 * say yes for too many and never no for one of them: a bit each is what keeps whole words from being cut and looked up.
 */
export function threeLetters(
  words: Iterable<string>,
  side: "start" | "end",
): (first: number, second: number, third: number) => boolean {
  const has = new Uint32Array(1 << (3 * BITS - 5));
  for (const word of words) {
    const at = (index: number): readonly number[] => {
      const place = side === "start" ? index : word.length - 3 + index;
      return place >= 0 && place < word.length ? [word.charCodeAt(place)] : ANY;
    };
    for (const first of at(0))
      for (const second of at(1))
        for (const third of at(2)) {
          const key = keyOf(first, second, third);
          has[key >> 5] = (has[key >> 5] ?? 0) | (1 << (key & 31));
        }
  }
  return (first, second, third) => {
    const key = keyOf(first, second, third);
    return (((has[key >> 5] ?? 0) >> (key & 31)) & 1) === 1;
  };
}

/** As much of a unit as tells letters apart, and not their case. */
const BITS = 5;
const LOW = (1 << BITS) - 1;
const ANY = Array.from({ length: LOW + 1 }, (_, unit) => unit);

function keyOf(first: number, second: number, third: number): number {
  return ((first & LOW) << (2 * BITS)) | ((second & LOW) << BITS) | (third & LOW);
}

export function isAsciiLetter(unit: number): boolean {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}
