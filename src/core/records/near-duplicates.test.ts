import { expect, test } from "vitest";

import { seededRandom } from "../../lib/seeded-random.ts";
import { nearPairs, sketchOf } from "./near-duplicates.ts";

const random = seededRandom(4);
const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
const resume = (length = 300) =>
  Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? "").join(" ");

const pairsOf = (texts: Readonly<Record<string, string>>) =>
  nearPairs(
    new Map(
      Object.entries(texts).flatMap(([id, text]) => {
        const sketch = sketchOf(text);
        return sketch ? [[id, sketch]] : [];
      }),
    ),
  ).map(({ left, right }) => `${left} ${right}`);

test("the same resume with a line more, in other letters, or under another name is found; others are not", () => {
  const text = resume();
  const found = pairsOf({
    a: `[PERSON_1] ${text}`,
    longer: `${text} A new line about night shifts at the harbour.`,
    capitals: text.toUpperCase(),
    other: resume(),
    another: resume(),
  });
  expect(found.toSorted()).toEqual(["a capitals", "a longer", "longer capitals"]);
});

test("half of a text in common is no duplicate", () => {
  const text = resume(150);
  expect(pairsOf({ a: `${text} ${resume(150)}`, b: `${text} ${resume(150)}` })).toEqual([]);
});

test("a text of a few words is compared with nothing", () => {
  expect(sketchOf("[PERSON_1] Cook. Skills: HACCP")).toBeNull();
  expect(pairsOf({ a: "Cook in Lisbon", b: "Cook in Lisbon" })).toEqual([]);
});

test("two thousand texts are compared in far fewer steps than there are pairs, and every planted pair is found", () => {
  const texts = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`r${index}`, resume(120)]));
  const planted = Array.from({ length: 20 }, (_, index) => [`r${index}`, `copy${index}`] as const);
  const found = pairsOf({
    ...texts,
    ...Object.fromEntries(planted.map(([original, copy]) => [copy, `${texts[original]} References on request.`])),
  });
  expect(found.toSorted()).toEqual(planted.map((pair) => pair.join(" ")).toSorted());
});
