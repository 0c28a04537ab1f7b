// How a job and its pay are called in a sentence and in a cell.

import { say, type SaidValue } from "../../../lib/said.ts";
import { dollarsSaid } from "../filter/filter-text.ts";
import type { JobRowFound } from "./answer.ts";

export function jobNameSaid({ title, company }: Pick<JobRowFound, "title" | "company">): SaidValue {
  return company === "" ? title : say("{title} at {company}", { title, company });
}

export function paySaid({
  minUsd,
  maxUsd,
  payBucket,
  isPayImputed,
}: Pick<JobRowFound, "minUsd" | "maxUsd" | "payBucket" | "isPayImputed">): SaidValue {
  if (minUsd === null && maxUsd === null)
    return payBucket !== null && isPayImputed
      ? say("probably {pay}", { pay: { term: payBucket } })
      : say("pay unknown");
  if (minUsd === null) return say("up to {pay}", { pay: dollarsSaid(maxUsd ?? 0) });
  if (maxUsd === null) return say("from {pay}", { pay: dollarsSaid(minUsd) });
  const [low, high] = [dollarsSaid(minUsd), dollarsSaid(maxUsd)];
  return Math.round(minUsd) === Math.round(maxUsd) ? low : say("{from} to {to}", { from: low, to: high });
}
