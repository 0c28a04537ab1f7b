import { useEffect, useRef } from "react";

import { chatModelById } from "../core/chat/chat-models.ts";
import { NO_CONTEXT } from "../core/chat/context.ts";
import { questionMessage, SYSTEM_MESSAGE } from "../core/chat/prompt.ts";
import type { Stored } from "../features/ask/ask-index.ts";
import { type ChatEvaluation, createChatEvaluation } from "../features/evaluate/chat-evaluation.ts";
import { ChatEvaluationView } from "../features/evaluate/ChatEvaluationView.tsx";
import { createLookUp } from "./chat-look-up.ts";
import { type Services, useServices } from "./services.ts";
import { useChosenChat } from "./use-chosen-chat.ts";
import { useSkillGraph } from "./use-skill-graph.ts";
import { askIndexOf, useStored } from "./use-stored.ts";

/** The questions of a file, asked as on Ask, and of the chat model as in the conversation: each on its own. */
export function EvaluateChat() {
  const services = useServices();
  const { chat, chosenId } = useChosenChat();
  const graph = useSkillGraph()?.shipped ?? null;
  const stored = useStored();
  const latest = useRef<Stored | null>(stored);
  useEffect(() => void (latest.current = stored), [stored]);
  const { evaluation, source } = madeFor(services);
  useEffect(() => void (source.stored = () => latest.current), [source]);
  if (stored === null) return null;

  const lookUp = createLookUp({
    index: askIndexOf(services),
    stored,
    graph,
    chat,
    texts: services.storage.candidates.texts,
  });
  const write = async (question: string, signal: AbortSignal) => {
    const looked = await lookUp(question, false, signal);
    if (looked.kind === "refused") return looked.sentence;
    const context = looked.kind === "found" ? looked.context : NO_CONTEXT;
    const messages = [SYSTEM_MESSAGE, questionMessage(question, context)];
    return (await chat.write(messages, { signal, onText: () => {} })).text;
  };
  const name = chosenId === undefined || chosenId === null ? null : (chatModelById(chosenId)?.name ?? chosenId);
  return <ChatEvaluationView evaluation={evaluation} model={name === null ? null : { name, write }} />;
}

interface Made {
  readonly evaluation: ChatEvaluation;
  /** Where the stored rows are read: of the screen that is open now. */
  readonly source: { stored: () => Stored | null };
}

/** One a page: figures stay while another screen is open. */
const made = new WeakMap<Services, Made>();

function madeFor(services: Services): Made {
  const known = made.get(services);
  if (known) return known;
  const source: Made["source"] = { stored: () => null };
  const evaluation = createChatEvaluation({
    ask(question, signal) {
      const stored = source.stored();
      if (stored === null) throw new Error("asked before anything was read");
      const now = new Date();
      const today = now.getFullYear() * 12 + now.getMonth();
      return askIndexOf(services).ask(question, stored, { today, signal, onProgress: () => {} });
    },
  });
  const own = { evaluation, source };
  made.set(services, own);
  return own;
}
