// Which examples a step learns from: all of them once before any comes again, in an order that the seed and the step alone
// decide, so that a training that goes on from a checkpoint sees what it would have seen.

import { textHash } from "../../lib/hash.ts";
import { seededRandom } from "../../lib/seeded-random.ts";

/** Places in a list of `length`, for draw number `draw` of `size` each; fewer than `size` only when there are fewer. */
export function drawPlaces(length: number, size: number, draw: number, seed: number, kind: string): readonly number[] {
  const taken = Math.min(size, length);
  return Array.from({ length: taken }, (_, i) => {
    const at = draw * taken + i;
    return orderOf(length, Math.floor(at / length), seed, kind)[at % length] ?? 0;
  });
}

function orderOf(length: number, round: number, seed: number, kind: string): readonly number[] {
  const random = seededRandom(Number.parseInt(textHash(`${kind}/${seed}/${round}`).slice(0, 8), 16));
  const places = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
}
