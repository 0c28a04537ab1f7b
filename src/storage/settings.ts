import { liveQuery } from "dexie";
import { z } from "zod";

import type { CandorDatabase } from "./schema.ts";

const settings = z.object({
  /** Where the scorer runs; "auto" takes the best there is. */
  device: z.enum(["auto", "webgpu", "wasm"]).catch("auto"),
  /** The scorer version that made the last scores: a second visit shows them before the model is loaded. */
  scorerVersion: z.string().nullable().catch(null),
  thresholds: z.object({ potential: z.number(), good: z.number() }).nullable().catch(null),
});

export type Settings = z.infer<typeof settings>;

export function createSettings(database: CandorDatabase) {
  async function read(): Promise<Settings> {
    const rows = await database.settings.toArray();
    return settings.parse({
      device: undefined,
      scorerVersion: null,
      thresholds: null,
      ...Object.fromEntries(rows.map(({ key, value }) => [key, value])),
    });
  }
  return {
    read,
    watch: () => liveQuery(read),
    write: (changed: Partial<Settings>) =>
      database.settings.bulkPut(Object.entries(changed).map(([key, value]) => ({ key, value }))),
  };
}
