import type { AdamState } from "./adam.ts";
import type { AdapterWeights } from "./adapter.ts";
import type { Curves } from "./curves.ts";

/** All that a training needs to go on as if it had never stopped. */
export interface Checkpoint {
  readonly step: number;
  readonly adapter: AdapterWeights;
  readonly adam: AdamState;
  /** The adapter at the lowest validation loss so far. */
  readonly best: AdapterWeights;
  readonly curves: Curves;
}
