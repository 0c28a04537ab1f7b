import { expect, test } from "vitest";

import { shownEvidence, type ShownYears, yearsSentence } from "./shown-evidence.ts";
import { NO_WORD_LIST } from "./word-evidence.ts";

const list = {
  documents: 100,
  counts: new Map(Object.entries({ with: 90, of: 95, experience: 70, menus: 9, kitchen: 4 })),
};
const november2026 = 2026 * 12 + 10;
const job = "Head chef with 5 years of experience: HACCP, menus, kitchen";
const resume = "Experience\nChef, kitchen of the harbour, menus\n12/2020 - 11/2026";

test("words that tell the job are shared or missing; common words are neither", () => {
  const { words } = shownEvidence(job, resume, list, november2026);
  expect(words?.shared).toEqual(["chef", "kitchen", "menus"]);
  expect(words?.missing).toEqual(expect.arrayContaining(["haccp", "head"]));
  expect([...(words?.shared ?? []), ...(words?.missing ?? [])]).not.toContain("experience");
});

test("a model without a word list names no words, but still the years", () => {
  const { words, years } = shownEvidence(job, resume, NO_WORD_LIST, november2026);
  expect(words).toBeNull();
  expect(years).toEqual({ worked: 6, named: [5], counted: 5 });
});

test.each<[ShownYears, string]>([
  [{ worked: 6.46, named: [5], counted: 5 }, "Worked 6.5 years of the 5 the job asks for."],
  [{ worked: 1, named: [1], counted: 2 }, "Worked 1 year of the 1 the job asks for, counted as 2."],
  [{ worked: 4, named: [5, 2], counted: 7 }, "Worked 4 years; the job's demands add up to 7."],
  [{ worked: 4, named: [8, 8], counted: 12 }, "Worked 4 years; the job's demands add up to 16, counted as 12."],
  [{ worked: 0.2, named: [], counted: null }, "Worked 0.2 years. The job names no years, so they count neither way."],
  [{ worked: null, named: [5], counted: 5 }, "No dates of work were found, so years count neither way."],
])("years %j read %s", (years, sentence) => {
  expect(yearsSentence(years)).toBe(sentence);
});
