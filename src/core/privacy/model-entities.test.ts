import { expect, test } from "vitest";

import { modelEntities } from "./model-entities.ts";
import type { LabelledPiece } from "./model-entities.ts";

const pieces = (...labelled: readonly string[]): readonly LabelledPiece[] =>
  labelled.map((one) => {
    const [piece = "", label = "O", score = "0.9"] = one.split("/");
    return { piece, label, score: Number(score) };
  });
const found = (text: string, ...labelled: readonly string[]): readonly string[] =>
  modelEntities(text, pieces(...labelled)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ["pieces of one word", "by Okafor.", ["by", "Oka/B-PER", "##for/I-PER"], ["PERSON: Okafor"]],
  ["two words", "by Amara Okafor", ["by", "Amara/B-PER", "Okafor/I-PER"], ["PERSON: Amara Okafor"]],
  ["two people", "Amara Dario", ["Amara/B-PER", "Dario/B-PER"], ["PERSON: Amara", "PERSON: Dario"]],
  ["a word of which only the start is labelled", "by Okafor", ["by", "Oka/B-PER", "##for/O"], ["PERSON: Okafor"]],
  ["accents that the tokenizer drops", "by Ámara", ["by", "amara/PER"], ["PERSON: Ámara"]],
  ["what stands behind unknown words", `${"x".repeat(70)} Amara`, ["", "", "Amara/PER"], ["PERSON: Amara"]],
])("a name is made of %s", (_what, text, labelled, expected) => {
  expect(found(text, ...labelled)).toEqual(expected);
});

test.each([
  ["towns and employers", "Graz Brightwater", ["Graz/B-LOC", "Brightwater/B-ORG"]],
  ["what the model guesses", "Amara", ["Amara/B-PER/0.4"]],
  ["pieces that the text has not", "Amara", ["Dario/B-PER"]],
])("%s hide nothing", (_what, text, labelled) => {
  expect(found(text, ...labelled)).toEqual([]);
});
