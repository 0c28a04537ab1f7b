// about.json beside a kept model: what the page shows of it, and whether it was copied to its end.

import { z } from "zod";

const aboutSchema = z.object({
  id: z.string(),
  name: z.string(),
  licence: z.string().nullable(),
  bytes: z.number(),
  layers: z.number(),
  width: z.number(),
  precision: z.string(),
  origin: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("folder") }),
    z.object({ kind: z.literal("hub"), hub: z.string(), repository: z.string(), revision: z.string() }),
  ]),
  isComplete: z.boolean(),
});

export type About = z.infer<typeof aboutSchema>;

export function parseAbout(value: unknown): About {
  return aboutSchema.parse(value);
}
