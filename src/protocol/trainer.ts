import type { Checkpoint } from "../core/learning/checkpoint.ts";
import type { TrainingPoint } from "../core/learning/curves.ts";
import type { ValidationPoint } from "../core/learning/early-stop.ts";
import type { TrainingDevice, TrainingSettings } from "../core/learning/settings.ts";
import type { ContrastiveGroup, LabelledPair, Preference } from "../core/learning/training-data.ts";
import type { ModelSource } from "./model-store.ts";
import type { DeviceChoice, LoadProgress } from "./scorer.ts";

/** A labelled pair with the logit that the scorer serves before training: what is learnt is its change. */
export interface PairToLearn extends LabelledPair {
  readonly servedLogit: number;
}

export interface LearningSet {
  readonly pairs: readonly PairToLearn[];
  readonly preferences: readonly Preference[];
  readonly groups: readonly ContrastiveGroup[];
}

export type TrainingEvent =
  | LoadProgress
  /** Where it will run, before the model is opened there. */
  | { readonly phase: "device"; readonly device: TrainingDevice }
  | { readonly phase: "step"; readonly point: TrainingPoint; readonly seconds: number }
  | { readonly phase: "validation"; readonly point: ValidationPoint }
  | { readonly phase: "checkpoint"; readonly checkpoint: Checkpoint };

export interface TrainingTask {
  readonly train: LearningSet;
  readonly validation: LearningSet;
  readonly settings: TrainingSettings;
  /** Where to go on; null to begin. */
  readonly checkpoint: Checkpoint | null;
}

/** `finished`: all steps are done or the validation jobs said stop. `paused`: asked to; the last checkpoint goes on. */
export interface TrainingResult {
  readonly status: "finished" | "paused";
  readonly checkpoint: Checkpoint;
}

/** What the training worker can do. An aborted training ends within one pass and gives nothing. */
export interface TrainerContract {
  train: {
    input: { device: DeviceChoice; source: ModelSource; task: TrainingTask };
    event: TrainingEvent;
    output: TrainingResult;
  };
  /** Lets the training that runs end after its step, with a checkpoint. */
  pause: { input: null; event: never; output: null };
}
