import { liveQuery } from "dexie";

import type { CandorDatabase, EstimatesRow } from "./schema.ts";
import type { ScoreKey } from "./scores.ts";

/** Estimated scores, 0..1, by candidate id. */
export type Estimates = ReadonlyMap<string, number>;

export function createEstimates(database: CandorDatabase) {
  const { estimates } = database;
  const read = async ({ jobHash, scorerVersion }: ScoreKey): Promise<Estimates> =>
    toMap(await estimates.get([jobHash, scorerVersion]));

  return {
    /** Every estimate of a job under one scorer version. */
    ofJob: read,
    /** The same, alive; with its key, because a watcher may look at another job by then. */
    watchOfJob: (key: ScoreKey) => liveQuery(async () => ({ ...key, byId: await read(key) })),
    /** Adds estimates to those there are. */
    add: ({ jobHash, scorerVersion }: ScoreKey, added: Estimates) =>
      database.transaction("rw", estimates, async () => {
        const all = new Map([...(await read({ jobHash, scorerVersion })), ...added]);
        const scores = Float64Array.from(all.values());
        await estimates.put({ jobHash, scorerVersion, candidateIds: [...all.keys()], scores });
      }),
  };
}

function toMap(row: EstimatesRow | undefined): Estimates {
  return new Map(row?.candidateIds.map((id, index) => [id, row.scores[index] ?? 0]));
}
