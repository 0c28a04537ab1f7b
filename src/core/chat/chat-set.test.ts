import { expect, test } from "vitest";

import { parseChatSet } from "./chat-set.ts";

const line = (value: object) => JSON.stringify(value);

test("a line says what is wanted, and what models wrote", () => {
  const read = parseChatSet(
    `\uFEFF${line({ kind: "skills", question: "Python jobs?", rows: ["1"], answer: "One.", answers: { big: "1 job." } })}\n\n`,
  );
  if (read.status === "rejected") throw new Error(read.problem);
  expect(read.questions).toEqual([
    {
      kind: "skills",
      question: "Python jobs?",
      filter: null,
      rows: ["1"],
      reference: null,
      answers: { "": "One.", big: "1 job." },
    },
  ]);
});

test.each([
  ["no JSON", "{", 1, /kind and question/],
  ["another shape", `${line({ kind: "a", question: "b" })}\n${line({ ask: "who?" })}`, 2, /kind and question/],
  ["a filter of unknown fields", line({ kind: "a", question: "b", filter: { age: 3 } }), 1, /its filter is none/],
  ["nothing", "\n", 1, /no questions/],
])("%s is refused with its line", (_what, text, at, problem) => {
  expect(parseChatSet(text)).toEqual({ status: "rejected", line: at, problem: expect.stringMatching(problem) });
});
