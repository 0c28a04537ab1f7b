// The jobs of a resume as bars on one scale of months.

import { monthsText } from "../../core/matching/match-words.ts";
import type { Experience, MonthIndex } from "../../core/reading/profile.ts";

export interface TimelineBar {
  readonly title: string;
  /** "Mar 2019 – now". */
  readonly span: string;
  /** "7 y 8 mo". */
  readonly length: string;
  /** 0..1 of the whole width. */
  readonly left: number;
  readonly width: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Latest first. `now` ends what is still going on. */
export function timelineBars(experiences: readonly Experience[], now: MonthIndex): readonly TimelineBar[] {
  // A month counts as worked from its first to its last day, so a bar ends after its last month.
  const ends = experiences.map((job) => Math.max(job.from, job.to ?? now) + 1);
  const first = Math.min(...experiences.map((job) => job.from));
  const last = Math.max(...ends);
  return experiences
    .map((job, index) => ({ job, end: ends[index] ?? last }))
    .toSorted((a, b) => b.end - a.end || b.job.from - a.job.from)
    .map(({ job, end }) => ({
      title: job.title,
      span: `${monthText(job.from)} – ${job.to === null ? "now" : monthText(job.to)}`,
      length: monthsText(end - job.from),
      left: (job.from - first) / (last - first),
      width: (end - job.from) / (last - first),
    }));
}

function monthText(month: MonthIndex): string {
  return `${MONTHS[month % 12] ?? ""} ${Math.floor(month / 12)}`;
}
