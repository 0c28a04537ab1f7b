import { expect, test } from "vitest";

import { PERSONAL_KINDS } from "./placeholder.ts";
import { RECOGNISERS } from "./registry.ts";

const rules = RECOGNISERS.flatMap((recogniser) => recogniser.rules.map((rule) => ({ ...rule, of: recogniser.name })));

test.each(PERSONAL_KINDS)("there is a recogniser of the kind %s", (kind) => {
  expect(RECOGNISERS.some((recogniser) => recogniser.kind === kind)).toBe(true);
});

test("recognisers, and the rules of each, are told apart by their names", () => {
  const names = rules.map(({ of, name }) => `${of}/${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test.each(rules)("$of/$name can be matched everywhere and is never found empty", ({ pattern, score }) => {
  expect(pattern.flags).toContain("g");
  expect([..."".matchAll(pattern)]).toEqual([]);
  expect(score).toBeGreaterThanOrEqual(0.5);
  expect(score).toBeLessThanOrEqual(1);
});

test.each(RECOGNISERS.flatMap(({ context }) => context))("the word of context %j is compared folded", (word) => {
  expect(word).toMatch(/^[a-z][a-z -]+$/);
});
