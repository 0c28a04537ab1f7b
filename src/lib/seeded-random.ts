/** A stream of numbers 0 ≤ x < 1 that is the same for the same seed: mulberry32 (Tommy Ettinger 2017, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different places of a list of `length`, in rising order; all of them when there are no more. */
export function seededSample(length: number, count: number, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const places = Array.from({ length }, (_, index) => index);
  const taken = Math.min(count, length);
  // The first steps of a Fisher–Yates shuffle.
  for (let index = 0; index < taken; index += 1) {
    const other = index + Math.floor(random() * (length - index));
    [places[index], places[other]] = [places[other] ?? 0, places[index] ?? 0];
  }
  return places.slice(0, taken).sort((a, b) => a - b);
}
