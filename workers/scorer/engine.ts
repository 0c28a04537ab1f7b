// The scorer in its worker: loads on the best device there is, then scores one call at a time.

import { ModelError } from "../../src/protocol/failure.ts";
import type { ModelSource } from "../../src/protocol/model-store.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type {
  DeviceChoice,
  FallbackReason,
  LoadProgress,
  ScorerAdapter,
  ScorerContract,
  ScorerInfo,
} from "../../src/protocol/scorer.ts";
import { hideSubgroups, probeDevice, wasmThreads } from "../runtime/device.ts";
import { type LoadedFiles, loadFiles } from "../runtime/load-files.ts";
import { loadStoredFiles } from "../runtime/stored-files.ts";
import { codedFailure } from "../runtime/ort-failure.ts";
import { createQueue } from "../runtime/queue.ts";
import { singleFlight } from "../runtime/single-flight.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { importGpuOrt, importWasmOrt } from "./browser-ort.ts";
import { parseModelConfig } from "./model-config.ts";
import { type OpenModel, openModel } from "./open-model.ts";
import type { ScoringSession } from "./session.ts";

/** Beside the page, in whatever folder that is: a worker's own file lies one folder below it, built or not. */
const MODEL_FOLDER = new URL("../models/candor-scorer/", self.location.href);

/** A GPU likes many rows at a time; a CPU gains nothing from them. */
const GPU_BATCH = 8;
const CPU_BATCH = 1;

interface Current {
  readonly choice: DeviceChoice;
  readonly scorer: LoadedScorer;
  readonly adapter: ScorerAdapter | null;
}

interface LoadedScorer {
  readonly model: OpenModel;
  readonly session: ScoringSession;
  readonly info: ScorerInfo;
}

export function createScorer(): Handlers<ScorerContract> {
  const queued = createQueue();
  // One model a worker: whoever wants another starts a fresh one, which frees all that the old one held.
  let source: ModelSource = { kind: "shipped" };
  let adapter: ScorerAdapter | null = null;
  const files = singleFlight((emit: (progress: LoadProgress) => void) => loadModelFiles(source, emit));
  let current: Current | null = null;

  async function loaded(choice: DeviceChoice | null, emit: (progress: LoadProgress) => void): Promise<LoadedScorer> {
    if (current && (choice === null || choice === current.choice)) return adapted(current);
    const model = await files.run(emit);
    emit({ phase: "warm-up" });
    await current?.scorer.session.release();
    current = null;
    const scorer = await open(choice ?? "auto", model, adapter);
    current = { choice: choice ?? "auto", scorer, adapter };
    return scorer;
  }

  /** The loaded model with the adapter that was asked for last. */
  function adapted({ choice, scorer, adapter: worn }: Current): LoadedScorer {
    if (worn?.digest === adapter?.digest) return scorer;
    const changed = loadedScorer(scorer.model.adapt(adapter), scorer.info);
    current = { choice, scorer: changed, adapter };
    return changed;
  }

  /** Runs alone; a device that was lost is forgotten, so that the next call loads anew. */
  function alone<T>(run: (scorer: LoadedScorer) => Promise<T>, signal: AbortSignal): Promise<T> {
    return queued(async () => {
      if (signal.aborted) throw new ModelError("aborted", "stopped before it began");
      try {
        return await run(await loaded(null, () => {}));
      } catch (error) {
        const failure = codedFailure(error);
        if (failure instanceof ModelError && failure.code === "device-lost") current = null;
        throw failure;
      }
    });
  }

  return {
    load: async ({ device, source: wanted, adapter: worn }, { emit }) => {
      source = wanted;
      adapter = worn;
      if (current?.choice === device && current.adapter?.digest === worn?.digest) return current.scorer.info; // also while it scores
      return queued(async () => (await loaded(device, emit)).info).catch(rethrowCoded);
    },
    score: ({ jobText, resumes }, { signal, emit }) =>
      alone(async ({ session }) => ({ scored: await session.score(jobText, resumes, emit, signal) }), signal),
    embed: ({ texts }, { signal, emit }) =>
      alone(async ({ session }) => ({ embedded: await session.embed(texts, emit, signal) }), signal),
    estimate: ({ jobText, candidates }, { signal }) =>
      alone(async ({ session }) => ({ scores: await session.estimate(jobText, candidates, signal) }), signal),
    explain: ({ jobText, resumeText, passages }, { signal }) =>
      alone(({ session }) => session.explain(jobText, resumeText, passages, signal), signal),
  };
}

function loadModelFiles(source: ModelSource, emit: (progress: LoadProgress) => void): Promise<LoadedFiles> {
  const onProgress = throttleProgress((loadedBytes, totalBytes) =>
    emit({ phase: "download", loadedBytes, totalBytes }),
  );
  return source.kind === "stored" ? loadStoredFiles(source.id, onProgress) : loadFiles(MODEL_FOLDER, onProgress);
}

async function open(choice: DeviceChoice, model: LoadedFiles, adapter: ScorerAdapter | null): Promise<LoadedScorer> {
  const device = await probeDevice(choice);
  if (device.kind === "wasm") return openOnCpu(model, device.reason, adapter);
  try {
    if (device.isSoftware) hideSubgroups();
    const config = parseModelConfig(JSON.parse(new TextDecoder().decode(model.files["config.json"])));
    const opened = await openModel(await importGpuOrt(config.layers), model, { batchSize: GPU_BATCH, adapter });
    return loadedScorer(opened, { device: "webgpu", deviceName: device.name, threads: 1, reason: null });
  } catch (error) {
    // A damaged model is as damaged on WASM; anything else is the GPU's fault until shown otherwise.
    if (error instanceof ModelError) throw error;
    return openOnCpu(model, "device-failed", adapter);
  }
}

async function openOnCpu(
  model: LoadedFiles,
  gpuReason: FallbackReason,
  adapter: ScorerAdapter | null,
): Promise<LoadedScorer> {
  const threads = wasmThreads(self);
  const opened = await openModel(await importWasmOrt(threads), model, { batchSize: CPU_BATCH, adapter });
  const reason = gpuReason === "chosen" && threads === 1 ? "no-threads" : gpuReason;
  return loadedScorer(opened, { device: "wasm", deviceName: "CPU", threads, reason });
}

type WhereItRuns = Pick<ScorerInfo, "device" | "deviceName" | "threads" | "reason">;

function loadedScorer(model: OpenModel, { device, deviceName, threads, reason }: WhereItRuns): LoadedScorer {
  const { session, scorerVersion, baseVersion, thresholds, modelBytes, modelDigest } = model;
  const versions = { scorerVersion, baseVersion, thresholds, modelBytes, modelDigest };
  return { model, session, info: { ...versions, device, deviceName, threads, reason } };
}

function rethrowCoded(error: unknown): never {
  throw codedFailure(error);
}
