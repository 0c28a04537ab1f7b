import { liveQuery } from "dexie";
import * as z from "zod/mini";

import { LANGUAGES } from "../lib/language.ts";
import { OWN_GRAPH_KEY } from "./own-graph.ts";
import { OWN_RESUME_KEY } from "./own-resume.ts";
import type { CandorDatabase } from "./schema.ts";

/** Nothing but the person is hidden. */
const NOTHING_ELSE = { schools: false, employers: false, graduationYears: false, locations: false };

const settings = z.object({
  /** Where the scorer runs; "auto" takes the best there is. */
  device: z.catch(z.enum(["auto", "webgpu", "wasm"]), "auto"),
  /** A scorer that was brought, by its id; null is the one that comes with the page. */
  modelId: z.catch(z.nullable(z.string()), null),
  /** The adapter that the scorer wears; null is the scorer as it came. */
  adapterDigest: z.catch(z.nullable(z.string()), null),
  /** The scorer version that made the last scores: a second visit shows them before the model is loaded. */
  scorerVersion: z.catch(z.nullable(z.string()), null),
  thresholds: z.catch(z.nullable(z.object({ potential: z.number(), good: z.number() })), null),
  /** An open vault locks itself after so many minutes without a key or a click. */
  vaultLockMinutes: z.catch(z.number().check(z.minimum(1), z.maximum(120)), 10),
  /** And as soon as the page is out of sight. */
  vaultLockHidden: z.catch(z.boolean(), false),
  /** What the browser said when it was asked not to clear the data; it is asked after the first import. */
  persistence: z.catch(z.enum(["not-asked", "granted", "refused"]), "not-asked"),
  /** Of the page; null leaves it to the browser. */
  language: z.catch(z.nullable(z.enum(LANGUAGES)), null),
  /** What is hidden besides the person in resumes that come in. */
  alsoHide: z.catch(
    z.object({ schools: z.boolean(), employers: z.boolean(), graduationYears: z.boolean(), locations: z.boolean() }),
    NOTHING_ELSE,
  ),
});

export type Settings = z.infer<typeof settings>;

export function createSettings(database: CandorDatabase) {
  async function read(): Promise<Settings> {
    const rows = await database.settings.where("key").noneOf([OWN_GRAPH_KEY, OWN_RESUME_KEY]).toArray();
    return settings.parse({
      device: undefined,
      modelId: null,
      adapterDigest: null,
      scorerVersion: null,
      thresholds: null,
      vaultLockMinutes: undefined,
      vaultLockHidden: undefined,
      persistence: undefined,
      language: null,
      alsoHide: undefined,
      ...Object.fromEntries(rows.map(({ key, value }) => [key, value])),
    });
  }
  return {
    read,
    watch: () => liveQuery(read),
    /** Another scorer takes the adapter off: it was made for the one before. */
    write: (changed: Partial<Settings>) =>
      database.settings.bulkPut(
        Object.entries({ ...("modelId" in changed && { adapterDigest: null }), ...changed }).map(([key, value]) => ({
          key,
          value,
        })),
      ),
  };
}
