import { PERSONAL_KINDS, PLACEHOLDER } from "./placeholder.ts";
import type { Placeholder } from "./replacement.ts";

/** The placeholders an anonymised text holds, each with its count, in the order they first come. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const { 0: label, groups } of text.matchAll(PLACEHOLDER)) {
    const kind = PERSONAL_KINDS.find((known) => known === groups?.["kind"]);
    if (kind) found.set(label, { label, kind, count: (found.get(label)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
