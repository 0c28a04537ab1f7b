import { expect, test } from "vitest";

import type { DeviceChoice } from "../../src/protocol/scorer.ts";
import { type GpuNavigator, hideSubgroups, probeDevice, wasmThreads } from "./device.ts";

const noGpu: GpuNavigator = {};
// Only what is asked of an adapter: the rest of the interface belongs to browsers.
const gpuWith = (info: Partial<GPUAdapterInfo> | null) =>
  ({
    gpu: { requestAdapter: async () => info && { info: { isFallbackAdapter: false, description: "", ...info } } },
  }) as unknown as GpuNavigator;
const intel = gpuWith({ vendor: "intel", architecture: "xe" });
const software = gpuWith({ vendor: "google", architecture: "swiftshader", isFallbackAdapter: true });

test.each<[string, DeviceChoice, GpuNavigator, object]>([
  ["a GPU is taken", "auto", intel, { kind: "webgpu", name: "intel xe", isSoftware: false }],
  [
    "its description is its name",
    "auto",
    gpuWith({ description: "Iris" }),
    { kind: "webgpu", name: "Iris", isSoftware: false },
  ],
  ["WASM can be chosen over a GPU", "wasm", intel, { kind: "wasm", reason: "chosen" }],
  ["a browser without WebGPU", "auto", noGpu, { kind: "wasm", reason: "no-webgpu" }],
  ["WebGPU without an adapter", "auto", gpuWith(null), { kind: "wasm", reason: "no-adapter" }],
  ["a forced GPU that is not there", "webgpu", gpuWith(null), { kind: "wasm", reason: "no-adapter" }],
  ["a software adapter is left alone", "auto", software, { kind: "wasm", reason: "software-adapter" }],
  [
    "a software adapter can be forced",
    "webgpu",
    software,
    { kind: "webgpu", name: "google swiftshader", isSoftware: true },
  ],
])("%s", async (_name, choice, navigator, expected) => {
  expect(await probeDevice(choice, navigator)).toEqual(expected);
});

test.each([
  [true, 4, 4],
  [true, 64, 8],
  [false, 16, 1],
])("isolated %s with %i cores gives %i threads", (crossOriginIsolated, hardwareConcurrency, threads) => {
  expect(wasmThreads({ crossOriginIsolated, navigator: { hardwareConcurrency } })).toBe(threads);
});

test("subgroup features are not asked for, others are", async () => {
  const asked: GPUDeviceDescriptor[] = [];
  const prototype = {
    requestDevice: async (descriptor?: GPUDeviceDescriptor) => void asked.push(descriptor ?? {}),
  } as unknown as GPUAdapter;
  hideSubgroups(prototype);
  await prototype.requestDevice({ label: "x", requiredFeatures: ["shader-f16", "subgroups"] });
  await prototype.requestDevice();
  expect(asked).toEqual([{ label: "x", requiredFeatures: ["shader-f16"] }, { requiredFeatures: [] }]);
});
