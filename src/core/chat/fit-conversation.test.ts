import { expect, test } from "vitest";

import { fitConversation } from "./fit-conversation.ts";
import type { ChatMessage } from "./message.ts";

const system: ChatMessage = { role: "system", content: "rules" };
const turn = (number: number): ChatMessage[] => [
  { role: "user", content: `question ${number}` },
  { role: "assistant", content: `answer ${number}` },
];
/** Ten turns and one question more; every message counts as ten tokens. */
const long = [
  system,
  ...Array.from({ length: 10 }, (_, i) => turn(i)).flat(),
  { role: "user", content: "last" } as const,
];
const tenEach = (messages: readonly ChatMessage[]) => 10 * messages.length;

test("what fits is left alone", () => {
  expect(fitConversation(long, 220, tenEach)).toEqual({ status: "fits", messages: long, droppedTurns: 0 });
});

test("whole turns go, the oldest first and four at a time; instructions and the last question stay", () => {
  const fitted = fitConversation(long, 219, tenEach);
  if (fitted.status !== "fits") throw new Error("it fits with fewer turns");
  expect(fitted.droppedTurns).toBe(4);
  expect(fitted.messages[0]).toBe(system);
  expect(fitted.messages[1]).toEqual({ role: "user", content: "question 4" });
  expect(fitted.messages.at(-1)?.content).toBe("last");
});

test("one turn more leaves the same beginning, so that its cache can be used again", () => {
  const longer = [
    ...long,
    { role: "assistant", content: "answer" } as const,
    { role: "user", content: "more" } as const,
  ];
  const [before, after] = [fitConversation(long, 200, tenEach), fitConversation(longer, 200, tenEach)];
  if (before.status !== "fits" || after.status !== "fits") throw new Error("both fit with fewer turns");
  expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
});

test("the last question alone may be too long", () => {
  expect(fitConversation(long, 15, tenEach)).toEqual({ status: "too-long", tokens: 20 });
  expect(fitConversation([system], 5, tenEach)).toEqual({ status: "too-long", tokens: 10 });
});
