// What can be set of a fine-tuning, and what it is set to.

export const LOSSES = ["regression", "contrast", "preference"] as const;
/**
 * `regression`: the square of score minus label. `contrast`: InfoNCE over the embeddings of a job and its resumes.
 * `preference`: RankPO, the better above the worse, measured against the scorer as it was.
 */
export type Loss = (typeof LOSSES)[number];

export interface TrainingSettings {
  /** They take turns, those that have data. */
  readonly losses: readonly Loss[];
  /** Rounds of change to the adapter. */
  readonly steps: number;
  readonly learningRate: number;
  readonly rank: number;
  /** Pairs in one pass, and passes whose gradients make one step. */
  readonly batch: number;
  readonly accumulate: number;
  /** Of a job and of a resume, what is read while learning; the gate reads all. */
  readonly jobTokens: number;
  readonly resumeTokens: number;
  /** How far preferences may pull from the scorer as it was. */
  readonly beta: number;
  /** Divides cosines before the softmax of `contrast`. */
  readonly temperature: number;
  /** A look at the validation jobs after so many steps; after so many looks without gain it stops. */
  readonly validateEvery: number;
  readonly patience: number;
  readonly checkpointEvery: number;
  readonly seed: number;
}

/**
 * Rank, rate and lengths as in training/ (lora.py, stages.py), beta and temperature as its stages 1 and 2. 222 + 288
 * tokens and two separators are 512, half of what a pair may have: four such pairs take a CPU some seconds.
 */
export const DEFAULT_SETTINGS: TrainingSettings = {
  losses: ["regression", "preference"],
  steps: 60,
  learningRate: 1e-3,
  rank: 8,
  batch: 4,
  accumulate: 1,
  jobTokens: 222,
  resumeTokens: 288,
  beta: 0.5,
  temperature: 0.07,
  validateEvery: 5,
  patience: 4,
  checkpointEvery: 5,
  seed: 1,
};

/** Where a training can run. */
export type TrainingDevice = "webgpu" | "wasm";

/** The match head learns so much faster than the matrices: training/learning.py. */
export const HEAD_RATE = 10;

/** To see whether the decisions teach anything, in a minute: fewer steps, each a larger one. */
export const QUICK_SETTINGS: TrainingSettings = {
  ...DEFAULT_SETTINGS,
  ...{ steps: 12, learningRate: 3e-3, validateEvery: 4, checkpointEvery: 4 },
};
