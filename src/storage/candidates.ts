import { liveQuery } from "dexie";

import { codeName } from "../core/matching/code-name.ts";
import type { CandidateRow, CandidateTextRow, CandorDatabase } from "./schema.ts";
import { eraseEvidence } from "./evidence.ts";
import { watchAtRest } from "./watch-at-rest.ts";

/** A new candidate before it has a name and a job. */
export interface CandidateToAdd {
  readonly row: Omit<CandidateRow, "id" | "name" | "jobIds" | "importedAt">;
  readonly text: Omit<CandidateTextRow, "candidateId">;
}

export function candidateId(hash: string): string {
  return hash.slice(0, 16);
}

/** Erases candidates and all that was made of their texts; within a transaction over those tables. */
export async function eraseCandidates(database: CandorDatabase, rows: readonly CandidateRow[]): Promise<void> {
  const ids = rows.map((row) => row.id);
  await database.candidates.bulkDelete(ids);
  await database.texts.bulkDelete(ids);
  await eraseEvidence(
    database,
    rows.map((row) => row.hash),
  );
}

export function createCandidates(database: CandorDatabase) {
  const { candidates, texts, evidence } = database;

  return {
    /** The candidates of a job, in no order. */
    watchOfJob: (jobId: string) => {
      const ofJob = () => candidates.where("jobIds").equals(jobId);
      return watchAtRest(
        liveQuery(() => ofJob().count()),
        () => ofJob().toArray(),
      );
    },
    ofJob: (jobId: string) => candidates.where("jobIds").equals(jobId).toArray(),
    countByJob: (jobId: string) => liveQuery(() => candidates.where("jobIds").equals(jobId).count()),
    watchAll: () => liveQuery(() => candidates.toArray()),
    get: (id: string) => candidates.get(id),
    /** A few candidates, in the order asked; a missing one is left out. */
    watchSome: (ids: readonly string[]) =>
      liveQuery(async () => (await candidates.bulkGet([...ids])).filter((row) => row !== undefined)),
    text: (id: string) => texts.get(id),
    /** Texts of many candidates, in the order asked; a missing one is left out. */
    async texts(ids: readonly string[]): Promise<CandidateTextRow[]> {
      return (await texts.bulkGet([...ids])).filter((row) => row !== undefined);
    },

    /** Adds a candidate to a job. The same anonymised text twice is one candidate: "duplicate" says it was there. */
    add: (candidate: CandidateToAdd, { jobId, now }: { jobId: string; now: number }) =>
      database.transaction("rw", [candidates, texts], async () => {
        const id = candidateId(candidate.row.hash);
        const known = await candidates.get(id);
        if (known?.jobIds.includes(jobId)) return { outcome: "duplicate" as const, row: known };
        if (known) {
          const row = { ...known, jobIds: [...known.jobIds, jobId] };
          await candidates.put(row);
          return { outcome: "added" as const, row };
        }
        const name = await freeName(candidate.row.hash);
        const row: CandidateRow = { ...candidate.row, id, name, jobIds: [jobId], importedAt: now };
        await candidates.add(row);
        await texts.add({ ...candidate.text, candidateId: id });
        return { outcome: "added" as const, row };
      }),

    /** Takes candidates out of a job; one that belongs to no job any more is erased. Returns what undo needs. */
    removeFromJob: (ids: readonly string[], jobId: string) =>
      database.transaction("rw", [candidates, texts, evidence], async () => {
        const rows = (await candidates.bulkGet([...ids])).filter((row) => row !== undefined);
        const removed = { rows, texts: (await texts.bulkGet([...ids])).filter((row) => row !== undefined) };
        const orphans = rows.filter((row) => row.jobIds.every((other) => other === jobId));
        const shared = rows.filter((row) => !orphans.includes(row));
        await eraseCandidates(database, orphans);
        await candidates.bulkPut(
          shared.map((row) => ({ ...row, jobIds: row.jobIds.filter((other) => other !== jobId) })),
        );
        return removed;
      }),

    /** Puts back what `removeFromJob` returned. */
    restore: (removed: { rows: readonly CandidateRow[]; texts: readonly CandidateTextRow[] }) =>
      database.transaction("rw", [candidates, texts], async () => {
        await candidates.bulkPut(removed.rows);
        await texts.bulkPut(removed.texts);
      }),
  };

  async function freeName(hash: string): Promise<string> {
    const taken = new Set<string>();
    for (;;) {
      const name = codeName(hash, (tried) => taken.has(tried));
      if ((await candidates.where("name").equals(name).count()) === 0) return name;
      taken.add(name);
    }
  }
}
