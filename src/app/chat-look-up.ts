// What the page finds for a message, before the chat model is asked: by the rules; and where they understand nothing
// and there is nothing yet to speak of, by a filter that the model writes.

import type { Answer } from "../core/asking/answer/answer.ts";
import { skillNamed } from "../core/asking/question/find-skills-asked.ts";
import { contextOf } from "../core/chat/answer-context.ts";
import { filterMessages, readWrittenFilter } from "../core/chat/written-filter.ts";
import type { SkillGraph } from "../core/skills/graph.ts";
import type { AskIndex, AskOptions, Stored } from "../features/ask/ask-index.ts";
import type { LookedUp, LookUp } from "../features/chat/conversation.ts";
import { tell } from "../lib/messages.ts";
import type { Chat } from "../models/chat.ts";
import type { Storage } from "../storage/open-storage.ts";

interface Needs {
  readonly index: AskIndex;
  readonly stored: Stored;
  /** null while the skills are loaded. */
  readonly graph: SkillGraph | null;
  readonly chat: Pick<Chat, "write">;
  readonly texts: Storage["candidates"]["texts"];
}

/** Once, and once more with what was wrong. */
const FILTER_ATTEMPTS = 2;
const MAX_FILTER_TOKENS = 200;

export function createLookUp({ index, stored, graph, chat, texts }: Needs): LookUp {
  return async (question, hasContext, signal) => {
    const now = new Date();
    const options: AskOptions = { today: now.getFullYear() * 12 + now.getMonth(), signal, onProgress: () => {} };
    const answers = await index.ask(question, stored, options);
    const refused = answers.find(({ isRefused }) => isRefused);
    if (refused) return { kind: "refused", sentence: tell(refused.sentence) };
    const read = answers.find(({ filter }) => filter !== null && filter.where.length > 0);
    if (read) return found(read);
    if (hasContext) return { kind: "follow-up" };
    const all = answers.find(({ filter }) => filter !== null);
    if (all) return found(all);
    const filter = await writtenFilter(question, signal);
    return filter === null
      ? { kind: "follow-up" }
      : found({ ...(await index.answer(filter, stored, options)), question });
  };

  async function found(answer: Answer): Promise<LookedUp> {
    return { kind: "found", context: contextOf(answer, await textsOf(answer)), sentence: tell(answer.sentence) };
  }

  async function textsOf({ found }: Answer): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(found.rows.map(({ id }) => id));
    if (found.about === "jobs")
      return new Map(stored.jobs.filter(({ id }) => ids.has(id)).map(({ id, text }) => [id, text]));
    return new Map((await texts([...ids])).map(({ candidateId, text }) => [candidateId, text]));
  }

  async function writtenFilter(question: string, signal: AbortSignal) {
    const skillId = (name: string) => (graph === null ? null : skillNamed(name, graph));
    let refused: Parameters<typeof filterMessages>[1] = null;
    for (let attempt = 0; attempt < FILTER_ATTEMPTS; attempt++) {
      const messages = filterMessages(question, refused);
      const { text } = await chat.write(messages, { signal, onText: () => {}, maxNewTokens: MAX_FILTER_TOKENS });
      const read = readWrittenFilter(question, text, { skillId });
      if (read.status === "ready") return read.filter;
      refused = { written: text, problem: read.problem };
    }
    return null;
  }
}
