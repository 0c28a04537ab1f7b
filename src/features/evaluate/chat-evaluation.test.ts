import { expect, test } from "vitest";

import type { Answer } from "../../core/asking/answer/answer.ts";
import { ModelError } from "../../protocol/failure.ts";
import { createChatEvaluation } from "./chat-evaluation.ts";

const LINES = [
  { kind: "skills", question: "who knows Python", rows: ["1"], reference: "one job", answers: { big: "one job" } },
  { kind: "place", question: "jobs in Berlin please", rows: ["2"], reference: "two jobs in Berlin" },
];
const file = (...lines: object[]) =>
  new File([lines.map((line) => JSON.stringify(line)).join("\n")], "questions.jsonl");
const answer = (id: string): Answer => ({
  question: "",
  filter: null,
  sql: null,
  params: [],
  found: { about: "jobs", rows: [{ id } as never] },
  total: 1,
  sentence: "two jobs in Berlin",
  isRefused: false,
  unplaced: [],
  corrected: [],
});

function evaluation() {
  let ms = 0;
  const ask = async (question: string) => [answer(question.includes("Python") ? "1" : "9")];
  const made = createChatEvaluation({ ask, nowMs: () => (ms += 10) });
  const contestants = () => {
    const state = made.state.getState();
    return state.status === "done" ? state.contestants : [];
  };
  return { ...made, contestants };
}

test("the page's own sentence stands beside what a model wrote, over the same questions", async () => {
  const { start, contestants } = evaluation();
  await start(file(...LINES));
  expect(contestants().map(({ name }) => name)).toEqual([null, "big"]);
  expect(contestants()[0]?.report.all).toMatchObject({ questions: 2, precision: 0.5, rouge1: 0.5 });
  expect(contestants()[1]?.report.all).toMatchObject({ questions: 1, rouge1: 1 });
  expect(contestants()[0]?.report.latency).toEqual([{ words: [1, 5], questions: 2, medianMs: 10 }]);
  expect(contestants()[1]?.report.latency).toEqual([]);
});

test("two chat models are asked one after the other, and stand side by side", async () => {
  const { start, addModel, contestants } = evaluation();
  await start(file(...LINES));
  await addModel("first", async () => "one job");
  await addModel("second", async () => "nothing");
  await addModel("first", async () => "two jobs in Berlin");
  expect(contestants().map(({ name }) => name)).toEqual([null, "big", "second", "first"]);
  expect(contestants()[3]?.report.all.rouge1).toBe(0.5);
});

test("a model that fails or is stopped gives no figures, and takes none away", async () => {
  const { start, addModel, stop, state, contestants } = evaluation();
  await start(file(...LINES));
  await addModel("first", () => Promise.reject(new ModelError("out-of-memory", "full")));
  expect(state.getState()).toMatchObject({ status: "done", failure: { code: "out-of-memory" } });
  await addModel("first", async () => (stop(), "words"));
  expect(state.getState()).toMatchObject({ status: "done", failure: { code: "aborted" } });
  expect(contestants().map(({ name }) => name)).toEqual([null, "big"]);
});

test("a broken line refuses the file", async () => {
  const { start, state } = evaluation();
  await start(file(LINES[0] as object, { ask: "?" }));
  expect(state.getState()).toMatchObject({ status: "refused", line: 2 });
});
