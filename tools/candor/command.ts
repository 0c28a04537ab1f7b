// A command line to its command. Modules load when they are needed; `--help` loads none.

import { USAGE, UsageError } from "./usage.ts";

type Command = (args: string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  rank: async () => (await import("./rank.ts")).runRank,
  score: async () => (await import("./score.ts")).runScore,
  convert: async () => (await import("./convert.ts")).runConvert,
  read: async () => (await import("./read.ts")).runRead,
  anonymise: async () => (await import("./anonymise.ts")).runAnonymise,
  match: async () => (await import("./match.ts")).runMatch,
  explain: async () => (await import("./explain.ts")).runExplain,
  extract: async () => (await import("./extract.ts")).runExtract,
  edit: async () => (await import("./edit.ts")).runEdit,
  skills: async () => (await import("./skills.ts")).runSkills,
  ask: async () => (await import("./ask.ts")).runAsk,
  prepare: async () => (await import("./ask-prepare.ts")).runPrepare,
  summarise: async () => (await import("./ask-summarise.ts")).runSummarise,
  "make-pairs": async () => (await import("./ask-pairs.ts")).runMakePairs,
  datasets: async () => (await import("./datasets.ts")).runDatasets,
  evaluate: async () => (await import("./evaluate.ts")).runEvaluate,
};

/**
 * Runs what `argv` asks for; results go to standard output, all else to standard error.
 * @returns the status to exit with: 0 done, 1 failed or not all of it done, 2 asked for in a way that cannot be.
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`candor: ${message.replaceAll(/\s*\n\s*/g, " ")}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function dispatch([name, ...args]: readonly string[]): Promise<number> {
  // In a terminal the steps are offered; a script that says nothing gets the usage.
  if (name === undefined && process.stdin.isTTY && process.stderr.isTTY)
    return (await import("./menu.ts")).runTerminalMenu();
  if (name === undefined || name === "help" || [name, ...args].includes("--help")) {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`no command "${name}"; try --help`);
  const command = await load();
  return command(args);
}
