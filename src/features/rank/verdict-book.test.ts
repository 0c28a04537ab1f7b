import { expect, test } from "vitest";

import type { Requirement } from "../../core/matching/job.ts";
import { createSkillGraph } from "../../core/skills/graph.ts";
import type { CandidateRow, CandidateTextRow } from "../../storage/schema.ts";
import { createVerdictBook } from "./verdict-book.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: { technical: "Baking", tool: "Docker", language: "", certificate: "", soft: "" },
});
const asks = (skillId: string, weight = 1): Requirement => ({
  id: skillId,
  kind: "skill",
  label: skillId,
  need: "must",
  skillId,
  years: null,
  weight,
  start: null,
  end: null,
});
const candidate = (id: string): CandidateRow => ({
  id,
  hash: id,
  name: id,
  jobIds: ["j"],
  kind: "text",
  warnings: [],
  skills: [],
  experienceMonths: null,
  hiddenCount: 0,
  emailKey: null,
  importedAt: 1,
});
const textOf = (candidateId: string, text: string): CandidateTextRow => ({
  candidateId,
  text: `${text} ${"And went on to another place. ".repeat(8)}`,
  sections: [],
  experiences: [],
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  hidden: [],
  placeholders: [],
  pageCount: null,
});

function bookOf(texts: Readonly<Record<string, string>>) {
  const asked: string[][] = [];
  const book = createVerdictBook({
    graph: GRAPH,
    texts: (ids) => {
      asked.push([...ids]);
      return Promise.resolve(ids.flatMap((id) => (texts[id] === undefined ? [] : [textOf(id, texts[id])])));
    },
  });
  return { book, asked };
}
const signal = new AbortController().signal;

test("each candidate is judged once; a weight asks for no text, a demand more and a candidate more do", async () => {
  const { book, asked } = bookOf({ a: "Baking.", b: "Docker.", c: "Baking and Docker." });
  const two = [candidate("a"), candidate("b")];
  await book.judge([asks("baking")], two, signal);
  expect([...book.known([asks("baking", 5)], two)]).toEqual([
    ["a", ["met"]],
    ["b", ["missing"]],
  ]);
  await book.judge([asks("baking", 5)], two, signal);
  expect(asked).toEqual([["a", "b"]]);

  const both = [asks("docker"), asks("baking")];
  expect(book.known(both, two).size).toBe(0);
  await book.judge(both, [...two, candidate("c")], signal);
  expect([...book.known(both, [...two, candidate("c")]).values()]).toEqual([
    ["missing", "met"],
    ["met", "missing"],
    ["met", "met"],
  ]);
});

test("a candidate whose text is gone is left out and not asked for again", async () => {
  const { book, asked } = bookOf({ a: "Baking." });
  const two = [candidate("a"), candidate("gone")];
  await book.judge([asks("baking")], two, signal);
  await book.judge([asks("baking")], two, signal);
  expect([...book.known([asks("baking")], two).keys()]).toEqual(["a"]);
  expect(asked).toHaveLength(1);
});

test("what was judged before a stop is kept", async () => {
  const many = Array.from({ length: 250 }, (_, index) => candidate(`c${index}`));
  const abort = new AbortController();
  let calls = 0;
  const book = createVerdictBook({
    graph: GRAPH,
    texts: (ids) => {
      if (++calls === 2) abort.abort();
      return Promise.resolve(ids.map((id) => textOf(id, "Baking.")));
    },
  });
  await book.judge([asks("baking")], many, abort.signal);
  expect(book.known([asks("baking")], many).size).toBe(200);
  await book.judge([asks("baking")], many, signal);
  expect(book.known([asks("baking")], many).size).toBe(250);
});
