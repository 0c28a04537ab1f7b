// Erases candidates with everything that was made of them, and puts them back for whoever asked for it by mistake.

import type { Decision, PreferenceDecision } from "../core/feedback/decision.ts";
import type {
  CandidateRow,
  CandidateTextRow,
  CandorDatabase,
  EvidenceRow,
  ScoreRow,
  TrainingSetRow,
  VaultRow,
} from "./schema.ts";

interface ErasedEstimate {
  readonly jobHash: string;
  readonly scorerVersion: string;
  readonly candidateId: string;
  readonly score: number;
}

/** All there was of some candidates. Lives in memory until the undo has gone. */
export interface ErasedCandidates {
  readonly rows: readonly CandidateRow[];
  readonly texts: readonly CandidateTextRow[];
  readonly sealed: readonly VaultRow[];
  readonly scores: readonly ScoreRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly estimates: readonly ErasedEstimate[];
  readonly decisions: readonly Decision[];
  readonly preferences: readonly PreferenceDecision[];
  /** Training sets as they were before. */
  readonly sets: readonly TrainingSetRow[];
}

/** The tables a candidate leaves traces in. */
export function tablesOfCandidates(database: CandorDatabase) {
  const { candidates, texts, vault, scores, evidence, estimates, decisions, preferences, trainingSets } = database;
  return [candidates, texts, vault, scores, evidence, estimates, decisions, preferences, trainingSets];
}

/** Within a transaction over `tablesOfCandidates`. */
export async function eraseCandidates(
  database: CandorDatabase,
  rows: readonly CandidateRow[],
): Promise<ErasedCandidates> {
  const { candidates, texts, vault } = database;
  const ids = rows.map((row) => row.id);
  const [oldTexts, oldSealed] = [await texts.bulkGet(ids), await vault.bulkGet(ids)];
  await candidates.bulkDelete(ids);
  await texts.bulkDelete(ids);
  await vault.bulkDelete(ids);
  return {
    rows,
    texts: oldTexts.filter((row) => row !== undefined),
    sealed: oldSealed.filter((row) => row !== undefined),
    ...(await eraseDecisions(database, ids)),
    sets: await eraseLessons(database, new Set(ids)),
    ...(await eraseResults(database, rows)),
  };
}

/** Only what was made of their texts: scores, evidence, estimates. */
export async function eraseResults(
  database: CandorDatabase,
  rows: readonly Pick<CandidateRow, "id" | "hash">[],
): Promise<Pick<ErasedCandidates, "scores" | "evidence" | "estimates">> {
  const hashes = rows.map((row) => row.hash);
  const scoresOf = () => database.scores.where("candidateHash").anyOf(hashes);
  const evidenceOf = () => database.evidence.where("candidateHash").anyOf(hashes);
  const [scores, evidence] = [await scoresOf().toArray(), await evidenceOf().toArray()];
  await scoresOf().delete();
  await evidenceOf().delete();
  return { scores, evidence, estimates: await eraseEstimates(database, new Set(rows.map((row) => row.id))) };
}

export async function restoreErased(database: CandorDatabase, erased: ErasedCandidates): Promise<void> {
  await database.candidates.bulkPut(erased.rows);
  await database.texts.bulkPut(erased.texts);
  await database.vault.bulkPut(erased.sealed);
  await database.scores.bulkPut(erased.scores);
  await database.evidence.bulkPut(erased.evidence);
  await database.decisions.bulkPut(erased.decisions);
  await database.preferences.bulkPut(erased.preferences);
  await database.trainingSets.bulkPut(erased.sets);
  for (const { jobHash, scorerVersion, candidateId, score } of erased.estimates) {
    const row = await database.estimates.get([jobHash, scorerVersion]);
    if (!row || row.candidateIds.includes(candidateId)) continue;
    const candidateIds = [...row.candidateIds, candidateId];
    await database.estimates.put({ ...row, candidateIds, scores: Float64Array.of(...row.scores, score) });
  }
}

/** What people decided about them; a preference goes with either of its two. */
async function eraseDecisions(
  database: CandorDatabase,
  ids: readonly string[],
): Promise<Pick<ErasedCandidates, "decisions" | "preferences">> {
  const decided = () => database.decisions.where("candidateId").anyOf(ids);
  const preferred = () => database.preferences.where("better").anyOf(ids).or("worse").anyOf(ids);
  const [decisions, preferences] = [await decided().toArray(), await preferred().toArray()];
  await decided().delete();
  await preferred().delete();
  return { decisions, preferences };
}

/** What was learnt from them stays learnt, but no training sees them again. */
async function eraseLessons(
  { trainingSets }: CandorDatabase,
  ids: ReadonlySet<string>,
): Promise<readonly TrainingSetRow[]> {
  const changed: TrainingSetRow[] = [];
  for (const set of await trainingSets.toArray()) {
    const labels = set.labels.filter(({ candidateId }) => !ids.has(candidateId));
    const preferences = set.preferences.filter(({ better, worse }) => !ids.has(better) && !ids.has(worse));
    if (labels.length + preferences.length === set.labels.length + set.preferences.length) continue;
    changed.push(set);
    await trainingSets.put({ ...set, labels, preferences });
  }
  return changed;
}

/** A job's estimates are one row: it is written anew without them. */
async function eraseEstimates(
  { estimates }: CandorDatabase,
  ids: ReadonlySet<string>,
): Promise<readonly ErasedEstimate[]> {
  const erased: ErasedEstimate[] = [];
  for (const row of await estimates.toArray()) {
    const { jobHash, scorerVersion, candidateIds, scores } = row;
    const isGone = candidateIds.map((id) => ids.has(id));
    if (!isGone.includes(true)) continue;
    candidateIds.forEach((candidateId, index) => {
      if (isGone[index]) erased.push({ jobHash, scorerVersion, candidateId, score: scores[index] ?? 0 });
    });
    await estimates.put({
      ...row,
      candidateIds: candidateIds.filter((_, index) => !isGone[index]),
      scores: scores.filter((_, index) => !isGone[index]),
    });
  }
  return erased;
}
