// One call to the scorer: a block of candidates in, every finished score kept at once.

import { jobScoredText } from "../../core/matching/job.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { ScoredResume, ScorerInfo } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { createKeptResults } from "./kept-results.ts";

interface Needs {
  readonly scorer: Pick<Scorer, "score">;
  readonly storage: Pick<Storage, "candidates" | "scores" | "evidence">;
  readonly nowMs: () => number;
}

export interface Block {
  readonly job: JobRow;
  readonly info: ScorerInfo;
  readonly block: readonly CandidateRow[];
  readonly signal: AbortSignal;
  /** Called for every candidate that got what the block is for. */
  readonly onFinished: (candidateId: string) => void;
}

/** Scores a block of one job's candidates and settles when all that was finished is written. */
export async function scoreBlock(
  { scorer, storage, nowMs }: Needs,
  { job, info, block, signal, onFinished }: Block,
): Promise<void> {
  const hashById = new Map(block.map((row) => [row.id, row.hash]));
  const [texts, known] = await Promise.all([
    storage.candidates.texts(block.map((row) => row.id)),
    storage.evidence.some(
      info.baseVersion,
      block.map((row) => row.hash),
    ),
  ]);
  const resumes = texts.map(({ candidateId: id, text }) => ({ id, text, evidence: known.get(hashById.get(id) ?? "") }));

  async function write(scored: readonly ScoredResume[]) {
    const rows = scored.map(({ id, fit, evidence }) => ({ candidateHash: hashById.get(id) ?? "", fit, evidence }));
    await storage.scores.put(
      rows.map(({ candidateHash, fit }) => ({
        jobHash: job.hash,
        scorerVersion: info.scorerVersion,
        candidateHash,
        ...fit,
      })),
    );
    const made = rows.flatMap(({ candidateHash, evidence }) => (evidence ? [{ candidateHash, evidence }] : []));
    if (made.length > 0) await storage.evidence.put(info.baseVersion, made);
  }

  const kept = createKeptResults(write, nowMs);
  try {
    await scorer.score(
      { jobText: jobScoredText(job), resumes },
      {
        signal,
        onEvent: (scored) => {
          if (!hashById.has(scored.id)) return;
          kept.add(scored);
          onFinished(scored.id);
        },
      },
    );
  } finally {
    await kept.finish();
  }
}
