import { expect, test } from "vitest";

import { PERSONAL_KINDS, PLACEHOLDER, placeholderLabel, usedNumbers } from "./placeholder.ts";

test.each(PERSONAL_KINDS)("the label of a %s is read back as its kind and number", (kind) => {
  const [match] = placeholderLabel(kind, 12).matchAll(PLACEHOLDER);
  expect(match?.groups).toEqual({ kind, number: "12" });
});

test.each(["[PERSON]", "[PERSON_]", "[COMPANY_1]", "[person_1]", "PERSON_1", "[PERSON_1234567]"])(
  "%j is no placeholder",
  (text) => {
    expect([...text.matchAll(PLACEHOLDER)]).toEqual([]);
  },
);

test.each([
  ["no placeholder", {}],
  ["[EMAIL_2] and [EMAIL_10] and [EMAIL_3]", { EMAIL: 10 }],
  ["[DATE_OF_BIRTH_1][PERSON_4]", { DATE_OF_BIRTH: 1, PERSON: 4 }],
])("the highest numbers used in %j are %j", (text, expected) => {
  expect(Object.fromEntries(usedNumbers(text))).toEqual(expected);
});
