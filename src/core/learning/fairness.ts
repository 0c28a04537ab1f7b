// How often each group is selected, and how often it scores high: the figures of an audit of selection rates. Groups come
// from a column that a person supplies; nothing here guesses one.

import { groupBy } from "../../lib/group-by.ts";
import type { Interval } from "../metrics/bootstrap.ts";

export interface AuditRow {
  /** Values of the supplied columns, in their order; "" for unknown. */
  readonly groups: readonly string[];
  readonly isSelected: boolean | null;
  readonly score: number | null;
}

export interface GroupRate {
  /** "women", or "women × 50 and older" for an intersection. */
  readonly group: string;
  readonly n: number;
  readonly hits: number;
  readonly rate: number;
  readonly interval: Interval;
  /** Rate over the highest rate; null where that is 0. */
  readonly ratio: number | null;
  readonly ratioInterval: Interval | null;
  /** Below four fifths of the highest rate. */
  readonly isBelow: boolean;
  /** Too few rows for the ratio to say anything. */
  readonly isSmall: boolean;
}

export interface RateTable {
  /** The column, or columns of an intersection. */
  readonly columns: readonly string[];
  readonly what: "selected" | "scored high";
  readonly groups: readonly GroupRate[];
}

/** The line of 29 CFR 1607.4 D. */
export const FOUR_FIFTHS = 0.8;
/** A group with a smaller share of all rows is told, but takes no part in the highest rate (New York City, 6 RCNY 5-301). */
const LEAST_SHARE = 0.02;
const LEAST_ROWS = 5;
/** Of the normal curve, for 95 %. */
const Z = 1.959964;

/** Every column, and every pair of them, by selection and by scores above the median of all. */
export function fairnessTables(columns: readonly string[], rows: readonly AuditRow[]): readonly RateTable[] {
  const single = columns.map((_, index) => [index]);
  const pairs = columns.flatMap((_, a) => columns.slice(a + 1).map((_other, b) => [a, a + 1 + b]));
  const middle = median(rows.flatMap(({ score }) => score ?? []));
  return [...single, ...pairs].flatMap((places) => {
    const names = places.map((place) => columns[place] ?? "");
    const selected = rates(rows, places, ({ isSelected }) => isSelected);
    const scored = rates(rows, places, ({ score }) => (score === null || middle === null ? null : score > middle));
    return [
      { columns: names, what: "selected" as const, groups: selected },
      { columns: names, what: "scored high" as const, groups: scored },
    ].filter(({ groups }) => groups.length > 0);
  });
}

function rates(
  rows: readonly AuditRow[],
  places: readonly number[],
  isHit: (row: AuditRow) => boolean | null,
): readonly GroupRate[] {
  const known = rows.flatMap((row) => {
    const values = places.map((place) => row.groups[place] ?? "");
    const hit = isHit(row);
    return values.includes("") || hit === null ? [] : [{ group: values.join(" × "), hit }];
  });
  const groups = [...groupBy(known, ({ group }) => group)].map(([group, members]) => {
    const hits = members.filter(({ hit }) => hit).length;
    return { group, n: members.length, hits, rate: hits / members.length };
  });
  const isSmall = ({ n }: { readonly n: number }) => n < LEAST_ROWS || n < LEAST_SHARE * known.length;
  const large = groups.filter((group) => !isSmall(group));
  const best = large.reduce<(typeof groups)[number] | null>(
    (highest, group) => (highest === null || group.rate > highest.rate ? group : highest),
    null,
  );
  return groups
    .map((group): GroupRate => {
      const ratio = best === null || best.rate === 0 ? null : group.rate / best.rate;
      return {
        ...group,
        interval: wilson(group.hits, group.n),
        ratio,
        ratioInterval: best === null || group.group === best.group ? null : ratioInterval(group, best),
        isBelow: ratio !== null && !isSmall(group) && ratio < FOUR_FIFTHS,
        isSmall: isSmall(group),
      };
    })
    .sort((a, b) => b.rate - a.rate || (a.group < b.group ? -1 : 1));
}

/** The interval of a share (Wilson 1927): within 0..1 also for few rows. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

type Count = Pick<GroupRate, "hits" | "n">;

/** Of a ratio of two shares, on the logarithm (Katz and others 1978); half a hit is added where there is none. */
function ratioInterval(group: Count, best: Count): Interval {
  const add = group.hits === 0 || best.hits === 0 ? 0.5 : 0;
  const [a, b] = [group.hits + add, best.hits + add];
  const [n, m] = [group.n + add, best.n + add];
  const spread = Z * Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  const ratio = a / n / (b / m);
  return { low: ratio * Math.exp(-spread), high: ratio * Math.exp(spread) };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
