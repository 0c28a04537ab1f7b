/**
 * Spearman's rank correlation, −1..1: Pearson's correlation of the ranks, where a tie shares its mean rank (Kendall and
 * Gibbons 1990). Null when either side is all one value.
 */
export function spearman(left: readonly number[], right: readonly number[]): number | null {
  return pearson(meanRanks(left), meanRanks(right));
}

/** Ranks from 1, the smallest first; all of a tie share their mean. */
function meanRanks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function pearson(left: readonly number[], right: readonly number[]): number | null {
  const meanLeft = left.reduce((sum, value) => sum + value, 0) / left.length;
  const meanRight = right.reduce((sum, value) => sum + value, 0) / right.length;
  let [product, squareLeft, squareRight] = [0, 0, 0];
  for (const [index, value] of left.entries()) {
    const a = value - meanLeft;
    const b = (right[index] ?? 0) - meanRight;
    product += a * b;
    squareLeft += a * a;
    squareRight += b * b;
  }
  const scale = Math.sqrt(squareLeft * squareRight);
  return scale > 0 ? product / scale : null;
}
