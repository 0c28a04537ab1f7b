import { expect, test } from "vitest";

import { nearSkills } from "./near-skills.ts";
import { shippedGraph } from "./shipped-graph.ts";

test("what is held and implies, stands in or is a part comes nearest first, with its link", () => {
  const near = nearSkills("javascript", ["cooking", "react", "typescript", "react"], shippedGraph());
  expect(near[0]).toMatchObject({ why: "implies" });
  expect(near.map(({ skillId }) => skillId)).not.toContain("cooking");
  expect(new Set(near.map(({ skillId }) => skillId)).size).toBe(near.length);
});

test("nothing is near to a skill that is held, nor without any", () => {
  expect(nearSkills("react", ["react"], shippedGraph())).toEqual([]);
  expect(nearSkills("react", [], shippedGraph())).toEqual([]);
});
