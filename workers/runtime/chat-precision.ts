// Which of a chat model's two precisions a machine can run. A graph with half floats loads on a GPU that has none and
// then fails at its first run, so the features are asked before anything is fetched or loaded.

import type { ChatPrecision } from "../../src/protocol/chat.ts";
import type { DeviceChoice } from "../../src/protocol/scorer.ts";
import { type Device, type GpuNavigator, probeDevice } from "./device.ts";

export interface ChatDevice {
  readonly device: Device;
  readonly precision: ChatPrecision;
}

export async function probeChatDevice(choice: DeviceChoice, scope: GpuNavigator = navigator): Promise<ChatDevice> {
  const device = await probeDevice(choice, scope);
  if (device.kind === "wasm") return { device, precision: "q4" };
  const adapter = await scope.gpu?.requestAdapter({ powerPreference: "high-performance" });
  return { device, precision: adapter?.features.has("shader-f16") ? "q4f16" : "q4" };
}
