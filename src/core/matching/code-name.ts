// A name to talk about a candidate with: a colour or material, and a bird. It says nothing about the person.

import { CODE_NAME_BIRDS, CODE_NAME_COLOURS } from "./code-name-words.ts";

/** Deterministic from the candidate's hash (hex digits); the next free pair when the first is taken. */
export function codeName(seedHex: string, isTaken: (name: string) => boolean): string {
  const count = CODE_NAME_COLOURS.length * CODE_NAME_BIRDS.length;
  // 12 hex digits are 48 bits: exact as a number, and far more than there are pairs.
  const seed = Number.parseInt(seedHex.replace(/[^\da-f]/gi, "").slice(0, 12) || "0", 16);
  for (let step = 0; step < count; step += 1) {
    const name = pairAt((seed + step * STRIDE) % count);
    if (!isTaken(name)) return name;
  }
  // More candidates than pairs: numbered, still unique.
  for (let round = 2; ; round += 1) {
    const name = `${pairAt(seed % count)} ${round}`;
    if (!isTaken(name)) return name;
  }
}

/** Prime to the number of pairs, and long, so that neighbours in the order do not look alike. */
const STRIDE = 1871;

function pairAt(index: number): string {
  const bird = CODE_NAME_BIRDS[index % CODE_NAME_BIRDS.length];
  const colour = CODE_NAME_COLOURS[Math.floor(index / CODE_NAME_BIRDS.length) % CODE_NAME_COLOURS.length];
  return `${colour ?? ""} ${bird ?? ""}`;
}
