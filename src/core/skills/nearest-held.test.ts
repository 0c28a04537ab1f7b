import { expect, test } from "vitest";

import { nearestHeld } from "./nearest-held.ts";
import { OCCUPATIONS, SKILLS } from "./testing.ts";

test.each([
  ["what implies it comes first", "javascript", ["angular", "react"], { skillId: "react", why: "implies" }],
  ["what stands in for it", "aws-cloudformation", ["terraform"], { skillId: "terraform", why: "stands-in" }],
  ["a part of it", "react", ["javascript"], { skillId: "javascript", why: "part-of" }],
])("%s", (_why, asked, held, expected) => {
  expect(nearestHeld(asked, held, SKILLS)).toMatchObject(expected);
});

test.each([
  ["nothing is held", []],
  ["nothing held is near", ["nursing"]],
  ["the skill itself is held", ["cooking", "javascript"]],
])("null when %s", (_when, held) => {
  expect(nearestHeld("javascript", held, SKILLS, OCCUPATIONS)).toBeNull();
});

test("skills of the same work are near only when occupations are known, and less near than what was written down", () => {
  expect(nearestHeld("haccp", ["cooking"], SKILLS)).toBeNull();
  const near = nearestHeld("haccp", ["cooking", "nursing"], SKILLS, OCCUPATIONS);
  expect(near).toMatchObject({ skillId: "cooking", why: "same-work" });
  expect(near?.nearness).toBeLessThan(nearestHeld("react", ["javascript"], SKILLS)?.nearness ?? 0);
});
