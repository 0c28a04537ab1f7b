import { liveQuery } from "dexie";

import { type JobDraft, jobScoredText } from "../core/matching/job.ts";
import { textHash } from "../lib/hash.ts";
import { eraseCandidates } from "./erase.ts";
import type { CandorDatabase, JobRow } from "./schema.ts";

export function createJobs(database: CandorDatabase) {
  const { jobs, candidates } = database;
  return {
    /** All jobs, the last changed first. */
    watchAll: () => liveQuery(() => jobs.orderBy("updatedAt").reverse().toArray()),
    watch: (id: string) => liveQuery(() => jobs.get(id)),
    get: (id: string) => jobs.get(id),
    /** Jobs whose scoring nobody stopped: after a reload their runs go on. */
    unfinished: async () => (await jobs.toArray()).filter((row) => row.scoring === "wanted").map((row) => row.id),

    async add(draft: JobDraft, { id, now }: { id: string; now: number }): Promise<JobRow> {
      const row: JobRow = {
        id,
        ...draft,
        hash: textHash(jobScoredText(draft)),
        cutOff: null,
        scoring: "wanted",
        requirements: null,
        keepUntil: null,
        createdAt: now,
        updatedAt: now,
      };
      await jobs.add(row);
      return row;
    },

    /** Editing changes the hash, so old scores stay valid for the old text and come back with it. */
    edit: (id: string, draft: JobDraft & Partial<Pick<JobRow, "requirements">>, now: number) =>
      jobs.update(id, { ...draft, hash: textHash(jobScoredText(draft)), updatedAt: now }),

    /** What a person made of them; null: as read from the text. */
    setRequirements: (id: string, requirements: JobRow["requirements"]) => jobs.update(id, { requirements }),

    setCutOff: (id: string, cutOff: number | null) => jobs.update(id, { cutOff }),
    /** null: no date. */
    setKeepUntil: (id: string, keepUntil: number | null) => jobs.update(id, { keepUntil }),
    setScoring: (id: string, scoring: JobRow["scoring"]) => jobs.update(id, { scoring }),

    /** Removes the job, its scores and estimates, and every candidate that belongs to no other job. */
    remove: (id: string) =>
      database.transaction("rw", database.tables, async () => {
        const job = await jobs.get(id);
        if (!job) return;
        const applied = await candidates.where("jobIds").equals(id).toArray();
        const orphans = applied.filter((row) => row.jobIds.length === 1);
        const shared = applied.filter((row) => row.jobIds.length > 1);
        await eraseCandidates(database, orphans);
        await candidates.bulkPut(shared.map((row) => ({ ...row, jobIds: row.jobIds.filter((jobId) => jobId !== id) })));
        await database.scores
          .where("[jobHash+scorerVersion+candidateHash]")
          .between([job.hash], [job.hash, []])
          .delete();
        await database.estimates.where("[jobHash+scorerVersion]").between([job.hash], [job.hash, []]).delete();
        await database.decisions.where("jobId").equals(id).delete();
        await database.preferences.where("jobId").equals(id).delete();
        await jobs.delete(id);
      }),
  };
}
