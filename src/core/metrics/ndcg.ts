/**
 * Normalised discounted cumulative gain at `k`, linear gain and log2 discount (Järvelin and Kekäläinen 2002).
 * Items of equal score share the mean gain of their places (McSherry and Najork 2008), so that order in the
 * input does not matter. Null when nothing is relevant.
 */
export function ndcg(scores: readonly number[], relevances: readonly number[], k: number): number | null {
  const order = scores
    .map((score, index) => ({ score, relevance: relevances[index] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const ideal = [...relevances]
    .sort((a, b) => b - a)
    .slice(0, k)
    .reduce((sum, relevance, index) => sum + relevance * discount(index), 0);
  if (ideal <= 0) return null;
  let gain = 0;
  for (let from = 0; from < order.length && from < k;) {
    let to = from;
    let relevance = 0;
    while (to < order.length && order[to]?.score === order[from]?.score) {
      relevance += order[to]?.relevance ?? 0;
      to += 1;
    }
    const mean = relevance / (to - from);
    for (let index = from; index < Math.min(to, k); index += 1) gain += mean * discount(index);
    from = to;
  }
  return gain / ideal;
}

function discount(index: number): number {
  return 1 / Math.log2(index + 2);
}
