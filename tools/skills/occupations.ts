// Occupations with their titles, skills and relatives, from O*NET's tables and our own.

import { EMPTY_GRAPH_FILE, type GraphFile } from "../../src/core/skills/graph-file.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { titleWords } from "../../src/core/skills/title-words.ts";
import { occupationSkills } from "./occupation-skills.ts";
import { onetRows } from "./onet.ts";
import type { SkillLines } from "./skill-lines.ts";
import { MORE_TITLES } from "./titles.ts";

const ATTRIBUTION =
  "Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Candor has selected, renamed, weighed and added entries; USDOL/ETA has not approved or endorsed these changes.";
const TIERS = ["Primary-Short", "Primary-Long", "Supplemental"];

export function buildOccupations(graph: SkillGraph, lines: SkillLines): GraphFile {
  const rows = onetRows("occupation-data");
  const position = new Map(rows.map(([code = ""], at) => [code, at]));
  const zones = new Map(onetRows("job-zones").map(([code = "", zone = ""]) => [code, Number(zone)]));
  const titles = titlesByCode();
  const related = relatedByCode(position);
  const skills = occupationSkills(graph, lines);
  const linked = [...new Set([...skills.values()].flatMap((links) => links.map(({ skillId }) => skillId)))].sort();
  const place = new Map(linked.map((id, at) => [id, at]));
  return {
    ...EMPTY_GRAPH_FILE,
    attribution: ATTRIBUTION,
    linked,
    occupations: rows.map(([code = "", title = ""]) => ({
      code: code.replace(/\.00$/, ""),
      title,
      zone: zones.get(code) ?? 0,
      titles: distinct(title, titles.get(code) ?? []).join("|"),
      skills: (skills.get(code) ?? []).map(({ skillId, weight }) => `${place.get(skillId)}:${weight}`).join(" "),
      related: related.get(code) ?? "",
    })),
  };
}

/** Ours first, then those that workers reported, then the rest by name. */
function titlesByCode(): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  const add = (code: string, name: string): void => {
    titles.set(code, [...(titles.get(code) ?? []), ...spelled(name)]);
  };
  for (const line of MORE_TITLES.trim().split("\n")) {
    const [code = "", names = ""] = line.split(": ");
    for (const name of names.split("|")) add(code, name);
  }
  for (const [code = "", name = ""] of onetRows("sample-of-reported-titles")) add(code, name);
  for (const [code = "", name = ""] of onetRows("alternate-titles")) add(code, name);
  return titles;
}

/** "CEO (Chief Executive Officer)" is two titles. */
function spelled(name: string): readonly string[] {
  const parts = /^(?<outer>[^()]+) \((?<inner>[^()]+)\)$/.exec(name)?.groups;
  return parts === undefined ? [name] : [parts["outer"] ?? "", parts["inner"] ?? ""];
}

/** Without those that compare equal to one before. */
function distinct(title: string, names: readonly string[]): readonly string[] {
  const seen = new Set([titleWords(title).join(" ")]);
  return names.filter((name) => {
    const key = titleWords(name).join(" ");
    return key !== "" && !seen.has(key) && seen.add(key) !== undefined;
  });
}

function relatedByCode(position: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const tiers = new Map<string, string[][]>();
  for (const [code = "", other = "", tier = ""] of onetRows("related-occupations")) {
    const known = tiers.get(code) ?? TIERS.map(() => []);
    tiers.set(code, known);
    const at = position.get(other);
    if (at !== undefined) known[TIERS.indexOf(tier)]?.push(String(at));
  }
  return new Map([...tiers].map(([code, lists]) => [code, lists.map((list) => list.join(" ")).join(";")]));
}
