// The one resume that is stored with its name: a person's own, because they asked for it in the coach. It is in no table
// of candidates, and erasing everything erases it.

import * as z from "zod/mini";

import type { CandorDatabase } from "./schema.ts";

/** Beside the settings, in a row of its own. */
export const OWN_RESUME_KEY = "ownResume";

export function createOwnResume({ settings }: CandorDatabase) {
  return {
    /** As it was written; null when none is kept. Whoever reads it says what it must look like. */
    async read<Kept>(schema: z.ZodMiniType<Kept>): Promise<Kept | null> {
      const parsed = schema.safeParse((await settings.get(OWN_RESUME_KEY))?.value);
      return parsed.success ? parsed.data : null;
    },
    async write(kept: unknown): Promise<void> {
      await settings.put({ key: OWN_RESUME_KEY, value: kept });
    },
    remove: () => settings.delete(OWN_RESUME_KEY),
  };
}
