import * as z from "zod/mini";

import type { OwnResume } from "../../protocol/reader.ts";
import type { KeptCoach } from "./coach-run.ts";
import type { Posting } from "./postings.ts";

/** What was kept, as this version of the page wrote it; anything else is as good as nothing. */
export const keptCoach: z.ZodMiniType<KeptCoach> = z.object({
  name: z.string(),
  text: z.string(),
  read: z.custom<OwnResume>((value) => hasTexts(value, "kind", "text") && "layout" in value && "warnings" in value),
  postings: z.array(z.custom<Posting>((value) => hasTexts(value, "id", "title", "text") && "requirements" in value)),
});

function hasTexts(value: unknown, ...keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return keys.every((key) => typeof fields.get(key) === "string");
}
