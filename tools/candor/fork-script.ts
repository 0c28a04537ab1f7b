import { type ChildProcess, fork, type ForkOptions } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A TypeScript file in a process of its own: TypeScript is read by tsx, which a new process has to be told of. */
export function forkScript(script: URL, nodeOptions: readonly string[] = [], options: ForkOptions = {}): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  return fork(fileURLToPath(script), {
    ...options,
    execArgv: ["--import", tsx, ...nodeOptions],
    serialization: "advanced",
  });
}
