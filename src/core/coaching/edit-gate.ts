// Lets an edit of a resume through only when it keeps every fact: the same numbers, dates, employers, titles, degrees,
// skills and certificates before and after, wherever they stand. Words may change, claims may not.

import { type SkillGraph, skillLabel } from "../skills/graph.ts";
import { findSkills } from "../skills/find-skills.ts";
import { shippedGraph } from "./shipped-graph.ts";

export type FactKind = "number" | "date" | "employer" | "title" | "degree" | "skill" | "certificate";

export interface FactChange {
  readonly kind: FactKind;
  /** As written: in the edit where it was added or changed, in the resume where it was removed. */
  readonly fact: string;
  readonly how: "added" | "changed" | "removed";
}

export type GateVerdict =
  { readonly accepted: true } | { readonly accepted: false; readonly changes: readonly FactChange[] };

/** Compares the whole resume before and after. */
export function gateEdit(resume: string, edited: string, graph: SkillGraph = shippedGraph()): GateVerdict {
  const before = new Set(findSkills(resume, graph).map(({ skillId }) => skillId));
  const after = new Set(findSkills(edited, graph).map(({ skillId }) => skillId));
  const change = (how: FactChange["how"]) => (id: string) =>
    ({ kind: "skill", fact: skillLabel(graph, id), how }) as const;
  const changes: FactChange[] = [
    ...[...after].filter((id) => !before.has(id)).map(change("added")),
    ...[...before].filter((id) => !after.has(id)).map(change("removed")),
  ];
  return changes.length === 0 ? { accepted: true } : { accepted: false, changes };
}
