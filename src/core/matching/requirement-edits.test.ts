import { expect, test } from "vitest";

import { createSkillGraph } from "../skills/graph.ts";
import type { Requirement } from "./job.ts";
import { carryEdits, editedOrNull, editRequirements, typedRequirement } from "./requirement-edits.ts";
import { extractRequirements } from "./requirements.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Menu planning\nBaking|Pastry\nPython",
    tool: "Docker",
    language: "German",
    certificate: "HACCP",
    soft: "",
  },
});
const READ = extractRequirements(
  "Requirements\n- HACCP\n- 3 years of baking\n- 5 years' experience\nNice to have\n- Docker",
  GRAPH,
);
const byId = (list: readonly Requirement[], id: string) => list.find((one) => one.id === id);

test("the text of these tests is read as they take it", () => {
  expect(READ.map(({ id }) => id)).toEqual(["certificate:haccp", "years:5", "skill:baking", "skill:docker"]);
});

test.each([
  ["a wish becomes a must", { kind: "need", id: "skill:docker", need: "must" }, "skill:docker", { need: "must" }],
  ["a weight", { kind: "weight", id: "skill:docker", weight: 4 }, "skill:docker", { weight: 4 }],
  ["a weight beyond the scale", { kind: "weight", id: "skill:docker", weight: 99 }, "skill:docker", { weight: 5 }],
  ["years of a skill", { kind: "years", id: "skill:baking", years: 7 }, "skill:baking", { years: 7, label: "Baking" }],
  ["no years of a skill", { kind: "years", id: "skill:baking", years: null }, "skill:baking", { years: null }],
  [
    "years of work change the label",
    { kind: "years", id: "years:5", years: 1 },
    "years:5",
    { years: 1, label: "1 year's experience" },
  ],
  ["years of work keep one", { kind: "years", id: "years:5", years: null }, "years:5", { years: 1 }],
  [
    "a certificate takes no years",
    { kind: "years", id: "certificate:haccp", years: 3 },
    "certificate:haccp",
    { years: null },
  ],
] as const)("%s", (_, edit, id, changed) => {
  const edited = editRequirements(READ, edit);
  expect(byId(edited, id)).toMatchObject(changed);
  expect(edited.filter((one) => one.id !== id)).toEqual(READ.filter((one) => one.id !== id));
});

test("what is taken out is gone, what is there is not added twice", () => {
  const fewer = editRequirements(READ, { kind: "remove", id: "years:5" });
  expect(fewer.map(({ id }) => id)).toEqual(["certificate:haccp", "skill:baking", "skill:docker"]);
  const [requirement] = READ;
  expect(requirement && editRequirements(READ, { kind: "add", requirement })).toBe(READ);
});

test("edits that take each other back leave the requirements untouched", () => {
  const heavier = editRequirements(READ, { kind: "weight", id: "skill:docker", weight: 3 });
  expect(editedOrNull(heavier, READ)).toBe(heavier);
  expect(editedOrNull(editRequirements(heavier, { kind: "weight", id: "skill:docker", weight: 1 }), READ)).toBeNull();
  expect(editedOrNull(READ.slice(1), READ)).not.toBeNull();
});

test("in an edited job edits stay with what is still asked for", () => {
  const own = typedRequirement("tasting menus", GRAPH);
  if (own === null) throw new Error("no requirement in words");
  const edited = [
    { kind: "weight", id: "skill:docker", weight: 3 },
    { kind: "weight", id: "skill:baking", weight: 4 },
    { kind: "remove", id: "certificate:haccp" },
    { kind: "add", requirement: own },
  ].reduce((list, edit) => editRequirements(list, edit as Parameters<typeof editRequirements>[1]), READ);
  const readNow = extractRequirements("Requirements\n- Python\n- HACCP\nNice to have\n- we use Docker", GRAPH);
  const carried = carryEdits(edited, READ, readNow);
  expect(carried.map(({ id, weight }) => [id, weight])).toEqual([
    ["skill:python", 1], // new in the text
    ["skill:docker", 3], // kept; "baking" is no longer asked for, HACCP was taken out
    ["own:tasting-menus", 1],
  ]);
  expect(byId(carried, "skill:docker")?.start).toBe(byId(readNow, "skill:docker")?.start);
});

test.each([
  [
    "a skill by another of its names",
    "pastry",
    { id: "skill:baking", kind: "skill", label: "Baking", skillId: "baking" },
  ],
  ["years of a skill", "3 years of Python", { id: "skill:python", years: 3 }],
  ["a language with its level", "fluent German", { kind: "language", label: "German (fluent)" }],
  ["a degree", "degree in nursing", { kind: "education", label: "Bachelor's degree in nursing" }],
  ["a licence", "driving licence", { kind: "licence", label: "Driving licence" }],
  [
    "words that only hold a skill",
    "menu planning for weddings",
    { kind: "skill", skillId: null, label: "menu planning for weddings" },
  ],
  ["own words", "  tasting   menus ", { id: "own:tasting-menus", label: "tasting menus", skillId: null }],
])("typed: %s", (_, typed, expected) => {
  expect(typedRequirement(typed, GRAPH)).toMatchObject({
    need: "must",
    weight: 1,
    start: null,
    end: null,
    ...expected,
  });
});

test("nothing typed is no requirement", () => {
  expect(typedRequirement(" – ", GRAPH)).toBeNull();
});
