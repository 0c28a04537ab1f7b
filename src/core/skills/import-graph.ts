// From the tables somebody brought to a graph file: tells ESCO from O*NET, imports, merges with ours, counts.

import type { GraphFile } from "./graph-file.ts";
import type { SkillGraph } from "./graph.ts";
import { escoTable, importEsco } from "./import-esco.ts";
import { importOnet, onetTable } from "./import-onet.ts";
import type { NamedTable } from "./import-table.ts";
import { mergeGraph } from "./merge-graph.ts";

export interface GraphCounts {
  /** Beyond the built-in ones. */
  readonly skills: number;
  readonly occupations: number;
  readonly titles: number;
  readonly links: number;
}

export type GraphImport =
  | {
      readonly status: "ready";
      readonly file: GraphFile;
      readonly counts: GraphCounts;
      readonly sources: readonly string[];
      /** Files that were understood as nothing we need. */
      readonly unused: readonly string[];
    }
  | { readonly status: "rejected"; readonly problem: string };

/** `base` is our graph, `ours` our skills. Both sources at once are merged one after the other. */
export function importGraph(tables: readonly NamedTable[], base: GraphFile, ours: SkillGraph): GraphImport {
  const esco = tables.filter((table) => escoTable(table) !== null);
  const onet = tables.filter((table) => onetTable(table) !== null);
  if (esco.length + onet.length === 0) return { status: "rejected", problem: nothingKnown(tables) };
  const imported = [...(onet.length > 0 ? [importOnet(onet)] : []), ...(esco.length > 0 ? [importEsco(esco)] : [])];
  let file = base;
  const sources: string[] = [];
  for (const one of imported) {
    if (one.status === "rejected") return one;
    file = mergeGraph(file, one.graph, ours);
    sources.push(one.graph.source);
  }
  const unused = tables.filter((table) => !esco.includes(table) && !onet.includes(table)).map(({ name }) => name);
  return { status: "ready", file, counts: countGraph(file), sources, unused };
}

export function countGraph({ skills, occupations }: GraphFile): GraphCounts {
  const count = (text: string, separator: string): number => (text === "" ? 0 : text.split(separator).length);
  return {
    skills: Object.values(skills).reduce((sum, lines) => sum + count(lines, "\n"), 0),
    occupations: occupations.length,
    titles: occupations.reduce((sum, { titles }) => sum + 1 + count(titles, "|"), 0),
    links: occupations.reduce((sum, row) => sum + count(row.skills, " "), 0),
  };
}

function nothingKnown(tables: readonly NamedTable[]): string {
  const first = tables[0];
  const seen =
    first === undefined
      ? "No table was found."
      : `${first.name} starts with "${(first.rows[0] ?? []).slice(0, 3).join(", ")}".`;
  return `${seen} None of these is a table of ESCO (skills_en.csv, occupations_en.csv, occupationSkillRelations_en.csv) or of O*NET (Occupation Data.txt, Alternate Titles.txt, Technology Skills.txt). Choose those files, or a folder or ZIP with them.`;
}
