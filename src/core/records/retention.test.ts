import { expect, test } from "vitest";

import { dateText, dueJobs, dueText, endOfDay, monthsLater } from "./retention.ts";

const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

test.each([
  ["2026-01-15", 3, "2026-04-15"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-01", 12, "2027-12-01"],
])("%s and %i months is %s", (from, months, until) => {
  expect(dateText(monthsLater(day(from), months))).toBe(until);
});

test("jobs are due from their date on, the longest overdue first; those without a date never are", () => {
  const jobs = [
    { id: "later", keepUntil: day("2026-11-22") },
    { id: "today", keepUntil: day("2026-11-21") },
    { id: "none", keepUntil: null },
    { id: "long", keepUntil: day("2026-02-01") },
  ];
  expect(dueJobs(jobs, day("2026-11-21")).map(({ id }) => id)).toEqual(["long", "today"]);
});

test("how far away a date is, in days", () => {
  const now = day("2026-11-21");
  expect(dueText(day("2026-11-21"), now)).toBe("due today");
  expect(dueText(day("2026-11-20"), now)).toBe("due for 1 day");
  expect(dueText(day("2026-12-31"), now)).toBe("in 40 days");
});

test("a date field is read to the end of its day, and nothing is no date", () => {
  expect(dateText(endOfDay("2026-11-21") ?? 0)).toBe("2026-11-21");
  expect(endOfDay("")).toBeNull();
});
