// What the requirement grid says, in a sentence or three: what a person may agree with, and what they may word better.

import { say, type Said, type SaidList, type SaidValue } from "../../lib/said.ts";
import type { Requirement, RequirementVerdict, Verdict } from "../matching/job.ts";
import { labelSaid } from "../matching/label-said.ts";

const SENTENCES: readonly (readonly [Verdict, (labels: SaidValue) => Said])[] = [
  ["met", (labels) => say("Meets {labels}.", { labels })],
  ["partial", (labels) => say("Partly meets {labels}.", { labels })],
  ["missing", (labels) => say("Nothing was found about {labels}.", { labels })],
  ["unclear", (labels) => say("Unclear: {labels}.", { labels })],
];

/** An empty list when there is nothing to tell. */
export function explanationSaid(
  requirements: readonly Pick<Requirement, "id" | "kind" | "label">[],
  verdicts: readonly Pick<RequirementVerdict, "requirementId" | "verdict">[],
): SaidList {
  const verdictById = new Map(verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  const list = SENTENCES.flatMap(([verdict, sentence]) => {
    const labels = requirements.filter(({ id }) => verdictById.get(id) === verdict).map(labelSaid);
    return labels.length === 0 ? [] : [sentence({ list: labels, by: ", " })];
  });
  return { list, by: " " };
}
