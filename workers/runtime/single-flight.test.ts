import { expect, test } from "vitest";

import { singleFlight } from "./single-flight.ts";

test("concurrent callers share one run and all hear its progress", async () => {
  let starts = 0;
  const flight = singleFlight<string, number>(async (emit) => {
    starts++;
    await Promise.resolve();
    emit(7);
    return "value";
  });
  const heard: string[] = [];
  const results = await Promise.all([flight.run((n) => heard.push(`a${n}`)), flight.run((n) => heard.push(`b${n}`))]);
  expect(results).toEqual(["value", "value"]);
  expect(heard).toEqual(["a7", "b7"]);
  expect(await flight.run(() => {})).toBe("value");
  expect(starts).toBe(1);
});

test("a failure is forgotten, so that a retry works", async () => {
  let starts = 0;
  const flight = singleFlight<string, never>(async () => {
    if (++starts === 1) throw new Error("no network");
    return "value";
  });
  await expect(flight.run(() => {})).rejects.toThrow("no network");
  expect(await flight.run(() => {})).toBe("value");
});

test("what was forgotten is done again", async () => {
  let starts = 0;
  const flight = singleFlight<number, never>(async () => ++starts);
  await flight.run(() => {});
  flight.forget();
  expect(await flight.run(() => {})).toBe(2);
});
