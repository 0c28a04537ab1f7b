import { expect, test } from "vitest";

import { propagate } from "./propagate.ts";
import type { Finding, PersonalKind } from "./replacement.ts";

const at = (text: string, value: string, kind: PersonalKind, score = 0.8): Finding => {
  const start = text.indexOf(value);
  return { kind, start, end: start + value.length, score, why: "test" };
};
const shown = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ["a whole name in capitals", "Amara Okafor. AMARA OKAFOR", ["PERSON: Amara Okafor", "PERSON: AMARA OKAFOR"]],
  ["a part of the name", "Amara Okafor. Ask Okafor", ["PERSON: Amara Okafor", "PERSON: Okafor"]],
  ["nothing where there is only the name", "Amara Okafor cooks", ["PERSON: Amara Okafor"]],
])("once a name is known, %s is found too", (_what, text, expected) => {
  expect(shown(text, propagate(text, [at(text, "Amara Okafor", "PERSON")]))).toEqual(expected);
});

test("what a recogniser found stays, also when a known name lies inside it", () => {
  const text = "Amara Okafor, married to Bruno Okafor";
  const findings = [at(text, "Amara Okafor", "PERSON"), at(text, "married to Bruno Okafor", "MARITAL_STATUS", 0.5)];
  expect(shown(text, propagate(text, findings))).toEqual([
    "PERSON: Amara Okafor",
    "MARITAL_STATUS: married to Bruno Okafor",
  ]);
});

test("nothing known finds nothing", () => {
  expect(propagate("Amara Okafor", [])).toEqual([]);
});
