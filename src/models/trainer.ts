import type { CallOptions } from "../protocol/rpc.ts";
import type { TrainerContract } from "../protocol/trainer.ts";
import { createWorkerOwner } from "./worker-owner.ts";

/** Fine-tunes in a worker of its own, which lives as long as one training: its memory goes with it. */
export interface Trainer {
  train(
    input: TrainerContract["train"]["input"],
    options?: CallOptions<TrainerContract["train"]["event"]>,
  ): Promise<TrainerContract["train"]["output"]>;
  /** Lets the training end after its step. */
  pause(): void;
  stop(): void;
}

export function createTrainer(): Trainer {
  const worker = createWorkerOwner<TrainerContract>(startWorker);
  return {
    async train(input, options) {
      try {
        return await worker.call("train", input, options);
      } finally {
        worker.stop();
      }
    },
    pause: () => void worker.call("pause", null),
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/trainer.worker.ts", import.meta.url), { type: "module", name: "trainer" });
}
