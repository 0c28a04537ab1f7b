import type { ValidationPoint } from "./early-stop.ts";
import type { Loss } from "./settings.ts";

/** One step behind us. */
export interface TrainingPoint {
  /** From 1. */
  readonly step: number;
  readonly kind: Loss;
  readonly loss: number;
}

/** What a training shows while it runs and leaves behind. */
export interface Curves {
  readonly training: readonly TrainingPoint[];
  readonly validation: readonly ValidationPoint[];
}
