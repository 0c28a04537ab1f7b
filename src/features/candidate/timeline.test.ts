import { expect, test } from "vitest";

import { timelineBars, timelineTicks } from "./timeline.ts";

const month = (year: number, number: number) => year * 12 + number - 1;
const now = month(2026, 11);
const job = (title: string, from: number, to: number | null) => ({ title, employer: null, from, to, start: 0, end: 0 });

test("bars share one scale, the latest job first", () => {
  const bars = timelineBars([job("Cook", month(2022, 12), month(2024, 11)), job("Chef", month(2024, 12), null)], now);
  expect(bars).toEqual([
    { title: "Chef", employer: null, span: "Dec 2024 – now", length: "2 y", left: 0.5, width: 0.5 },
    { title: "Cook", employer: null, span: "Dec 2022 – Nov 2024", length: "2 y", left: 0, width: 0.5 },
  ]);
});

test.each([
  ["a single job fills the width", [job("Chef", month(2026, 1), month(2026, 1))], 0, 1],
  ["an end before the beginning still shows a month", [job("Chef", month(2026, 5), month(2020, 1))], 0, 1],
  ["a beginning in the future does not turn the bar around", [job("Chef", month(2030, 1), null)], 0, 1],
])("%s", (_, jobs, left, width) => {
  expect(timelineBars(jobs, now)[0]).toMatchObject({ left, width });
});

test("years are marked at round distances, on the scale of the bars", () => {
  const ticks = timelineTicks([job("Chef", month(2017, 1), month(2026, 12))], now);
  expect(ticks).toEqual([
    { year: 2018, left: 0.1 },
    { year: 2020, left: 0.3 },
    { year: 2022, left: 0.5 },
    { year: 2024, left: 0.7 },
    { year: 2026, left: 0.9 },
  ]);
});

test("a life of work has as few marks as a short one, and a month may have none", () => {
  expect(timelineTicks([job("Chef", month(1970, 1), null)], now).map(({ year }) => year)).toEqual([
    1970, 1980, 1990, 2000, 2010, 2020,
  ]);
  expect(timelineTicks([job("Chef", month(2026, 5), month(2026, 5))], now)).toEqual([]);
});

test("no jobs make no bars", () => {
  expect(timelineBars([], now)).toEqual([]);
  expect(timelineTicks([], now)).toEqual([]);
});
