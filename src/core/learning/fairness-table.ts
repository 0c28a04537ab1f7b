import { csvCell } from "../matching/ranking-export.ts";
import type { RateTable } from "./fairness.ts";

/** The caveat that belongs under every such table. */
export const FOUR_FIFTHS_CAVEAT =
  "A ratio below 0.80 is a warning line of a United States guideline, no proof: with few people it comes by chance, and a ratio above it does not show that a selection is fair. Read it with the interval, and ask counsel what the law where you hire wants.";

const HEAD =
  "columns,what,group,n,hits,rate,rate_low,rate_high,impact_ratio,ratio_low,ratio_high,below_four_fifths,few_rows";

/** All tables as one, RFC 4180; its last line is the caveat, in the language of whoever exports. */
export function auditCsv(tables: readonly RateTable[], caveat: string): string {
  const lines = tables.flatMap(({ columns, what, groups }) =>
    groups.map(({ group, n, hits, rate, interval, ratio, ratioInterval, isBelow, isSmall }) =>
      [
        columns.join(" × "),
        what,
        group,
        n,
        hits,
        ...[rate, interval.low, interval.high, ratio, ratioInterval?.low ?? null, ratioInterval?.high ?? null].map(
          round,
        ),
        isBelow ? "yes" : "no",
        isSmall ? "yes" : "no",
      ]
        .map(csvCell)
        .join(","),
    ),
  );
  return [HEAD, ...lines, csvCell(caveat), ""].join("\r\n");
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
