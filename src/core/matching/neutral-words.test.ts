import { expect, test } from "vitest";

import { GENDER_PAIRS, toGender } from "../records/gendered-words.ts";
import { neutralWords } from "./neutral-words.ts";

test.each([
  ["head waitress", "head waiter", "head waiter"],
  ["She led her team", "He led his team", "they led their team"],
  ["Chairwoman of the board", "Chairman of the board", "chair of the board"],
  ["a policewoman herself", "a policeman himself", "a police officer themselves"],
])("%j and %j read alike", (one, other, neutral) => {
  expect(neutralWords(one)).toBe(neutral);
  expect(neutralWords(other)).toBe(neutral);
});

test.each(["Manchester", "management", "shell scripts", "Herman Miller", "mother tongue", "menu"])(
  "%j is left as it is",
  (text) => {
    expect(neutralWords(text)).toBe(text);
  },
);

test("whatever the swap test swaps reads alike", () => {
  const text = GENDER_PAIRS.flat().join(", ");
  expect(neutralWords(toGender(text, "male").text).toLowerCase()).toBe(
    neutralWords(toGender(text, "female").text).toLowerCase(),
  );
});
