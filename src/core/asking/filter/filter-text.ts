// A filter in words: one short line a condition, for chips, sentences and tests. Says what the SQL does.

import { DEGREES } from "../../matching/degrees.ts";
import { countryName } from "../places/places.ts";
import type { Clause, Condition, Filter, NumberRange } from "./filter.ts";

export type LabelOf = (skillId: string) => string;

/** "jobs: Python; city Berlin; pay at least $80,000; top 5 by pay". */
export function filterText(filter: Filter, labelOf: LabelOf): string {
  const parts = filter.where.map((clause) => clauseText(clause, labelOf));
  if (filter.order !== null) parts.push(orderText(filter.order));
  if (filter.limit !== null) parts.push(`first ${filter.limit}`);
  if (filter.show !== "rows") parts.push(filter.show);
  return `${filter.about}: ${parts.length === 0 ? "all" : parts.join("; ")}`;
}

export function orderText({ by, direction }: NonNullable<Filter["order"]>): string {
  const most = direction === "falling";
  switch (by) {
    case "pay":
      return most ? "best paid first" : "lowest pay first";
    case "years":
      return most ? "most years first" : "fewest years first";
    case "score":
      return most ? "best fit first" : "weakest fit first";
    case "missing":
      return most ? "most missing first" : "fewest missing first";
    case "title":
      return "by title";
    case "education":
      return most ? "highest degree first" : "lowest degree first";
    default:
      return by satisfies never;
  }
}

export function clauseText(clause: Clause, labelOf: LabelOf): string {
  if ("all" in clause) return clause.all.map((one) => clauseText(one, labelOf)).join(" and ");
  if ("any" in clause)
    return clause.any
      .map((one) => ("all" in one ? `(${clauseText(one, labelOf)})` : clauseText(one, labelOf)))
      .join(" or ");
  if ("not" in clause) return `not ${clauseText(clause.not, labelOf)}`;
  return conditionText(clause, labelOf);
}

function conditionText(condition: Condition, labelOf: LabelOf): string {
  switch (condition.field) {
    case "skill": {
      const years = condition.years === undefined ? "" : ` ${numberText(condition.years, yearsText)}`;
      const since = condition.usedSince === undefined ? "" : ` used since ${monthText(condition.usedSince)}`;
      return `${condition.values.map(labelOf).join(" or ")}${years}${since}`;
    }
    case "title":
      return `title ${condition.values.join(" or ")}${widerText(condition.wider)}`;
    case "company":
      return `company ${condition.values.join(" or ")}`;
    case "city":
      return `in ${condition.values.join(" or ")}`;
    case "region":
      return `in ${condition.values.join(" or ")}`;
    case "country":
      return `in ${condition.area ?? condition.values.map(countryName).join(" or ")}`;
    case "workPlace":
    case "level":
      return condition.values.join(" or ");
    case "currency":
      return `paid in ${condition.values.join(" or ")}`;
    case "language":
      return `speaks ${condition.values.join(" or ")}`;
    case "fit":
      return condition.values.map((value) => FIT_TEXT[value]).join(" or ");
    case "decision":
      return condition.values.map((value) => DECISION_TEXT[value]).join(" or ");
    case "text":
      return `mentions ${condition.values.map((value) => `“${value}”`).join(" or ")}`;
    case "job":
    case "candidate":
      return condition.values.join(" or ");
    case "pay":
      return condition.number === null ? "pay stated" : `pay ${numberText(condition.number, dollars)}`;
    case "years":
      return condition.number === null ? "years stated" : numberText(condition.number, yearsText);
    case "education":
      return condition.number === null
        ? "a degree"
        : numberText(condition.number, (level) => DEGREES[level]?.label ?? String(level));
    case "score":
      return condition.number === null
        ? "scored"
        : `score ${numberText(condition.number, (score) => score.toFixed(2))}`;
    case "missing":
      return condition.number === null
        ? "must-haves known"
        : `misses ${numberText(condition.number, (count) => `${count} must-have${count === 1 ? "" : "s"}`)}`;
    default:
      return condition satisfies never;
  }
}

function widerText(wider: readonly string[] | undefined): string {
  return wider === undefined || wider.length === 0 ? "" : ` (also ${wider.join(", ")})`;
}

const FIT_TEXT = { "good-fit": "good fit", "potential-fit": "potential fit", "no-fit": "no fit" } as const;
const DECISION_TEXT = {
  "strong-no": "strong no",
  no: "no",
  yes: "yes",
  "strong-yes": "strong yes",
  "not-enough": "not enough evidence",
  none: "undecided",
} as const;

const TEST_TEXT = {
  is: "",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
  between: "",
} as const;

function numberText({ test, value, to }: NumberRange, shown: (value: number) => string): string {
  return test === "between" ? `${shown(value)} to ${shown(to ?? value)}` : `${TEST_TEXT[test]}${shown(value)}`;
}

function dollars(usd: number): string {
  return `$${Math.round(usd).toLocaleString("en-US")}`;
}

function yearsText(years: number): string {
  return `${years} ${years === 1 ? "year" : "years"}`;
}

function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
