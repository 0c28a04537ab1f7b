// Points in time as questions say them: "2024", "march 2023", "two years" before now.

import type { MonthIndex } from "../../reading/profile.ts";
import { NUMBER_WORDS } from "./words.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = MONTHS.map((name) => (name === "may" ? name : `${name.slice(0, 3)}(?:${name.slice(3)})?`)).join("|");
/** A year, or a month of one; sums of money are none. */
export const WHEN = String.raw`(?:(?<month>${MONTH})\.?,? )?(?<year>(?:19|20)\d\d)\b(?! ?(?:%|k\b|euros?|dollars?|pounds?|(?:a|per) (?:month|day|hour|week)))`;

export interface When {
  readonly from: MonthIndex;
  /** The month after it. */
  readonly to: MonthIndex;
  /** The month after a second point in time, where there is one. */
  readonly last: MonthIndex;
  /** How long, where a length is said; rounded up to whole months. */
  readonly months: number;
}

/** Of the groups of `WHEN`, once more with "end" before their names, and of a count `n` with its `unit`. */
export function whenOf(groups: Readonly<Record<string, string | undefined>>): When {
  const { month, year, n = groups["endn"], unit = groups["endunit"] } = groups;
  const [from, to] = monthsOf(month, year);
  const [, last] = monthsOf(groups["endmonth"], groups["endyear"]);
  return { from, to, last, months: lengthOf(n, unit) };
}

function monthsOf(month: string | undefined, year: string | undefined): readonly [MonthIndex, MonthIndex] {
  const start = Number(year ?? 0) * 12;
  if (month === undefined) return [start, start + 12];
  const at = start + MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  return [at, at + 1];
}

function lengthOf(said: string | undefined, unit: string | undefined): number {
  const word = (said ?? "a").replace(/^a (?=couple|few)/, "");
  const count = word.startsWith("couple")
    ? 2
    : word === "few"
      ? 3
      : /^an?$/.test(word)
        ? 1
        : (NUMBER_WORDS[word] ?? Number(word));
  if (unit === undefined) return 0;
  return unit.startsWith("y") ? count * 12 : unit.startsWith("w") ? Math.ceil(count / 4) : count;
}
