/**
 * Kendall's tau-b, −1..1: agreeing less disagreeing pairs of items, over the pairs that are not tied on the left and
 * those not tied on the right (Kendall 1945). Null when either side is all one value. Looks at every pair: 10,000 items
 * take about a second.
 */
export function kendallTauB(left: readonly number[], right: readonly number[]): number | null {
  let [balance, untiedLeft, untiedRight] = [0, 0, 0];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const a = Math.sign((left[i] ?? 0) - (left[j] ?? 0));
      const b = Math.sign((right[i] ?? 0) - (right[j] ?? 0));
      balance += a * b;
      untiedLeft += Math.abs(a);
      untiedRight += Math.abs(b);
    }
  }
  const scale = Math.sqrt(untiedLeft * untiedRight);
  return scale > 0 ? balance / scale : null;
}
