import type { AdapterWeights } from "../core/learning/adapter.ts";
import type { TextEvidence } from "../core/matching/first-pass.ts";
import type { FitScore, FitThresholds } from "../core/matching/score.ts";
import type { ShownEvidence } from "../core/matching/shown-evidence.ts";
import type { ModelSource } from "./model-store.ts";

/** Loading a model: bytes so far, out of how many; then a first run that compiles the graph. */
export type LoadProgress =
  | { readonly phase: "download"; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly phase: "warm-up" };

export type DeviceChoice = "auto" | "webgpu" | "wasm";

/** Where the scorer runs, and why not on something faster. */
export interface ScorerInfo {
  readonly device: "webgpu" | "wasm";
  /** e.g. "Intel Iris Xe" or "CPU". */
  readonly deviceName: string;
  readonly threads: number;
  /** Why not WebGPU, or why one thread; null when nothing was given up. */
  readonly reason: FallbackReason | null;
  /** Base version + blend: same version, same score. */
  readonly scorerVersion: string;
  /** Model digest + adapter digest + word list + how texts are cut: same base version, same evidence. */
  readonly baseVersion: string;
  readonly thresholds: FitThresholds;
  readonly modelBytes: number;
  /** Of the weights without any adapter: an adapter names by it the scorer that it was made for. */
  readonly modelDigest: string;
}

/** What fine-tuning made, and the digest that names it in the scorer version. */
export interface ScorerAdapter {
  readonly digest: string;
  /** Beside other weights than these it is not worn. */
  readonly modelDigest: string;
  readonly weights: AdapterWeights;
}

export type FallbackReason =
  "no-webgpu" | "no-adapter" | "software-adapter" | "device-failed" | "chosen" | "no-threads";

export interface ResumeToScore {
  readonly id: string;
  /** Anonymised text. */
  readonly text: string;
  /** What is kept of the text under this base version, when it is: then it is not made again. */
  readonly evidence?: TextEvidence | undefined;
}

export interface ScoredResume {
  readonly id: string;
  readonly fit: FitScore;
  /** What had to be made of the text for its score, for whoever keeps such things; absent when it came with the text. */
  readonly evidence?: TextEvidence;
}

export interface TextToEmbed {
  readonly id: string;
  /** Anonymised when it is a resume. */
  readonly text: string;
  /** A job is cut into shorter chunks than a resume. */
  readonly kind: "job" | "resume";
}

export interface EmbeddedText extends TextEvidence {
  readonly id: string;
}

/** What the scoring worker can do. */
export interface ScorerContract {
  /** A model that is loaded takes another adapter, or null for none, without being loaded again. */
  load: {
    input: { device: DeviceChoice; source: ModelSource; adapter: ScorerAdapter | null };
    event: LoadProgress;
    output: ScorerInfo;
  };
  /** Scores resumes against one job; the job's KV prefix is computed once. Order of events is free. */
  score: {
    input: { jobText: string; resumes: readonly ResumeToScore[] };
    event: ScoredResume;
    output: { scored: number };
  };
  /** The evidence of texts by themselves, to be kept for every job to come. */
  embed: {
    input: { texts: readonly TextToEmbed[] };
    event: EmbeddedText;
    output: { embedded: number };
  };
  /** Estimated scores, 0..1, of candidates by what is kept of them, in the order given: the first pass. */
  estimate: {
    input: { jobText: string; candidates: readonly TextEvidence[] };
    event: never;
    output: { scores: readonly number[] };
  };
  /**
   * The score without each passage in turn (leave-one-out): what a passage adds is `score - without[i]`. Beside it what
   * the words and dates of both texts say.
   */
  explain: {
    input: { jobText: string; resumeText: string; passages: readonly { start: number; end: number }[] };
    event: never;
    output: { score: number; without: readonly number[]; evidence: ShownEvidence };
  };
}
