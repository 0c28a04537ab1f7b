import { expect, test } from "vitest";

import type { ScorerState } from "../../models/scorer.ts";
import type { FallbackReason, ScorerInfo } from "../../protocol/scorer.ts";
import { loadedPercent, statusOf } from "./status-text.ts";

const INFO: ScorerInfo = {
  device: "webgpu",
  deviceName: "Intel Iris Xe",
  threads: 4,
  reason: null,
  scorerVersion: "v1",
  baseVersion: "base",
  thresholds: { potential: 0.4, good: 0.6 },
  modelBytes: 8_000_000,
  modelDigest: "d",
};
const onCpu = (reason: FallbackReason | null, threads = 4): ScorerState => ({
  status: "ready",
  info: { ...INFO, device: "wasm", deviceName: "CPU", threads, reason },
});
const loading = (loadedBytes: number, totalBytes: number): ScorerState => ({
  status: "loading",
  progress: { phase: "download", loadedBytes, totalBytes },
});

test.each<[ScorerState, string, string]>([
  [{ status: "idle" }, "idle", "scorer starts when needed"],
  [loading(0, 0), "busy", "scorer loads"],
  [loading(43, 100), "busy", "scorer loads 43 %"],
  [{ status: "loading", progress: { phase: "warm-up" } }, "busy", "scorer warms up"],
  [{ status: "ready", info: INFO }, "ready", "GPU · Intel Iris Xe · scorer ready"],
  [onCpu("no-webgpu"), "ready", "CPU, 4 threads · no WebGPU"],
  [onCpu("no-threads", 1), "ready", "CPU, 1 thread · one thread only"],
  [onCpu(null), "ready", "CPU, 4 threads · scorer ready"],
  [{ status: "failed", failure: { code: "out-of-memory", message: "" } }, "attention", "scorer failed"],
])("the pill says what runs and where (%#)", (state, tone, text) => {
  expect(statusOf(state, { keeps: "disk", online: true })).toEqual({ tone, text });
});

test("being offline and keeping nothing are said as well", () => {
  expect(statusOf({ status: "idle" }, { keeps: "memory", online: false })).toEqual({
    tone: "attention",
    text: "scorer starts when needed · offline · nothing is kept",
  });
});

test("more bytes than promised are still 100 %", () => {
  expect(loadedPercent({ phase: "download", loadedBytes: 120, totalBytes: 100 })).toBe(100);
});
