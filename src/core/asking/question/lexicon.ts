// What a question may name: skills, places and titles of the world, and what stands in the tables.

import type { MonthIndex } from "../../reading/profile.ts";
import type { SkillGraph } from "../../skills/graph.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Lexicon {
  readonly graph: SkillGraph;
  readonly jobs: readonly Named[];
  readonly candidates: readonly Named[];
  readonly companies: readonly string[];
  /** Cities of the tables that the list of places lacks. */
  readonly cities: readonly string[];
  /** Keys of the titles in the tables: titleKey(). */
  readonly titleKeys: ReadonlySet<string>;
  readonly today: MonthIndex;
}
