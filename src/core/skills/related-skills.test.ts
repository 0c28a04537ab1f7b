import { expect, test } from "vitest";

import { relatedSkills } from "./related-skills.ts";
import { OCCUPATIONS, SKILLS } from "./testing.ts";

const near = (id: string) => relatedSkills(id, SKILLS, OCCUPATIONS);

test("skills that the same occupations ask for are near, others are not", () => {
  expect(near("cooking").map(({ skillId }) => skillId)).toEqual(["line-cooking", "haccp", "menu-planning"]);
  expect(near("nursing")).toEqual([]);
});

test("nearness is the cosine of the weights, less across kinds", () => {
  const cosine = (0.95 * 0.8 + 0.9 * 0.6) / (Math.hypot(0.95, 0.9) * Math.hypot(0.8, 0.6));
  expect(near("cooking").find(({ skillId }) => skillId === "haccp")?.nearness).toBeCloseTo(0.5 * cosine, 10);
});

test("what was written down counts without any occupation, in both directions", () => {
  expect(near("terraform")[0]).toEqual({ skillId: "aws-cloudformation", nearness: 0.7 });
  expect(near("javascript").map(({ skillId }) => skillId)).toEqual(["programming", "react"]);
});

test("a skill nobody knows has no relatives", () => {
  expect(near("unheard-of")).toEqual([]);
});
