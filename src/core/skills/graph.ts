// The skills we know and the words that name them. `skill-data.json` is the data; tools/skills builds it.

import type { SaidValue } from "../../lib/said.ts";
import { parseGroups, parseImplications } from "./skill-links.ts";
import { tokenise, tokenKey } from "./tokens.ts";

export const SKILL_KINDS = ["technical", "tool", "language", "certificate", "soft"] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export interface Skill {
  /** Kebab-case, from the label; stable as long as the label is. */
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: SkillKind;
}

/** One skill a line, `Label|alias|…`. A name that starts with `=` counts in exactly this case, with `?` only among other skills, too. */
export interface SkillData {
  readonly attribution: string;
  readonly skills: Readonly<Record<SkillKind, string>>;
  /** One skill a line: `id>id id`; who has the first has the others. */
  readonly implies?: string | undefined;
  /** One group of ids a line: skills that stand in for one another. */
  readonly near?: string | undefined;
}

/** How surely a name means its skill. */
export type NameUse = "any-case" | "exact-case" | "in-context";

export interface SkillName {
  readonly skillId: string;
  readonly use: NameUse;
  /** Tokens as written, to compare case. */
  readonly written: readonly string[];
}

export interface TrieNode {
  readonly children: Map<string, TrieNode>;
  readonly names: SkillName[];
}

export interface SkillGraph {
  readonly skills: ReadonlyMap<string, Skill>;
  /** Words, normalised, to the names that end there. */
  readonly names: TrieNode;
  /** What each skill implies, at first hand; `impliedSkills` walks on. */
  readonly implies: ReadonlyMap<string, readonly string[]>;
  /** The groups each skill is in. */
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Ids of the skills that somebody's own list added: candidates were read without them. */
  readonly added: ReadonlySet<string>;
}

export function createSkillGraph(data: SkillData, shipped: SkillGraph | null = null): SkillGraph {
  const skills = new Map<string, Skill>();
  const names: TrieNode = { children: new Map(), names: [] };
  for (const kind of SKILL_KINDS) {
    for (const line of data.skills[kind].split("\n")) {
      const marked = line.split("|");
      const label = (marked[0] ?? "").replace(/^[=?]/, "");
      const id = skillIdOf(label);
      if (id === "" || skills.has(id)) continue;
      skills.set(id, { id, label, aliases: marked.slice(1).map((name) => name.replace(/^[=?]/, "")), kind });
      for (const name of marked) addName(names, id, name);
    }
  }
  return {
    skills,
    names,
    implies: parseImplications(data.implies ?? ""),
    groups: parseGroups(data.near ?? ""),
    added: new Set(shipped === null ? [] : [...skills.keys()].filter((id) => !shipped.skills.has(id))),
  };
}

/** The label as shown, or the id when the graph does not know it (any more). */
export function skillLabel(graph: SkillGraph, id: string): string {
  return graph.skills.get(id)?.label ?? id;
}

/** Skills are called as in the list; a language has its name in every language. */
export function skillSaid(graph: SkillGraph, id: string): SaidValue {
  const label = skillLabel(graph, id);
  return graph.skills.get(id)?.kind === "language" ? { term: label } : label;
}

/** "C++" → "c-plus-plus", ".NET" → "dot-net", "Python" → "python". */
export function skillIdOf(label: string): string {
  return label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/#/g, " sharp ")
    .replace(/(?<![a-z\d])\.(?=[a-z])/g, " dot ")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

function addName(root: TrieNode, skillId: string, marked: string): void {
  const use: NameUse = marked.startsWith("=") ? "exact-case" : marked.startsWith("?") ? "in-context" : "any-case";
  const tokens = tokenise(marked.replace(/^[=?]/, ""));
  if (tokens.length === 0) return;
  let node = root;
  for (const [index, token] of tokens.entries()) {
    const key = tokenKey(token, index === 0);
    const next = node.children.get(key) ?? { children: new Map(), names: [] };
    node.children.set(key, next);
    node = next;
  }
  node.names.push({ skillId, use, written: tokens.map((token) => token.text) });
}
