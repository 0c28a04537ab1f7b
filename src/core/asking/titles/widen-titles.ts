// "Developers" are software engineers, too: a title as asked is widened to what else its occupation is called, where the
// tables have such titles. The wider names are a part of the filter that is shown, and can be taken out, on their own.

import type { Clause, Filter } from "../filter/filter.ts";
import { isFamily, isOfFamily } from "./families.ts";
import type { TitleNames } from "./title-names.ts";

/** More are no chip that anybody reads. */
const MOST_NAMES = 12;
/** A whole field of work has more of them. */
const MOST_OF_FAMILY = 48;

/** `tableKeys`: title keys of the table the filter is about. What a filter excludes stays as it was said. */
export function widenTitles(filter: Filter, tableKeys: Iterable<string>, names: TitleNames): Filter {
  const keys = [...new Set([...tableKeys].map((key) => key.trim()))].filter((key) => key !== "");
  const widen = (clause: Clause): Clause => {
    if ("not" in clause) return clause;
    if ("all" in clause) return { all: clause.all.map(widen) };
    if ("any" in clause) return { any: clause.any.map(widen) };
    if (clause.field !== "title" || clause.wider !== undefined) return clause;
    const wider = clause.values.flatMap((asked) => otherNames(asked, keys, names));
    const most = clause.values.some(isFamily) ? MOST_OF_FAMILY : MOST_NAMES;
    return wider.length === 0 ? clause : { ...clause, wider: [...new Set(wider)].slice(0, most) };
  };
  return { ...filter, where: filter.where.map(widen) };
}

/**
 * A title of one word is a kind of work and always widened; a longer one that the tables have is meant as it is, and
 * widened only where they do not have it.
 */
function otherNames(asked: string, keys: readonly string[], names: TitleNames): readonly string[] {
  const holds = (key: string): boolean => ` ${key} `.includes(` ${asked} `);
  if (isFamily(asked)) return keys.filter((key) => !holds(key) && isOfFamily(names.occupationCommon(key), asked));
  if (asked.includes(" ") && keys.some(holds)) return [];
  const code = names.occupationAsked(asked);
  if (code === null) return [];
  return keys.filter(
    (key) => !holds(key) && names.occupationCommon(key) === code && !names.isOtherPart(code, asked, key),
  );
}

/** Whether a filter names a title at all: only then the lists have to be there. */
export function asksTitle(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    if ("not" in clause) return false;
    if ("all" in clause) return asksTitle(clause.all);
    if ("any" in clause) return asksTitle(clause.any);
    return clause.field === "title";
  });
}
