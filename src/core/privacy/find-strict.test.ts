import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import type { StrictModes } from "./find-strict.ts";

const RESUME = [
  "Experience",
  "Line Cook, Bar Nine Ltd, Austin, TX",
  "2018 - 2019",
  "Cooked at Bar Nine Ltd for guests.",
  "Education",
  "University of Saltholm, Denmark",
  "Bachelor of Arts, 2012",
].join("\n");
const hide = (strict: StrictModes): string => anonymise(RESUME, { fileName: null, strict }).text;

test("nothing of it is hidden unless somebody asks", () => {
  expect(hide({})).toBe(RESUME);
});

test.each<[string, StrictModes, readonly string[], readonly string[]]>([
  ["schools", { schools: true }, ["University", "Saltholm"], ["Bar Nine", "2012", "Austin"]],
  ["employers, in every place", { employers: true }, ["Bar Nine"], ["Saltholm", "2018", "Line Cook"]],
  ["years of graduation", { graduationYears: true }, ["2012"], ["2018", "2019", "Bachelor of Arts"]],
  ["towns", { locations: true }, ["Austin"], ["TX", "Denmark", "2018"]],
])("hides %s and nothing else", (_what, modes, gone, kept) => {
  const text = hide(modes);
  for (const word of gone) expect(text).not.toContain(word);
  for (const word of kept) expect(text).toContain(word);
});
