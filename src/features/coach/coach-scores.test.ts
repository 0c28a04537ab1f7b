import { expect, test } from "vitest";

import { createCoachScores } from "./coach-scores.ts";
import { atOnce, fakeScorer, posting } from "./testing.ts";

test("each posting gets the score of the resume as it came and as it is", async () => {
  const { scorer, asked } = fakeScorer();
  const scores = createCoachScores(scorer, atOnce);
  await scores.update([posting("a"), posting("b")], { first: "1234", now: "123456" });
  const { fits, progress } = scores.state.getState();
  expect(fits.get("a")).toMatchObject({ first: { score: 0.04 }, now: { score: 0.06 } });
  expect(fits.get("b")).toMatchObject({ now: { score: 0.06 } });
  expect(progress).toEqual({ status: "idle" });
  expect(asked.length).toBe(4);
});

test("an unchanged text is scored once, and what is scored is not asked again", async () => {
  const { scorer, asked } = fakeScorer();
  const scores = createCoachScores(scorer, atOnce);
  await scores.update([posting("a")], { first: "1234", now: "1234" });
  await scores.update([posting("a")], { first: "1234", now: "1234" });
  await scores.update([posting("a")], { first: "1234", now: "12345" });
  expect(asked).toEqual(["1234", "12345"]);
});

test("a posting that is gone takes its score along, and so does the resume", async () => {
  const scores = createCoachScores(fakeScorer().scorer, atOnce);
  await scores.update([posting("a"), posting("b")], { first: "1", now: "1" });
  await scores.update([posting("b")], { first: "1", now: "1" });
  expect([...scores.state.getState().fits.keys()]).toEqual(["b"]);
  await scores.update([posting("b")], null);
  expect(scores.state.getState().fits.size).toBe(0);
});

test("a failure is told; asking again scores", async () => {
  const { scorer } = fakeScorer();
  let isBroken = true;
  const load = () => (isBroken ? Promise.reject(new Error("no memory")) : scorer.load());
  const scores = createCoachScores({ ...scorer, load }, atOnce);
  await scores.update([posting("a")], { first: "1", now: "1" });
  expect(scores.state.getState().progress).toMatchObject({ status: "failed", failure: { code: "internal" } });
  isBroken = false;
  await scores.update([posting("a")], { first: "1", now: "1" });
  expect(scores.state.getState()).toMatchObject({ progress: { status: "idle" } });
  expect(scores.state.getState().fits.size).toBe(1);
});

test("an answer that comes after the next question is dropped", async () => {
  const { scorer } = fakeScorer();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let isFirst = true;
  const scores = createCoachScores(scorer, async (_signal, _onWait, work) => {
    if (isFirst) {
      isFirst = false;
      await held;
    }
    await work();
  });
  const slow = scores.update([posting("a")], { first: "1", now: "12" });
  await scores.update([posting("a")], { first: "1", now: "123" });
  release();
  await slow;
  expect(scores.state.getState().fits.get("a")?.text).toBe("123");
});
