// Of the skills a job names those that a resume names: a named part of the score.

import { fnv1a } from "../../lib/fnv1a.ts";

/** Hashes of the distinct skill ids, rising: small enough to be stored for 10,000 candidates. */
export type SkillSet = Uint32Array;

export function skillSet(skillIds: Iterable<string>): SkillSet {
  return Uint32Array.from(new Set(Array.from(skillIds, fnv1a))).sort();
}

/** 0..1, every skill of the job alike; null for a job that names none. Both rise: one walk over both. */
export function skillShare(job: SkillSet, resume: SkillSet): number | null {
  if (job.length === 0) return null;
  let [shared, j, r] = [0, 0, 0];
  while (j < job.length && r < resume.length) {
    const difference = (job[j] ?? 0) - (resume[r] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) j++;
    if (difference >= 0) r++;
  }
  return shared / job.length;
}
