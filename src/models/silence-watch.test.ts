import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createSilenceWatch } from "./silence-watch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("silence during a call is noticed", () => {
  const onSilence = vi.fn();
  createSilenceWatch(1000, onSilence).wait();
  vi.advanceTimersByTime(999);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onSilence).toHaveBeenCalledTimes(1);
});

test("every sign of life starts the clock again", () => {
  const onSilence = vi.fn();
  const watch = createSilenceWatch(1000, onSilence);
  watch.wait();
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(900);
    watch.heard();
  }
  expect(onSilence).not.toHaveBeenCalled();
});

test("nobody waits, nobody minds", () => {
  const onSilence = vi.fn();
  const watch = createSilenceWatch(1000, onSilence);
  const end = watch.wait();
  end();
  watch.heard();
  vi.advanceTimersByTime(10_000);
  expect(onSilence).not.toHaveBeenCalled();
});
