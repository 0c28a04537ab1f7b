// THIS FILE DESCRIBES PEOPLE'S DATA ON THEIR OWN DISK. A version, once shipped, is never edited: add the
// next one with its `upgrade`, and a test that opens a database written by the old one.
//
// Everything here is anonymised. File names, identities and originals are not stored.

import Dexie, { type Table } from "dexie";

import type { FileKind, HiddenText, ReadWarning } from "../core/reading/document.ts";
import type { Certificate, Education, Experience, Section, SkillUse, SpokenLanguage } from "../core/reading/profile.ts";
import type { Placeholder } from "../core/privacy/replacement.ts";
import { type FitPart, READING_ALONE, blendReading } from "../core/matching/fit-parts.ts";
import type { Decision, PreferenceDecision } from "../core/feedback/decision.ts";
import type { AdapterWeights } from "../core/learning/adapter.ts";
import type { Checkpoint } from "../core/learning/checkpoint.ts";
import type { Curves } from "../core/learning/curves.ts";
import type { GateResult } from "../core/learning/gate.ts";
import type { TrainingDevice, TrainingSettings } from "../core/learning/settings.ts";
import type { Requirement } from "../core/matching/job.ts";
import type { ChunkScore } from "../core/matching/score.ts";

export interface JobRow {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** SHA-256 of what is scored: title and text. */
  readonly hash: string;
  /** Candidates below it are drawn under a line; null draws none. */
  readonly cutOff: number | null;
  /** "wanted" runs again after a reload; "stopped" waits for the user. */
  readonly scoring: "wanted" | "stopped";
  /** What a person made of the job's requirements; null: as read from the text. */
  readonly requirements: readonly Requirement[] | null;
  /** When its candidates are due to be erased; null: no date was set. */
  readonly keepUntil: number | null;
  /** Milliseconds since 1970, like every time here. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a ranking needs of a candidate: small, so that 10,000 of them load at once. */
export interface CandidateRow {
  /** First 16 hex digits of `hash`: the same anonymised text is the same candidate. */
  readonly id: string;
  /** SHA-256 of the anonymised text. */
  readonly hash: string;
  /** Neutral code name, e.g. "Amber Heron". */
  readonly name: string;
  readonly jobIds: readonly string[];
  readonly kind: FileKind;
  readonly warnings: readonly ReadWarning[];
  readonly skills: readonly string[];
  readonly experienceMonths: number | null;
  /** How many stretches of hidden or planted text were cut out. */
  readonly hiddenCount: number;
  /** HMAC of the e-mail address under this device's key: equal for the same person, says nothing else. Null without one. */
  readonly emailKey: string | null;
  readonly importedAt: number;
}

/** The long part of a candidate, read when one is opened or scored. */
export interface CandidateTextRow {
  readonly candidateId: string;
  /** Anonymised. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly experiences: readonly Experience[];
  readonly education: readonly Education[];
  readonly languages: readonly SpokenLanguage[];
  readonly certificates: readonly Certificate[];
  readonly skillUses: readonly SkillUse[];
  readonly hidden: readonly HiddenText[];
  readonly placeholders: readonly Placeholder[];
  readonly pageCount: number | null;
}

/** A finished score. The key says all it depends on, so it is never stale. */
export interface ScoreRow {
  readonly jobHash: string;
  readonly scorerVersion: string;
  readonly candidateHash: string;
  readonly score: number;
  readonly bias: number;
  readonly parts: readonly FitPart[];
  readonly chunks: readonly ChunkScore[];
}

/**
 * What every job to come can use of a candidate's text: made once for each base version of the scorer, erased with the
 * candidate.
 */
export interface EvidenceRow {
  readonly candidateHash: string;
  readonly baseVersion: string;
  /** Of length one, `[width]`. */
  readonly embedding: Float32Array;
  /** Those of its headlines, one after the other. */
  readonly headlines: Float32Array;
  /** Hashes of the text's distinct words, rising, and the weight of each: core/matching/word-evidence.ts. */
  readonly wordIds: Uint32Array;
  readonly wordWeights: Float32Array;
  /** Hashes of the skills it names, rising: core/matching/skill-share.ts. */
  readonly skillIds: Uint32Array;
  /** Of dated work; null when the text has no dates. */
  readonly yearsWorked: number | null;
}

/** The first pass over a job's candidates: one row, because 10,000 of them are read and written at once. */
export interface EstimatesRow {
  readonly jobHash: string;
  readonly scorerVersion: string;
  /** `scores[i]`, 0..1, is that of the candidate with the id `candidateIds[i]`. */
  readonly candidateIds: readonly string[];
  readonly scores: Float64Array;
}

/** The identity of one candidate, sealed to the vault's public key: vault-crypto.ts. Without a vault there are none. */
export interface VaultRow {
  readonly candidateId: string;
  /** 96 random bits, new at each write. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The sender's public key for this row alone, then AES-GCM with the candidate's id as additional data. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Something a person did, in codes and counts: never a name, never a text. Rows are added, never changed. */
export interface AuditRow {
  /** Rises by one. */
  readonly id?: number;
  readonly at: number;
  readonly action: string;
  readonly jobId: string | null;
  /** Not the candidate's id, of which an erased candidate leaves no trace, but its HMAC under this device's key. */
  readonly candidateKey: string | null;
  readonly count: number | null;
}

/** What there is to learn from, by the ids of jobs and candidates: no text is kept twice, and what is erased is gone. */
export interface TrainingSetRow {
  readonly id: string;
  readonly createdAt: number;
  readonly labels: readonly { readonly jobId: string; readonly candidateId: string; readonly label: number }[];
  readonly preferences: readonly { readonly jobId: string; readonly better: string; readonly worse: string }[];
}

/** A fine-tuning that is under way or was left: its last checkpoint goes on. Gone once it has become an adapter. */
export interface TrainingRow {
  readonly id: string;
  readonly startedAt: number;
  readonly setId: string;
  /** Of the weights it stands beside; it goes on with no others. */
  readonly modelDigest: string;
  /** Names the data it began with; it goes on with no others. */
  readonly dataVersion: string;
  readonly settings: TrainingSettings;
  /** The scores that are served before it, of the pairs that teach and then of those that say stop; null until all are made. */
  readonly served: readonly number[] | null;
  readonly checkpoint: Checkpoint | null;
}

/** What a fine-tuning made: numbers only. */
export interface AdapterRow {
  readonly digest: string;
  readonly createdAt: number;
  readonly origin: "trained" | "imported";
  /** Where its last steps ran; not known of one that was imported. */
  readonly device?: TrainingDevice;
  readonly modelDigest: string;
  readonly dataVersion: string;
  readonly weights: AdapterWeights;
  readonly curves: Curves | null;
  readonly gate: GateResult | null;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export const DATABASE_NAME = "candor";

export class CandorDatabase extends Dexie {
  declare readonly jobs: Table<JobRow, string>;
  declare readonly candidates: Table<CandidateRow, string>;
  declare readonly texts: Table<CandidateTextRow, string>;
  declare readonly scores: Table<ScoreRow, [string, string, string]>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly evidence: Table<EvidenceRow, [string, string]>;
  declare readonly estimates: Table<EstimatesRow, [string, string]>;

  declare readonly vault: Table<VaultRow, string>;
  declare readonly audit: Table<AuditRow, number>;
  declare readonly decisions: Table<Decision, string>;
  declare readonly preferences: Table<PreferenceDecision, string>;
  declare readonly trainingSets: Table<TrainingSetRow, string>;
  declare readonly trainings: Table<TrainingRow, string>;
  declare readonly adapters: Table<AdapterRow, string>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      jobs: "id, updatedAt",
      candidates: "id, *jobIds, name",
      texts: "candidateId",
      scores: "[jobHash+scorerVersion+candidateHash]",
      settings: "key",
    });
    this.version(2)
      .stores({ evidence: "[candidateHash+baseVersion], candidateHash", estimates: "[jobHash+scorerVersion]" })
      .upgrade((transaction) => transaction.table<VersionOneScore>("scores").toCollection().modify(addParts));
    this.version(3)
      .stores({
        candidates: "id, *jobIds, name, emailKey",
        scores: "[jobHash+scorerVersion+candidateHash], candidateHash",
        vault: "candidateId",
        audit: "++id, at",
        decisions: "id, jobId, candidateId",
        preferences: "id, jobId, better, worse",
        trainingSets: "id, createdAt",
        trainings: "id, startedAt",
        adapters: "digest, createdAt",
      })
      .upgrade(async (transaction) => {
        // Of another shape, and of scorers that are no longer shipped: made again when needed.
        await transaction.table("evidence").clear();
        await transaction.table("jobs").toCollection().modify({ requirements: null, keepUntil: null });
        await transaction.table("texts").toCollection().modify(addProfileLists);
        const hiddenById = new Map<string, number>();
        await transaction
          .table<CandidateTextRow>("texts")
          .each(({ candidateId, hidden }) => void hiddenById.set(candidateId, hidden.length));
        await transaction
          .table<CandidateRow>("candidates")
          .toCollection()
          .modify((row) => Object.assign(row, { hiddenCount: hiddenById.get(row.id) ?? 0, emailKey: null }));
      });
  }
}

/** Before version 3 a profile was sections and experiences. */
function addProfileLists(row: CandidateTextRow): void {
  const experiences = row.experiences.map((experience) => ({ ...experience, employer: experience.employer ?? null }));
  Object.assign(row, { experiences, education: [], languages: [], certificates: [], skillUses: [] });
}

type VersionOneScore = Omit<ScoreRow, "bias" | "parts"> & Partial<Pick<ScoreRow, "bias" | "parts">>;

/** Before there were parts a score was the reading alone. */
function addParts(row: VersionOneScore): void {
  Object.assign(row, blendReading(row.score, {}, READING_ALONE));
}
