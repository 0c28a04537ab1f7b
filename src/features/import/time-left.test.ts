import { expect, test } from "vitest";

import { paceOf, percent, progressText, rateText, timeLeftText } from "./time-left.ts";

test.each([
  [null, ""],
  [Number.POSITIVE_INFINITY, ""],
  [0, "a few seconds left"],
  [4.9, "a few seconds left"],
  [5, "about 5 seconds left"],
  [11, "about 15 seconds left"],
  [54, "about 55 seconds left"],
  [55, "about a minute left"],
  [89, "about a minute left"],
  [91, "about 2 minutes left"],
  [59 * 60, "about 59 minutes left"],
  [60 * 60, "about an hour left"],
  [3 * 60 * 60, "about 3 hours left"],
])("%s seconds read as %j", (seconds, text) => {
  expect(timeLeftText(seconds)).toBe(text);
});

test.each([
  [null, ""],
  [0, ""],
  [14.2, "14 a second"],
  [9.6, "10 a second"],
  [2.34, "2.3 a second"],
  [1, "1 a second"],
  [0.42, "25 a minute"],
  [0.001, "1 a minute"],
])("a rate of %s a second reads as %j", (perSecond, text) => {
  expect(rateText(perSecond)).toBe(text);
});

test("no pace is named before it means something", () => {
  expect(paceOf({ done: 1, total: 10, elapsedMs: 300 })).toEqual({ perSecond: null, secondsLeft: null });
  expect(paceOf({ done: 0, total: 10, elapsedMs: 60_000 })).toEqual({ perSecond: null, secondsLeft: null });
  // Seen: the reader took eight seconds to start, "about 12 minutes left" was over after twenty.
  expect(paceOf({ done: 3, total: 260, elapsedMs: 8_500 })).toEqual({ perSecond: null, secondsLeft: null });
});

test("few slow things have a pace once they have gone on for a while", () => {
  expect(paceOf({ done: 2, total: 6, elapsedMs: 20_000 })).toEqual({ perSecond: 0.1, secondsLeft: 40 });
});

test("the pace is what was done over the time it took", () => {
  expect(paceOf({ done: 20, total: 100, elapsedMs: 10_000 })).toEqual({ perSecond: 2, secondsLeft: 40 });
});

test("progress says only what is known", () => {
  expect(progressText({ done: 3, total: 9, perSecond: null })).toBe("3 of 9");
  expect(progressText({ done: 40, total: 200, perSecond: 16 })).toBe("40 of 200 · 16 a second · about 10 seconds left");
});

test("a bar of nothing is empty and never overflows", () => {
  expect(percent(0, 0)).toBe(0);
  expect(percent(5, 4)).toBe(100);
});
