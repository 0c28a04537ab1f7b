// Groups of rows: how each is called, and the sentence that leads them.

import { say, type Said, type SaidValue } from "../../../lib/said.ts";
import { DEGREES } from "../../matching/degrees.ts";
import type { Filter, GroupField } from "../filter/filter.ts";
import { dollarsSaid, groupFieldSaid, type LabelOf, valueSaid, yearsSaid } from "../filter/filter-text.ts";
import { countryName } from "../places/places.ts";
import type { GroupFound } from "./answer.ts";

export interface GroupNames {
  readonly labelOf: LabelOf;
  /** The title of a job by its id. */
  readonly jobTitle: (id: string) => string;
}

/** `value` is as the tables have it; null where a row states none. */
export function groupName(
  field: GroupField,
  value: string | number | null,
  { labelOf, jobTitle }: GroupNames,
): SaidValue {
  if (value === null) return say("not stated");
  const text = String(value);
  switch (field) {
    case "skill":
      return labelOf(text);
    case "job":
      return jobTitle(text);
    case "country":
      return { country: text, english: countryName(text) };
    case "education":
      return { term: DEGREES[Number(value)]?.label ?? text };
    case "years":
      return yearsSaid(Number(value));
    case "pay":
    case "language":
      return { term: text };
    case "workPlace":
    case "level":
    case "fit":
    case "decision":
      return valueSaid(text);
    case "title":
    case "company":
    case "city":
    case "region":
    case "currency":
      return text;
    default:
      return field satisfies never;
  }
}

/** What comes first, of those that are stated; nothing does of two that are level. */
export function firstGroupSaid(
  { about, show, groupBy, limit }: Filter,
  groups: readonly GroupFound[],
): readonly Said[] {
  const first = groups[0];
  if (groupBy === undefined || first === undefined || first.value === null) return [];
  // One value alone leads nothing, unless it is the first of many.
  if (groups.length === 1 && limit === null) return [];
  const isLevel = ({ value, count, mean }: GroupFound) =>
    value !== null && (show === "average" ? mean === first.mean : count === first.count);
  if (groups.slice(1).some(isLevel)) return [];
  const group = groupFieldSaid(groupBy);
  if (show !== "average")
    return [say("By {group}, {name} comes first with {count}.", { group, name: first.name, count: first.count })];
  if (first.mean === null) return [];
  return [
    say("By {group}, {name} comes first with {value} on average.", {
      group,
      name: first.name,
      value: groupFigureSaid(about, first.mean),
    }),
  ];
}

/** A mean of pay in US dollars a year, or of years. */
export function groupFigureSaid(about: Filter["about"], mean: number): SaidValue {
  return about === "jobs" ? dollarsSaid(mean) : say("{years} years", { years: { figure: mean, digits: 1 } });
}
