// What work of a field asks for, chosen by us where O*NET's lists of software say little.

import type { SkillKind } from "../../../src/core/skills/graph.ts";

/** Skills of some occupations: `Label|alias; Label; …`, names marked as in skill-data.json. A known skill is only linked. */
export interface Field extends Partial<Readonly<Record<SkillKind, string>>> {
  /** Beginnings of O*NET-SOC codes, separated by spaces. */
  readonly occupations: string;
}
