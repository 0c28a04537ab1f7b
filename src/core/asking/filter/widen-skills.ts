// "Who can weld" finds those who do TIG welding, too: a craft as asked is widened to its kinds, which the filter then shows.

import type { SkillGraph } from "../../skills/graph.ts";
import type { Clause, Filter } from "./filter.ts";

/** A craft with more kinds is no craft but a whole trade: marketing, engineering. */
const MOST_KINDS = 8;

/** What a filter excludes stays as it was said. */
export function widenSkills(filter: Filter, graph: SkillGraph): Filter {
  const widen = (clause: Clause): Clause => {
    if ("not" in clause) return clause;
    if ("all" in clause) return { all: clause.all.map(widen) };
    if ("any" in clause) return { any: clause.any.map(widen) };
    if (clause.field !== "skill") return clause;
    const kinds = clause.values.flatMap((id) => kindsOf(id, graph));
    return kinds.length === 0 ? clause : { ...clause, values: [...new Set([...clause.values, ...kinds])] };
  };
  return { ...filter, where: filter.where.map(widen) };
}

/** Skills that imply the craft and end in its name; only what is called by its gerund is a craft. */
function kindsOf(craft: string, graph: SkillGraph): readonly string[] {
  if (!/^[a-z]+ing$/.test(craft)) return [];
  const kinds = [...graph.implies].flatMap(([id, implied]) =>
    id.endsWith(`-${craft}`) && implied.includes(craft) ? [id] : [],
  );
  return kinds.length > MOST_KINDS ? [] : kinds;
}
