// "used in the last two years", "currently using": a skill's last use.

import type { MonthIndex } from "../../reading/profile.ts";
import { conditionSpan, freeMatches, type Reading, type Span } from "./span.ts";
import { NUMBER_WORDS } from "./words.ts";

const COUNT = String.raw`(?<n>\d{1,2}|${Object.keys(NUMBER_WORDS)
  .filter((word) => word !== "couple")
  .join("|")}|couple of|few)`;
const RECENT = new RegExp(
  String.raw`\b(?:used |worked with |touched )?(?:with)?in the (?:last|past) (?:${COUNT} )?(?<unit>years?|months?)\b|\bsince (?<year>20\d\d|19\d\d)\b|(?<!\bmost )\b(?:recent(?:ly)?|currently|lately|up-to-date)(?: (?:used?|using|experience (?:in|with)|worked with|working with))?(?![\w-])`,
  "g",
);
/** "recently", in months. */
const RECENTLY = 24;

/** A span that stands for a skill with a last use and no name; `attachRecency` gives it to the skill beside it. */
export function findRecency(reading: Reading, today: MonthIndex): readonly Span[] {
  if (reading.about !== "candidates") return [];
  return freeMatches(reading, RECENT).map((match) => {
    const { n, unit, year } = match.groups ?? {};
    const count =
      n === undefined ? 1 : /couple|few/.test(n) ? (n.startsWith("c") ? 2 : 3) : (NUMBER_WORDS[n] ?? Number(n));
    const months = unit === undefined ? RECENTLY : count * (unit.startsWith("year") ? 12 : 1);
    const since = year === undefined ? today - months : Number(year) * 12;
    return conditionSpan(match.index, match.index + match[0].length, {
      field: "skill",
      values: ["*"],
      usedSince: since,
    });
  });
}
