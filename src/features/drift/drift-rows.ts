// What the report compares: one row a scored candidate and job, with everything about it that can move.

import { isYes, latestByCandidate } from "../../core/feedback/decision.ts";
import { type DriftFigure, type Judged, SCORE } from "../../core/learning/drift.ts";
import type { RatedRow } from "../../core/learning/group-rates.ts";
import { type ListedSkills, listedSkills } from "../../core/learning/unknown-skills.ts";
import { FIT_CLASSES, fitClass } from "../../core/matching/score.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow, ScoreRow } from "../../storage/schema.ts";

export interface ScoredRow extends RatedRow {
  readonly jobId: string;
  readonly candidate: CandidateRow;
  readonly parts: ScoreRow["parts"];
}

export type DriftStorage = Pick<Storage, "candidates" | "scores" | "decisions">;

/** So many texts are in memory at once. */
const TEXTS_AT_ONCE = 200;

/** All scores of one scorer version: scores of two versions are no measure of each other. */
export async function scoredRows(
  storage: DriftStorage,
  jobs: readonly JobRow[],
  { scorerVersion, thresholds }: KnownScorer,
): Promise<readonly ScoredRow[]> {
  const candidates = await storage.candidates.all();
  const decisions = await storage.decisions.all();
  const rows: Omit<ScoredRow, "skills">[] = [];
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
        ...{ jobId, candidate, score: fit.score, parts: fit.parts },
        fitClass: fitClass(fit.score, thresholds),
        isYes: last ? isYes(last.choice) : null,
      });
    }
  }
  const skills = await skillsOf(storage, [...new Set(rows.map(({ candidate }) => candidate.id))]);
  return rows.map((row) => ({ ...row, skills: skills.get(row.candidate.id) ?? { listed: 0, unknown: 0 } }));
}

async function skillsOf({ candidates }: DriftStorage, ids: readonly string[]) {
  const byId = new Map<string, ListedSkills>();
  for (let from = 0; from < ids.length; from += TEXTS_AT_ONCE)
    for (const row of await candidates.texts(ids.slice(from, from + TEXTS_AT_ONCE)))
      byId.set(row.candidateId, listedSkills(row.text, row.sections, row.skillUses));
  return byId;
}

/** The score, its parts, what was read of the resume, and each class. Names are told by drift-words.ts. */
export function driftFigures(rows: readonly ScoredRow[]): readonly DriftFigure<ScoredRow>[] {
  const names = [...new Set(rows.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  return [
    { name: SCORE, kind: "amount", of: ({ score }) => score },
    ...names.map((part): DriftFigure<ScoredRow> => ({
      name: `part ${part}`,
      kind: "amount",
      of: ({ parts }) => parts.find(({ name }) => name === part)?.contribution ?? null,
    })),
    { name: "months", kind: "amount", of: ({ candidate }) => candidate.experienceMonths },
    { name: "known-skills", kind: "amount", of: ({ candidate }) => candidate.skills.length },
    {
      name: "unknown-skills",
      kind: "amount",
      of: ({ skills: { listed, unknown } }) => (listed === 0 ? null : unknown / listed),
    },
    { name: "no-skill", kind: "rate", of: ({ candidate }) => Number(candidate.skills.length === 0) },
    { name: "warning", kind: "rate", of: ({ candidate }) => Number(candidate.warnings.length > 0) },
    ...FIT_CLASSES.map((name): DriftFigure<ScoredRow> => ({
      name,
      kind: "rate",
      of: (row) => Number(row.fitClass === name),
    })),
    { name: "yes", kind: "rate", of: (row) => (row.isYes === null ? null : Number(row.isYes)) },
  ];
}

export function judgedOf(rows: readonly ScoredRow[]): readonly Judged[] {
  return rows.flatMap((row) => (row.isYes === null ? [] : [{ score: row.score, isYes: row.isYes }]));
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

/** The month of the import, as months since the year 0: monthOfYearText tells it. */
export function importMonth({ candidate }: ScoredRow): number {
  const date = new Date(candidate.importedAt);
  return date.getFullYear() * 12 + date.getMonth();
}
