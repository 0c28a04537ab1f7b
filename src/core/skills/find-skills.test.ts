import { expect, test } from "vitest";

import { findSkills } from "./find-skills.ts";
import { createSkillGraph } from "./graph.ts";

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

test.each([
  ["a name begun over and over", "double entry ".repeat(20_000), 0],
  ["one endless word", "C".repeat(200_000), 0],
  ["a list that never ends", "Java, ".repeat(30_000), 30_000],
])("200,000 units of %s come to an end", (_what, text, count) => {
  expect(findSkills(text, GRAPH)).toHaveLength(count);
});
