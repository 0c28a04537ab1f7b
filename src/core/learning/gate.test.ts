import { expect, test } from "vitest";

import { type HeldOut, type HeldOutScores, judge } from "./gate.ts";

const heldOut: HeldOut = {
  pairs: ["a", "b", "c"].flatMap((jobId) => [1, 1, 0, 0].map((label) => ({ jobId, label }))),
  preferences: ["a", "b", "c"].map((jobId) => ({ jobId })),
};
const scores = (of: readonly number[], better: number, swapped = of): HeldOutScores => {
  const pairs = [...of, ...of, ...of];
  return {
    pairs,
    better: [better, better, better],
    worse: [0.5, 0.5, 0.5],
    names: { swapped: [pairs, [...swapped, ...swapped, ...swapped]], twins: [pairs, pairs] },
  };
};
const poor = scores([0.4, 0.6, 0.5, 0.3], 0.4);
const good = scores([0.8, 0.9, 0.2, 0.1], 0.7);
const curves = { training: [], validation: [] };

test("an adapter that orders better passes, with its gain and how sure it is", () => {
  const result = judge(heldOut, { base: poor, current: poor, candidate: good }, curves);
  expect(result).toMatchObject({ passed: true, jobs: 3, faults: [], warnings: [] });
  expect(result.names.candidate).toEqual({ turned: 0, apart: 0 });
  const [auc, ndcg, agreement] = result.figures;
  expect(auc).toMatchObject({ base: 0.75, candidate: 1, overBase: { low: 0.25, high: 0.25 } });
  expect(ndcg?.candidate).toBe(1);
  expect(agreement).toMatchObject({ base: 0, candidate: 1 });
});

test("an adapter that loses against the one in use does not pass, whatever the base makes", () => {
  const result = judge(heldOut, { base: poor, current: good, candidate: poor }, curves);
  expect(result.passed).toBe(false);
  expect(result.faults.map((fault) => (fault.kind === "worse" ? `${fault.figure} ${fault.than}` : fault.kind))).toEqual(
    ["auc current", "ndcg current", "agreement current"],
  );
});

test("an adapter under which names change the order does not pass", () => {
  const swayed = scores([0.8, 0.9, 0.2, 0.1], 0.7, [0.9, 0.8, 0.2, 0.1]);
  const result = judge(heldOut, { base: poor, current: poor, candidate: swayed }, curves);
  expect(result.faults).toEqual([{ kind: "name-swap", base: 0, candidate: 1 / 6 }]);
  // Two that nobody could tell apart are no order.
  const tied = scores([0.9, 0.896, 0.2, 0.1], 0.7, [0.896, 0.9, 0.2, 0.1]);
  expect(judge(heldOut, { base: poor, current: poor, candidate: tied }, curves).faults).toEqual([]);
});

test("an adapter that scores the same text under other placeholders apart does not pass", () => {
  const [pairs] = good.names.twins;
  const apart: HeldOutScores = {
    ...good,
    names: { ...good.names, twins: [pairs, pairs.map((score) => score - 0.01)] },
  };
  const result = judge(heldOut, { base: poor, current: poor, candidate: apart }, curves);
  expect(result.faults).toEqual([{ kind: "twins", base: 0, candidate: expect.closeTo(0.01) as number }]);
  // Of arithmetic alone nobody is refused, nor for what the scorer did before.
  const near: HeldOutScores = { ...good, names: { ...good.names, twins: [pairs, pairs.map((score) => score - 1e-6)] } };
  expect(judge(heldOut, { base: poor, current: poor, candidate: near }, curves).passed).toBe(true);
  expect(judge(heldOut, { base: apart, current: poor, candidate: apart }, curves).passed).toBe(true);
});

test("without anything to judge by nothing passes; learning by heart and mere chance are told", () => {
  const nothing = { pairs: [], better: [], worse: [], names: { swapped: [[], []], twins: [[], []] } as const };
  const empty = judge({ pairs: [], preferences: [] }, { base: nothing, current: nothing, candidate: nothing }, curves);
  expect(empty).toMatchObject({ passed: false, faults: [{ kind: "nothing-to-judge" }] });
  const validation = [0.5, 0.3, 0.6].map((loss, index) => ({ step: 10 * index, loss }));
  const result = judge(heldOut, { base: good, current: good, candidate: good }, { training: [], validation });
  expect(result.passed).toBe(true);
  expect(result.warnings).toEqual([
    { kind: "validation-rose", bestStep: 10, lastStep: 20 },
    { kind: "no-better-for-sure" },
  ]);
});
