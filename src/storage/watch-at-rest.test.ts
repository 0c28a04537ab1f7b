import { expect, test, vi } from "vitest";

import { watchAtRest } from "./watch-at-rest.ts";

/** A signal to fire by hand, and a read that takes 100 ms and counts how many run at once. */
function setUp() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  let value = 0;
  let running = 0;
  let mostRunning = 0;
  let fire = () => {};
  let unsubscribed = false;
  const signal = {
    subscribe(next: () => void) {
      fire = next;
      return { unsubscribe: () => void (unsubscribed = true) };
    },
  };
  const read = async () => {
    mostRunning = Math.max(mostRunning, ++running);
    await new Promise((done) => setTimeout(done, 100));
    running--;
    return value;
  };
  const seen: number[] = [];
  const subscription = watchAtRest(signal, read).subscribe(
    (next) => seen.push(next),
    () => {},
  );
  return {
    seen,
    subscription,
    mostRunning: () => mostRunning,
    unsubscribed: () => unsubscribed,
    write: () => {
      value++;
      fire();
    },
  };
}

test("under steady writes values keep arriving, one read at a time, and the last write is seen", async () => {
  const { seen, write, mostRunning } = setUp();
  for (let count = 0; count < 40; count++) {
    write();
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen.length).toBeGreaterThanOrEqual(3);
  // 100 ms of reading and 600 ms of rest: in 4 seconds no more than six.
  expect(seen.length).toBeLessThanOrEqual(6);
  expect(mostRunning()).toBe(1);
  expect(seen.at(-1)).toBe(40);
});

test("a single write is seen at once", async () => {
  const { seen, write } = setUp();
  write();
  await vi.advanceTimersByTimeAsync(100);
  expect(seen).toEqual([1]);
});

test("after unsubscribing nothing arrives, not even from a read under way", async () => {
  const { seen, write, subscription, unsubscribed } = setUp();
  write();
  subscription.unsubscribe();
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen).toEqual([]);
  expect(unsubscribed()).toBe(true);
});
