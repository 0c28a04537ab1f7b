import { liveQuery } from "dexie";
import * as z from "zod/mini";

import type { CandorDatabase } from "./schema.ts";

/** Beside the settings, in rows of their own: the graph itself has megabytes and is read only when skills are. */
export const OWN_GRAPH_KEY = "ownGraph";
const INFO_KEY = "ownGraphInfo";

const info = z.object({
  sources: z.array(z.string()),
  counts: z.object({ skills: z.number(), occupations: z.number(), titles: z.number(), links: z.number() }),
  /** In UTF-16 units; about the bytes. */
  size: z.number(),
  /** Milliseconds since 1970; tells one graph from the next. */
  addedAt: z.number(),
});
export type OwnGraphInfo = z.infer<typeof info>;

/** The skill graph somebody brought in place of ours; null when there is none. */
export function createOwnGraph({ settings }: CandorDatabase) {
  return {
    watch: () =>
      liveQuery(async (): Promise<OwnGraphInfo | null> => {
        const parsed = info.safeParse((await settings.get(INFO_KEY))?.value);
        return parsed.success ? parsed.data : null;
      }),
    /** The graph file as JSON. */
    async read(): Promise<string | null> {
      const value = (await settings.get(OWN_GRAPH_KEY))?.value;
      return typeof value === "string" ? value : null;
    },
    async write(json: string, about: Omit<OwnGraphInfo, "size">): Promise<void> {
      await settings.bulkPut([
        { key: OWN_GRAPH_KEY, value: json },
        { key: INFO_KEY, value: { ...about, size: json.length } },
      ]);
    },
    remove: () => settings.bulkDelete([OWN_GRAPH_KEY, INFO_KEY]),
  };
}
