// Skills whose names begin with what somebody types, for a list that opens under the field.

import type { Skill, SkillGraph } from "../skills/graph.ts";

/** Names that begin with it first, then words in them that do; short before long, then by name. */
export function suggestSkills(typed: string, graph: SkillGraph, most: number): readonly Skill[] {
  const words = typed.trim().toLowerCase();
  if (words === "") return [];
  const found: { readonly skill: Skill; readonly place: number }[] = [];
  for (const skill of graph.skills.values()) {
    const place = Math.min(...[skill.label, ...skill.aliases].map((name) => placeIn(name.toLowerCase(), words)));
    if (place < Infinity) found.push({ skill, place });
  }
  return found
    .sort(
      (a, b) =>
        a.place - b.place || a.skill.label.length - b.skill.label.length || (a.skill.label < b.skill.label ? -1 : 1),
    )
    .slice(0, most)
    .map(({ skill }) => skill);
}

/** 0: begins with it; 1: a word in it does; else Infinity. */
function placeIn(name: string, words: string): number {
  if (name.startsWith(words)) return 0;
  return name.includes(` ${words}`) ? 1 : Infinity;
}
