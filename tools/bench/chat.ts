// `npx tsx tools/bench/chat.ts`: the chat's figures that need no real model. Prints JSON and writes
// docs/benchmarks/chat.md. `CANDOR_DATA` names the folder with rubric/.

import { writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";

import { measureInjection } from "./chat-injection.ts";
import { measureReplies } from "./chat-replies.ts";

const data = process.env["CANDOR_DATA"];
const replies = await measureReplies();
const injection = data === undefined ? null : await measureInjection(data);

const date = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.version}`;
const ratio = replies.followUpMs / replies.coldMs;
const perToken = new Set(replies.cacheBytesPerToken);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const lines = [
  "# The chat model",
  "",
  `Measured on ${date} by \`npx tsx tools/bench/chat.ts\` on ${machine}, with the tiny Phi-3 of tools/models/tiny-phi3.ts`,
  "(2 layers, width 64, q4) through the code that runs the real one. Figures of the real model need a GPU and are not here.",
  "",
  "| what | figure |",
  "|---|---|",
  `| first token after a context of ${replies.contextTokens} tokens, all read anew | ${ms(replies.coldMs)} |`,
  `| first token of a follow-up, ${replies.reusedTokens} tokens from the cache | ${ms(replies.followUpMs)} |`,
  `| follow-up over cold, both in one run | **${ratio.toFixed(2)}** |`,
  `| the same reply with and without the cache | ${replies.isSameText ? "yes" : "NO"} |`,
  `| from a stop to the end of the reply, longest | ${ms(replies.stopMs)} |`,
  `| bytes of keys and values a token, over ${replies.cacheBytesPerToken.length} turns | ${[...perToken].join(", ")} |`,
  "",
  "A stop while the model still reads ends its worker.",
  ...(injection === null
    ? []
    : [
        "",
        "## Planted orders",
        "",
        `The ${injection.cases} poisoned cases of the rubric set, put into an invented resume. The answer is that of a model that obeys.`,
        "",
        "| what | figure |",
        "|---|---|",
        `| prompts in which the planted text left its place | ${injection.escaped} |`,
        `| prompts that still hold the order itself | ${injection.ordersLeft} |`,
        `| numbers of the obedient answers that stand as proven | ${injection.numbersStanding} of ${injection.numbers} |`,
        "",
        "A filter is read from the question alone, and scores and verdicts never see the chat model.",
      ]),
];
await writeFile("docs/benchmarks/chat.md", `${lines.join("\n")}\n`);
process.stdout.write(`${JSON.stringify({ date, machine, replies, ratio, injection }, null, 2)}\n`);
