// Advice on what is there and in which order: sections, dates, figures, length.

import type { Experience, MonthIndex, Profile } from "../reading/profile.ts";
import type { Advice } from "./advice.ts";
import { adviceAt, adviceOnAll, adviceToEdit } from "./make-advice.ts";
import type { ResumeLine } from "./resume-lines.ts";
import { PERSONAL_DETAILS, REFERENCES } from "./weak-words.ts";

/** Words of about three pages, and of half a one. */
const LONG = 1200;
const SHORT = 120;
/** Months between two jobs that a reader notices. A bare year is any of its months: there it takes more than a year. */
const GAP = 6;
const GAP_OF_YEARS = 13;
/** From two years of work on, work says more than school. Months. */
const EXPERIENCED = 24;
/** Lines of a job of which one at least could have a figure. */
const LINES_OF_A_JOB = 3;
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|doubled)\b/i;

export function adviseWhole(text: string, profile: Profile, lines: readonly ResumeLine[], today: MonthIndex): Advice[] {
  const { sections, experiences } = profile;
  const has = (kind: string) => sections.some((section) => section.kind === kind);
  const words = text.match(/\S+/g)?.length ?? 0;
  return [
    ...jobsWithoutFigures(experiences, lines),
    ...gaps(experiences, today),
    ...missingDates(profile),
    ...sectionOrder(text, profile),
    ...lineByLine(text, lines),
    ...sections
      .filter(({ heading }) => /\bobjective\b/i.test(heading))
      .map(({ start, heading }) => adviceAt("objective", start, start + heading.length)),
    ...(words > 0 && !has("skills") ? [adviceOnAll("no-skills-section")] : []),
    ...(words > 0 && !has("experience") && experiences.length > 0 ? [adviceOnAll("no-experience-section")] : []),
    ...(words > LONG ? [adviceOnAll("long-resume", { words })] : []),
    ...(words > 0 && words < SHORT ? [adviceOnAll("short-resume", { words })] : []),
  ];
}

function jobsWithoutFigures(jobs: readonly Experience[], lines: readonly ResumeLine[]): Advice[] {
  return jobs.flatMap((job) => {
    const deeds = lines.filter((line) => line.job === job && line.isDeed);
    const [first] = deeds;
    if (first === undefined || deeds.length < LINES_OF_A_JOB || deeds.some(({ text }) => FIGURE.test(text))) return [];
    return [adviceAt("no-number", first.start, deeds.at(-1)?.end ?? first.end, { title: job.title })];
  });
}

/** Between the end of one job and the begin of the next, with no third that covers it. */
function gaps(jobs: readonly Experience[], today: MonthIndex): Advice[] {
  const sorted = jobs.toSorted((a, b) => a.from - b.from);
  let covered = -Infinity;
  return sorted.flatMap((job) => {
    const months = job.from - covered - 1;
    const until = covered;
    covered = Math.max(covered, job.to ?? today);
    const isByYears = job.from % 12 === 0 || (until + 1) % 12 === 0;
    return Number.isFinite(until) && months >= (isByYears ? GAP_OF_YEARS : GAP)
      ? [adviceAt("date-gap", job.start, job.start + job.title.length, { months, title: job.title })]
      : [];
  });
}

function missingDates({ sections, experiences }: Profile): Advice[] {
  return sections
    .filter(
      ({ kind, start, end }) =>
        kind === "experience" && !experiences.some((job) => job.start >= start && job.start < end),
    )
    .map(({ start, heading }) => adviceAt("missing-dates", start, start + heading.length));
}

/** School above work in a resume of somebody who has worked: in each other's place, where they are neighbours. */
function sectionOrder(text: string, { sections, experienceMonths }: Profile): Advice[] {
  const at = sections.findIndex(({ kind }) => kind === "education");
  const work = sections.findIndex(({ kind }) => kind === "experience");
  const [school, next] = [sections[at], sections[at + 1]];
  if (!school || work <= at || (experienceMonths ?? 0) < EXPERIENCED) return [];
  if (!next || work !== at + 1) return [adviceAt("section-order", school.start, school.start + school.heading.length)];
  const [first, second] = [text.slice(school.start, school.end), text.slice(next.start, next.end)];
  const between = /\s*$/.exec(first)?.[0] ?? "\n";
  const end = next.start + second.trimEnd().length;
  const after = `${second.trimEnd()}${between}${first.trimEnd()}`;
  return [adviceToEdit("section-order", text, { start: school.start, end, after, section: null })];
}

function lineByLine(text: string, lines: readonly ResumeLine[]): Advice[] {
  return lines.flatMap((line) => {
    if (PERSONAL_DETAILS.test(line.text)) return [adviceAt("personal-details", line.start, line.end)];
    if (!REFERENCES.test(line.text)) return [];
    const start = line.start - line.mark.length;
    const end = text.charAt(line.end) === "\n" ? line.end + 1 : line.end;
    return [
      adviceToEdit("references-on-request", text, { start, end, after: "", section: line.section.heading || null }),
    ];
  });
}
