// What a step of fine-tuning costs:
//
//   npx tsx tools/bench/training.ts [--steps 6]
//
// The shipped scorer, four pairs of 512 tokens, regression; WASM in one thread, as the page trains. Seconds of the clock
// and of the processor, so that a busy machine can be told from a slow one; memory is the most that WebAssembly took.

import { cpus } from "node:os";
import { parseArgs } from "node:util";

const memories: WebAssembly.Memory[] = [];
WebAssembly.Memory = class extends WebAssembly.Memory {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super(descriptor);
    memories.push(this);
  }
};

// After the memory is watched: jax-js makes its own when it is imported.
const { DEFAULT_SETTINGS } = await import("../../src/core/learning/settings.ts");
const { openTrainer } = await import("../../workers/trainer/open-trainer.ts");
const { passBytes } = await import("../../workers/trainer/memory.ts");
const { train } = await import("../../workers/trainer/train.ts");
const { readModelFiles } = await import("../candor/node-scorer.ts");
const { writeFigures } = await import("./write-figures.ts");

const { values } = parseArgs({ options: { steps: { type: "string", default: "6" } } });
const steps = Number(values.steps);
const settings = { ...DEFAULT_SETTINGS, losses: ["regression"] as const, steps };

/** Longer than what is read of a text. */
const words = (word: string, seed: number) =>
  Array.from({ length: 600 }, (_, index) => `${word} ${(seed + index) % 7}`).join(" ");
const pairs = Array.from({ length: 4 }, (_, index) => ({
  ...{ jobId: String(index), label: index % 2, servedLogit: 0 },
  jobText: words("kitchen", index),
  resumeText: words("chef", index),
}));

const { base, tokenizer } = await openTrainer(await readModelFiles());
const rows: { seconds: number; processor: number }[] = [];
let last = process.cpuUsage();
await train(
  base,
  tokenizer,
  {
    train: { pairs, preferences: [], groups: [] },
    validation: { pairs: [], preferences: [], groups: [] },
    settings,
    checkpoint: null,
  },
  {
    emit: (event) => {
      if (event.phase !== "step") return;
      const { user, system } = process.cpuUsage(last);
      last = process.cpuUsage();
      rows.push({ seconds: event.seconds, processor: (user + system) / 1e6 });
      process.stderr.write(`step ${event.point.step}: ${event.seconds.toFixed(1)} s\n`);
    },
  },
);
const [first, ...others] = rows;
const median = (of: (row: (typeof rows)[number]) => number) =>
  others.map(of).sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
const peak = Math.max(...memories.map(({ buffer }) => buffer.byteLength)) / 1e6;
writeFigures("step", [
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}, one thread; the shipped scorer, 4 pairs of 512 tokens, rank ${settings.rank}.`,
  "",
  "| | clock | processor |",
  "|---|---|---|",
  `| first step, which compiles | ${first?.seconds.toFixed(1)} s | ${first?.processor.toFixed(1)} s |`,
  `| median of the ${others.length} after it | ${median((row) => row.seconds).toFixed(1)} s | ${median((row) => row.processor).toFixed(1)} s |`,
  "",
  `Most memory: ${peak.toFixed(0)} MB of WebAssembly; reckoned beforehand (workers/trainer/memory.ts): ${(passBytes(base.config, settings) / 1e6).toFixed(0)} MB.`,
]);
