import type { CandorDatabase } from "./schema.ts";

/** Loaded when asked for: nobody needs a search to see a ranking. */
const browser = () => import("./browser-places.ts");

export function createStorageUse(database: CandorDatabase) {
  return {
    /** Everything the page has on this machine, place by place. */
    async places() {
      const [{ browserPlaces }, { NOTHING, searchEverything }] = await Promise.all([browser(), import("./traces.ts")]);
      return searchEverything(database, browserPlaces, NOTHING);
    },
    /** Erases a candidate and searches for what was theirs, before and after. */
    async eraseProven(candidateId: string) {
      const [{ browserPlaces }, { eraseProven }] = await Promise.all([browser(), import("./proven-erasure.ts")]);
      return eraseProven(database, browserPlaces, candidateId);
    },
    /** Every row there is, by table, for an export. */
    async allRows(): Promise<ReadonlyMap<string, readonly unknown[]>> {
      const rows = await Promise.all(database.tables.map((table) => table.toArray()));
      return new Map(database.tables.map((table, index) => [table.name, rows[index] ?? []]));
    },
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
    /** Erases what lies beside the database, once those who use it have let go. */
    eraseFiles: async () => (await browser()).eraseBrowserPlaces(),
  };
}
