import type { SkillGraph } from "../skills/graph.ts";
import type { Requirement } from "./job.ts";

/** A demand as one passage of a job names it, before it is known how much the job wants it. Offsets are the passage's. */
export interface Asked extends Pick<Requirement, "id" | "kind" | "label" | "skillId" | "years"> {
  readonly start: number;
  readonly end: number;
  /** How much of the eye its kind deserves; orders the list. */
  readonly pull: number;
}

/** Reads the demands of one kind from a passage. */
export type AskedReader = (said: string, graph: SkillGraph) => readonly Asked[];
