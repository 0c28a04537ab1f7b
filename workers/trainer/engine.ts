// The trainer in its worker: one training at a time, on the weights of the scorer it is given.

import { hideSubgroups, probeDevice } from "../runtime/device.ts";
import { type LoadedFiles, loadFiles } from "../runtime/load-files.ts";
import { codedFailure } from "../runtime/ort-failure.ts";
import { createQueue } from "../runtime/queue.ts";
import { loadStoredFiles } from "../runtime/stored-files.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { watchGpu } from "../runtime/watch-gpu.ts";
import type { TrainingDevice } from "../../src/core/learning/settings.ts";
import type { ModelSource } from "../../src/protocol/model-store.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type { TrainerContract, TrainingEvent, TrainingResult, TrainingTask } from "../../src/protocol/trainer.ts";
import type { TrainingHooks } from "./train.ts";

const MODEL_FOLDER = new URL("../models/candor-scorer/", self.location.href);

export function createTrainer(): Handlers<TrainerContract> {
  const queued = createQueue();
  let isPaused = false;

  return {
    train: ({ device, source, task }, { signal, emit }) =>
      queued(async () => {
        isPaused = false;
        try {
          const files = await loadModelFiles(source, emit);
          const found = await probeDevice(device);
          // Said before it is tried: who owns this worker goes on without a GPU when the one tried fails.
          emit({ phase: "device", device: found.kind });
          emit({ phase: "warm-up" });
          const hooks = { emit, signal, isPaused: () => isPaused };
          if (found.kind === "wasm") return await trained(files, "wasm", task, hooks);
          if (found.isSoftware) hideSubgroups();
          return await Promise.race([watchGpu(), trained(files, "webgpu", task, hooks)]);
        } catch (error) {
          throw codedFailure(error);
        }
      }),
    async pause() {
      isPaused = true;
      return null;
    },
  };
}

async function trained(
  files: LoadedFiles,
  device: TrainingDevice,
  task: TrainingTask,
  hooks: TrainingHooks,
): Promise<TrainingResult> {
  withoutWorkers();
  const { openTrainer } = await import("./open-trainer.ts");
  const { train } = await import("./train.ts");
  const { base, tokenizer } = await openTrainer(files, device);
  return train(base, tokenizer, task, hooks);
}

function loadModelFiles(source: ModelSource, emit: (event: TrainingEvent) => void) {
  const onProgress = throttleProgress((loadedBytes, totalBytes) =>
    emit({ phase: "download", loadedBytes, totalBytes }),
  );
  return source.kind === "stored" ? loadStoredFiles(source.id, onProgress) : loadFiles(MODEL_FOLDER, onProgress);
}

/** jax-js would start its threads from a blob, which the page's policy forbids; where there are no workers it needs none. */
function withoutWorkers(): void {
  Reflect.deleteProperty(self, "Worker");
}
