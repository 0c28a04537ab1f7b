import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import { findLeaks } from "./leak-check.ts";
import type { IdentityEntry } from "./replacement.ts";

const IDENTITY: readonly IdentityEntry[] = [
  { label: "[PERSON_1]", kind: "PERSON", value: "Amara Okafor-Lindqvist" },
  { label: "[EMAIL_1]", kind: "EMAIL", value: "chef.amara77@example.com" },
  { label: "[PHONE_1]", kind: "PHONE", value: "+44 20 7946 0018" },
];

test.each([
  ["the whole name in capitals", "AMARA OKAFOR-LINDQVIST cooks", "AMARA OKAFOR-LINDQVIST"],
  ["one part of the name", "as Lindqvist said", "Lindqvist"],
  ["the name without its accent or case in a file name", "see amara_okafor-lindqvist.pdf", "amara_okafor-lindqvist"],
  ["the local part of the e-mail address", "user chef.amara77 logged in", "chef.amara77"],
  ["the phone number in another format", "ring 020.7946.0018", "7946.0018"],
])("reports %s", (_what, text, leaked) => {
  const leaks = findLeaks(text, IDENTITY);
  expect(leaks.length).toBeGreaterThan(0);
  expect(leaks.some(({ start, end }) => text.slice(start, end).includes(leaked))).toBe(true);
});

test("says nothing about a clean text", () => {
  expect(findLeaks("[PERSON_1] cooked for 20 guests in 2019 and 46 in 2020", IDENTITY)).toEqual([]);
});

test("finds nothing in what the anonymiser made", () => {
  const text = "Amara Okafor\namara.okafor@example.com | +44 20 7946 0018\nSummary\nAmara cooks. Call 020 7946 0018.";
  const { text: hidden, identity } = anonymise(text, { fileName: "Amara Okafor.pdf" });
  expect(findLeaks(text, identity).length).toBeGreaterThan(3);
  expect(findLeaks(hidden, identity)).toEqual([]);
});
