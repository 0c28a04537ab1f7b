import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { expect, test } from "vitest";

import { startHelper } from "./hide-helper.ts";
import { hideInOrder } from "./hide-in-order.ts";
import { hideAll } from "./hide-process.ts";

const STRICT = {};
const rows = Array.from({ length: 40 }, (_, id) => ({
  id,
  text: `Amara Okafor ${id}\namara${id}@example.org\n${"Baked bread. ".repeat(id * 7)}`,
}));

async function* streamed() {
  yield* rows;
}

test("with another process at work all come out in order, as one process hides them", async () => {
  const found = [];
  for await (const one of hideInOrder(streamed(), STRICT, { helpers: 1, alone: 200, batch: 1000 })) found.push(one);
  const texts = rows.map(({ text }) => text);
  expect(found.map(([row]) => row)).toEqual(rows);
  expect(found.map(([, hidden]) => hidden)).toEqual(hideAll({ texts, strict: STRICT }));
});

test("the batches of a process that dies are done here", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-hide-"));
  try {
    const script = join(folder, "dies.mjs");
    await writeFile(script, 'process.on("message", () => process.exit(1));');
    const helper = startHelper(pathToFileURL(script));
    const batch = { texts: ["Amara Okafor\namara@example.org"], strict: STRICT };
    expect(await Promise.all([helper.hide(batch), helper.hide(batch)])).toEqual([hideAll(batch), hideAll(batch)]);
    expect(helper.ahead()).toBe(Number.POSITIVE_INFINITY);
    helper.end();
  } finally {
    await rm(folder, { recursive: true });
  }
});
