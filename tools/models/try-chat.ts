// Opens a folder with a chat model as the page does, on this machine's CPU, and lets it answer one question: whether a
// model that was tuned elsewhere is one the page can load.
//
//   npx tsx tools/models/try-chat.ts DIR [--precision q4|q4f16] [--tokens 40] QUESTION
//
// Prints JSON: the prompt's token ids, the reply, and the files that were used.

import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

import * as library from "@huggingface/transformers";

import type { ChatPrecision } from "../../src/protocol/chat.ts";
import { isWeightPart, neededFiles } from "../../workers/chat-files/chat-listing.ts";
import { openChat } from "../../workers/chat/library.ts";
import { createChatSession } from "../../workers/chat/session.ts";
import { renderPrompt } from "../../workers/chat/prompt-tokens.ts";

const CONTEXT_TOKENS = 4096;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { precision: { type: "string", default: "q4" }, tokens: { type: "string", default: "40" } },
});
const [folder, question] = positionals;
if (folder === undefined || question === undefined)
  throw new Error("it needs a folder and a question: npx tsx tools/models/try-chat.ts DIR QUESTION");
const precision: ChatPrecision = values.precision === "q4f16" ? "q4f16" : "q4";

const listed = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => statSync(join(folder, path)).isFile())
  .map((path) => ({ path, bytes: statSync(join(folder, path)).size, digest: null }));
const files = neededFiles(listed, precision);

library.env.allowRemoteModels = false;
library.env.localModelPath = dirname(resolve(folder));
const opened = await openChat(library, {
  folder: basename(resolve(folder)),
  precision,
  device: "cpu",
  externalFiles: files.filter(({ path }) => isWeightPart(path, precision)).length,
});
const messages = [{ role: "user", content: question }] as const;
const promptIds = opened.tokenizer.encode(renderPrompt(opened.tokenizer, messages), { add_special_tokens: false });
const session = createChatSession(library, opened, CONTEXT_TOKENS);
const { text, endedBy, tokens } = await session.generate(messages, { maxNewTokens: Number(values.tokens) });
console.log(JSON.stringify({ promptIds, reply: text, endedBy, tokens, files }, null, 1));
await session.dispose();
