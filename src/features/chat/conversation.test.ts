import { expect, test } from "vitest";

import type { ChatContext } from "../../core/chat/context.ts";
import type { ChatMessage } from "../../core/chat/message.ts";
import type { Chat } from "../../models/chat.ts";
import type { ChatReply } from "../../protocol/chat.ts";
import { ModelError } from "../../protocol/failure.ts";
import { createConversation, type LookUp } from "./conversation.ts";

const context: ChatContext = {
  rows: [
    {
      id: "c1",
      kind: "candidate",
      name: "Amber Heron",
      facts: [{ label: "years", value: "6" }],
      quotes: ["Ran audits."],
    },
  ],
  totalRows: 1,
};
const found: LookUp = async () => ({ kind: "found", context, sentence: "1 candidate." });
const followUp: LookUp = async () => ({ kind: "follow-up" });
const done = (text: string): ChatReply => ({
  text,
  endedBy: "end",
  tokens: 5,
  firstTokenMs: 1,
  tokensPerSecond: 1,
  promptTokens: 1,
  reusedTokens: 0,
  droppedTurns: 0,
  cacheBytes: 0,
});

/** Writes these replies in turn and remembers what it was asked. */
function fakeChat(...replies: readonly (string | Error)[]) {
  const asked: (readonly ChatMessage[])[] = [];
  const seeds: (number | undefined)[] = [];
  const write: Chat["write"] = async (messages, { onText, seed }) => {
    const next = replies[asked.length] ?? "";
    asked.push(messages);
    seeds.push(seed);
    if (next instanceof Error) throw next;
    onText(next);
    return done(next);
  };
  return { write, asked, seeds };
}
const answeringOf = (conversation: ReturnType<typeof createConversation>) =>
  conversation.state.getState().turns.map(({ answering }) => answering);

test("an answer is checked against the rows of its question; what they do not say is struck out", async () => {
  const conversation = createConversation(fakeChat("Amber Heron has 6 years, not 9."));
  await conversation.ask("who?", found);
  const [answering] = answeringOf(conversation);
  if (answering?.status !== "done") throw new Error("it is answered");
  expect(answering.checked.parts.filter(({ kind }) => kind === "struck").map(({ text }) => text)).toEqual(["9"]);
});

test("a follow-up goes on word for word from what was said, and is checked against the rows before", async () => {
  const chat = fakeChat("Amber Heron has 6 years.", "She has 9.");
  const conversation = createConversation(chat);
  await conversation.ask("who?", found);
  await conversation.ask("why her?", followUp);
  const [first, second] = chat.asked;
  expect(second?.slice(0, first?.length)).toEqual(first);
  expect(second?.at(-2)).toEqual({ role: "assistant", content: "Amber Heron has 6 years." });
  expect(second?.at(-1)?.content).not.toContain("<data>");
  expect(answeringOf(conversation)[1]).toMatchObject({ checked: { struckCount: 1 } });
});

test("rows that were told long ago are told again", async () => {
  const chat = fakeChat("a", "b", "c", "d", "e");
  const conversation = createConversation(chat);
  await conversation.ask("who?", found);
  for (const question of ["why?", "how?", "what?", "when?"]) await conversation.ask(question, followUp);
  const told = chat.asked.at(-1)!.filter(({ content }) => content.includes("<data>")).length;
  expect(told).toBe(3); // the rules name it, the first question has it, the last one again
});

test("a refusal asks no model", async () => {
  const chat = fakeChat();
  const conversation = createConversation(chat);
  await conversation.ask("how old are they?", async () => ({ kind: "refused", sentence: "Age is not asked here." }));
  expect(chat.asked).toEqual([]);
  expect(answeringOf(conversation)).toEqual([{ status: "refused", sentence: "Age is not asked here." }]);
});

test.each(["device-lost", "worker-died", "out-of-memory"] as const)(
  "after %s the conversation is still there, and the question can be asked again",
  async (code) => {
    const chat = fakeChat("Amber Heron.", new ModelError(code, "gone"), "Amber Heron again.");
    const conversation = createConversation(chat);
    await conversation.ask("who?", found);
    await conversation.ask("why?", followUp);
    expect(answeringOf(conversation)[1]).toMatchObject({ status: "failed", failure: { code } });
    expect(answeringOf(conversation)[0]).toMatchObject({ status: "done" });
    await conversation.again(followUp);
    expect(answeringOf(conversation)[1]).toMatchObject({ status: "done", text: "Amber Heron again." });
    expect(chat.seeds).toEqual([undefined, undefined, undefined]);
  },
);

test("another answer is drawn by chance, from the same beginning", async () => {
  const chat = fakeChat("one", "two");
  const conversation = createConversation(chat);
  await conversation.ask("who?", found);
  await conversation.again(found);
  expect(chat.asked[1]).toEqual(chat.asked[0]);
  expect(chat.seeds[1]).toBeDefined();
  expect(answeringOf(conversation)).toHaveLength(1);
});

test("stopped before the first word, taken back, cleared", async () => {
  const conversation = createConversation({
    write: (_messages, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new ModelError("aborted", "stopped")));
      }),
  });
  const asked = conversation.ask("who?", found);
  await Promise.resolve();
  conversation.stop();
  await asked;
  expect(answeringOf(conversation)).toEqual([{ status: "stopped" }]);
  expect(conversation.takeBack()).toBe("who?");
  expect(conversation.takeBack()).toBeNull();
  conversation.clear();
  expect(conversation.state.getState().turns).toEqual([]);
});
