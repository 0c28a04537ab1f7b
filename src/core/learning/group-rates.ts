// What a job's candidates, or a month's, look like side by side: rates without a test, for the eye.

import { groupBy } from "../../lib/group-by.ts";
import { FIT_CLASSES, type FitClass } from "../matching/score.ts";
import { rocAuc } from "../metrics/auc.ts";
import type { ListedSkills } from "./unknown-skills.ts";

/** One scored candidate of one job. */
export interface RatedRow {
  readonly score: number;
  readonly fitClass: FitClass;
  readonly skills: ListedSkills;
  /** What a person said last; null while nobody has. */
  readonly isYes: boolean | null;
}

export interface GroupRates {
  readonly group: string;
  readonly candidates: number;
  /** Shares of the candidates. */
  readonly classes: Readonly<Record<FitClass, number>>;
  /** Of all skills that the group's resumes list, the share that the graph has no name for; null when none are listed. */
  readonly unknownSkills: number | null;
  readonly decided: number;
  /** Of those decided; null without any. */
  readonly yes: number | null;
  /** AUC of the score on the decisions; null until there is a yes and a no. */
  readonly agreement: number | null;
}

/** In the order in which the groups first come. */
export function groupRates<Row extends RatedRow>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
): readonly GroupRates[] {
  return [...groupBy(rows, groupOf)].map(([group, own]) => {
    const decided = own.filter(({ isYes }) => isYes !== null);
    const shareOf = (fitClass: FitClass) => own.filter((row) => row.fitClass === fitClass).length / own.length;
    const sum = (of: (row: Row) => number) => own.reduce((total, row) => total + of(row), 0);
    const listed = sum(({ skills }) => skills.listed);
    return {
      group,
      candidates: own.length,
      classes: Object.fromEntries(FIT_CLASSES.map((name) => [name, shareOf(name)])) as Record<FitClass, number>,
      unknownSkills: listed === 0 ? null : sum(({ skills }) => skills.unknown) / listed,
      decided: decided.length,
      yes: decided.length === 0 ? null : decided.filter(({ isYes }) => isYes).length / decided.length,
      agreement: rocAuc(
        decided.map(({ score }) => score),
        decided.map(({ isYes }) => isYes === true),
      ),
    };
  });
}
