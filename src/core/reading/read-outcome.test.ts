import { expect, test } from "vitest";

import { type OutcomeText, rejectText, warningText } from "./read-outcome.ts";

const TEXTS: readonly (readonly [string, OutcomeText])[] = [
  ...Object.entries(rejectText),
  ...Object.entries(warningText),
];

/** Words of the program, not of the person who uses it. */
const JARGON =
  /\b(?:pars\w*|encod\w*|decod\w*|bytes?|utf\S*|mime|errors?|exceptions?|invalid|null|buffer|stream|tokens?|regex|render\w*|failed|failure|timeout|limits?|users?|upload\w*)\b/i;
/** What a person is told to do starts with the deed. */
const DEED = /(?:^|\. |: |, | and | or )(?:add|ask|check|compare|open|run|save|split|use)\b/i;

test.each(TEXTS)("%s is told in whole, short sentences without jargon", (_code, { what, next }) => {
  for (const text of [what, next]) {
    expect(text).toMatch(/^[A-Z].{8,}\.$/);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(JARGON);
  }
});

test.each(TEXTS)("%s speaks to the person, never of a user or of us", (_code, { what, next }) => {
  expect(`${what} ${next}`).not.toMatch(/\b(?:we|our|us|I|my|the user|please|sorry)\b/i);
});

test.each([...Object.entries(rejectText), ...Object.entries(warningText).filter(([code]) => code !== "no-sections")])(
  "%s says what you can do",
  (_code, { next }) => {
    expect(next).toMatch(DEED);
  },
);

test("no two outcomes say the same", () => {
  expect(new Set(TEXTS.map(([, { what }]) => what)).size).toBe(TEXTS.length);
});
