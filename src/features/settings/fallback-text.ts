import { msg } from "../../lib/messages.ts";
import type { FallbackReason } from "../../protocol/scorer.ts";

export interface FallbackText {
  /** A few words for the status pill. */
  readonly short: string;
  readonly what: string;
  readonly next: string;
}

/** Why the scorer does not run on something faster, and what could be done about it. */
export const fallbackText: Readonly<Record<FallbackReason, FallbackText>> = {
  "no-webgpu": {
    short: msg("no WebGPU"),
    what: msg("This browser has no WebGPU, so the scorer runs on the CPU."),
    next: msg("A current Chrome or Edge has it; Safari from version 26."),
  },
  "no-adapter": {
    short: msg("no GPU found"),
    what: msg("The browser found no GPU it may use, so the scorer runs on the CPU."),
    next: msg("Turn on hardware acceleration in the browser's settings, and update the graphics driver."),
  },
  "software-adapter": {
    short: msg("GPU is emulated"),
    what: msg("The browser only emulates a GPU, which is slower than the CPU, so the scorer runs on the CPU."),
    next: msg("Turn on hardware acceleration in the browser's settings, then load the scorer again."),
  },
  "device-failed": {
    short: msg("GPU failed"),
    what: msg("The GPU was there but failed while the scorer was being prepared, so it runs on the CPU."),
    next: msg("Restart the browser and choose Automatic to try the GPU again."),
  },
  chosen: {
    short: msg("as you chose"),
    what: msg("You chose the CPU."),
    next: msg("Choose Automatic to use the GPU when there is one."),
  },
  "no-threads": {
    short: msg("one thread only"),
    what: msg("The site's host does not allow several threads, so the scorer uses one and is slower."),
    next: msg("Whoever hosts this page can turn on cross-origin isolation."),
  },
};
