import { afterEach, beforeEach, expect, test } from "vitest";

import type { Checkpoint } from "../core/learning/checkpoint.ts";
import { DEFAULT_SETTINGS } from "../core/learning/settings.ts";
import { type FailureCode, ModelError } from "../protocol/failure.ts";
import { type Handlers, serve } from "../protocol/rpc.ts";
import type { TrainerContract, TrainingEvent, TrainingResult } from "../protocol/trainer.ts";
import { createTrainer, type TrainerEvent } from "./trainer.ts";

const adapter = { matrices: [], head: { weight: Float32Array.of(1), bias: 0 } };
const checkpoint = (step: number): Checkpoint => ({
  ...{ step, adapter, best: adapter, adam: { count: step, first: [], second: [] } },
  curves: { training: [], validation: [] },
});
const finished: TrainingResult = { status: "finished", checkpoint: checkpoint(9) };
const nothing = { pairs: [], preferences: [], groups: [] };

type Input = TrainerContract["train"]["input"];
const input: Input = {
  device: "auto",
  source: { kind: "shipped" },
  task: { train: nothing, validation: nothing, settings: DEFAULT_SETTINGS, checkpoint: null },
};

/** What a worker is asked and what it does: each call of `train` starts a worker of its own. */
let asked: Input[];
let handlers: Handlers<TrainerContract>;
let ports: MessagePort[];
let workers: Worker[];

function startWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve<TrainerContract>(port2, handlers);
  port1.start();
  port2.start();
  const worker = Object.assign(port1, { terminate: () => port1.close() }) as unknown as Worker; // only what the owner uses
  workers.push(worker);
  return worker;
}

beforeEach(() => {
  asked = [];
  ports = [];
  workers = [];
});
afterEach(() => {
  for (const port of ports) port.close();
});

/** Trains on a GPU that gets as far as `events` and then fails; a CPU finishes. */
function gpuFailing(code: FailureCode, events: readonly TrainingEvent[]) {
  handlers = {
    pause: async () => null,
    train: async (given, { emit }) => {
      asked.push(given);
      if (given.device === "wasm") return (emit({ phase: "device", device: "wasm" }), finished);
      for (const event of events) emit(event);
      throw new ModelError(code, "the GPU is gone");
    },
  };
}

const onGpu = { phase: "device", device: "webgpu" } as const;

async function told(work: (onEvent: (event: TrainerEvent) => void) => Promise<unknown>) {
  const events: TrainerEvent[] = [];
  await work((event) => events.push(event));
  return events.filter(({ phase }) => phase === "device" || phase === "fell-back");
}

test.each<FailureCode>(["device-lost", "out-of-memory", "internal", "webgpu-unavailable"])(
  "a GPU that fails with %s before a checkpoint begins again on WASM, and says so",
  async (code) => {
    gpuFailing(code, [onGpu]);
    const trainer = createTrainer(startWorker);
    const events = await told(async (onEvent) => expect(await trainer.train(input, { onEvent })).toEqual(finished));
    expect(asked.map(({ device }) => device)).toEqual(["auto", "wasm"]);
    expect(asked[1]?.task.checkpoint).toBeNull();
    expect(events).toEqual([onGpu, { phase: "fell-back", checkpoint: null }, { phase: "device", device: "wasm" }]);
    expect(workers).toHaveLength(2);
  },
);

test("it goes on from the last checkpoint, be it of this training or the one it was given", async () => {
  gpuFailing("device-lost", [
    onGpu,
    { phase: "checkpoint", checkpoint: checkpoint(5) },
    { phase: "checkpoint", checkpoint: checkpoint(7) },
  ]);
  await createTrainer(startWorker).train(input);
  expect(asked[1]?.task.checkpoint?.step).toBe(7);
  gpuFailing("device-lost", [onGpu]);
  await createTrainer(startWorker).train({ ...input, task: { ...input.task, checkpoint: checkpoint(3) } });
  expect(asked[3]?.task.checkpoint?.step).toBe(3);
});

test("a worker that dies with its GPU is followed by one on WASM", async () => {
  gpuFailing("internal", [onGpu]);
  const failing = handlers.train;
  handlers = {
    ...handlers,
    train: (given, context) => {
      if (given.device === "wasm") return failing(given, context);
      asked.push(given);
      context.emit(onGpu);
      return new Promise(() => {});
    },
  };
  const died = (event: TrainerEvent) => {
    if (event.phase === "device" && event.device === "webgpu")
      workers[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "gone" }));
  };
  expect(await createTrainer(startWorker).train(input, { onEvent: died })).toEqual(finished);
  expect(asked.map(({ device }) => device)).toEqual(["auto", "wasm"]);
});

test("what is not the GPU's fault is not tried twice", async () => {
  gpuFailing("model-damaged", [onGpu]);
  await expect(createTrainer(startWorker).train(input)).rejects.toMatchObject({ code: "model-damaged" });
  gpuFailing("out-of-memory", [{ phase: "device", device: "wasm" }]);
  await expect(createTrainer(startWorker).train(input)).rejects.toMatchObject({ code: "out-of-memory" });
  expect(asked).toHaveLength(2);
});

test("a training that was stopped does not begin again", async () => {
  handlers = {
    pause: async () => null,
    train: (given, { emit }) => (asked.push(given), emit(onGpu), new Promise(() => {})),
  };
  const trainer = createTrainer(startWorker);
  const onEvent = () => trainer.stop();
  await expect(trainer.train(input, { onEvent })).rejects.toMatchObject({ code: "worker-died" });
  expect(asked).toHaveLength(1);
});

test("a pause that was asked of the GPU is asked of the CPU", async () => {
  let letFail = () => {};
  let pauses = 0;
  let pauseOnCpu = () => {};
  handlers = {
    pause: async () => ((pauses += 1) === 1 ? letFail() : pauseOnCpu(), null),
    train: async (given, { emit }) => {
      emit(onGpu);
      if (given.device === "wasm") {
        await new Promise<void>((resolve) => (pauseOnCpu = resolve));
        return { status: "paused", checkpoint: checkpoint(1) };
      }
      await new Promise<void>((resolve) => (letFail = resolve));
      throw new ModelError("device-lost", "the GPU is gone");
    },
  };
  const trainer = createTrainer(startWorker);
  const onEvent = ({ phase }: TrainerEvent) => phase === "device" && pauses === 0 && trainer.pause();
  expect(await trainer.train(input, { onEvent })).toMatchObject({ status: "paused" });
});
