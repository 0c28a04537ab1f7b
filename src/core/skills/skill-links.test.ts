import { expect, test } from "vitest";

import { parseGroups, parseImplications } from "./skill-links.ts";

test("a line is a skill and all it implies; two lines for one skill add up", () => {
  expect([...parseImplications("react>javascript html\n\nreact>web\nalone>\n>nobody")]).toEqual([
    ["react", ["javascript", "html", "web"]],
  ]);
});

test("every skill of a group is told its group, and a group of one is none", () => {
  const groups = parseGroups("a b\nb c d\nlonely\n");
  expect(groups.get("b")).toEqual([
    ["a", "b"],
    ["b", "c", "d"],
  ]);
  expect(groups.get("d")).toEqual([["b", "c", "d"]]);
  expect(groups.has("lonely")).toBe(false);
});
