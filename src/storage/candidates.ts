import { liveQuery } from "dexie";

import { codeName } from "../core/matching/code-name.ts";
import { eraseCandidates, type ErasedCandidates, eraseResults, restoreErased, tablesOfCandidates } from "./erase.ts";
import type { CandidateRow, CandidateTextRow, CandorDatabase, VaultRow } from "./schema.ts";
import { watchAtRest } from "./watch-at-rest.ts";

/** A new candidate before it has a name and a job. */
export interface CandidateToAdd {
  readonly row: Omit<CandidateRow, "id" | "name" | "jobIds" | "importedAt">;
  readonly text: Omit<CandidateTextRow, "candidateId">;
}

export function candidateId(hash: string): string {
  return hash.slice(0, 16);
}

/** What a correction of the hiding makes of a candidate. */
export type ChangedText = Pick<CandidateToAdd["row"], "hash" | "skills" | "experienceMonths"> & {
  readonly text: Omit<CandidateToAdd["text"], "pageCount">;
};

export function createCandidates(database: CandorDatabase) {
  const { candidates, texts, vault } = database;
  const tables = tablesOfCandidates(database);

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
    all: () => candidates.toArray(),
    get: (id: string) => candidates.get(id),
    /** A few candidates, in the order asked; a missing one is left out. */
    watchSome: (ids: readonly string[]) =>
      liveQuery(async () => (await candidates.bulkGet([...ids])).filter((row) => row !== undefined)),
    text: (id: string) => texts.get(id),
    watchText: (id: string) => liveQuery(() => texts.get(id)),
    /** Texts of many candidates, in the order asked; a missing one is left out. */
    async texts(ids: readonly string[]): Promise<CandidateTextRow[]> {
      return (await texts.bulkGet([...ids])).filter((row) => row !== undefined);
    },

    /**
     * Adds a candidate to a job. The same anonymised text twice is one candidate: "duplicate" says it was there. An
     * identity that is kept already stays.
     */
    add: (
      candidate: CandidateToAdd,
      { jobId, now, sealed = null }: { jobId: string; now: number; sealed?: VaultRow | null },
    ) =>
      database.transaction("rw", [candidates, texts, vault], async () => {
        const id = candidateId(candidate.row.hash);
        if (sealed && !(await vault.get(id))) await vault.add(sealed);
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

    /** Another text for the same person: id, name and jobs stay, what was made of the old text goes. */
    changeText: (id: string, { text, ...read }: ChangedText, sealed: VaultRow | null) =>
      database.transaction("rw", tables, async () => {
        const [row, old] = [await candidates.get(id), await texts.get(id)];
        if (!row || !old) return null;
        await eraseResults(database, [row]);
        const changed: CandidateRow = { ...row, ...read };
        await candidates.put(changed);
        await texts.put({ ...old, ...text });
        if (sealed) await vault.put(sealed);
        return changed;
      }),

    /** Takes candidates out of a job; one that belongs to no job any more is erased. Returns what undo needs. */
    removeFromJob: (ids: readonly string[], jobId: string): Promise<ErasedCandidates> =>
      database.transaction("rw", tables, async () => {
        const rows = (await candidates.bulkGet([...ids])).filter((row) => row !== undefined);
        const orphans = rows.filter((row) => row.jobIds.every((other) => other === jobId));
        const shared = rows.filter((row) => !orphans.includes(row));
        const erased = await eraseCandidates(database, orphans);
        await candidates.bulkPut(
          shared.map((row) => ({ ...row, jobIds: row.jobIds.filter((other) => other !== jobId) })),
        );
        return { ...erased, rows };
      }),

    /** Two candidates that are one person: the jobs of both, the text of the first. Returns what undo needs. */
    merge: (keptId: string, droppedId: string): Promise<ErasedCandidates | null> =>
      database.transaction("rw", tables, async () => {
        const [kept, dropped] = await candidates.bulkGet([keptId, droppedId]);
        if (!kept || !dropped) return null;
        const erased = await eraseCandidates(database, [dropped]);
        await candidates.put({ ...kept, jobIds: [...new Set([...kept.jobIds, ...dropped.jobIds])] });
        return { ...erased, rows: [kept, dropped] };
      }),

    erase: (ids: readonly string[]): Promise<ErasedCandidates> =>
      database.transaction("rw", tables, async () =>
        eraseCandidates(
          database,
          (await candidates.bulkGet([...ids])).filter((row) => row !== undefined),
        ),
      ),

    /** Puts back what was taken. */
    restore: (erased: ErasedCandidates) => database.transaction("rw", tables, () => restoreErased(database, erased)),
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
