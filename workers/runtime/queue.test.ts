import { expect, test } from "vitest";

import { createQueue } from "./queue.ts";

test("jobs run one at a time in the order they came, also behind one that fails", async () => {
  const queued = createQueue();
  const log: string[] = [];
  const job = (name: string, fails = false) =>
    queued(async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([job("a"), job("b", true), job("c")]);
  expect(log).toEqual(["a starts", "a ends", "b starts", "b ends", "c starts", "c ends"]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
