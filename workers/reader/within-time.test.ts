import { expect, test } from "vitest";

import { readPart } from "./read-bytes.ts";
import { withinTime } from "./within-time.ts";

test("a task that hangs is told to stop and given up", async () => {
  let wasTold = false;
  const hang = (signal: AbortSignal) =>
    new Promise<never>(() => signal.addEventListener("abort", () => (wasTold = true)));
  await expect(withinTime(5, hang)).rejects.toThrow("time limit");
  expect(wasTold).toBe(true);
});

test("a task that ends in time gives its output", async () => {
  await expect(withinTime(1000, async () => 7)).resolves.toBe(7);
});

test("when the caller gives up, so does the wait", async () => {
  const caller = new AbortController();
  const waiting = withinTime(60_000, () => new Promise<never>(() => {}), caller.signal);
  caller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});

test("a caller who has already given up waits for nothing", async () => {
  await expect(
    withinTime(60_000, () => new Promise<never>(() => {}), AbortSignal.abort(new Error("enough"))),
  ).rejects.toThrow("enough");
});

test("a part whose reader throws is broken, not an exception", async () => {
  const part = {
    name: "cv.pdf",
    read: async () => {
      throw new Error("bug");
    },
  };
  await expect(readPart(part)).resolves.toEqual({ status: "rejected", fileName: "cv.pdf", reason: "broken" });
});
