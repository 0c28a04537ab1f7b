import { expect, test } from "vitest";

import { createGapRun, type GapState } from "./gap-run.ts";
import { atOnce, fakeReader, fakeScorer, posting } from "./testing.ts";

const ASKED = [
  { requirementId: "r1", line: "HACCP", text: "Ada HACCP" },
  { requirementId: "r2", line: "Menu planning", text: "Ada Menu planning" },
];

function newRun() {
  const { scorer, asked } = fakeScorer();
  const run = createGapRun({ reader: fakeReader().reader, scorer, withDevice: atOnce });
  const seen: GapState[] = [];
  run.state.subscribe((state) => seen.push(state));
  return { run, asked, seen };
}

test("each missing requirement is put to the scorer once, without the name, and the largest gain comes first", async () => {
  const { run, asked, seen } = newRun();
  await run.ask(posting("a"), "Ada", ASKED);
  expect(asked).toEqual(["[PERSON_1]", "[PERSON_1] HACCP", "[PERSON_1] Menu planning"]);
  const state = run.state.getState();
  if (state.status !== "ready") throw new Error(state.status);
  expect(state.base).toBeCloseTo(0.1);
  expect(state.gaps.map(({ requirementId }) => requirementId)).toEqual(["r2", "r1"]);
  expect(state.gaps[1]?.gain).toBeCloseTo(0.06);
  expect(seen.flatMap((one) => (one.status === "asking" ? [one.done] : []))).toEqual([0, 0, 1, 2]);
});

test("nothing missing is nothing to ask but the score as it is", async () => {
  const { run } = newRun();
  await run.ask(posting("a"), "Ada", []);
  expect(run.state.getState()).toMatchObject({ status: "ready", gaps: [] });
});

test("stopped it says so and stays stopped", async () => {
  const { scorer } = fakeScorer();
  const run = createGapRun({
    reader: fakeReader().reader,
    scorer,
    withDevice: async (_signal, _onWait, work) => {
      run.stop();
      await work();
    },
  });
  await run.ask(posting("a"), "Ada", ASKED);
  expect(run.state.getState()).toEqual({ status: "stopped", postingId: "a", text: "Ada" });
});

test("a scorer that fails is told", async () => {
  const { scorer } = fakeScorer();
  const broken = { ...scorer, load: () => Promise.reject(new Error("gone")) };
  const run = createGapRun({ reader: fakeReader().reader, scorer: broken, withDevice: atOnce });
  await run.ask(posting("a"), "Ada", ASKED);
  expect(run.state.getState()).toMatchObject({ status: "failed", failure: { code: "internal" } });
});
