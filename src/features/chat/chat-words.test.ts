import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import { failedText, replyText, struckText, waitingText } from "./chat-words.ts";

const reply = {
  text: "",
  endedBy: "end",
  tokens: 40,
  firstTokenMs: 840,
  tokensPerSecond: 11.7,
  promptTokens: 900,
  reusedTokens: 0,
  droppedTurns: 0,
  cacheBytes: 0,
} as const;

test("an answer says how fast it came, and what was left out for it", () => {
  expect(replyText(reply)).toBe("First word after 0.8 s · 12 tokens a second");
  expect(replyText({ ...reply, tokensPerSecond: 1.23, endedBy: "stopped", droppedTurns: 4 })).toBe(
    "First word after 0.8 s · 1.2 tokens a second · stopped by you · 4 older questions left out",
  );
  expect(replyText({ ...reply, tokensPerSecond: null, endedBy: "length" })).toMatch(/0\.8 s · cut off/);
});

test("waiting is told apart", () => {
  expect(waitingText({ status: "loading", progress: { phase: "warm-up" } }, true)).toMatch(/Preparing/);
  expect(waitingText({ status: "waiting" }, false)).toMatch(/^Waiting for the GPU/);
  expect(waitingText({ status: "idle" }, true)).toBe("Looking…");
  expect(waitingText({ status: "idle" }, false)).toBe("Reading the rows…");
});

test("what was struck out is counted", () => {
  expect(struckText(1)).toMatch(/^One thing is/);
  expect(struckText(3)).toMatch(/^3 things are/);
});

test.each(FAILURE_CODES)("%s says what to do", (code) => {
  expect(failedText({ code, message: "" })).toMatch(/ask again|Ask again|Ask about/);
});
