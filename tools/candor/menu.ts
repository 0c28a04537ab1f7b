// `npm run candor` in a terminal: the steps one by one, each by a few questions. Every one of them is a command, too, and
// the menu prints the command it runs.

import { createInterface, type Interface } from "node:readline/promises";

import { UsageError } from "./usage.ts";

type Command = (args: string[]) => Promise<number>;

interface Step {
  readonly name: string;
  /** The questions, in order; an empty answer takes what stands in brackets, or leaves the option out. */
  readonly asks: readonly Ask[];
  readonly command: string;
  readonly fixed?: readonly string[];
  readonly load: () => Promise<Command>;
}

interface Ask {
  readonly text: string;
  /** The option the answer goes to; null is a plain argument. */
  readonly option: string | null;
  readonly usual?: string;
}

const JOBS: Ask = { text: "File of jobs (CSV or JSON lines)", option: "--jobs" };

export const STEPS: readonly Step[] = [
  {
    name: "Prepare job data: clean it, drop duplicates, read pay and places",
    asks: [JOBS, { text: "Write to", option: "--to", usual: "prepared.jsonl" }],
    command: "prepare",
    load: async () => (await import("./ask-prepare.ts")).runPrepare,
  },
  {
    name: "Summarise: the telling sentences of a file of jobs",
    asks: [JOBS],
    command: "summarise",
    load: async () => (await import("./ask-summarise.ts")).runSummarise,
  },
  {
    name: "Make pairs: questions with the filters they mean, for teaching and testing a model",
    asks: [
      { text: "How many", option: "--count", usual: "500" },
      { text: "Write to", option: "--to", usual: "pairs.jsonl" },
    ],
    command: "make-pairs",
    load: async () => (await import("./ask-pairs.ts")).runMakePairs,
  },
  {
    name: "Ask about jobs and resumes",
    asks: [
      JOBS,
      { text: "Folder of resumes (empty for none)", option: "--candidates" },
      { text: "Question", option: null },
    ],
    command: "ask",
    load: async () => (await import("./ask.ts")).runAsk,
  },
  {
    name: "Evaluate the scorer on labelled pairs",
    asks: [{ text: "File of pairs (job_text, resume_text, label)", option: "--pairs" }],
    command: "evaluate",
    load: async () => (await import("./evaluate.ts")).runEvaluate,
  },
  {
    name: "Export the rows of a question as CSV",
    asks: [JOBS, { text: "Question", option: null }],
    command: "ask",
    fixed: ["--csv"],
    load: async () => (await import("./ask.ts")).runAsk,
  },
];

/** Until the person leaves it. `ask` answers null when the input ends. */
export async function runMenu(
  ask: (text: string) => Promise<string | null>,
  say: (text: string) => void,
): Promise<number> {
  for (;;) {
    say(`\nCandor\n${STEPS.map(({ name }, index) => `  ${index + 1}  ${name}`).join("\n")}\n  q  Leave\n`);
    const choice = await ask("Number: ");
    if (choice === null || /^q(?:uit)?$/i.test(choice.trim())) return 0;
    const step = STEPS[Number(choice) - 1];
    if (step === undefined)
      say(`There is no ${choice.trim() === "" ? "such step" : choice}; type 1 to ${STEPS.length}, or q.`);
    else await runStep(step, ask, say);
  }
}

async function runStep(
  step: Step,
  ask: (text: string) => Promise<string | null>,
  say: (text: string) => void,
): Promise<void> {
  const args = [...(step.fixed ?? [])];
  for (const { text, option, usual } of step.asks) {
    const said = await ask(`${text}${usual === undefined ? "" : ` [${usual}]`}: `);
    if (said === null) return;
    const value = said.trim() === "" ? (usual ?? "") : said.trim();
    if (value !== "") args.push(...(option === null ? [value] : [option, value]));
  }
  say(`\nnpm run --silent candor -- ${[step.command, ...args].map(quoted).join(" ")}\n`);
  try {
    await (
      await step.load()
    )(args);
  } catch (error) {
    // A wrong file name is no reason to leave.
    if (!(error instanceof UsageError)) throw error;
    say(`candor: ${error.message}`);
  }
}

function quoted(arg: string): string {
  return /^[\w./:@%+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`;
}

/** The menu on this process's terminal. */
export async function runTerminalMenu(): Promise<number> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await runMenu(
      (text) => answerOf(terminal, text),
      (text) => void process.stderr.write(`${text}\n`),
    );
  } finally {
    terminal.close();
  }
}

function answerOf(terminal: Interface, text: string): Promise<string | null> {
  return new Promise((resolve) => {
    terminal.once("close", () => resolve(null));
    terminal.question(text).then(resolve, () => resolve(null));
  });
}
