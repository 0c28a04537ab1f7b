import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import type { AnonymiseOptions } from "./anonymise.ts";
import { PERSONAL_KINDS } from "./placeholder.ts";
import type { PersonalKind } from "./replacement.ts";
import { RECOGNISERS } from "./registry.ts";

const rules = RECOGNISERS.flatMap((recogniser) => recogniser.rules.map((rule) => ({ ...rule, of: recogniser.name })));

const strict = { schools: true, employers: true, graduationYears: true, locations: true };
/** One text of each kind, and what has to be asked for. */
const EXAMPLES: Readonly<Record<PersonalKind, readonly [text: string, options?: Partial<AnonymiseOptions>]>> = {
  PERSON: ["Name: Amara Okafor"],
  EMAIL: ["amara@example.org"],
  PHONE: ["+44 20 7946 0018"],
  ADDRESS: ["Address: 12 Harbour Street, Leeds"],
  URL: ["linkedin.com/in/amara"],
  DATE_OF_BIRTH: ["Date of birth: 3 April 1990"],
  AGE: ["Age: 34"],
  ID_NUMBER: ["Passport no: M1234567"],
  BANK: ["IBAN DE89 3704 0044 0532 0130 00"],
  GENDER: ["Gender: female"],
  MARITAL_STATUS: ["Marital status: married"],
  NATIONALITY: ["Nationality: British"],
  RELIGION: ["Religion: Buddhist"],
  SCHOOL: ["Education\nUniversity of Saltholm", { strict }],
  EMPLOYER: ["Experience\nLine Cook, Bar Nine Ltd\n2018 - 2019\nCooked.", { strict }],
  YEAR: ["Education\nBachelor of Arts, 2012", { strict }],
  PLACE: ["Experience\nLine Cook, Saltholm, Denmark\n2018 - 2019", { strict: { locations: true } }],
  TERM: ["Led Project Bluebird.", { rules: { hide: ["bluebird"], keep: [] } }],
};

test.each(PERSONAL_KINDS)("something finds the kind %s", (kind) => {
  const [text, options] = EXAMPLES[kind];
  expect(anonymise(text, { fileName: null, ...options }).spans.map((span) => span.kind)).toContain(kind);
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
