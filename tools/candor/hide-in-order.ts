// Hides people in many texts on all of the machine's cores. A short list is done here: another process takes a second to
// be ready. What comes out is what one process would give, in the order in which it came in.

import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";

import type { StrictModes } from "../../src/core/privacy/find-strict.ts";
import { type Helper, startHelper } from "./hide-helper.ts";
import { type Hidden, hideAll } from "./hide-process.ts";

/** In UTF-16 units: what is done before others are asked for help, and what each is sent at a time. */
const SIZES = { alone: 1 << 19, batch: 1 << 15 } as const;
/** So many batches wait at a helper, so that none is idle while this process is busy with one of its own. */
const AHEAD = 3;
/** Batches that may be done and wait for an earlier one: their texts are in memory. */
const MOST_WAITING = 64;

interface Batch<Row> {
  readonly rows: readonly Row[];
  hidden: readonly Hidden[] | null;
  readonly done: Promise<unknown>;
}

/** Each row with its text as it may be shown. `helpers`: further processes to use. */
export async function* hideInOrder<Row extends { readonly text: string }>(
  rows: AsyncIterable<Row>,
  strict: StrictModes,
  { helpers = availableParallelism() - 1, alone = SIZES.alone as number, batch = SIZES.batch as number } = {},
): AsyncGenerator<readonly [Row, Hidden]> {
  const waiting: Batch<Row>[] = [];
  const asked: Helper[] = [];
  let size = 0;
  try {
    for await (const some of batches(rows, () => (size < alone ? 1 : batch))) {
      size += sizeOf(some);
      if (size > alone && asked.length === 0) for (let i = 0; i < helpers; i++) asked.push(startHelper());
      const texts = some.map(({ text }) => text);
      const helper = asked.find(({ ahead }) => ahead() < AHEAD);
      waiting.push(helper ? later(some, helper.hide({ texts, strict })) : now(some, hideAll({ texts, strict })));
      await setImmediate(); // What helpers have done comes in between two batches.
      while (waiting[0] && (waiting[0].hidden || waiting.length > MOST_WAITING)) yield* first(waiting);
    }
    while (waiting.length > 0) yield* first(waiting);
  } finally {
    for (const helper of asked) helper.end();
  }
}

async function* batches<Row extends { readonly text: string }>(
  rows: AsyncIterable<Row>,
  wanted: () => number,
): AsyncGenerator<Row[]> {
  let some: Row[] = [];
  for await (const row of rows) {
    some.push(row);
    if (sizeOf(some) < wanted()) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

const sizeOf = (rows: readonly { readonly text: string }[]) => rows.reduce((sum, { text }) => sum + text.length, 0);

const now = <Row>(rows: readonly Row[], hidden: readonly Hidden[]): Batch<Row> => ({
  rows,
  hidden,
  done: Promise.resolve(),
});

function later<Row>(rows: readonly Row[], coming: Promise<readonly Hidden[]>): Batch<Row> {
  const batch: Batch<Row> = { rows, hidden: null, done: coming.then((hidden) => (batch.hidden = hidden)) };
  return batch;
}

async function* first<Row>(waiting: Batch<Row>[]): AsyncGenerator<readonly [Row, Hidden]> {
  const batch = waiting.shift();
  await batch?.done;
  for (const [i, row] of batch?.rows.entries() ?? []) {
    const hidden = batch?.hidden?.[i];
    if (hidden) yield [row, hidden];
  }
}
