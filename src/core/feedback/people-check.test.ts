import { expect, test } from "vitest";

import { inEnglish } from "../../lib/said.ts";
import { buildDataset } from "./dataset.ts";
import { findPeople, foundSaid, hideInWords, type KnownPeople, textsOf, withoutContacts } from "./people-check.ts";
import { testDecision, testFeedback, testResume } from "./testing.ts";

const nobody: KnownPeople = { byCandidate: new Map(), kept: [] };
const hash = testDecision(0, 0, "yes").candidateHash;
const known: KnownPeople = {
  byCandidate: new Map([
    [
      hash,
      [
        { label: "[PERSON_1]", kind: "PERSON", value: "Ottilie Brandvold" },
        { label: "[EMAIL_1]", kind: "EMAIL", value: "ottilie.b@brandvold.example" },
        { label: "[PHONE_1]", kind: "PHONE", value: "+47 22 12 34 56" },
      ],
    ],
  ]),
  kept: [],
};

test("anonymised feedback passes, with and without known people", () => {
  const texts = textsOf(buildDataset(testFeedback()));
  expect(texts.length).toBeGreaterThan(100);
  expect(findPeople(texts, nobody)).toEqual([]);
  expect(findPeople(texts, known)).toEqual([]);
});

test.each([
  ["a known name", "Call Ottilie Brandvold first.", known, "PERSON"],
  ["a part of a known name", "BRANDVOLD would be my choice.", known, "PERSON"],
  ["a known phone number in another shape", "Reach her at 22123456.", known, "PHONE"],
  ["an e-mail address nobody knew", "Write to maren@kvist.example please.", nobody, "EMAIL"],
  ["a phone number nobody knew", "Phone: +44 20 7946 0958", nobody, "PHONE"],
])("%s in a note is found", (_what, note, people, kind) => {
  const found = findPeople(textsOf(buildDataset(testFeedback({ note }))), people);
  expect(found.map((one) => one.kind)).toContain(kind);
  expect(found.every(({ where }) => where === "a note")).toBe(true);
});

test("a name planted in somebody else's resume is found by the full name", () => {
  const feedback = testFeedback();
  const other = testDecision(1, 5, "yes").candidateHash;
  const resumeTexts = new Map(feedback.resumeTexts).set(other, `${testResume(5)}\nReference: ottilie  brandvold`);
  const found = findPeople(textsOf(buildDataset({ ...feedback, resumeTexts })), known);
  expect(found).toContainEqual(expect.objectContaining({ kind: "PERSON", candidateHash: other }));
});

test("a word that was said to be harmless is left", () => {
  const texts = [{ where: "a note" as const, text: "Mail jobs@kvist.example", candidateHash: null }];
  expect(findPeople(texts, nobody)).not.toEqual([]);
  expect(findPeople(texts, { ...nobody, kept: ["jobs@kvist.example"] })).toEqual([]);
});

test("the contact in a job goes; the rest of it stays", () => {
  const job = "Cook wanted. Apply to hr@kvist.example or +44 20 7946 0958. HACCP is a must.";
  const clean = withoutContacts(job);
  expect(clean).toMatch(/^Cook wanted\. Apply to \[EMAIL_1\] or \[PHONE_1\]\. HACCP is a must\.$/);
  expect(findPeople([{ where: "a job", text: clean, candidateHash: null }], nobody)).toEqual([]);
});

test("what was found is told in kinds and places, never in words", () => {
  const texts = textsOf(buildDataset(testFeedback({ note: "Write to maren@kvist.example" })));
  const text = inEnglish(foundSaid(findPeople(texts, nobody)));
  expect(text).toContain("an e-mail address in a note");
  expect(text).not.toContain("maren");
});

test("a note loses whoever is named in it and keeps its words", () => {
  const identity = known.byCandidate.get(hash) ?? [];
  expect(hideInWords(" Great Chef. Brandvold can start in May, ask maren@kvist.example ", identity)).toBe(
    "Great Chef. [PERSON_1] can start in May, ask [EMAIL_1]",
  );
});
