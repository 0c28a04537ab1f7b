// What was decided, with its texts and with what is known of the people in it right now, for an export.

import type { Feedback } from "../../core/feedback/dataset.ts";
import type { KnownPeople } from "../../core/feedback/people-check.ts";
import { jobScoredText } from "../../core/matching/job.ts";
import type { Storage } from "../../storage/open-storage.ts";

export type FeedbackStorage = Pick<Storage, "decisions" | "jobs" | "candidates" | "vault">;

export async function collectFeedback(storage: FeedbackStorage): Promise<Feedback> {
  const [decisions, preferences] = await Promise.all([storage.decisions.all(), storage.decisions.allPreferences()]);
  const jobTexts = new Map<string, string>();
  for (const id of new Set([...decisions, ...preferences].map(({ jobId }) => jobId))) {
    const job = await storage.jobs.get(id);
    // A decision on an earlier wording of the job is no decision on this one.
    if (job) jobTexts.set(job.hash, jobScoredText(job));
  }
  // By the hash that was decided on: a resume in which more was hidden since is the same person's.
  const idByHash = new Map([
    ...decisions.map(({ candidateHash, candidateId }) => [candidateHash, candidateId] as const),
    ...preferences.flatMap(
      (row) =>
        [
          [row.betterHash, row.better],
          [row.worseHash, row.worse],
        ] as const,
    ),
  ]);
  const texts = await storage.candidates.texts([...new Set(idByHash.values())]);
  const textById = new Map(texts.map(({ candidateId, text }) => [candidateId, text]));
  const resumeTexts = new Map(
    [...idByHash].flatMap(([hash, id]) => {
      const text = textById.get(id);
      return text === undefined ? [] : [[hash, text] as const];
    }),
  );
  return { decisions, preferences, jobTexts, resumeTexts };
}

/** Identities that this page may know now: those of an open vault, or of this page's own imports. */
export async function knownPeople(
  storage: FeedbackStorage,
  candidates: readonly { readonly id: string; readonly hash: string }[],
): Promise<KnownPeople> {
  const known = await Promise.all(
    candidates.map(async ({ id, hash }) => [hash, await storage.vault.known(id)] as const),
  );
  return {
    byCandidate: new Map(known.flatMap(([hash, identity]) => (identity ? [[hash, identity.entries] as const] : []))),
    kept: known.flatMap(([, identity]) => identity?.kept ?? []),
  };
}

/** Candidates of a feedback, each once. */
export function peopleIn({
  decisions,
  preferences,
}: Feedback): readonly { readonly id: string; readonly hash: string }[] {
  const byHash = new Map([
    ...decisions.map(({ candidateId, candidateHash }) => [candidateHash, candidateId] as const),
    ...preferences.map(({ better, betterHash }) => [betterHash, better] as const),
    ...preferences.map(({ worse, worseHash }) => [worseHash, worse] as const),
  ]);
  return [...byHash].map(([hash, id]) => ({ id, hash }));
}
