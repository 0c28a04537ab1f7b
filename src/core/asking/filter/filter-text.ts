// A filter in words: one short line a condition, for chips, sentences and tests. Says what the SQL does.

import { inEnglish, say, type Said, type SaidValue, sayAnd, sayOr } from "../../../lib/said.ts";
import { DEGREES } from "../../matching/degrees.ts";
import { countryName } from "../places/places.ts";
import type { Clause, Condition, Filter, GroupField, NumberRange } from "./filter.ts";

export type LabelOf = (skillId: string) => string;

/** In English, "jobs: Python; city Berlin; pay at least $80,000; top 5 by pay". */
export function filterText(filter: Filter, labelOf: LabelOf): string {
  const parts = filter.where.map((clause) => inEnglish(clauseSaid(clause, labelOf)));
  if (filter.order !== null) parts.push(inEnglish(orderSaid(filter.order)));
  if (filter.limit !== null) parts.push(`first ${filter.limit}`);
  if (filter.groupBy !== undefined) parts.push(`${filter.show} for each ${inEnglish(groupFieldSaid(filter.groupBy))}`);
  else if (filter.show !== "rows") parts.push(filter.show);
  return `${filter.about}: ${parts.length === 0 ? "all" : parts.join("; ")}`;
}

export function orderSaid({ by, direction }: NonNullable<Filter["order"]>): Said {
  const most = direction === "falling";
  switch (by) {
    case "pay":
      return most ? say("best paid first") : say("lowest pay first");
    case "years":
      return most ? say("most years first") : say("fewest years first");
    case "score":
      return most ? say("best fit first") : say("weakest fit first");
    case "missing":
      return most ? say("most missing first") : say("fewest missing first");
    case "title":
      return say("by title");
    case "education":
      return most ? say("highest degree first") : say("lowest degree first");
    case "count":
      return most ? say("most first") : say("fewest first");
    default:
      return by satisfies never;
  }
}

export function clauseSaid(clause: Clause, labelOf: LabelOf): SaidValue {
  if ("all" in clause) return sayAnd(clause.all.map((one) => clauseSaid(one, labelOf)));
  if ("any" in clause)
    return sayOr(
      clause.any.map((one) => {
        const said = clauseSaid(one, labelOf);
        return "all" in one ? inBrackets(said) : said;
      }),
    );
  if ("not" in clause) {
    const demand = clauseSaid(clause.not, labelOf);
    return say("not {demand}", { demand: "all" in clause.not ? inBrackets(demand) : demand });
  }
  return conditionSaid(clause, labelOf);
}

function inBrackets(said: SaidValue): SaidValue {
  return { list: ["(", said, ")"], by: "" };
}

function conditionSaid(condition: Condition, labelOf: LabelOf): SaidValue {
  switch (condition.field) {
    case "skill": {
      const { years, usedSince } = condition;
      const parts = [
        sayOr(condition.values.map(labelOf)),
        years === undefined ? null : numberSaid(years, yearsSaid),
        usedSince === undefined ? null : say("used since {month}", { month: monthText(usedSince) }),
      ];
      return { list: parts.filter((part) => part !== null), by: " " };
    }
    case "title": {
      const { values, wider = [] } = condition;
      const title = say("title {titles}", { titles: sayOr(values) });
      return wider.length === 0 ? title : say("{title} (also {names})", { title, names: { list: wider, by: ", " } });
    }
    case "company":
      return say("company {companies}", { companies: sayOr(condition.values) });
    case "city":
    case "region":
      return say("in {places}", { places: sayOr(condition.values) });
    case "country": {
      const countries = condition.values.map((code) => ({ country: code, english: countryName(code) }));
      return say("in {places}", { places: condition.area ?? sayOr(countries) });
    }
    case "workPlace":
      return sayOr(condition.values.map((value) => WORK_PLACE_SAID[value]));
    case "level":
      return sayOr(condition.values.map((value) => LEVEL_SAID[value]));
    case "currency":
      return say("paid in {currencies}", { currencies: sayOr(condition.values) });
    case "language":
      return say("speaks {languages}", { languages: sayOr(condition.values.map((term) => ({ term }))) });
    case "fit":
      return sayOr(condition.values.map((value) => FIT_SAID[value]));
    case "decision":
      return sayOr(condition.values.map((value) => DECISION_SAID[value]));
    case "text":
      return say("mentions {words}", { words: sayOr(condition.values.map((word) => say("“{word}”", { word }))) });
    case "job":
    case "candidate":
      return sayOr(condition.values);
    case "pay":
      return condition.number === null
        ? say("pay stated")
        : say("pay {range}", { range: numberSaid(condition.number, dollarsSaid) });
    case "years":
      return condition.number === null ? say("years stated") : numberSaid(condition.number, yearsSaid);
    case "education":
      return condition.number === null
        ? say("a degree")
        : numberSaid(condition.number, (level) => ({ term: DEGREES[level]?.label ?? String(level) }));
    case "score":
      return condition.number === null
        ? say("scored")
        : say("score {range}", { range: numberSaid(condition.number, (figure) => ({ figure, digits: 2 })) });
    case "missing":
      return condition.number === null
        ? say("must-haves known")
        : say("misses {range}", { range: numberSaid(condition.number, mustHavesSaid) });
    default:
      return condition satisfies never;
  }
}

export const WORK_PLACE_SAID = { remote: say("remote"), hybrid: say("hybrid"), "on-site": say("on-site") } as const;
const LEVEL_SAID = {
  intern: say("intern"),
  junior: say("junior"),
  mid: say("mid"),
  senior: say("senior"),
  lead: say("lead"),
  executive: say("executive"),
} as const;
const FIT_SAID = {
  "good-fit": say("good fit"),
  "potential-fit": say("potential fit"),
  "no-fit": say("no fit"),
} as const;
const DECISION_SAID = {
  "strong-no": say("strong no"),
  no: say("no", {}, "a decision"),
  yes: say("yes", {}, "a decision"),
  "strong-yes": say("strong yes"),
  "not-enough": say("not enough evidence"),
  none: say("undecided"),
} as const;

/** A value of the closed lists, as it stands in a row. */
export function valueSaid(value: string): SaidValue {
  const words: Readonly<Record<string, Said>> = { ...WORK_PLACE_SAID, ...LEVEL_SAID, ...FIT_SAID, ...DECISION_SAID };
  return words[value] ?? value;
}

const GROUP_SAID: Readonly<Record<GroupField, Said>> = {
  skill: say("skill"),
  title: say("title"),
  company: say("company"),
  city: say("city"),
  region: say("region"),
  country: say("country"),
  workPlace: say("place of work"),
  pay: say("pay range"),
  currency: say("currency"),
  level: say("level"),
  years: say("years of experience"),
  education: say("degree"),
  language: say("language"),
  fit: say("fit class"),
  decision: say("decision"),
  job: say("job"),
};

/** What rows are counted by, in the singular. */
export function groupFieldSaid(field: GroupField): Said {
  return GROUP_SAID[field];
}

function numberSaid({ test, value, to }: NumberRange, shown: (value: number) => SaidValue): SaidValue {
  switch (test) {
    case "is":
      return shown(value);
    case "at-least":
      return say("at least {value}", { value: shown(value) });
    case "more-than":
      return say("more than {value}", { value: shown(value) });
    case "at-most":
      return say("at most {value}", { value: shown(value) });
    case "less-than":
      return say("less than {value}", { value: shown(value) });
    case "between":
      return say("{from} to {to}", { from: shown(value), to: shown(to ?? value) });
    default:
      return test satisfies never;
  }
}

export function dollarsSaid(usd: number): Said {
  return say("${usd, number}", { usd: Math.round(usd) });
}

export function yearsSaid(years: number): Said {
  return say("{years} {years, plural, one {year} other {years}}", { years });
}

function mustHavesSaid(count: number): Said {
  return say("{count} {count, plural, one {must-have} other {must-haves}}", { count });
}

function monthText(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
