import { expect, test } from "vitest";

import { skillSet, skillShare } from "./skill-share.ts";

test.each([
  ["all", ["haccp", "pastry"], ["pastry", "wine", "haccp"], 1],
  ["half", ["haccp", "pastry"], ["pastry"], 0.5],
  ["none", ["haccp"], ["wine"], 0],
  ["nothing was asked", [], ["wine"], null],
  ["a skill said twice counts once", ["haccp", "haccp", "pastry"], ["haccp"], 0.5],
])("%s", (_, job, resume, share) => {
  expect(skillShare(skillSet(job), skillSet(resume))).toBe(share);
});
