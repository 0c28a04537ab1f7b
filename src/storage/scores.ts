import { liveQuery } from "dexie";

import type { CandorDatabase, ScoreRow } from "./schema.ts";
import { watchAtRest } from "./watch-at-rest.ts";

export interface ScoreKey {
  readonly jobHash: string;
  readonly scorerVersion: string;
}

export function createScores(database: CandorDatabase) {
  const { scores } = database;
  const ofJob = ({ jobHash, scorerVersion }: ScoreKey) =>
    scores
      .where("[jobHash+scorerVersion+candidateHash]")
      .between([jobHash, scorerVersion], [jobHash, scorerVersion, []]);

  return {
    /** Every finished score of a job under one scorer version. */
    watchOfJob: (key: ScoreKey) =>
      watchAtRest(
        liveQuery(() => ofJob(key).count()),
        () => ofJob(key).toArray(),
      ),
    ofJob: (key: ScoreKey) => ofJob(key).toArray(),
    /** Every score of one candidate, whatever the job and the scorer. */
    ofCandidate: (candidateHash: string) => scores.where("candidateHash").equals(candidateHash).toArray(),
    /** The finished scores of a few candidates. */
    watchOfCandidates: ({ jobHash, scorerVersion }: ScoreKey, candidateHashes: readonly string[]) =>
      liveQuery(async () => {
        const keys = candidateHashes.map((hash): [string, string, string] => [jobHash, scorerVersion, hash]);
        return (await scores.bulkGet(keys)).filter((row) => row !== undefined);
      }),
    /** Hashes of the candidates that have their score: what a run can skip. */
    async scoredHashes(key: ScoreKey): Promise<Set<string>> {
      const keys = await ofJob(key).primaryKeys();
      return new Set(keys.map(([, , candidateHash]) => candidateHash));
    },
    async put(rows: readonly ScoreRow[]): Promise<void> {
      await scores.bulkPut(rows);
    },
  };
}
