import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import { type StrictModes, strictModesOf } from "./find-strict.ts";

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

test.each([
  ["MBA, School of Trade", "MBA, [SCHOOL_1]"],
  ["Saltholm College Master of Arts", "[SCHOOL_1] Master of Arts"],
  ["Bachelor of Science, University of Saltholm", "Bachelor of Science, [SCHOOL_1]"],
])("%s: the degree stays", (line, hidden) => {
  expect(anonymise(`Education\n${line}`, { fileName: null, strict: { schools: true } }).text).toBe(
    `Education\n${hidden}`,
  );
});

test("dates of work stay where a degree stands on their line", () => {
  const jobs = "Experience\nWorked towards my degree as a cook, 01/2012 - 05/2014\nScrum Master 2018 - 2019";
  expect(anonymise(jobs, { fileName: null, strict: { graduationYears: true } }).text).toBe(jobs);
});

test("a hidden text tells the modes it was hidden in", () => {
  const off = { schools: false, employers: false, graduationYears: false, locations: false };
  expect(strictModesOf(hide({}))).toEqual(off);
  expect(strictModesOf(hide({ employers: true }))).toEqual({ ...off, employers: true });
  const all = { schools: true, employers: true, graduationYears: true, locations: true };
  expect(strictModesOf(hide(all))).toEqual(all);
});
