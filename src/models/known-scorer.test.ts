import { expect, test } from "vitest";

import { knownScorer } from "./known-scorer.ts";
import type { ScorerState } from "./scorer.ts";

const lastUsed = { scorerVersion: "old", thresholds: { potential: 0.3, good: 0.6 } };
const ready: ScorerState = {
  status: "ready",
  info: {
    device: "wasm",
    deviceName: "CPU",
    threads: 1,
    reason: null,
    scorerVersion: "new",
    baseVersion: "base",
    thresholds: { potential: 0.4, good: 0.7 },
    modelBytes: 1,
    modelDigest: "d",
  },
};

test.each([
  ["the loaded scorer wins over the one used last", ready, lastUsed, "new"],
  ["before it is loaded the last used one counts", { status: "idle" } as const, lastUsed, "old"],
  ["a first visit knows none", { status: "idle" } as const, { scorerVersion: null, thresholds: null }, undefined],
  ["settings not read yet know none", { status: "idle" } as const, null, undefined],
])("%s", (_, state, settings, version) => {
  expect(knownScorer(state, settings)?.scorerVersion).toBe(version);
});
