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
    short: "no WebGPU",
    what: "This browser has no WebGPU, so the scorer runs on the CPU.",
    next: "A current Chrome or Edge has it; Safari from version 26.",
  },
  "no-adapter": {
    short: "no GPU found",
    what: "The browser found no GPU it may use, so the scorer runs on the CPU.",
    next: "Turn on hardware acceleration in the browser's settings, and update the graphics driver.",
  },
  "software-adapter": {
    short: "GPU is emulated",
    what: "The browser only emulates a GPU, which is slower than the CPU, so the scorer runs on the CPU.",
    next: "Turn on hardware acceleration in the browser's settings, then load the scorer again.",
  },
  "device-failed": {
    short: "GPU failed",
    what: "The GPU was there but failed while the scorer was being prepared, so it runs on the CPU.",
    next: "Restart the browser and choose Automatic to try the GPU again.",
  },
  chosen: {
    short: "as you chose",
    what: "You chose the CPU.",
    next: "Choose Automatic to use the GPU when there is one.",
  },
  "no-threads": {
    short: "one thread only",
    what: "The site's host does not allow several threads, so the scorer uses one and is slower.",
    next: "Whoever hosts this page can turn on cross-origin isolation.",
  },
};
