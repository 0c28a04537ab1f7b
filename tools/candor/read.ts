// `candor read`: what the reader sees of each file, one JSON line a document. The text is the user's own and goes
// to the user's own terminal, as read and as anonymised.

import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { findSkillMentions } from "../../workers/reader/find-skill-mentions.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { cannotRead } from "./file-error.ts";
import { print } from "./print.ts";
import { describeOutcome } from "./read-description.ts";
import { readFileInNode } from "./read-file.ts";
import { rejectionSaid } from "./rejection.ts";
import { UsageError } from "./usage.ts";

/** Runs the command. A rejected file is a result, and told; one that can't be opened is wrong use, and then nothing is printed. */
export async function runRead(args: string[]): Promise<number> {
  const files = filesOf(args);
  const opened = new Map<string, ReadOutcome[]>();
  for (const file of files)
    opened.set(file, await readFileInNode(file).catch((error: unknown) => cannotRead(file, error)));
  const needs = { today: thisMonth(), findSkillMentions };
  let [documents, rejected] = [0, 0];
  for (const [file, outcomes] of opened) {
    for (const [part, outcome] of outcomes.entries()) {
      documents += 1;
      await print(`${JSON.stringify({ file, part, ...(await describeOutcome(outcome, needs)) })}\n`);
      if (outcome.status !== "rejected") continue;
      rejected += 1;
      process.stderr.write(`not read: ${placeOf(file, outcome.fileName)}: ${rejectionSaid(outcome.reason)}\n`);
    }
  }
  if (rejected > 0 || documents === 0)
    process.stderr.write(`candor: ${rejected} of ${documents} documents could not be read\n`);
  return rejected < documents ? 0 : 1;
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

/** A file of several names the one in it. */
function placeOf(file: string, name: string): string {
  return name === basename(file) ? file : `${file} (${name})`;
}
