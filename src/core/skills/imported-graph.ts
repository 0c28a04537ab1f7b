// What an importer read, in the words of its source; `mergeGraph` puts it beside ours.

import type { SkillKind } from "./graph.ts";

export interface ImportedGraph {
  readonly source: "ESCO" | "O*NET";
  readonly attribution: string;
  readonly skills: readonly ImportedSkill[];
  readonly occupations: readonly ImportedOccupation[];
  readonly links: readonly { readonly occupation: string; readonly skill: string; readonly weight: number }[];
  /** Tier 0 is nearest, 2 is farthest. */
  readonly related: readonly { readonly occupation: string; readonly other: string; readonly tier: number }[];
  /** Who has `skill` has `other` too. */
  readonly implies: readonly { readonly skill: string; readonly other: string }[];
}

export interface ImportedSkill {
  /** What links name it by: an address, an id, a name. */
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: SkillKind;
}

export interface ImportedOccupation {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly titles: readonly string[];
  /** Job zone 1..5, 0 when unknown. */
  readonly zone: number;
}

export type Imported =
  | { readonly status: "ready"; readonly graph: ImportedGraph }
  | { readonly status: "rejected"; readonly problem: string };
