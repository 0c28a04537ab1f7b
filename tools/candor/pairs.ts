// The pairs `score` reads: one JSON object a line. Anything else is refused with its line number.

import { z } from "zod";

import type { LineSource } from "./lines.ts";
import { UsageError } from "./usage.ts";

const pairSchema = z.object({
  job_text: z.string(),
  resume_text: z.string(),
  id: z.union([z.string(), z.number()]).optional(),
});

export type Pair = z.infer<typeof pairSchema>;

/** Reads the whole source and keeps nothing: throws a `UsageError` at the first line that is no pair. Empty lines are skipped. */
export async function checkPairs(source: LineSource): Promise<number> {
  let count = 0;
  for await (const pairs of pairBlocks(source, 1000)) count += pairs.length;
  return count;
}

/** The pairs in order, a block at a time, so that a file need not fit in memory. */
export async function* pairBlocks(source: LineSource, blockSize: number): AsyncGenerator<readonly Pair[]> {
  let block: Pair[] = [];
  for await (const { number, text } of source.lines()) {
    if (text.trim() === "") continue;
    block.push(parsePair(text, `${source.name} line ${number}`));
    if (block.length < blockSize) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

function parsePair(text: string, place: string): Pair {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${place}: not JSON`); // the parser's own message would quote the text
  }
  const result = pairSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw new UsageError(field === "" ? `${place}: not a JSON object` : `${place}: ${field} ${wanted(field)}`);
}

function wanted(field: string): string {
  return field === "id" ? "must be a string or a number" : "must be a string";
}
