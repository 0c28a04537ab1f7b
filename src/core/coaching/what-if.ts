// Which missing evidence would move the score. These texts are questions to the scorer and nothing else: they say what
// the person has not said, so they are never offered as an edit, shown as one, or exported.

import type { Requirement, RequirementVerdict } from "../matching/job.ts";
import { findSections } from "../reading/sections.ts";
import type { SectionKind } from "../reading/profile.ts";

export interface WhatIf {
  readonly requirementId: string;
  /** What the resume would say. */
  readonly line: string;
  /** The whole resume with the line in the section it belongs to. */
  readonly text: string;
}

/** What one missing requirement is worth to the scorer. Scores are 0..1. */
export interface Gap {
  readonly requirementId: string;
  readonly line: string;
  readonly scoreWith: number;
  /** `scoreWith` less the score as it is; may be negative. */
  readonly gain: number;
}

/** Where the evidence of each kind of requirement is looked for, in order. */
const PLACES: Readonly<Record<Requirement["kind"], readonly SectionKind[]>> = {
  skill: ["skills", "experience"],
  certificate: ["certificates", "education", "skills"],
  licence: ["certificates", "other", "skills"],
  language: ["languages", "skills"],
  education: ["education"],
  years: ["summary", "experience"],
  location: ["header"],
  salary: ["header"],
};

/** One for each requirement that is not met and that evidence could meet; pay is a wish, not evidence. */
export function whatIfs(
  resume: string,
  verdicts: readonly RequirementVerdict[],
  requirements: readonly Requirement[],
): WhatIf[] {
  const open = new Set(verdicts.filter(({ verdict }) => verdict !== "met").map(({ requirementId }) => requirementId));
  return requirements
    .filter(({ id, kind }) => open.has(id) && kind !== "salary")
    .map((requirement) => {
      const line = lineOf(requirement);
      return { requirementId: requirement.id, line, text: withLine(resume, line, PLACES[requirement.kind]) };
    });
}

/** Largest gain first. `scores` are those of `whatIfs`, in their order. */
export function orderGaps(base: number, asked: readonly WhatIf[], scores: readonly number[]): Gap[] {
  return asked
    .flatMap(({ requirementId, line }, i): Gap[] => {
      const scoreWith = scores[i];
      return scoreWith === undefined ? [] : [{ requirementId, line, scoreWith, gain: scoreWith - base }];
    })
    .sort((a, b) => b.gain - a.gain);
}

function lineOf({ label, years, kind }: Requirement): string {
  return kind === "skill" && years !== null ? `${label}, ${years} years` : label;
}

/** At the end of the first of the sections that there is; else at the end of the text. */
function withLine(resume: string, line: string, places: readonly SectionKind[]): string {
  const sections = findSections(resume);
  const section = places.flatMap((place) => sections.filter(({ kind }) => kind === place))[0];
  const end = resume.slice(0, section?.end ?? resume.length).trimEnd().length;
  return `${resume.slice(0, end)}\n${line}${resume.slice(end)}`;
}
