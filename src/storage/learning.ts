import { liveQuery } from "dexie";

import type { Checkpoint } from "../core/learning/checkpoint.ts";
import type { LabelledPair, Preference, TrainingData } from "../core/learning/training-data.ts";
import { jobScoredText } from "../core/matching/job.ts";
import { textHash } from "../lib/hash.ts";
import type { AdapterRow, CandorDatabase, TrainingRow, TrainingSetRow } from "./schema.ts";

/** What is learnt from, what is being learnt, and what came of it. */
export function createLearning(database: CandorDatabase) {
  const { adapters, candidates, jobs, texts, trainings, trainingSets } = database;

  return {
    /** The newest first. */
    watchSets: () => liveQuery(() => trainingSets.orderBy("createdAt").reverse().toArray()),
    putSet: (set: TrainingSetRow) => trainingSets.put(set),
    /** A set with its texts; what was erased since is left out. Null when the set itself is gone. */
    data: (id: string): Promise<TrainingData | null> =>
      database.transaction("r", [trainingSets, jobs, candidates, texts], async () => {
        const set = await trainingSets.get(id);
        return set ? resolve(set) : null;
      }),

    watchTraining: () => liveQuery(async () => (await trainings.orderBy("startedAt").last()) ?? null),
    /** One at a time: another one's is forgotten. */
    beginTraining: (row: TrainingRow) =>
      database.transaction("rw", trainings, async () => {
        await trainings.clear();
        await trainings.add(row);
      }),
    keepServed: (id: string, served: readonly number[]) => trainings.update(id, { served }),
    keepCheckpoint: (id: string, checkpoint: Checkpoint) => trainings.update(id, { checkpoint }),
    forgetTraining: (id: string) => trainings.delete(id),

    /** The newest first. */
    watchAdapters: () => liveQuery(() => adapters.orderBy("createdAt").reverse().toArray()),
    adapter: async (digest: string | null): Promise<AdapterRow | null> =>
      digest === null ? null : ((await adapters.get(digest)) ?? null),
    putAdapter: (row: AdapterRow) => adapters.put(row),
    /** The adapter with what the scorer made under it is found no more; its scores are never shown again. */
    removeAdapter: (digest: string) => adapters.delete(digest),
  };

  async function resolve({ labels, preferences }: TrainingSetRow): Promise<TrainingData> {
    const jobTexts = new Map((await jobs.toArray()).map((job) => [job.id, jobScoredText(job)]));
    const ids = [...labels.map(({ candidateId }) => candidateId), ...preferences.flatMap((p) => [p.better, p.worse])];
    const rows = await texts.bulkGet([...new Set(ids)]);
    const resumes = new Map(rows.flatMap((row) => (row ? [[row.candidateId, row.text] as const] : [])));
    const pairs = labels.flatMap(({ jobId, candidateId, label }): LabelledPair[] => {
      const [jobText, resumeText] = [jobTexts.get(jobId), resumes.get(candidateId)];
      return jobText === undefined || resumeText === undefined ? [] : [{ jobId, jobText, resumeText, label }];
    });
    const ordered = preferences.flatMap(({ jobId, better, worse }): Preference[] => {
      const [jobText, high, low] = [jobTexts.get(jobId), resumes.get(better), resumes.get(worse)];
      return jobText === undefined || high === undefined || low === undefined
        ? []
        : [{ jobId, jobText, better: high, worse: low }];
    });
    const version = textHash(JSON.stringify([pairs, ordered])).slice(0, 12);
    return { version, pairs, preferences: ordered, groups: [] };
  }
}
