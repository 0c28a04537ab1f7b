/** Items of one score, which have no order among themselves. */
export interface TieGroup {
  /** How many items score higher. */
  readonly above: number;
  readonly size: number;
  readonly relevant: number;
  /** How many relevant items score higher. */
  readonly relevantAbove: number;
}

/** A ranking as its ties, the highest score first: what a measure needs to give a tie its mean over all orders. */
export function tieGroups(scores: readonly number[], isRelevant: readonly boolean[]): readonly TieGroup[] {
  const order = scores
    .map((score, index) => ({ score, isRelevant: isRelevant[index] === true }))
    .sort((a, b) => b.score - a.score);
  const groups: TieGroup[] = [];
  let relevantAbove = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let relevant = 0;
    while (to < order.length && order[to]?.score === order[from]?.score) {
      if (order[to]?.isRelevant === true) relevant += 1;
      to += 1;
    }
    groups.push({ above: from, size: to - from, relevant, relevantAbove });
    relevantAbove += relevant;
    from = to;
  }
  return groups;
}
