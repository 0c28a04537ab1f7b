// The requirement grid: for each demand of a job, whether this candidate meets it, and the passage that says so.

import { PLACEHOLDER } from "../privacy/placeholder.ts";
import type { SkillGraph } from "../skills/graph.ts";
import { isDenied } from "./denial.ts";
import type { Quote, Requirement, RequirementVerdict, Verdict } from "./job.ts";
import { type CandidateText, type Judge, type JudgeMaker, readCandidate, type ReadCandidate } from "./judged.ts";
import { educationJudge } from "./judge-education.ts";
import { languageJudge } from "./judge-language.ts";
import { licenceJudge } from "./judge-licence.ts";
import { payJudge } from "./judge-pay.ts";
import { placeJudge } from "./judge-place.ts";
import { skillJudge } from "./judge-skill.ts";
import { yearsJudge } from "./judge-years.ts";
import { nearNote } from "./near-note.ts";
import { quoteAround } from "./passages.ts";

export type { CandidateText } from "./judged.ts";

const JUDGES: Readonly<Record<Requirement["kind"], JudgeMaker>> = {
  skill: skillJudge,
  certificate: skillJudge,
  years: yearsJudge,
  education: educationJudge,
  language: languageJudge,
  licence: licenceJudge,
  location: placeJudge,
  salary: payJudge,
};

/** With quotes and notes, for a person to read. */
export function judgeRequirements(
  requirements: readonly Requirement[],
  candidate: CandidateText,
  graph: SkillGraph,
): readonly RequirementVerdict[] {
  const read = readCandidate(candidate, graph);
  const held = heldSkills(read);
  return requirements.map((requirement) => {
    const { verdict, at, note } = judgeOf(requirement, graph)(read);
    const isLacking = verdict === "missing" && at === null && requirement.skillId !== null;
    const near = isLacking ? nearNote(requirement.skillId ?? "", held(), graph) : null;
    return {
      requirementId: requirement.id,
      verdict,
      evidence: at && quoteOf(read.text, at),
      note: near === null ? note : `${note}; ${near}`,
    };
  });
}

/** The same verdicts without quotes, for many candidates: the demands are read once. */
export function createVerdicts(
  requirements: readonly Requirement[],
  graph: SkillGraph,
): (candidate: CandidateText) => readonly Verdict[] {
  const judges = requirements.map((requirement) => judgeOf(requirement, graph));
  return (candidate) => {
    const read = readCandidate(candidate, graph);
    return judges.map((judge) => judge(read).verdict);
  };
}

function judgeOf(requirement: Requirement, graph: SkillGraph): Judge {
  return JUDGES[requirement.kind](requirement, graph);
}

/** Looked for when the first skill is missing. */
function heldSkills(read: ReadCandidate): () => readonly string[] {
  let held: readonly string[] | null = null;
  return () =>
    (held ??= read
      .namedSkills()
      .filter((skillId) => read.mentionsOf(skillId).some(({ start }) => !isDenied(read.text, start))));
}

/** The passage around a place; null where nothing would be quoted but what was hidden. */
export function quoteOf(text: string, { start, end }: Quote): Quote | null {
  const quote = quoteAround(text, start, end);
  const words = text.slice(quote.start, quote.end).replace(PLACEHOLDER, "");
  return /[\p{L}\p{N}]/u.test(words) ? quote : null;
}
