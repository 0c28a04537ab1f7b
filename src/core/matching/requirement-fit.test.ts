import { expect, test } from "vitest";

import { type BlendedScore, logit } from "./fit-parts.ts";
import type { Need, Requirement, Verdict } from "./job.ts";
import { estimateWithPart, requirementsPart, shareMet, withPart } from "./requirement-fit.ts";

const asks = (id: string, need: Need, weight = 1): Requirement => ({
  id,
  kind: "skill",
  label: id,
  need,
  skillId: id,
  years: null,
  weight,
  start: null,
  end: null,
});
const HACCP = asks("haccp", "must");
const WINE = asks("wine", "nice");
const FIT: BlendedScore = {
  score: 0,
  bias: -0.4,
  parts: [
    { name: "reading", value: 0.3, contribution: 0.9 },
    { name: "words", value: 0.1, contribution: -0.2 },
  ],
};

test.each<[string, readonly Requirement[], readonly Verdict[], number | null]>([
  ["a must counts twice", [HACCP, WINE], ["met", "missing"], 2 / 3],
  ["partly met is half", [HACCP, WINE], ["partial", "missing"], 1 / 3],
  ["unclear is a quarter", [HACCP], ["unclear"], 0.25],
  ["a weight multiplies", [HACCP, { ...WINE, weight: 5 }], ["missing", "met"], 5 / 7],
  ["a weight of 0 does not count", [{ ...HACCP, weight: 0 }, WINE], ["missing", "met"], 1],
  ["no weight at all is no share", [{ ...HACCP, weight: 0 }], ["met"], null],
  ["no demand is no share", [], [], null],
])("%s", (_, requirements, verdicts, share) => {
  const found = shareMet(requirements, verdicts);
  if (share === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(share, 12);
});

test("half of what is asked for moves no score; what does not count neither", () => {
  expect(requirementsPart([HACCP], ["partial"]).contribution).toBe(0);
  expect(requirementsPart([], [])).toEqual({ name: "requirements", value: null, contribution: 0 });
});

test.each<[Verdict]>([["met"], ["partial"], ["unclear"], ["missing"]])(
  "with the part a score's logit is still the sum of its parts: %s",
  (verdict) => {
    const fit = withPart(FIT, requirementsPart([HACCP], [verdict]));
    const sum = fit.parts.reduce((total, { contribution }) => total + contribution, fit.bias);
    expect(Math.abs(logit(fit.score) - sum)).toBeLessThanOrEqual(1e-9);
    expect(fit.parts.at(-1)?.name).toBe("requirements");
  },
);

test("raising a weight turns the order of two candidates round", () => {
  const cook = { fit: FIT, verdicts: ["met", "missing"] } as const;
  const sommelier = { fit: { ...FIT, bias: FIT.bias + 0.3 }, verdicts: ["missing", "met"] } as const;
  const lead = (requirements: readonly Requirement[]) => {
    const [a, b] = [cook, sommelier].map(
      ({ fit, verdicts }) => withPart(fit, requirementsPart(requirements, verdicts)).score,
    );
    return (a ?? 0) > (b ?? 0) ? "cook" : "sommelier";
  };
  expect(lead([HACCP, WINE])).toBe("cook");
  expect(lead([HACCP, { ...WINE, weight: 2 }])).toBe("sommelier");
  expect(
    lead([
      { ...HACCP, weight: 5 },
      { ...WINE, weight: 2 },
    ]),
  ).toBe("cook");
});

test("an estimate moves by as much; one of 0 or 1 stays a number", () => {
  const part = requirementsPart([HACCP], ["met"]);
  expect(logit(estimateWithPart(0.3, part)) - logit(0.3)).toBeCloseTo(part.contribution, 9);
  for (const certain of [0, 1]) expect(Number.isFinite(logit(estimateWithPart(certain, part)))).toBe(true);
});
