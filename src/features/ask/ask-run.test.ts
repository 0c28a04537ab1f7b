import { expect, test, vi } from "vitest";

import type { Answer } from "../../core/asking/answer/answer.ts";
import { ModelError } from "../../protocol/failure.ts";
import type { Stored } from "./ask-index.ts";
import { createAskRun } from "./ask-run.ts";

const stored: Stored = { jobs: [], candidates: [], decisions: new Map(), known: null };
const answerTo = (question: string) => ({ question, sql: "" }) as Answer;
const index = () => ({
  ask: vi.fn(async (question: string) => [answerTo(question)]),
  answer: vi.fn(async () => ({ ...answerTo("the chip"), sql: "edited" })),
});

test("a question asked while the database is being read waits for it, and is answered", async () => {
  const run = createAskRun(index());
  run.see(null);
  run.ask("who cooks?");
  expect(run.state.getState().status).toBe("asking");
  run.see(stored);
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "done", answers: [answerTo("who cooks?")] }));
});

test("of two questions asked before that the last is answered, once", async () => {
  const asked = index();
  const run = createAskRun(asked);
  run.ask("first?");
  run.ask("second?");
  run.see(stored);
  run.see({ ...stored });
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "done", answers: [answerTo("second?")] }));
  expect(asked.ask).toHaveBeenCalledOnce();
});

test("one that waits can be stopped, and is not asked later", () => {
  const asked = index();
  const run = createAskRun(asked);
  run.ask("who cooks?");
  run.stop();
  expect(run.state.getState()).toEqual({ status: "done", answers: [] });
  run.see(stored);
  expect(asked.ask).not.toHaveBeenCalled();
});

test("a stopped question leaves the answers that were there; one that fails says so", async () => {
  const asked = index();
  const run = createAskRun(asked);
  run.see(stored);
  run.ask("who cooks?");
  await vi.waitFor(() => expect(run.state.getState().status).toBe("done"));
  asked.answer.mockRejectedValueOnce(new ModelError("aborted", "stopped"));
  run.edit(0, {} as never);
  run.stop();
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "done", answers: [answerTo("who cooks?")] }));

  asked.ask.mockRejectedValueOnce(new Error("no tables"));
  run.ask("again?");
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "failed" }));
});

test("the rows of an edited chip stand where its answer stood, under the question that was asked", async () => {
  const run = createAskRun(index());
  run.see(stored);
  run.ask("who cooks?");
  await vi.waitFor(() => expect(run.state.getState().status).toBe("done"));
  run.edit(0, {} as never);
  const edited = { ...answerTo("who cooks?"), sql: "edited" };
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "done", answers: [edited] }));
});

test("a text that holds no question is told apart from one that finds nothing", async () => {
  const asked = index();
  const run = createAskRun(asked);
  run.see(stored);
  asked.ask.mockResolvedValueOnce([]);
  run.ask("🦄🦄🦄");
  await vi.waitFor(() => expect(run.state.getState()).toEqual({ status: "wordless" }));
});
