import { expect, test } from "vitest";

import type { Requirement } from "../../core/matching/job.ts";
import { markMentions, requirementsWithin } from "./mentions.ts";

const TEXT = "HACCP and five years of pastry work";

function mention(id: string, start: number | null, end: number | null): Requirement {
  return { id, kind: "skill", label: id, need: "must", skillId: null, years: null, weight: 1, start, end };
}

test.each<[string, Requirement[], [string, string[]][]]>([
  ["without requirements", [], [[TEXT, []]]],
  [
    "with one in front",
    [mention("a", 0, 5)],
    [
      ["HACCP", ["a"]],
      [" and five years of pastry work", []],
    ],
  ],
  [
    "with one at the end",
    [mention("a", 31, 35)],
    [
      ["HACCP and five years of pastry ", []],
      ["work", ["a"]],
    ],
  ],
  [
    "with two that overlap",
    [mention("a", 10, 20), mention("b", 15, 30)],
    [
      ["HACCP and ", []],
      ["five ", ["a"]],
      ["years", ["a", "b"]],
      [" of pastry", ["b"]],
      [" work", []],
    ],
  ],
  ["with one a person added", [mention("a", null, null)], [[TEXT, []]]],
  ["with offsets of an older text", [mention("a", 30, 99), mention("b", -1, 4), mention("c", 8, 8)], [[TEXT, []]]],
])("a text %s is cut where mentions begin and end", (_, requirements, stretches) => {
  const cut = markMentions(TEXT, requirements);
  expect(cut.map(({ text, requirementIds }) => [text, requirementIds])).toEqual(stretches);
});

test("the stretches of a text are the text", () => {
  const cut = markMentions(TEXT, [mention("a", 3, 20), mention("b", 0, 9), mention("c", 19, 35)]);
  expect(cut.map(({ text }) => text).join("")).toBe(TEXT);
});

test.each<[string, Requirement, string[]]>([
  ["behind the title moves", mention("a", 8, 13), ["HACCP"]],
  ["in the title goes", mention("a", 0, 4), []],
  ["across both keeps its second part", mention("a", 4, 13), ["HACCP"]],
  ["a person added stays without a place", mention("a", null, null), []],
])("of a scored text's mentions, one %s", (_, requirement, marked) => {
  const titleLength = 8;
  const cut = markMentions(TEXT, requirementsWithin([requirement], titleLength));
  expect(cut.filter(({ requirementIds }) => requirementIds.length > 0).map(({ text }) => text)).toEqual(marked);
});

test("an empty text has no stretches", () => {
  expect(markMentions("", [])).toEqual([]);
});
