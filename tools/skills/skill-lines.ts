// All skills as lines by kind: our table, what the fields add, and the tools that O*NET's occupations list.

import { PLAIN_WORDS, TITLE_WORDS } from "../../src/core/privacy/name-data.ts";
import { SKILL_KINDS, type SkillKind, skillIdOf } from "../../src/core/skills/graph.ts";
import { CURATED } from "./curated.ts";
import { FIELDS } from "./fields/all.ts";
import { onetRows } from "./onet.ts";
import { namesOfTool } from "./tool-names.ts";

/** A program that one occupation alone lists is mostly a brand nobody writes into a resume. */
const MIN_OCCUPATIONS = 2;
/** Letters alone name a tool only when many occupations list it: "DOE" is more often a department. */
const ACRONYM_OCCUPATIONS = 12;

export type SkillLines = Readonly<Record<SkillKind, readonly string[]>>;

/** The first to name a skill keeps it; a later line that any of its names is known of is dropped. */
export function skillLines(): SkillLines {
  const lines: Record<SkillKind, string[]> = { technical: [], tool: [], language: [], certificate: [], soft: [] };
  const taken = new Set<string>();
  const add = (kind: SkillKind, line: string): void => {
    lines[kind].push(line);
    for (const name of line.split("|")) taken.add(skillIdOf(name));
  };
  for (const kind of SKILL_KINDS) for (const line of CURATED[kind].trim().split("\n")) add(kind, line);
  for (const field of FIELDS) {
    for (const kind of SKILL_KINDS) {
      for (const line of listed(field[kind]))
        if (!taken.has(skillIdOf(line.split("|")[0] ?? ""))) add(kind, only(line, taken));
    }
  }
  for (const line of toolLines()) {
    // A tool that any curated name covers is that skill; a second line for it would split its mentions.
    if (!line.split("|").some((name) => taken.has(skillIdOf(name)))) add("tool", line);
  }
  return lines;
}

/** The lines of a field's list. */
export function listed(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(";")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A name two skills have would belong to whichever comes first. */
function only(line: string, taken: ReadonlySet<string>): string {
  return line
    .split("|")
    .filter((name) => !taken.has(skillIdOf(name)))
    .join("|");
}

function toolLines(): readonly string[] {
  const occupationsByTool = new Map<string, Set<string>>();
  for (const [occupation = "", example = ""] of onetRows("technology-skills")) {
    if (example === "") continue;
    occupationsByTool.set(example, (occupationsByTool.get(example) ?? new Set()).add(occupation));
  }
  const plain = everydayWords();
  return [...occupationsByTool]
    .filter(([, occupations]) => occupations.size >= MIN_OCCUPATIONS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([example, occupations]) => namesOfTool(example, plain, occupations.size >= ACRONYM_OCCUPATIONS).join("|"))
    .filter((line) => line !== "");
}

/** A word that tasks are described with is no sure sign of a program of that name. */
function everydayWords(): ReadonlySet<string> {
  const tasks = onetRows("task-statements").map((row) => row.join("\t"));
  return new Set([
    ...`${PLAIN_WORDS} ${TITLE_WORDS}`.split(/\s+/),
    ...(tasks.join("\n").match(/(?<![\p{L}'-])[a-z]{3,}(?![\p{L}'-])/gu) ?? []),
  ]);
}
