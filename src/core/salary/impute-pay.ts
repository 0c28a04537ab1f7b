// Where a job names no pay: what jobs of the same title in the same place pay, as a bucket and never as a figure.

import { PAY_BUCKETS, type PayBucket } from "./buckets.ts";

export interface PayKnown {
  /** Normalised title. */
  readonly title: string;
  /** Normalised place. */
  readonly location: string;
  readonly bucket: PayBucket | null;
}

export type ImputedPay =
  | { readonly bucket: PayBucket; readonly source: "stated" | "imputed" }
  | { readonly bucket: null; readonly source: "unknown" };

const ORDER: readonly PayBucket[] = PAY_BUCKETS.map(({ label }) => label);

/** In the order of the jobs. The median of an even number is the lower of the two. */
export function imputePay(jobs: readonly PayKnown[]): readonly ImputedPay[] {
  const known = new Map<string, number[]>();
  for (const { title, location, bucket } of jobs) {
    if (bucket === null) continue;
    const key = `${title}\n${location}`;
    const buckets = known.get(key);
    if (buckets === undefined) known.set(key, [ORDER.indexOf(bucket)]);
    else buckets.push(ORDER.indexOf(bucket));
  }
  for (const buckets of known.values()) buckets.sort((a, b) => a - b);
  return jobs.map(({ title, location, bucket }) => {
    if (bucket !== null) return { bucket, source: "stated" };
    const alike = known.get(`${title}\n${location}`) ?? [];
    const median = ORDER[alike[Math.floor((alike.length - 1) / 2)] ?? -1];
    return median === undefined ? { bucket: null, source: "unknown" } : { bucket: median, source: "imputed" };
  });
}
