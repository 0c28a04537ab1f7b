import { expect, test } from "vitest";

import { choiceLabel, CHOICES, isYes, lastChoices, latestByCandidate } from "./decision.ts";
import { commonReasons } from "./reasons.ts";
import { testDecision } from "./testing.ts";

test("the four answers are thirds of a scale; not enough evidence has no place on it", () => {
  expect(CHOICES.map(choiceLabel)).toEqual([0, 1 / 3, 2 / 3, 1, null]);
  expect(CHOICES.map(isYes)).toEqual([false, false, true, true, null]);
});

test("of a rater the newest counts, raters stand beside each other, and the last word is the newest of all", () => {
  const old = testDecision(0, 0, "no");
  const edited = { ...testDecision(0, 0, "yes", { at: 5 }), jobHash: "another wording" };
  const amber = testDecision(0, 0, "strong-no", { rater: "Amber", at: 3 });
  const { candidateId, jobId } = old;
  const latest = latestByCandidate([edited, old, amber]).get(candidateId) ?? [];
  expect(latest.map(({ rater, choice }) => [rater, choice])).toEqual([
    ["Teal", "yes"],
    ["Amber", "strong-no"],
  ]);
  expect(lastChoices([edited, old, amber]).get(candidateId)).toEqual({ [jobId]: "yes" });
});

test("reasons that were given with such a choice come first", () => {
  const earlier = [
    testDecision(0, 0, "no", { reasons: ["pay/apart", "level/too-senior"] }),
    testDecision(0, 1, "no", { reasons: ["pay/apart"] }),
    testDecision(0, 2, "yes", { reasons: ["education/fits"] }),
  ];
  const offered = commonReasons("no", earlier);
  expect(offered.slice(0, 2)).toEqual(["pay/apart", "level/too-senior"]);
  expect(offered).toHaveLength(6);
  expect(offered).not.toContain("education/fits");
});

test("at first a yes is offered what speaks for it, a no what speaks against", () => {
  expect(commonReasons("strong-yes", [])).toContain("skills/strong");
  expect(commonReasons("yes", []).filter((code) => /missing|little|junior|unclear/.test(code))).toEqual([]);
  expect(commonReasons("strong-no", []).filter((code) => /strong|fits|clear$/.test(code))).toEqual([]);
  expect(commonReasons("not-enough", []).at(0)).toBe("resume/unclear");
});
