// The owner of the trainer's worker, which lives as long as one training: its memory goes with it. A training whose GPU
// fails goes on without one, in another worker.

import type { Checkpoint } from "../core/learning/checkpoint.ts";
import type { TrainingDevice } from "../core/learning/settings.ts";
import { type FailureCode, toFailure } from "../protocol/failure.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import type { TrainerContract, TrainingEvent, TrainingResult } from "../protocol/trainer.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type TrainerEvent =
  | TrainingEvent
  /** The GPU failed: what follows goes on from this checkpoint on WASM, or begins again where there is none. */
  | { readonly phase: "fell-back"; readonly checkpoint: Checkpoint | null };

/** Fine-tunes in a worker. */
export interface Trainer {
  train(input: TrainerContract["train"]["input"], options?: CallOptions<TrainerEvent>): Promise<TrainingResult>;
  /** Lets the training end after its step. */
  pause(): void;
  stop(): void;
}

export function createTrainer(start: () => Worker = startWorker): Trainer {
  const worker = createWorkerOwner<TrainerContract>(start);
  let asked: "train" | "pause" | "stop" = "train";
  /** A worker that ends before it hears of it is told of by `train`. */
  const tellPause = () => void worker.call("pause", null).catch(() => {});

  return {
    async train(input, { signal, onEvent } = {}) {
      asked = "train";
      let device: TrainingDevice | null = null;
      let { checkpoint } = input.task;
      const run = (given: typeof input) =>
        worker.call("train", given, {
          ...(signal && { signal }),
          onEvent(event) {
            if (event.phase === "device") ({ device } = event);
            if (event.phase === "checkpoint") ({ checkpoint } = event);
            onEvent?.(event);
          },
        });
      try {
        return await run(input).catch((error: unknown) => {
          if (asked === "stop" || device !== "webgpu" || !MAY_BE_THE_GPU.has(toFailure(error).code)) throw error;
          worker.stop();
          onEvent?.({ phase: "fell-back", checkpoint });
          const again = run({ ...input, device: "wasm", task: { ...input.task, checkpoint } });
          if (asked === "pause") tellPause();
          return again;
        });
      } finally {
        worker.stop();
      }
    },
    pause() {
      asked = "pause";
      tellPause();
    },
    stop() {
      asked = "stop";
      worker.stop();
    },
  };
}

/** A damaged model is as damaged on WASM; what is none of the rest is the GPU's fault until shown otherwise. */
const MAY_BE_THE_GPU: ReadonlySet<FailureCode> = new Set([
  "device-lost",
  "internal",
  "out-of-memory",
  "webgpu-unavailable",
  "worker-died",
]);

function startWorker(): Worker {
  return new Worker(new URL("../../workers/trainer.worker.ts", import.meta.url), { type: "module", name: "trainer" });
}
