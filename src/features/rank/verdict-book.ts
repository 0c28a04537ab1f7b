// The verdicts on a job's candidates, kept by demand: a weight or a must changes none of them, a demand more is judged
// alone. Texts are read a block at a time and not kept.

import { createVerdicts } from "../../core/matching/grid.ts";
import type { Requirement, Verdict } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import type { CandidateRow, CandidateTextRow } from "../../storage/schema.ts";
import { storedProfile } from "../../storage/stored-profile.ts";

/** By candidate id; `verdicts[i]` is on the i-th requirement asked about. Who is not judged on all of them is not in it. */
export type VerdictsById = ReadonlyMap<string, readonly Verdict[]>;

export interface VerdictBook {
  known(requirements: readonly Requirement[], candidates: readonly CandidateRow[]): VerdictsById;
  /** Judges what is not judged yet. */
  judge(requirements: readonly Requirement[], candidates: readonly CandidateRow[], signal: AbortSignal): Promise<void>;
}

interface Needs {
  readonly graph: SkillGraph;
  texts(ids: readonly string[]): Promise<readonly CandidateTextRow[]>;
}

/** Some 20 ms of work: between two blocks the page can draw. */
const BLOCK = 100;

export function createVerdictBook({ graph, texts }: Needs): VerdictBook {
  const byDemand = new Map<string, Map<string, Verdict>>();
  const gone = new Set<string>();
  const verdictsOn = (requirement: Requirement): Map<string, Verdict> => {
    const key = demandKey(requirement);
    const verdicts = byDemand.get(key) ?? new Map<string, Verdict>();
    byDemand.set(key, verdicts);
    return verdicts;
  };

  return {
    known(requirements, candidates) {
      const columns = requirements.map(verdictsOn);
      const byId = new Map<string, readonly Verdict[]>();
      for (const { id } of candidates) {
        const verdicts = columns.flatMap((of) => of.get(id) ?? []);
        if (verdicts.length === columns.length && !gone.has(id)) byId.set(id, verdicts);
      }
      return byId;
    },
    async judge(requirements, candidates, signal) {
      const open = candidates.filter(({ id }) => !gone.has(id) && requirements.some((one) => !verdictsOn(one).has(id)));
      for (let from = 0; from < open.length && !signal.aborted; from += BLOCK) {
        const block = open.slice(from, from + BLOCK);
        const lacking = requirements.filter((one) => block.some(({ id }) => !verdictsOn(one).has(id)));
        const verdictsOf = createVerdicts(lacking, graph);
        const rows = new Map(block.map((row) => [row.id, row]));
        for (const text of await texts([...rows.keys()])) {
          const row = rows.get(text.candidateId);
          if (row === undefined) continue;
          rows.delete(row.id);
          const verdicts = verdictsOf({ text: text.text, profile: storedProfile(row, text) });
          for (const [index, one] of lacking.entries()) verdictsOn(one).set(row.id, verdicts[index] ?? "unclear");
        }
        for (const id of rows.keys()) gone.add(id);
      }
    },
  };
}

/** What a verdict depends on: not the weight, not the need. */
export function demandKey({ kind, skillId, label, years }: Requirement): string {
  return JSON.stringify([kind, skillId, label, years]);
}
