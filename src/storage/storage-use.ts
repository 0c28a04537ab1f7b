import type { CandorDatabase } from "./schema.ts";

export function createStorageUse(database: CandorDatabase) {
  return {
    /** Bytes used and allowed on this origin; null where the browser does not say. */
    async estimate(): Promise<{ usedBytes: number; quotaBytes: number } | null> {
      const { usage, quota } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
      return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota };
    },
    /** Asks the browser not to evict the data; false when it says no or cannot. */
    async persist(): Promise<boolean> {
      return (await globalThis.navigator?.storage?.persist?.()) ?? false;
    },
    async counts(): Promise<{ jobs: number; candidates: number; scores: number }> {
      const [jobs, candidates, scores] = await Promise.all([
        database.jobs.count(),
        database.candidates.count(),
        database.scores.count(),
      ]);
      return { jobs, candidates, scores };
    },
    /** Erases every row of every table. */
    eraseAll: () =>
      database.transaction("rw", database.tables, async () => {
        for (const table of database.tables) await table.clear();
      }),
  };
}
