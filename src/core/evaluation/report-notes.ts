// What a reader must know before trusting a figure, in whole sentences.

import type { LabelledSet, PairSet } from "./labelled-set.ts";
import type { Plan } from "./plan.ts";

/** Below this many rows an interval says little. */
const FEW_ROWS = 50;

export function reportNotes(set: LabelledSet, plan: Plan, leftOut: number): readonly string[] {
  return [
    ...(leftOut === 1 ? ["1 row has an empty cell and was left out."] : []),
    ...(leftOut > 1 ? [`${leftOut} rows have an empty cell and were left out.`] : []),
    ...(set.kind === "pairs" ? pairNotes(set) : []),
    ...(set.kind === "triples" ? poolNotes(set.jobs.length, plan) : []),
    ...(set.kind !== "preferences" && set.rows.length < FEW_ROWS
      ? [`Only ${set.rows.length} ${set.rows.length === 1 ? "row" : "rows"}: the figures can be far off.`]
      : []),
  ];
}

function pairNotes({ rows }: PairSet): readonly string[] {
  const fits = rows.filter(({ grade }) => grade > 0).length;
  if (fits === 0 || fits === rows.length) {
    return [
      "All rows are of one class, so nothing can be in the right or wrong order: there is no AUC and no ranking by job.",
    ];
  }
  const jobs = new Map<string, Set<boolean>>();
  for (const { jobKey, grade } of rows) jobs.set(jobKey, (jobs.get(jobKey) ?? new Set()).add(grade > 0));
  const both = [...jobs.values()].filter((classes) => classes.size === 2).length;
  if (both === 0) return ["No job has both a fit and a no-fit, so there is no ranking by job."];
  return jobs.size === 1 ? ["All rows are of one job, so there is no interval: intervals draw whole jobs."] : [];
}

function poolNotes(jobCount: number, { poolJobs }: Plan): readonly string[] {
  return poolJobs.length < jobCount
    ? [`Only ${poolJobs.length} of ${jobCount} jobs, drawn by a fixed seed, were ranked against the whole pool.`]
    : [];
}
