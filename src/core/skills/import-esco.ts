// ESCO as its portal hands it out (v1.1 and v1.2, CSV, any language) and as the Tabiya edition writes it.

import { groupBy } from "../../lib/group-by.ts";
import type { SkillKind } from "./graph.ts";
import { type Columns, hasHeaders, type NamedTable, tableRows } from "./import-table.ts";
import type { Imported, ImportedGraph } from "./imported-graph.ts";

const ATTRIBUTION = "This graph uses the ESCO classification of the European Commission.";
/** ESCO knows two relations and no weights; ours, of 100. */
const WEIGHTS: Readonly<Record<string, number>> = { essential: 80, optional: 45 };
/** Occupations of one ISCO unit group are relatives; more of them say less. */
const MAX_SIBLINGS = 20;

const SKILL = {
  key: ["conceptUri", "ID"],
  label: ["preferredLabel"],
  other: ["altLabels"],
  type: ["skillType"],
  reuse: ["reuseLevel"],
} satisfies Columns<string>;
const OCCUPATION = {
  key: ["conceptUri", "ID"],
  label: ["preferredLabel"],
  other: ["altLabels"],
  group: ["iscoGroup", "ISCOGROUPCODE"],
  code: ["code"],
} satisfies Columns<string>;
const LINK = {
  occupation: ["occupationUri", "OCCUPATIONID"],
  skill: ["skillUri", "SKILLID"],
  relation: ["relationType"],
} satisfies Columns<string>;
const IMPLIED = {
  skill: ["originalSkillUri", "REQUIRINGID"],
  other: ["relatedSkillUri", "REQUIREDID"],
  relation: ["relationType"],
} satisfies Columns<string>;

/** Which of ESCO's tables this is; null when it is none that we read. */
export function escoTable(table: NamedTable): "skills" | "occupations" | "links" | "implied" | null {
  const has = (...headers: string[]): boolean => hasHeaders(table, ...headers);
  if (has("occupationUri", "skillUri") || has("OCCUPATIONID", "SKILLID")) return "links";
  if (has("originalSkillUri", "relatedSkillUri") || has("REQUIRINGID", "REQUIREDID")) return "implied";
  if (!has("preferredLabel")) return null;
  if (has("iscoGroup") || has("ISCOGROUPCODE")) return "occupations";
  return has("skillType") ? "skills" : null;
}

/** Needs occupations or skills; links between what is missing are dropped. */
export function importEsco(tables: readonly NamedTable[]): Imported {
  const of = (kind: ReturnType<typeof escoTable>): readonly NamedTable[] =>
    tables.filter((table) => escoTable(table) === kind);
  const skills = of("skills").flatMap((table) => tableRows(table, SKILL));
  const occupations = of("occupations").flatMap((table) => tableRows(table, OCCUPATION));
  if (skills.length + occupations.length === 0)
    return {
      status: "rejected",
      problem: "These ESCO tables hold relations only. Add skills_en.csv and occupations_en.csv, which name them.",
    };
  const graph: ImportedGraph = {
    source: "ESCO",
    attribution: ATTRIBUTION,
    skills: skills.map(({ key, label, other, type, reuse }) => ({
      key,
      label,
      aliases: other.split("\n"),
      kind: kindOf(type, reuse),
    })),
    occupations: occupations.map(({ key, label, other, code, group }) => ({
      key,
      code: `ESCO ${code || group || key}`,
      title: label,
      titles: other.split("\n"),
      zone: 0,
    })),
    links: of("links")
      .flatMap((table) => tableRows(table, LINK))
      .map(({ occupation, skill, relation }) => ({
        occupation,
        skill,
        weight: WEIGHTS[relation.toLowerCase()] ?? WEIGHTS["optional"] ?? 0,
      })),
    related: siblings(occupations),
    implies: of("implied")
      .flatMap((table) => tableRows(table, IMPLIED))
      .filter(({ relation }) => relation.toLowerCase() === "essential"),
  };
  return { status: "ready", graph };
}

function kindOf(type: string, reuse: string): SkillKind {
  if (type.toLowerCase() === "language") return "language";
  return reuse.toLowerCase() === "transversal" ? "soft" : "technical";
}

function siblings(occupations: readonly { readonly key: string; readonly group: string }[]): ImportedGraph["related"] {
  const byGroup = groupBy(
    occupations.filter(({ group }) => group !== ""),
    ({ group }) => group,
  );
  return [...byGroup.values()].flatMap((keys) =>
    keys.flatMap(({ key }) =>
      keys
        .filter((other) => other.key !== key)
        .slice(0, MAX_SIBLINGS)
        .map((other) => ({ occupation: key, other: other.key, tier: 1 })),
    ),
  );
}
