import { expect, test } from "vitest";

import { probeChatDevice } from "./chat-precision.ts";
import type { GpuNavigator } from "./device.ts";

// Only what is asked of an adapter: the rest of the interface belongs to browsers.
const gpuWith = (features: readonly string[]) =>
  ({
    gpu: {
      requestAdapter: async () => ({
        info: { vendor: "v", architecture: "a", description: "", isFallbackAdapter: false },
        features: new Set(features),
      }),
    },
  }) as unknown as GpuNavigator;

test.each<[string, GpuNavigator, object]>([
  ["a GPU with half floats", gpuWith(["shader-f16"]), { device: { kind: "webgpu" }, precision: "q4f16" }],
  ["a GPU without them", gpuWith([]), { device: { kind: "webgpu" }, precision: "q4" }],
  ["no GPU", {}, { device: { kind: "wasm", reason: "no-webgpu" }, precision: "q4" }],
])("%s", async (_name, scope, expected) => {
  expect(await probeChatDevice("auto", scope)).toMatchObject(expected);
});
