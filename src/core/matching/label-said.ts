// What a requirement is called, for a reader of any language.

import type { SaidValue } from "../../lib/said.ts";
import type { Requirement } from "./job.ts";

/** Skills and certificates are called as in the skill list; the other kinds in words that core made or knows. */
export function labelSaid({ kind, label }: Pick<Requirement, "kind" | "label">): SaidValue {
  return kind === "skill" || kind === "certificate" ? label : { term: label };
}
