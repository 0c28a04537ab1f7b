import { expect, test } from "vitest";

import { agreementWord, raterAgreement, scoreAgreement } from "./agreement.ts";
import type { Choice } from "./decision.ts";
import { testDecision } from "./testing.ts";

const by = (rater: string, choices: readonly Choice[]) =>
  choices.map((choice, resume) => testDecision(0, resume, choice, { rater, score: resume / 10 }));

test("raters of one mind agree fully; those who reverse each other disagree", () => {
  const choices: readonly Choice[] = ["strong-no", "no", "yes", "strong-yes"];
  const same = raterAgreement([...by("Amber", choices), ...by("Teal", choices)]);
  expect(same).toMatchObject({ shared: 4, fleiss: null, alpha: 1 });
  expect(same.pairs).toEqual([{ raters: ["Amber", "Teal"], shared: 4, kappa: 1 }]);
  const turned = raterAgreement([...by("Amber", choices), ...by("Teal", choices.toReversed())]);
  expect(turned.alpha).toBeLessThan(0);
});

test("not enough evidence takes no part, and three raters have a common figure", () => {
  const choices: readonly Choice[] = ["no", "yes", "not-enough"];
  const three = raterAgreement([...by("A", choices), ...by("B", choices), ...by("C", ["no", "yes", "yes"])]);
  expect(three).toMatchObject({ shared: 2, fleiss: 1 });
  expect(raterAgreement(by("A", choices))).toMatchObject({ shared: 0, pairs: [], alpha: null });
});

test("the score agrees where the preferred candidate has the higher one", () => {
  expect(scoreAgreement(by("A", ["no", "yes", "strong-yes"]))).toEqual({ share: 1, pairs: 3 });
  expect(scoreAgreement(by("A", ["yes", "no"]))).toEqual({ share: 0, pairs: 1 });
  expect(scoreAgreement(by("A", ["yes", "yes"]))).toBeNull();
});

test("figures have words", () => {
  expect([0.9, 0.5, -0.1, null].map(agreementWord)).toEqual([
    "nearly perfect",
    "moderate",
    "worse than chance",
    "not to be told",
  ]);
});
