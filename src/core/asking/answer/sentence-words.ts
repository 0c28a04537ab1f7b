// How a job and its pay are called in a sentence and in a cell.

import type { JobRowFound } from "./answer.ts";

export function jobName({ title, company }: Pick<JobRowFound, "title" | "company">): string {
  return company === "" ? title : `${title} at ${company}`;
}

export function payText({
  minUsd,
  maxUsd,
  payBucket,
  isPayImputed,
}: Pick<JobRowFound, "minUsd" | "maxUsd" | "payBucket" | "isPayImputed">): string {
  if (minUsd === null && maxUsd === null)
    return payBucket !== null && isPayImputed ? `probably ${payBucket}` : "pay unknown";
  if (minUsd === null) return `up to ${dollars(maxUsd ?? 0)}`;
  if (maxUsd === null) return `from ${dollars(minUsd)}`;
  return Math.round(minUsd) === Math.round(maxUsd) ? dollars(minUsd) : `${dollars(minUsd)} to ${dollars(maxUsd)}`;
}

export function dollars(usd: number): string {
  return `$${Math.round(usd).toLocaleString("en-US")}`;
}
