// What an occupation asks for and how much: our fields say it, O*NET's lists of software say it, or its tasks mention it.

import { findSkills } from "../../src/core/skills/find-skills.ts";
import { type SkillGraph, SKILL_KINDS, skillIdOf } from "../../src/core/skills/graph.ts";
import { FIELDS } from "./fields/all.ts";
import { onetRows } from "./onet.ts";
import { idsByName } from "./skill-links.ts";
import { listed, type SkillLines } from "./skill-lines.ts";
import { namesOfTool } from "./tool-names.ts";

export interface WeighedSkill {
  readonly skillId: string;
  /** 1..100 */
  readonly weight: number;
}

/** Ours: what a line of each source is worth to a reader. A field's list starts with what matters most. */
const WEIGHTS = { fieldFirst: 90, fieldLast: 50, inDemand: 80, hot: 50, listed: 30, described: 75 } as const;
/** A skill one task mentions, and one that each second task does. */
const TASKS = { once: 35, often: 75, share: 0.5 } as const;
/** Sources that agree add up, yet never to certainty. */
const MAX_WEIGHT = 99;
/** What more than this share of all occupations is linked to says little of any; it loses half its weight. */
const COMMON_SHARE = 0.25;
/** The rest is a long tail of brands. */
const MAX_SKILLS = 100;

/** By O*NET-SOC code, heaviest first. */
export function occupationSkills(graph: SkillGraph, lines: SkillLines): ReadonlyMap<string, readonly WeighedSkill[]> {
  const weights = new Map<string, Map<string, number>>();
  const merge = (source: ReadonlyMap<string, ReadonlyMap<string, number>>): void => {
    for (const [code, found] of source) {
      const known = weights.get(code) ?? new Map<string, number>();
      weights.set(code, known);
      for (const [id, weight] of found) known.set(id, both(weight, known.get(id) ?? 0));
    }
  };
  const codes = onetRows("occupation-data").map(([code = ""]) => code);
  merge(fromFields(codes, idsByName(lines)));
  merge(fromTechnology(lines));
  merge(fromTasks(graph));
  const occurrences = new Map<string, number>();
  for (const known of weights.values())
    for (const id of known.keys()) occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  const common = COMMON_SHARE * codes.length;
  return new Map(
    [...weights].map(([code, known]) => [
      code,
      [...known]
        .map(([skillId, weight]) => ({
          skillId,
          weight: Math.round((occurrences.get(skillId) ?? 0) > common ? weight / 2 : weight),
        }))
        .sort((a, b) => b.weight - a.weight || (a.skillId < b.skillId ? -1 : 1))
        .slice(0, MAX_SKILLS),
    ]),
  );
}

type Weights = Map<string, Map<string, number>>;

/** Two sources of one link, in percent: as two chances that are independent. */
function both(a: number, b: number): number {
  return Math.min(MAX_WEIGHT, 100 - ((100 - a) * (100 - b)) / 100);
}

/** Within one source the heaviest mention counts. */
function raise(weights: Weights, code: string, skillId: string, weight: number): void {
  const known = weights.get(code) ?? new Map<string, number>();
  weights.set(code, known);
  known.set(skillId, Math.max(weight, known.get(skillId) ?? 0));
}

function fromFields(codes: readonly string[], idOf: (name: string) => string): Weights {
  const weights: Weights = new Map();
  for (const field of FIELDS) {
    for (const start of field.occupations.split(" ")) {
      const own = codes.filter((code) => code.startsWith(start));
      if (own.length === 0) throw new Error(`no occupation starts with "${start}"`);
      for (const kind of SKILL_KINDS) {
        const names = listed(field[kind]).map((line) => line.split("|")[0] ?? "");
        for (const [at, name] of names.entries()) {
          const weight = WEIGHTS.fieldFirst - (at / names.length) * (WEIGHTS.fieldFirst - WEIGHTS.fieldLast);
          for (const code of own) raise(weights, code, idOf(name), weight);
        }
      }
    }
  }
  return weights;
}

function fromTechnology(lines: SkillLines): Weights {
  const weights: Weights = new Map();
  const byName = new Map<string, string>();
  for (const line of [...lines.tool, ...lines.technical]) {
    const names = line.split("|");
    for (const name of names) if (!byName.has(skillIdOf(name))) byName.set(skillIdOf(name), skillIdOf(names[0] ?? ""));
  }
  for (const [code = "", example = "", , , hot = "", inDemand = ""] of onetRows("technology-skills")) {
    const name = [example, ...namesOfTool(example, new Set(), true)].find((each) => byName.has(skillIdOf(each)));
    const skillId = name === undefined ? undefined : byName.get(skillIdOf(name));
    if (skillId === undefined) continue;
    raise(weights, code, skillId, inDemand === "Y" ? WEIGHTS.inDemand : hot === "Y" ? WEIGHTS.hot : WEIGHTS.listed);
  }
  return weights;
}

function fromTasks(graph: SkillGraph): Weights {
  const weights: Weights = new Map();
  const tasks = new Map<string, string[]>();
  for (const [code = "", , task = ""] of onetRows("task-statements"))
    tasks.set(code, [...(tasks.get(code) ?? []), task]);
  for (const [code, statements] of tasks) {
    const counts = new Map<string, number>();
    for (const statement of statements)
      for (const id of new Set(findSkills(statement, graph).map(({ skillId }) => skillId)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) {
      const share = Math.min(1, count / statements.length / TASKS.share);
      raise(weights, code, id, TASKS.once + share * (TASKS.often - TASKS.once));
    }
  }
  for (const [code = "", title = "", description = ""] of onetRows("occupation-data"))
    for (const { skillId } of findSkills(`${title}. ${description}`, graph))
      raise(weights, code, skillId, WEIGHTS.described);
  return weights;
}
