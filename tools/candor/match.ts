// `candor match`: one resume against one posting, with its reasons: score, verdicts with quotes, and on request what each
// missing demand would be worth to the scorer.

import { demandsOf } from "../../src/core/coaching/demands.ts";
import { judgeDemands } from "../../src/core/coaching/judge-demands.ts";
import { nearSkills } from "../../src/core/coaching/near-skills.ts";
import { orderGaps, whatIfs } from "../../src/core/coaching/what-if.ts";
import { FIT_LABELS } from "../../src/core/matching/match-words.ts";
import { fitClass } from "../../src/core/matching/score.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { type SkillGraph, skillLabel } from "../../src/core/skills/graph.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { nodeOrt, openNodeScorer } from "./node-scorer.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { readOne } from "./read-one.ts";
import { UsageError } from "./usage.ts";

export async function runMatch(args: string[]): Promise<number> {
  const { job, resume, gaps, model } = parseOptions(args, {
    job: { type: "string" },
    resume: { type: "string" },
    gaps: { type: "boolean", default: false },
    model: { type: "string" },
    json: { type: "boolean" },
  });
  if (job === undefined || resume === undefined) throw new UsageError("match needs --job FILE and --resume FILE");
  const jobText = await readOne(job, { kind: "job" });
  const { text } = anonymise(await readOne(resume, { kind: "resume", jobText }), { fileName: null });
  const graph = await loadSkillGraph();
  const explained = explain(jobText, text, graph);
  const { session, thresholds } = await openNodeScorer(nodeOrt(), model);
  const asked = gaps ? whatIfs(text, explained.verdicts, explained.demands) : [];
  const scores: number[] = [];
  const made: object[] = [];
  for (const [id, said] of [text, ...asked.map((one) => one.text)].entries())
    await session.score(jobText, [{ id: String(id), text: said }], ({ fit: { score, bias, parts } }) => {
      scores.push(score);
      if (id === 0) made.push({ score, class: FIT_LABELS[fitClass(score, thresholds)], bias, parts });
    });
  await session.release();
  const [base = 0, ...others] = scores;
  const found = { ...made[0], requirements: explained.rows, near: explained.near };
  const answer = gaps ? { ...found, gaps: orderGaps(base, asked, others) } : found;
  await print(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

/** Verdicts on all that a posting asks for, without a scorer. `text` is the resume as it is judged. */
export function explain(jobText: string, text: string, graph: SkillGraph) {
  const demands = demandsOf({ title: "", text: jobText }, graph);
  const profile = buildProfile(text, { today: thisMonth(), mentions: findSkills(text, graph) });
  const verdicts = judgeDemands(demands, { text, profile }, graph);
  const rows = demands.map(({ id, kind, label, need, years }, i) => {
    const { verdict = "unclear", note = "", evidence = null } = verdicts[i] ?? {};
    return { id, kind, label, need, years, verdict, note, quote: evidence && text.slice(evidence.start, evidence.end) };
  });
  const near = demands.flatMap(({ id, skillId }, i) => {
    const found =
      skillId !== null && verdicts[i]?.verdict === "missing" ? nearSkills(skillId, profile.skills, graph) : [];
    return found.length === 0
      ? []
      : [{ id, has: found.map((one) => ({ ...one, label: skillLabel(graph, one.skillId) })) }];
  });
  return { demands, verdicts, rows, near, profile };
}
