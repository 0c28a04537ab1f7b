// `candor read`: what the reader sees of each file, one JSON line a document. The text is the user's own and goes
// to the user's own terminal, as read and as anonymised.

import { parseArgs } from "node:util";

import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { findSkillMentions } from "../../workers/reader/find-skill-mentions.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { print } from "./print.ts";
import { describeOutcome } from "./read-description.ts";
import { readFileInNode } from "./read-file.ts";
import { UsageError } from "./usage.ts";

/** Runs the command. A rejected file is a result; one that can't be opened is wrong use, and then nothing is printed. */
export async function runRead(args: string[]): Promise<number> {
  const files = filesOf(args);
  const opened = new Map<string, ReadOutcome[]>();
  for (const file of files)
    opened.set(file, await readFileInNode(file).catch((error: unknown) => cannotRead(file, error)));
  const needs = { today: thisMonth(), findSkillMentions };
  for (const [file, outcomes] of opened) {
    for (const [part, outcome] of outcomes.entries())
      await print(`${JSON.stringify({ file, part, ...(await describeOutcome(outcome, needs)) })}\n`);
  }
  return 0;
}

function filesOf(args: string[]): string[] {
  const files = positionals(args);
  if (files.length === 0) throw new UsageError("read needs at least one file; try --help");
  return files;
}

function positionals(args: string[]): string[] {
  try {
    // JSON is the only form; the flag is taken for the sake of scripts that ask for it everywhere.
    return parseArgs({ args, options: { json: { type: "boolean" } }, allowPositionals: true }).positionals;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function cannotRead(file: string, error: unknown): never {
  throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
}
