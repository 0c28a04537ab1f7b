// Our written-down links between skills, as ids. A name that no skill has is a slip and stops the build.

import { skillIdOf } from "../../src/core/skills/graph.ts";
import { IMPLICATIONS } from "./implications.ts";
import { NEAR } from "./near.ts";
import type { SkillLines } from "./skill-lines.ts";

export function skillLinks(lines: SkillLines): { readonly implies: string; readonly near: string } {
  const idOf = idsByName(lines);
  const ids = (text: string): string => [...new Set(text.split(";").map(idOf))].join(" ");
  return {
    implies: rows(IMPLICATIONS)
      .map((row) => row.split(" > "))
      .map(([from = "", to = ""]) => `${idOf(from)}>${ids(to)}`)
      .join("\n"),
    near: rows(NEAR).map(ids).join("\n"),
  };
}

/** The id of the skill a label or alias belongs to. */
export function idsByName(lines: SkillLines): (name: string) => string {
  const byName = new Map<string, string>();
  for (const line of Object.values(lines).flat()) {
    const names = line.split("|");
    for (const name of names) if (!byName.has(skillIdOf(name))) byName.set(skillIdOf(name), skillIdOf(names[0] ?? ""));
  }
  return (name) => {
    const id = byName.get(skillIdOf(name));
    if (id === undefined) throw new Error(`no skill is called "${name.trim()}"`);
    return id;
  };
}

function rows(text: string): readonly string[] {
  return text.trim().split("\n");
}
