// Pairs of brackets in a question.

/** Pairs that stand in no other pair. */
export function brackets(
  lower: string,
  [from, to]: readonly [number, number],
): readonly { readonly open: number; readonly close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  let [depth, open] = [0, -1];
  for (let at = from; at < to; at += 1) {
    if (lower[at] === "(" && depth++ === 0) open = at;
    if (lower[at] === ")" && depth > 0 && --depth === 0) pairs.push({ open, close: at });
  }
  return pairs;
}
