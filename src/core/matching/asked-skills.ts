// Skills and certificates that a job names, with the years asked for of each; and years that no single skill takes.

import { findSkills } from "../skills/find-skills.ts";
import type { SkillGraph, SkillKind } from "../skills/graph.ts";
import type { Asked } from "./asked.ts";
import { findYears } from "./years-asked.ts";

/** A skill this close after "5+ years of" is what the years are asked for. */
const YEARS_REACH = 45;

/** Worth of a skill's kind: what can be checked before what everyone writes. */
const KIND_PULL: Readonly<Record<Exclude<SkillKind, "language">, number>> = {
  technical: 1.5,
  tool: 1.5,
  certificate: 2,
  soft: -2,
};
const YEARS_PULL = 3;

export function askedSkills(said: string, graph: SkillGraph): readonly Asked[] {
  const years = findYears(said);
  return findSkills(said, graph).flatMap(({ skillId, start, end }): Asked[] => {
    const skill = graph.skills.get(skillId);
    if (skill === undefined || skill.kind === "language") return [];
    const kind = skill.kind === "certificate" ? "certificate" : "skill";
    const asked = years.find(
      (of) => start >= of.end && start - of.end <= YEARS_REACH && !/[;,]/.test(said.slice(of.end, start)),
    );
    return [
      {
        id: `${kind}:${skill.id}`,
        kind,
        label: skill.label,
        skillId: skill.id,
        years: kind === "skill" && skill.kind !== "soft" ? (asked?.years ?? null) : null,
        start,
        end,
        pull: KIND_PULL[skill.kind] + (asked === undefined ? 0 : 1),
      },
    ];
  });
}

export function askedYears(said: string, graph: SkillGraph): readonly Asked[] {
  const taken = askedSkills(said, graph);
  return findYears(said)
    .filter(({ years }) => !taken.some((skill) => skill.years === years))
    .map(({ years, start, end }) => ({
      id: `years:${years}`,
      kind: "years",
      label: yearsLabel(years),
      skillId: null,
      years,
      start,
      end,
      pull: YEARS_PULL,
    }));
}

export function yearsLabel(years: number): string {
  return `${years} ${years === 1 ? "year's" : "years'"} experience`;
}
