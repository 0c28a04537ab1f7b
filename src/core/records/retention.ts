// How long a job's candidates are kept. The page reminds; a person erases.

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is offered when a date is set. */
export const KEEP_CHOICES = [
  // Time to decide and to answer questions about it.
  { label: "3 months", months: 3 },
  // Where claims of discrimination are barred after some months (e.g. 2 in Germany, 3 to 6 in Great Britain).
  { label: "6 months", months: 6 },
  // A usual bound of consent to a talent pool.
  { label: "12 months", months: 12 },
] as const;

/** The same day so many months later, or the last of the month where that day does not exist; milliseconds since 1970. */
export function monthsLater(now: number, months: number): number {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

/** Jobs whose date has passed, the longest overdue first. */
export function dueJobs<Job extends { readonly keepUntil: number | null }>(
  jobs: readonly Job[],
  now: number,
): readonly Job[] {
  return jobs
    .filter(({ keepUntil }) => keepUntil !== null && keepUntil <= now)
    .toSorted((a, b) => (a.keepUntil ?? 0) - (b.keepUntil ?? 0));
}

/** "due today", "due for 3 days", "in 40 days". */
export function dueText(keepUntil: number, now: number): string {
  const days = Math.floor(keepUntil / DAY_MS) - Math.floor(now / DAY_MS);
  if (days === 0) return "due today";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days < 0 ? `due for ${count}` : `in ${count}`;
}

/** "2026-11-21", as a date field wants it. */
export function dateText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The end of a day as a date field gives it; null for none. */
export function endOfDay(date: string): number | null {
  const time = Date.parse(`${date}T23:59:59.999Z`);
  return Number.isNaN(time) ? null : time;
}
