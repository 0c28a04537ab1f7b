import { expect, test } from "vitest";

import { findSkills } from "./find-skills.ts";
import { createSkillGraph, skillIdOf, skillLabel } from "./graph.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical:
      "?Go|Golang\n?R\n?C\nC++\nC#\n.NET\nNode.js|NodeJS\nTCP/IP\nDouble-entry bookkeeping\nBookkeeping\nProject management\nJava\nJavaScript\nDatabase\n?IT",
    tool: "Microsoft Excel|=Excel\n?Word\nKubernetes",
    language: "French",
    certificate: "HACCP",
    soft: "Communication",
  },
});
const named = (text: string): readonly string[] =>
  findSkills(text, GRAPH).map(({ skillId, start, end }) => `${skillId}: ${text.slice(start, end)}`);

test.each([
  ["the longest name wins", "double entry bookkeeping", ["double-entry-bookkeeping: double entry bookkeeping"]],
  ["a shorter name is found on its own", "some bookkeeping", ["bookkeeping: bookkeeping"]],
  ["no name inside a word", "JavaScripting, kubernetesless", []],
  ["Java is not JavaScript", "JavaScript", ["javascript: JavaScript"]],
  ["signs are part of names", "C++, C# and .NET", ["c-plus-plus: C++", "c-sharp: C#", "dot-net: .NET"]],
  ["joints may vary", "TCP IP; Node JS; node.js", ["tcp-ip: TCP IP", "node-js: Node JS", "node-js: node.js"]],
  ["a plural is its singular", "large databases", ["database: databases"]],
  ["a wrapped line goes on", "project\nmanagement", ["project-management: project\nmanagement"]],
  ["two items of a list stay two", "Project\nManagement", []],
  ["case counts where a name is a word", "We excel at Excel", ["microsoft-excel: Excel"]],
  ["an ambiguous name counts beside a sure one", "Java, Go, R", ["java: Java", "go: Go"]],
  ["an ambiguous name alone is a word", "Go to market. Vitamin C. R and D.", []],
  ["an ambiguous name after an introduction", "experience with Go", ["go: Go"]],
  ["no skill across a full stop", "Project. Management", []],
  ["accents and other scripts pass by", "naïve 管理 French", ["french: French"]],
])("%s", (_why, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("an id comes from the label and leads back to it", () => {
  expect(["C++", ".NET", "Crème brûlée", "R&D", "TCP/IP"].map(skillIdOf)).toEqual([
    "c-plus-plus",
    "dot-net",
    "creme-brulee",
    "r-and-d",
    "tcp-ip",
  ]);
  expect(skillLabel(GRAPH, "node-js")).toBe("Node.js");
  expect(skillLabel(GRAPH, "gone")).toBe("gone");
});

test("takes linear time on a long hostile text", () => {
  const started = performance.now();
  findSkills("double entry ".repeat(20_000), GRAPH);
  findSkills("C".repeat(200_000), GRAPH);
  expect(performance.now() - started).toBeLessThan(4000);
});
