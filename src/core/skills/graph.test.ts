import { expect, test } from "vitest";

import { createSkillGraph, skillIdOf, skillLabel } from "./graph.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "?Go|Golang\nPython\n",
    tool: "Microsoft Excel|=Excel\nPython|Monty",
    language: "French",
    certificate: "",
    soft: "",
  },
});

test.each([
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  [".NET", "dot-net"],
  ["Node.js", "node-js"],
  ["Crème brûlée", "creme-brulee"],
  ["R&D", "r-and-d"],
  ["TCP/IP", "tcp-ip"],
  ["(Stock) keeping!", "stock-keeping"],
  ["…", ""],
])("the id of %s is %j", (label, id) => {
  expect(skillIdOf(label)).toBe(id);
});

test.each([
  ["go", "Go"],
  ["gone", "gone"],
])("an id %s is shown as %s", (id, label) => {
  expect(skillLabel(GRAPH, id)).toBe(label);
});

test("a line is a skill with its names and kind, without the marks", () => {
  expect(GRAPH.skills.get("microsoft-excel")).toEqual({
    id: "microsoft-excel",
    label: "Microsoft Excel",
    aliases: ["Excel"],
    kind: "tool",
  });
});

test("an empty line is no skill, and of two lines with one label the first counts", () => {
  expect([...GRAPH.skills.keys()]).toEqual(["go", "python", "microsoft-excel", "french"]);
  expect(GRAPH.skills.get("python")).toMatchObject({ kind: "technical", aliases: [] });
  expect(GRAPH.names.children.has("monty")).toBe(false);
});

test.each([
  [["go"], "in-context", ["Go"]],
  [["golang"], "any-case", ["Golang"]],
  [["excel"], "exact-case", ["Excel"]],
  [["microsoft", "excel"], "any-case", ["Microsoft", "Excel"]],
])("the words %j lead to a name used %s", (words, use, written) => {
  const node = words.reduce((from, word) => from.children.get(word) ?? from, GRAPH.names);
  expect(node.names).toEqual([expect.objectContaining({ use, written })]);
});
