// The jobs of a resume as bars on one scale of months, and the years that are marked on it.

import { monthsText } from "../../core/matching/match-words.ts";
import type { Experience, MonthIndex } from "../../core/reading/profile.ts";
import { monthOfYearText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";

export interface TimelineBar {
  readonly title: string;
  readonly employer: string | null;
  /** "Mar 2019 – now". */
  readonly span: string;
  /** "7 y 8 mo". */
  readonly length: string;
  /** 0..1 of the whole width. */
  readonly left: number;
  readonly width: number;
}

export interface TimelineTick {
  readonly year: number;
  /** 0..1 of the whole width. */
  readonly left: number;
}

/** Years between two marks; the least that leaves no more marks than `MOST_TICKS`. */
const STEPS = [1, 2, 5, 10, 20];
/** More would run into each other in a panel of 390 pixels. */
const MOST_TICKS = 6;

/** Latest first. `now` ends what is still going on. */
export function timelineBars(experiences: readonly Experience[], now: MonthIndex): readonly TimelineBar[] {
  const { first, last, ends } = scaleOf(experiences, now);
  return experiences
    .map((job, index) => ({ job, end: ends[index] ?? last }))
    .toSorted((a, b) => b.end - a.end || b.job.from - a.job.from)
    .map(({ job, end }) => ({
      title: job.title,
      employer: job.employer,
      span: `${monthText(job.from)} – ${job.to === null ? t("now") : monthText(job.to)}`,
      length: told(monthsText(end - job.from)),
      left: (job.from - first) / (last - first),
      width: (end - job.from) / (last - first),
    }));
}

/** Januaries at round distances, on the scale of the bars. */
export function timelineTicks(experiences: readonly Experience[], now: MonthIndex): readonly TimelineTick[] {
  if (experiences.length === 0) return [];
  const { first, last } = scaleOf(experiences, now);
  const years = (last - first) / 12;
  const step = STEPS.find((one) => years / one <= MOST_TICKS) ?? STEPS.at(-1) ?? 20;
  const ticks: TimelineTick[] = [];
  for (let year = Math.ceil(first / 12 / step) * step; year * 12 < last; year += step)
    ticks.push({ year, left: (year * 12 - first) / (last - first) });
  return ticks;
}

export function monthText(month: MonthIndex): string {
  return monthOfYearText(month);
}

/** A month counts as worked from its first to its last day, so a bar ends after its last month. */
function scaleOf(experiences: readonly Experience[], now: MonthIndex) {
  const ends = experiences.map((job) => Math.max(job.from, job.to ?? now) + 1);
  return { ends, first: Math.min(...experiences.map((job) => job.from)), last: Math.max(...ends) };
}
