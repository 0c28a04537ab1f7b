// Pay in steps that can be compared across currencies; the steps are those of the published job-search data.

/** In US dollars a year: from `from`, below `below`. */
export const PAY_BUCKETS = [
  { label: "Under 50K", from: 0, below: 50_000 },
  { label: "50-75K", from: 50_000, below: 75_000 },
  { label: "75-100K", from: 75_000, below: 100_000 },
  { label: "100-150K", from: 100_000, below: 150_000.01 },
  { label: "Over 150K", from: 150_000.01, below: Infinity },
] as const;

export type PayBucket = (typeof PAY_BUCKETS)[number]["label"];

/** The bucket of the middle of a pay; of its one end where the other is open. Null where neither is known. */
export function payBucket(minUsd: number | null, maxUsd: number | null): PayBucket | null {
  const usd = middle(minUsd, maxUsd);
  return usd === null ? null : (PAY_BUCKETS.find(({ from, below }) => usd >= from && usd < below)?.label ?? null);
}

function middle(minUsd: number | null, maxUsd: number | null): number | null {
  if (minUsd === null) return maxUsd;
  return maxUsd === null ? minUsd : (minUsd + maxUsd) / 2;
}
