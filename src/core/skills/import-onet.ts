// The O*NET database as text files, tab-separated, of any release since its codes became "O*NET-SOC".

import { groupBy } from "../../lib/group-by.ts";
import { type Columns, hasHeaders, type NamedTable, type TableRow, tableRows } from "./import-table.ts";
import type { Imported, ImportedGraph } from "./imported-graph.ts";

const ATTRIBUTION =
  "This graph includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA.";
/** A technology in demand, a hot one, and one that is listed; ours, of 100. */
const WEIGHTS = { inDemand: 80, hot: 50, listed: 30 } as const;
const TIERS = ["primary-short", "primary-long", "supplemental"];
const CODE = ["O*NET-SOC Code"];

const COLUMNS = {
  occupations: { code: CODE, title: ["Title"], description: ["Description"] },
  titles: { code: CODE, title: ["Alternate Title", "Reported Job Title"] },
  skills: { code: CODE, example: ["Example"], hot: ["Hot Technology"], inDemand: ["In Demand"] },
  related: { code: CODE, other: ["Related O*NET-SOC Code"], tier: ["Relatedness Tier"] },
  zones: { code: CODE, zone: ["Job Zone"] },
} satisfies Record<string, Columns<string>>;
type Table = keyof typeof COLUMNS;

/** Which of O*NET's tables this is; null when it is none that we read. */
export function onetTable(table: NamedTable): Table | null {
  const has = (header: string): boolean => hasHeaders(table, ...CODE, header);
  if (has("Alternate Title") || has("Reported Job Title")) return "titles";
  if (has("Related O*NET-SOC Code")) return "related";
  if (has("Job Zone")) return "zones";
  if (has("Example") && has("Commodity Code")) return "skills";
  return has("Title") && has("Description") ? "occupations" : null;
}

/** Needs Occupation Data; the rest adds to it. */
export function importOnet(tables: readonly NamedTable[]): Imported {
  const rows = <Name extends string>(table: Table, columns: Columns<Name>): readonly TableRow<Name>[] =>
    tables.filter((one) => onetTable(one) === table).flatMap((one) => tableRows(one, columns));
  const occupations = rows("occupations", COLUMNS.occupations);
  if (occupations.length === 0)
    return {
      status: "rejected",
      problem: "These O*NET tables name occupations by code only. Add Occupation Data.txt, which has their titles.",
    };
  const zones = new Map(rows("zones", COLUMNS.zones).map(({ code, zone }) => [code, Number(zone) || 0]));
  const titles = groupBy(rows("titles", COLUMNS.titles), ({ code }) => code);
  const technologies = rows("skills", COLUMNS.skills).filter(({ example }) => example !== "");
  const graph: ImportedGraph = {
    source: "O*NET",
    attribution: ATTRIBUTION,
    skills: [...new Set(technologies.map(({ example }) => example))].map((label) => ({
      key: label,
      label,
      aliases: [],
      kind: "tool",
    })),
    occupations: occupations.map(({ code, title }) => ({
      key: code,
      code: code.replace(/\.00$/, ""),
      title,
      titles: (titles.get(code) ?? []).map((row) => row.title),
      zone: zones.get(code) ?? 0,
    })),
    links: technologies.map(({ code, example, hot, inDemand }) => ({
      occupation: code,
      skill: example,
      weight: inDemand === "Y" ? WEIGHTS.inDemand : hot === "Y" ? WEIGHTS.hot : WEIGHTS.listed,
    })),
    related: rows("related", COLUMNS.related).map(({ code, other, tier }) => ({
      occupation: code,
      other,
      tier: Math.max(0, TIERS.indexOf(tier.toLowerCase())),
    })),
    implies: [],
  };
  return { status: "ready", graph };
}
