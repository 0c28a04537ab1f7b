// One call to the scorer: a block of candidates in, every finished score kept at once.

import { jobScoredText } from "../../core/matching/job.ts";
import type { Scorer } from "../../models/scorer.ts";
import { ModelError } from "../../protocol/failure.ts";
import type { ScoredResume, ScorerInfo } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { toStorageError } from "../../storage/storage-error.ts";

/** Finished scores are written together at most this often. */
const WRITE_EVERY_MS = 300;

interface Needs {
  readonly scorer: Pick<Scorer, "score">;
  readonly storage: Pick<Storage, "candidates" | "scores">;
  readonly nowMs: () => number;
}

interface Block {
  readonly job: JobRow;
  readonly info: ScorerInfo;
  readonly block: readonly CandidateRow[];
  readonly signal: AbortSignal;
  /** Called for every score that came in. */
  readonly onFinished: (candidateId: string) => void;
}

/** Scores a block of one job's candidates and settles when all that was finished is written. */
export async function scoreBlock(
  { scorer, storage, nowMs }: Needs,
  { job, info, block, signal, onFinished }: Block,
): Promise<void> {
  const hashById = new Map(block.map((row) => [row.id, row.hash]));
  const texts = await storage.candidates.texts(block.map((row) => row.id));
  const resumes = texts.map((row) => ({ id: row.candidateId, text: row.text }));
  let waiting: ScoredResume[] = [];
  let lastWriteMs = nowMs();
  const writes: Promise<unknown>[] = [];
  let writeError: unknown;
  const write = () => {
    const rows = waiting.flatMap(({ id, fit }) => {
      const candidateHash = hashById.get(id);
      return candidateHash === undefined
        ? []
        : [{ jobHash: job.hash, scorerVersion: info.scorerVersion, candidateHash, ...fit }];
    });
    waiting = [];
    lastWriteMs = nowMs();
    if (rows.length > 0) writes.push(storage.scores.put(rows).catch((error: unknown) => (writeError ??= error)));
  };
  try {
    await scorer.score(
      { jobText: jobScoredText(job), resumes },
      {
        signal,
        onEvent: (scored) => {
          waiting.push(scored);
          onFinished(scored.id);
          if (nowMs() - lastWriteMs >= WRITE_EVERY_MS) write();
        },
      },
    );
  } finally {
    write();
    await Promise.all(writes);
  }
  if (writeError !== undefined) throw storageFailure(writeError);
}

/** A full disk is no failure of the scorer's, and has its own words. */
function storageFailure(error: unknown): unknown {
  const { code, message } = toStorageError(error);
  return code === "quota" ? new ModelError("storage-full", message) : error;
}
