// What the report compares: one row a scored candidate and job, with everything about it that can move.

import { isYes, latestByCandidate } from "../../core/feedback/decision.ts";
import type { DriftFigure, Judged } from "../../core/learning/drift.ts";
import { fitClass } from "../../core/matching/score.ts";
import { FIT_WORDS } from "../../core/matching/match-words.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow, ScoreRow } from "../../storage/schema.ts";

export interface ScoredRow {
  readonly jobId: string;
  readonly candidate: CandidateRow;
  readonly fit: Pick<ScoreRow, "score" | "parts">;
  readonly fitWord: string;
  readonly decided: boolean | null;
}

export type DriftStorage = Pick<Storage, "candidates" | "scores" | "decisions">;

/** All scores of one scorer version: scores of two versions are no measure of each other. */
export async function scoredRows(
  storage: DriftStorage,
  jobs: readonly JobRow[],
  { scorerVersion, thresholds }: KnownScorer,
): Promise<readonly ScoredRow[]> {
  const candidates = await storage.candidates.all();
  const decisions = await storage.decisions.all();
  const rows: ScoredRow[] = [];
  for (const { id: jobId, hash } of jobs) {
    const byHash = new Map(
      (await storage.scores.ofJob({ jobHash: hash, scorerVersion })).map((row) => [row.candidateHash, row]),
    );
    const decided = latestByCandidate(decisions.filter((decision) => decision.jobId === jobId));
    for (const candidate of candidates) {
      const fit = byHash.get(candidate.hash);
      if (!fit || !candidate.jobIds.includes(jobId)) continue;
      const last = decided.get(candidate.id)?.[0];
      rows.push({
        jobId,
        candidate,
        fit,
        fitWord: FIT_WORDS[fitClass(fit.score, thresholds)],
        decided: last ? isYes(last.choice) : null,
      });
    }
  }
  return rows;
}

/** The score, its parts, what was read of the resume, and each class. */
export function driftFigures(rows: readonly ScoredRow[]): readonly DriftFigure<ScoredRow>[] {
  const parts = [...new Set(rows.flatMap(({ fit }) => fit.parts.map(({ name }) => name)))];
  return [
    { name: "score", kind: "amount", of: ({ fit }) => fit.score },
    ...parts.map((part): DriftFigure<ScoredRow> => ({
      name: `part "${part}" of the score`,
      kind: "amount",
      of: ({ fit }) => fit.parts.find(({ name }) => name === part)?.contribution ?? null,
    })),
    { name: "months of work", kind: "amount", of: ({ candidate }) => candidate.experienceMonths },
    { name: "skills known to the graph", kind: "amount", of: ({ candidate }) => candidate.skills.length },
    {
      name: "resumes without a known skill",
      kind: "rate",
      of: ({ candidate }) => Number(candidate.skills.length === 0),
    },
    { name: "resumes read with a warning", kind: "rate", of: ({ candidate }) => Number(candidate.warnings.length > 0) },
    ...Object.values(FIT_WORDS).map((word): DriftFigure<ScoredRow> => ({
      name: `share of "${word}"`,
      kind: "rate",
      of: ({ fitWord }) => Number(fitWord === word),
    })),
    { name: "share of yes", kind: "rate", of: ({ decided }) => (decided === null ? null : Number(decided)) },
  ];
}

export function judgedOf(rows: readonly ScoredRow[]): readonly Judged[] {
  return rows.flatMap(({ fit, decided }) => (decided === null ? [] : [{ score: fit.score, isYes: decided }]));
}

/** A job against all others; without one the newer half of the imports against the older. */
export function splitRows(
  rows: readonly ScoredRow[],
  jobId: string | null,
): readonly [readonly ScoredRow[], readonly ScoredRow[]] {
  if (jobId !== null) return [rows.filter((row) => row.jobId !== jobId), rows.filter((row) => row.jobId === jobId)];
  const times = rows.map(({ candidate }) => candidate.importedAt).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  return [
    rows.filter(({ candidate }) => candidate.importedAt < middle),
    rows.filter(({ candidate }) => candidate.importedAt >= middle),
  ];
}
