/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counted half
 * (Hanley and McNeil 1982; the Mann–Whitney U statistic over its maximum). Null without both classes.
 */
export function rocAuc(scores: readonly number[], isPositive: readonly boolean[]): number | null {
  const order = scores
    .map((score, index) => ({ score, isPositive: isPositive[index] === true }))
    .sort((a, b) => a.score - b.score);
  const positives = order.filter((item) => item.isPositive).length;
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && order[to]?.score === order[from]?.score) to += 1;
    // Ranks from 1; all of a tie share their mean.
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index += 1) if (order[index]?.isPositive === true) rankSum += rank;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
