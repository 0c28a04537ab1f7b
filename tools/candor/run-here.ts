// For tests: a command in this process, since a process of its own costs seconds before its first line.

import { Readable } from "node:stream";

import { vi } from "vitest";

import { runCommand } from "./command.ts";

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What `candor ARGS` would print and exit with, fed `input` on standard input. One at a time. */
export async function runHere(args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  const out = listen(process.stdout);
  const err = listen(process.stderr);
  const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(asStdin(input));
  try {
    const status = await runCommand(args);
    return { status, out: out.text(), err: err.text() };
  } finally {
    for (const one of [out, err]) one.stop();
    stdin.mockRestore();
  }
}

function listen(stream: NodeJS.WriteStream) {
  let text = "";
  const spy = vi.spyOn(stream, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return { text: () => text, stop: () => spy.mockRestore() };
}

function asStdin(input: string | Uint8Array): typeof process.stdin {
  return Readable.from([Buffer.from(input)]) as unknown as typeof process.stdin;
}
