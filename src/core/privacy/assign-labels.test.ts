import { expect, test } from "vitest";

import { assignLabels } from "./assign-labels.ts";
import type { Finding, IdentityEntry, PersonalKind } from "./replacement.ts";

/** The labels of the values, in text order. */
function labels(
  kind: PersonalKind,
  values: readonly string[],
  used: ReadonlyMap<string, number> = new Map(),
  known: readonly IdentityEntry[] = [],
): readonly string[] {
  const text = values.join("\n");
  let from = 0;
  const findings = values.map((value): Finding => {
    const start = from;
    from += value.length + 1;
    return { kind, start, end: start + value.length, score: 1, why: "test" };
  });
  return assignLabels(text, findings, used, known).labelled.map(({ label }) => label);
}

test.each<[string, PersonalKind, readonly string[]]>([
  ["a name in capitals", "PERSON", ["Amara Okafor", "AMARA OKAFOR"]],
  ["a name without its accents", "PERSON", ["Milena Dvořáková", "Milena Dvorakova"]],
  ["a part after the name", "PERSON", ["Amara Okafor", "Okafor"]],
  ["a part before the name", "PERSON", ["Okafor", "Amara Okafor"]],
  ["a name turned round", "PERSON", ["Amara Okafor", "Okafor, Amara"]],
  ["a number without its country code", "PHONE", ["+44 20 7946 0018", "020 7946 0018"]],
  ["a link without its scheme", "URL", ["https://www.example.org/amara/", "example.org/amara"]],
  ["an address with other blanks", "ADDRESS", ["12 Harbour  Street", "12 harbour street"]],
])("%s has one label with the first", (_what, kind, values) => {
  expect(labels(kind, values)).toEqual([`[${kind}_1]`, `[${kind}_1]`]);
});

test.each<[PersonalKind, readonly string[]]>([
  ["PERSON", ["Amara Okafor", "Bruno Conti"]],
  // Both begin with the same consonants.
  ["PERSON", ["김민수", "강미선"]],
  ["EMAIL", ["amara@example.com", "bruno@example.com"]],
  ["PHONE", ["020 7946 0018", "020 7946 0019"]],
])("different values of the kind %s are told apart: %j", (kind, values) => {
  expect(labels(kind, values)).toEqual([`[${kind}_1]`, `[${kind}_2]`]);
});

test("numbers count on from those the text already holds", () => {
  expect(labels("EMAIL", ["amara@example.com"], new Map([["EMAIL", 3]]))).toEqual(["[EMAIL_4]"]);
});

test("a value known from before keeps its label", () => {
  const known = { label: "[PERSON_7]", kind: "PERSON", value: "Amara Okafor" } as const;
  expect(labels("PERSON", ["Okafor", "Bruno Conti"], new Map([["PERSON", 7]]), [known])).toEqual([
    "[PERSON_7]",
    "[PERSON_8]",
  ]);
});

test("the identity holds each value once, as it was first written, after what was known", () => {
  const known = { label: "[PHONE_1]", kind: "PHONE", value: "020 7946 0018" } as const;
  const text = "Amara Okafor AMARA OKAFOR";
  const findings = [
    { kind: "PERSON", start: 0, end: 12, score: 1, why: "test" },
    { kind: "PERSON", start: 13, end: 25, score: 1, why: "test" },
  ] as const;
  expect(assignLabels(text, findings, new Map(), [known]).identity).toEqual([
    known,
    { label: "[PERSON_1]", kind: "PERSON", value: "Amara Okafor" },
  ]);
});
