// What a sealed row holds, as JSON, and the way back. Rows come from the disk, so they are parsed.

import * as z from "zod/mini";

import { PERSONAL_KINDS } from "../core/privacy/placeholder.ts";
import type { HidingRule, Identity } from "../core/records/identity.ts";

const identity = z.object({
  fileName: z.string(),
  entries: z.array(z.object({ label: z.string(), kind: z.enum(PERSONAL_KINDS), value: z.string() })),
  kept: z.array(z.string()),
});
const rule = z.object({ what: z.enum(["hide", "keep"]), term: z.string() });

export function parseIdentity(content: string | null): Identity | null {
  if (content === null) return null;
  const parsed = identity.safeParse(JSON.parse(content));
  return parsed.success ? parsed.data : null;
}

export function parseRule(id: string, content: string | null): HidingRule | null {
  if (content === null) return null;
  const parsed = rule.safeParse(JSON.parse(content));
  return parsed.success ? { id, ...parsed.data } : null;
}
