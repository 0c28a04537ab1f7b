// Which device a model runs on, and why not on something faster. No WebGPU is a state, not an error.

import type { DeviceChoice, FallbackReason } from "../../src/protocol/scorer.ts";

export type Device =
  | { readonly kind: "webgpu"; readonly name: string; readonly isSoftware: boolean }
  | { readonly kind: "wasm"; readonly reason: FallbackReason };

/** More threads than this gain nothing on matrices as small as the scorer's. */
const MAX_THREADS = 8;

/** The part of `navigator` that is asked. */
export type GpuNavigator = { readonly gpu?: Pick<GPU, "requestAdapter"> };

/** "auto" takes a GPU but not one emulated in software, which is 30 to 60 times slower than WASM; "webgpu" takes any. */
export async function probeDevice(choice: DeviceChoice, { gpu }: GpuNavigator = navigator): Promise<Device> {
  if (choice === "wasm") return { kind: "wasm", reason: "chosen" };
  if (!gpu) return { kind: "wasm", reason: "no-webgpu" };
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return { kind: "wasm", reason: "no-adapter" };
  const { info } = adapter;
  if (info.isFallbackAdapter && choice === "auto") return { kind: "wasm", reason: "software-adapter" };
  const name = info.description || `${info.vendor} ${info.architecture}`.trim() || "GPU";
  return { kind: "webgpu", name, isSoftware: info.isFallbackAdapter };
}

/** WASM threads: every core where the page is cross-origin isolated, one where it is not. */
export function wasmThreads(scope: {
  readonly crossOriginIsolated: boolean;
  readonly navigator: { readonly hardwareConcurrency: number };
}): number {
  return scope.crossOriginIsolated ? Math.min(MAX_THREADS, Math.max(1, scope.navigator.hardwareConcurrency)) : 1;
}

/**
 * ONNX Runtime takes wrong paths where subgroups are four wide, as on software adapters, and gives wrong numbers without a
 * word. Hides the feature from it; must run before ONNX Runtime is imported.
 */
export function hideSubgroups(prototype: GPUAdapter = GPUAdapter.prototype): void {
  const requestDevice = prototype.requestDevice;
  prototype.requestDevice = function (this: GPUAdapter, descriptor) {
    const requiredFeatures = [...(descriptor?.requiredFeatures ?? [])].filter((name) => !name.startsWith("subgroup"));
    return requestDevice.call(this, { ...descriptor, requiredFeatures });
  };
}
