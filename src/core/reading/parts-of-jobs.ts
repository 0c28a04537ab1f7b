// "Technologies: Java" and "Achievements" are headings of a resume, and they are lines within the text of a job. They are
// the latter when more dated jobs follow before the next heading: then the work has not ended there.

import type { SectionKind } from "./profile.ts";

export interface Heading {
  readonly kind: SectionKind;
  readonly start: number;
  /** Something of its section stands on its line, or it is one of the words that jobs are told with. */
  readonly isLoose: boolean;
}

/** Headings on lines of their own that also part the text of one job. Lower case, letters only. */
export const JOB_WORDS: ReadonlySet<string> = new Set(
  (
    "achievements keyachievements accomplishments keyaccomplishments selectedachievements majoraccomplishments projects " +
    "keyprojects technologies tools toolsandtechnologies activities erfolge projekte realisations outils proyectos projetos " +
    "logros progetti"
  ).split(" "),
);

/** Kinds that end the work whatever follows. */
const ENDS_WORK: ReadonlySet<SectionKind> = new Set(["education", "languages"]);
/** A line with a stretch of time: "03/2018 – 02/2020", "2015 to present". */
const DATED_LINE =
  /^(?=.{4,120}$).*(?<!\d)(?:19|20)\d\d\s*(?:[-–—]|to|until|bis|à|a)\s*(?:[\p{L}.]{3,10},?\s*|\d{1,2}[/.-]){0,2}(?:(?:19|20)\d\d(?!\d)|present|current|now|today|heute|présent|actual|hoje|oggi)/imu;

/** The headings without those that stand within the text of jobs. */
export function withoutPartsOfJobs<Found extends Heading>(text: string, headings: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const [i, heading] of headings.entries()) {
    const next = headings.slice(i + 1).find(({ isLoose }) => !isLoose)?.start ?? text.length;
    const isPart =
      heading.isLoose &&
      kept.at(-1)?.kind === "experience" &&
      !ENDS_WORK.has(heading.kind) &&
      DATED_LINE.test(text.slice(heading.start, next));
    if (!isPart) kept.push(heading);
  }
  return kept;
}
