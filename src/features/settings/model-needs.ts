// What a scorer of a given size asks of this machine, and why it would not run here.

import { type ScorerPrecision, type ScorerSize, weightBytes } from "../../core/matching/scorer-size.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";

export interface ModelNeeds {
  readonly downloadBytes: number;
  /** An estimate: what the runtime holds while it scores. */
  readonly memoryBytes: number;
}

/** What is known of the machine; null where the browser does not say. */
export interface MachineLimits {
  readonly hasGpu: boolean;
  /** Browsers say at most 8 GB. */
  readonly memoryBytes: number | null;
  readonly freeBytes: number | null;
}

/** WebAssembly addresses 4 GB, and a heap near its end cannot grow in one piece. */
const WASM_MEMORY_BYTES = 3.5e9;

/** The most a browser admits to. */
const REPORTED_AT_MOST = 8e9;

/** ONNX Runtime with its graph, before any weights (docs/benchmarks/any-gpt2.md). */
const RUNTIME_BYTES = 150e6;

/** The runtime packs matrices anew for its kernels, so that most of them are there twice while it starts. */
const COPIES = 2;

export function modelNeeds(size: ScorerSize, precision: ScorerPrecision): ModelNeeds {
  const downloadBytes = weightBytes(size, precision);
  // Keys and values of a full sequence: the job's, and the job's with the resume's behind it.
  const sequence = 2 * 2 * size.layers * size.width * size.positions * 4;
  return { downloadBytes, memoryBytes: RUNTIME_BYTES + COPIES * downloadBytes + sequence };
}

/** One sentence, or null where nothing speaks against it. */
export function whyNotHere({ downloadBytes, memoryBytes }: ModelNeeds, limits: MachineLimits): string | null {
  if (limits.freeBytes !== null && limits.freeBytes < downloadBytes)
    return t("The browser allows this page {bytes} more on the disk.", {
      bytes: formatBytes(Math.max(0, limits.freeBytes)),
    });
  if (limits.memoryBytes !== null && limits.memoryBytes < REPORTED_AT_MOST && limits.memoryBytes < memoryBytes)
    return t("This machine reports {bytes} of memory.", { bytes: formatBytes(limits.memoryBytes) });
  if (!limits.hasGpu && memoryBytes > WASM_MEMORY_BYTES)
    return t("Without a GPU a scorer can use at most 4 GB of memory.");
  return null;
}
