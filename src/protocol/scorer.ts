import type { FitScore, FitThresholds } from "../core/matching/score.ts";

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
  /** Base digest + adapter digest + settings: same version, same score. */
  readonly scorerVersion: string;
  readonly thresholds: FitThresholds;
  readonly modelBytes: number;
}

export type FallbackReason =
  "no-webgpu" | "no-adapter" | "software-adapter" | "device-failed" | "chosen" | "no-threads";

export interface ResumeToScore {
  readonly id: string;
  /** Anonymised text. */
  readonly text: string;
}

export interface ScoredResume {
  readonly id: string;
  readonly fit: FitScore;
}

/** What the scoring worker can do. */
export interface ScorerContract {
  load: { input: { device: DeviceChoice }; event: LoadProgress; output: ScorerInfo };
  /** Scores resumes against one job; the job's KV prefix is computed once. Order of events is free. */
  score: {
    input: { jobText: string; resumes: readonly ResumeToScore[] };
    event: ScoredResume;
    output: { scored: number };
  };
  /** The score without each passage in turn (leave-one-out): what a passage adds is `score - without[i]`. */
  explain: {
    input: { jobText: string; resumeText: string; passages: readonly { start: number; end: number }[] };
    event: never;
    output: { score: number; without: readonly number[] };
  };
}
