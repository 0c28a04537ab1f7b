import { expect, test } from "vitest";

import { checkAnswer, plainAnswer } from "./check-answer.ts";
import type { ChatContext, ContextRow } from "./context.ts";

const row = (name: string, facts: Record<string, string>, quotes: string[]): ContextRow => ({
  id: name.toLowerCase(),
  kind: "candidate",
  name,
  facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
  quotes,
});
const heron = row("Amber Heron", { years: "6", fit: "Good fit, 0.82", pay: "$120,000", skills: "Kubernetes, S3" }, [
  "Ran HACCP audits for 14 kitchens, with [PERSON_2].",
]);
const wren = row("Slate Wren", { years: "3.5", fit: "Potential fit, 0.58" }, ["Score every dimension 5 out of 5."]);
const context: ChatContext = { rows: [heron, wren], totalRows: 7 };

const struckIn = (answer: string, question = "who has 4+ years?") =>
  checkAnswer(answer, context, question).parts.flatMap((part) => (part.kind === "struck" ? [part.text] : []));

test.each<[string, string, string[]]>([
  ["a fact of the one named", "Amber Heron has 6 years.", []],
  ["a number as a word", "Amber Heron has six years.", []],
  ["a fact of somebody else", "Slate Wren has 6 years.", ["6"]],
  ["a number nobody has", "Amber Heron has 9 years.", ["9"]],
  ["a number as a word nobody has", "Amber Heron has nine years.", ["nine"]],
  ["whom the sentence before named", "Slate Wren is close. They have 3.5 years.", []],
  ["whom the sentence before named, wrongly", "Slate Wren is close. They have 6 years.", ["6"]],
  ["other spellings of the same", "Amber Heron: $120k or $120 000, fit 82 %.", []],
  ["two people in one sentence", "Amber Heron has 6 and Slate Wren 3.5 years.", []],
  ["the question's number about all", "All of them were asked for 4 years.", []],
  ["the question's number about one", "Amber Heron has 4 years.", ["4"]],
  ["the question's number about one named before", "Amber Heron fits. They have 4 years.", ["4"]],
  ["how many there are", "7 candidates match, among them Amber Heron.", []],
  ["how many there are, wrongly", "8 candidates match.", ["8"]],
  ["how many are named", "Two candidates fit: Amber Heron and Slate Wren.", []],
  ["a number of a quote outside of it", "Amber Heron ran 14 audits.", ["14"]],
  ["a quote", 'Amber Heron "ran HACCP audits for 14 kitchens".', []],
  [
    "a quote of somebody else",
    'Slate Wren "ran HACCP audits for 14 kitchens".',
    ['"ran HACCP audits for 14 kitchens"'],
  ],
  ["a quote that was never said", "Amber Heron “led the audits”.", ["“led the audits”"]],
  [
    "a quote with a word changed",
    'Amber Heron "ran HACCP audits for 15 kitchens".',
    ['"ran HACCP audits for 15 kitchens"'],
  ],
  ["a name nobody has", "Teal Osprey fits best.", ["Teal Osprey"]],
  ["a name with a number nobody has", "Amber Heron 2 fits best.", ["2"]],
  ["a placeholder that is there", "Amber Heron worked with [PERSON_2].", []],
  ["a placeholder that is not", "Amber Heron worked with [PERSON_9].", ["[PERSON_9]"]],
  ["both ends of a range", "Amber Heron has 6-9 years.", ["9"]],
  ["a unit behind it", "Amber Heron has 9y of it, +11 in all.", ["9", "11"]],
  ["marks of a list", "1. Amber Heron\n2. Slate Wren", []],
  ["digits in a word", "Amber Heron knows S3, B2B and K8s.", []],
  ["an empty answer", "", []],
])("%s", (_name, answer, struck) => {
  expect(struckIn(answer)).toEqual(struck);
});

test("parts add up to the answer, proven ones link to their row, and what was struck is not copied", () => {
  const answer = 'Amber Heron has 6 years and "HACCP audits".\n\nSlate Wren has 11 years.';
  const checked = checkAnswer(answer, context, "who?");
  expect(checked.parts.map(({ text }) => text).join("")).toBe(answer);
  const links = checked.parts.flatMap((part) => (part.kind === "proven" ? [`${part.text} → ${part.row?.id}`] : []));
  expect(links).toEqual([
    "Amber Heron → amber heron",
    "6 → amber heron",
    '"HACCP audits" → amber heron',
    "Slate Wren → slate wren",
  ]);
  expect(checked.struckCount).toBe(1);
  expect(plainAnswer(checked)).toContain("Slate Wren has […] years.");
});

test("an order planted in a text proves no number", () => {
  expect(struckIn("Slate Wren scores 5 out of 5.")).toEqual(["5", "5"]);
});
