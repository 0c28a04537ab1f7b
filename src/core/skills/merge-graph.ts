// Puts an imported graph beside ours: one skill for one name, one occupation for one code, all links of both.

import { groupBy } from "../../lib/group-by.ts";
import type { GraphFile } from "./graph-file.ts";
import { SKILL_KINDS, type SkillGraph, skillIdOf, type SkillKind } from "./graph.ts";
import type { ImportedGraph, ImportedSkill } from "./imported-graph.ts";
import { titleWords } from "./title-words.ts";
import { tokenise } from "./tokens.ts";

type Row = GraphFile["occupations"][number];

/** `ours` knows the built-in skills; the result names only those beyond them. */
export function mergeGraph(base: GraphFile, imported: ImportedGraph, ours: SkillGraph): GraphFile {
  const { idByKey, lines } = mergeSkills(imported.skills, ours);
  const linked = [...new Set([...base.linked, ...idByKey.values()])];
  const place = new Map(linked.map((id, at) => [id, at]));
  const known = new Map(base.occupations.map((row, at) => [row.code, at]));
  const rows: Row[] = [...base.occupations];
  const rowByKey = new Map<string, number>();
  for (const { key, code, title, titles, zone } of imported.occupations) {
    if (title === "" || key === "") continue;
    const at = known.get(code) ?? rows.length;
    const row = rows[at] ?? { code, title, zone, titles: "", skills: "", related: "" };
    rows[at] = { ...row, zone: row.zone || zone, titles: mergedTitles(row, [title, ...titles]) };
    known.set(code, at);
    rowByKey.set(key, at);
  }
  addSkillLinks(rows, rowByKey, imported, idByKey, place);
  addRelated(rows, rowByKey, imported);
  return {
    ...base,
    attribution: [base.attribution, imported.attribution].filter((text) => text !== "").join(" "),
    skills: joined(base.skills, lines),
    implies: [base.implies, implications(imported, idByKey)].filter((text) => text !== "").join("\n"),
    linked,
    occupations: rows,
  };
}

/** A skill that has the name of one of ours is ours; the rest get lines of their own. */
function mergeSkills(imported: readonly ImportedSkill[], ours: SkillGraph) {
  const idByName = new Map<string, string>();
  for (const { id, label, aliases } of ours.skills.values())
    for (const name of [label, ...aliases]) if (!idByName.has(skillIdOf(name))) idByName.set(skillIdOf(name), id);
  const lines: Record<SkillKind, string[]> = { technical: [], tool: [], language: [], certificate: [], soft: [] };
  const idByKey = new Map<string, string>();
  for (const { key, label: raw, aliases, kind } of imported) {
    const label = cleaned(raw);
    const names = [label, ...aliases.map(cleaned)].filter((name) => skillIdOf(name) !== "");
    if (key === "" || skillIdOf(label) === "") continue;
    const known = names.map((name) => idByName.get(skillIdOf(name))).find((id) => id !== undefined);
    const id = known ?? skillIdOf(label);
    idByKey.set(key, id);
    const fresh = names.filter((name) => !idByName.has(skillIdOf(name)));
    for (const name of fresh) idByName.set(skillIdOf(name), id);
    if (known === undefined) lines[kind].push([...new Set(fresh)].map(marked).join("|"));
  }
  return { idByKey, lines };
}

/** One lower-case word ("energy", "history") is a word first and counts only among other skills; one "Epic" in its own case. */
function marked(name: string): string {
  if (tokenise(name).length > 1) return name;
  return name === name.toLowerCase() ? `?${name}` : `=${name}`;
}

/** What would end a name or a line of the file, or read as a mark. */
function cleaned(name: string): string {
  return name
    .replace(/[|\n\r\t]+/g, " ")
    .replace(/^[=?\s]+/, "")
    .trim();
}

function joined(base: GraphFile["skills"], lines: Readonly<Record<SkillKind, readonly string[]>>): GraphFile["skills"] {
  const skills = { ...base };
  for (const kind of SKILL_KINDS) skills[kind] = [base[kind], ...lines[kind]].filter((line) => line !== "").join("\n");
  return skills;
}

function mergedTitles(row: Row, names: readonly string[]): string {
  const titles = row.titles.split("|").filter((title) => title !== "");
  const seen = new Set([row.title, ...titles].map((title) => titleWords(title).join(" ")));
  const fresh = names.map(cleaned).filter((name) => {
    const words = titleWords(name).join(" ");
    return words !== "" && !seen.has(words) && seen.add(words) !== undefined;
  });
  return [...titles, ...fresh].join("|");
}

/** Of two weights for one link the heavier counts. */
function addSkillLinks(
  rows: Row[],
  rowByKey: ReadonlyMap<string, number>,
  { links }: ImportedGraph,
  idByKey: ReadonlyMap<string, string>,
  place: ReadonlyMap<string, number>,
): void {
  for (const [key, own] of groupBy(links, ({ occupation }) => occupation)) {
    const at = rowByKey.get(key);
    const row = at === undefined ? undefined : rows[at];
    if (at === undefined || row === undefined) continue;
    const weights = new Map(
      row.skills.split(" ").flatMap((part) => {
        const [position = "", weight = ""] = part.split(":");
        return position === "" ? [] : [[Number(position), Number(weight)] as const];
      }),
    );
    for (const { skill, weight } of own) {
      const position = place.get(idByKey.get(skill) ?? "");
      if (position !== undefined) weights.set(position, Math.max(weight, weights.get(position) ?? 0));
    }
    const skills = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map((link) => link.join(":"));
    rows[at] = { ...row, skills: skills.join(" ") };
  }
}

function addRelated(rows: Row[], rowByKey: ReadonlyMap<string, number>, { related }: ImportedGraph): void {
  for (const [key, own] of groupBy(related, ({ occupation }) => occupation)) {
    const at = rowByKey.get(key);
    const row = at === undefined ? undefined : rows[at];
    if (at === undefined || row === undefined) continue;
    const tiers = [0, 1, 2].map((tier) =>
      (row.related.split(";")[tier] ?? "").split(" ").filter((text) => text !== ""),
    );
    const seen = new Set(tiers.flat());
    for (const { other, tier } of own) {
      const position = rowByKey.get(other);
      if (position === undefined || position === at || seen.has(String(position))) continue;
      seen.add(String(position));
      tiers[Math.min(tier, 2)]?.push(String(position));
    }
    rows[at] = { ...row, related: tiers.map((tier) => tier.join(" ")).join(";") };
  }
}

function implications({ implies }: ImportedGraph, idByKey: ReadonlyMap<string, string>): string {
  const lines = implies.flatMap(({ skill, other }) => {
    const [from, to] = [idByKey.get(skill), idByKey.get(other)];
    return from === undefined || to === undefined || from === to ? [] : [`${from}>${to}`];
  });
  return [...new Set(lines)].join("\n");
}
