// The first pass over a block of candidates: what is stored of them is used, what is not is made and kept.

import type { TextEvidence } from "../../core/matching/first-pass.ts";
import { jobScoredText } from "../../core/matching/job.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateEvidence } from "../../storage/evidence.ts";
import { createKeptResults, storageFailure } from "./kept-results.ts";
import type { Block } from "./score-block.ts";

interface Needs {
  readonly scorer: Pick<Scorer, "embed" | "estimate">;
  readonly storage: Pick<Storage, "candidates" | "evidence" | "estimates">;
  readonly nowMs: () => number;
}

/** Settles when the estimates of all that have evidence are written. */
export async function estimateBlock(needs: Needs, of: Block): Promise<void> {
  const { scorer, storage } = needs;
  const { job, info, block, signal } = of;
  const known = await storage.evidence.some(
    info.baseVersion,
    block.map((row) => row.hash),
  );
  const ready = block.filter(({ hash }) => known.has(hash));
  await embedMissing(needs, of, known);

  const rows = block.flatMap(({ id, hash }) => {
    const evidence = known.get(hash);
    return evidence ? [{ id, evidence }] : [];
  });
  const candidates = rows.map(({ evidence }) => evidence);
  const { scores } = await scorer.estimate({ jobText: jobScoredText(job), candidates }, { signal });
  const key = { jobHash: job.hash, scorerVersion: info.scorerVersion };
  const estimates = new Map(rows.map(({ id }, index) => [id, scores[index] ?? 0]));
  await storage.estimates.add(key, estimates).catch((error: unknown) => {
    throw storageFailure(error);
  });
  for (const { id } of ready) of.onFinished(id);
}

/** Adds to `known` what it makes. */
async function embedMissing(
  { scorer, storage, nowMs }: Needs,
  { info, block, signal, onFinished }: Block,
  known: Map<string, TextEvidence>,
): Promise<void> {
  const hashById = new Map(block.filter(({ hash }) => !known.has(hash)).map(({ id, hash }) => [id, hash]));
  if (hashById.size === 0) return;
  const texts = (await storage.candidates.texts([...hashById.keys()])).map(
    ({ candidateId: id, text }) => ({ id, text, kind: "resume" }) as const,
  );
  const kept = createKeptResults<CandidateEvidence>((made) => storage.evidence.put(info.baseVersion, made), nowMs);
  try {
    await scorer.embed(
      { texts },
      {
        signal,
        onEvent: ({ id, ...evidence }) => {
          const candidateHash = hashById.get(id);
          if (candidateHash === undefined) return;
          known.set(candidateHash, evidence);
          kept.add({ candidateHash, evidence });
          onFinished(id);
        },
      },
    );
  } finally {
    await kept.finish();
  }
}
