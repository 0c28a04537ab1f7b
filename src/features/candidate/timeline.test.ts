import { expect, test } from "vitest";

import { timelineBars } from "./timeline.ts";

const month = (year: number, number: number) => year * 12 + number - 1;
const now = month(2026, 11);
const job = (title: string, from: number, to: number | null) => ({ title, employer: null, from, to, start: 0, end: 0 });

test("bars share one scale, the latest job first", () => {
  const bars = timelineBars([job("Cook", month(2022, 12), month(2024, 11)), job("Chef", month(2024, 12), null)], now);
  expect(bars).toEqual([
    { title: "Chef", span: "Dec 2024 – now", length: "2 y", left: 0.5, width: 0.5 },
    { title: "Cook", span: "Dec 2022 – Nov 2024", length: "2 y", left: 0, width: 0.5 },
  ]);
});

test.each([
  ["a single job fills the width", [job("Chef", month(2026, 1), month(2026, 1))], 0, 1],
  ["an end before the beginning still shows a month", [job("Chef", month(2026, 5), month(2020, 1))], 0, 1],
  ["a beginning in the future does not turn the bar around", [job("Chef", month(2030, 1), null)], 0, 1],
])("%s", (_, jobs, left, width) => {
  expect(timelineBars(jobs, now)[0]).toMatchObject({ left, width });
});

test("no jobs make no bars", () => {
  expect(timelineBars([], now)).toEqual([]);
});
