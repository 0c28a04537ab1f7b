import type { TextEvidence } from "../core/matching/first-pass.ts";
import type { CandorDatabase, EvidenceRow } from "./schema.ts";

export interface CandidateEvidence {
  readonly candidateHash: string;
  readonly evidence: TextEvidence;
}

export function createEvidence(database: CandorDatabase) {
  const { evidence } = database;

  return {
    /** What is kept of a few candidates under one base version, by their hashes; a missing one is left out. */
    async some(baseVersion: string, candidateHashes: readonly string[]): Promise<Map<string, TextEvidence>> {
      const rows = await evidence.bulkGet(candidateHashes.map((hash): [string, string] => [hash, baseVersion]));
      return new Map(rows.flatMap((row) => (row ? [[row.candidateHash, toEvidence(row)]] : [])));
    },
    /** The hashes of all candidates something is kept of under one base version. */
    async knownHashes(baseVersion: string): Promise<Set<string>> {
      const keys = await evidence.toCollection().primaryKeys();
      return new Set(keys.flatMap(([hash, version]) => (version === baseVersion ? [hash] : [])));
    },
    async put(baseVersion: string, rows: readonly CandidateEvidence[]): Promise<void> {
      await evidence.bulkPut(rows.map((row) => toRow(baseVersion, row)));
    },
  };
}

function toRow(
  baseVersion: string,
  { candidateHash, evidence: { embedding, headlines, words, skills, yearsWorked } }: CandidateEvidence,
): EvidenceRow {
  return {
    candidateHash,
    baseVersion,
    embedding,
    headlines,
    wordIds: words.ids,
    wordWeights: words.weights,
    skillIds: skills,
    yearsWorked,
  };
}

function toEvidence({ embedding, headlines, wordIds, wordWeights, skillIds, yearsWorked }: EvidenceRow): TextEvidence {
  return { embedding, headlines, words: { ids: wordIds, weights: wordWeights }, skills: skillIds, yearsWorked };
}
