// What a run does next for a job, from what is stored alone: so a stopped, killed or reloaded run goes on where it was.

import { HEAD, headSize } from "../../core/matching/head-size.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";

/**
 * `estimate`: the first pass over a block, from stored evidence; where there is none, it is made first. `score`: read a
 * block in full. `done` of `total` candidates are through this kind of step.
 */
export interface Step {
  readonly kind: "estimate" | "score";
  /** Each needs evidence made: slow. A block with all of its evidence stored is as large as it gets. */
  readonly block: readonly CandidateRow[];
  readonly done: number;
  readonly total: number;
}

/** Candidates with stored evidence whose estimates are made at once: 10,000 take 30 MB. */
const ESTIMATE_BLOCK = 10_000;

interface Limits {
  /** Candidates no step gets through with. */
  readonly leftOut: ReadonlySet<string>;
  /** Candidates a person asked to have read in full. */
  readonly wanted: ReadonlySet<string>;
  /** Candidates in a block that takes the scorer's time. */
  readonly blockSize: number;
}

type Needs = Pick<Storage, "candidates" | "scores" | "evidence" | "estimates">;

/** null when all is done. Up to `HEAD` candidates are all read in full; of more, the head of the first pass is. */
export async function nextStep(
  storage: Needs,
  job: JobRow,
  { scorerVersion, baseVersion }: Pick<ScorerInfo, "scorerVersion" | "baseVersion">,
  limits: Limits,
): Promise<Step | null> {
  const key = { jobHash: job.hash, scorerVersion };
  const [candidates, scored] = await Promise.all([storage.candidates.ofJob(job.id), storage.scores.scoredHashes(key)]);
  const inOrder = candidates.toSorted((a, b) => a.importedAt - b.importedAt);
  if (candidates.length <= HEAD) return scoreStep(inOrder, scored, limits);

  const estimates = await storage.estimates.ofJob(key);
  const missing = inOrder.filter(({ id }) => !estimates.has(id) && !limits.leftOut.has(id));
  if (missing.length > 0) {
    const known = await storage.evidence.knownHashes(baseVersion);
    const ready = missing.filter(({ hash }) => known.has(hash));
    const block = ready.length > 0 ? ready.slice(0, ESTIMATE_BLOCK) : missing.slice(0, limits.blockSize);
    return { kind: "estimate", block, done: candidates.length - missing.length, total: candidates.length };
  }
  const bestFirst = inOrder.toSorted((a, b) => (estimates.get(b.id) ?? -1) - (estimates.get(a.id) ?? -1));
  const asked = bestFirst.filter(({ id }) => limits.wanted.has(id));
  return scoreStep([...new Set([...asked, ...bestFirst.slice(0, headSize(candidates.length))])], scored, limits);
}

function scoreStep(
  toRead: readonly CandidateRow[],
  scored: ReadonlySet<string>,
  { leftOut, blockSize }: Limits,
): Step | null {
  const missing = toRead.filter(({ hash, id }) => !scored.has(hash) && !leftOut.has(id));
  if (missing.length === 0) return null;
  return {
    kind: "score",
    block: missing.slice(0, blockSize),
    done: toRead.length - missing.length,
    total: toRead.length,
  };
}
