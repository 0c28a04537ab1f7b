import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import { chatFailureText, offerProblem, storedText, transferText } from "./chat-texts.ts";

const running = (phase: "fetch" | "check" | "wait", doneBytes: number, bytesPerSecond: number | null) =>
  ({ status: "running", modelId: "m", progress: { phase, doneBytes, totalBytes: 2e9 }, bytesPerSecond }) as const;

test.each([
  ["with a rate", running("fetch", 1e9, 5e6), "1 GB of 2 GB · 5 MB/s · about 3 minutes left"],
  ["before there is one", running("fetch", 0, null), "0 bytes of 2 GB"],
  ["nearly there", running("fetch", 1.99e9, 5e6), "2 GB of 2 GB · 5 MB/s · a few seconds left"],
  ["without a connection", running("wait", 1e9, 5e6), "1 GB of 2 GB · the connection is lost, trying again"],
  ["comparing", running("check", 1e9, null), "1 GB of 2 GB compared with what they should be"],
])("a download %s", (_name, transfer, text) => {
  expect(transferText(transfer)).toBe(text);
});

const offer = {
  modelId: "m",
  precision: "q4",
  revision: "abc",
  bytes: 2e9,
  freeBytes: null,
  device: "webgpu",
  isTooLarge: false,
} as const;

test("an offer that cannot be taken says why", () => {
  expect(offerProblem(offer)).toBeNull();
  expect(offerProblem({ ...offer, freeBytes: 1e9 })).toMatch(/1 GB more, which is not enough/);
  expect(offerProblem({ ...offer, isTooLarge: true })).toMatch(/too large/);
});

test("what is here is told with its commit", () => {
  const stored = { modelId: "m", precision: "q4", revision: "0123456789abcdef", bytes: 2e9 } as const;
  expect(storedText({ ...stored, storedBytes: 1e9, isComplete: false })).toBe("1 GB of 2 GB are here.");
  expect(storedText({ ...stored, storedBytes: 2e9, isComplete: true })).toBe("2 GB · q4 · commit 0123456789ab");
});

test("no failure of the chat model speaks of the scorer as what stopped", () => {
  for (const code of FAILURE_CODES) {
    if (code === "aborted" || code === "webgpu-unavailable") continue; // the chat model never tells of these
    expect(chatFailureText({ code, message: "" }).what).not.toMatch(/scorer/);
  }
});
