// What stands between a resume and the programs that read it: named problems, each with what to do about it.

import type { ReadWarning } from "../../core/reading/document.ts";
import type { Profile, SectionKind } from "../../core/reading/profile.ts";
import { msg } from "../../lib/messages.ts";
import type { OwnResume } from "../../protocol/reader.ts";

export type ProblemCode =
  | Exclude<ReadWarning, "no-sections" | "no-dates" | "rules-alone">
  | "columns"
  | "pictures"
  | "missing-dates"
  | "no-headings"
  | "no-experience"
  | "no-education"
  | "no-skills";

export interface ProblemWords {
  readonly name: string;
  readonly what: string;
  readonly next: string;
}

/** In the order they are told: what loses most comes first. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemWords>> = {
  "odd-characters": {
    name: msg("Unreadable font"),
    what: msg("Some characters of this file have no readable letter behind them."),
    next: msg("Save it again with a common font, and embed it."),
  },
  "words-run-together": {
    name: msg("Words run together"),
    what: msg("Spaces are missing in the file, so words and skills are not recognised."),
    next: msg("Export it from the program that you wrote it in, not through a printer."),
  },
  "single-letters": {
    name: msg("Words come apart"),
    what: msg("Letters are set one by one, so words and skills are not recognised."),
    next: msg("Take out letter spacing and decorated headings."),
  },
  "very-short": {
    name: msg("Very little text"),
    what: msg("There is hardly any text here."),
    next: msg("Check that nothing of yours is missing; text inside pictures is not read."),
  },
  truncated: {
    name: msg("Cut short"),
    what: msg("The file is very long; only its beginning was read."),
    next: msg("Check that it is one resume, and shorten it."),
  },
  ocr: {
    name: msg("Read from a picture"),
    what: msg("The file is a scan. Words and figures may be wrong, and other programs may read nothing at all."),
    next: msg("Send a file with real text: export one below."),
  },
  "hidden-text": {
    name: msg("Hidden text"),
    what: msg("The file holds text that a person does not see. It is left out and does not count."),
    next: msg("Remove it: recruiters are shown that it is there."),
  },
  "planted-text": {
    name: msg("Text meant for a machine"),
    what: msg(
      "The file holds text that is written for a program, not for a reader. It is left out and does not count.",
    ),
    next: msg("Remove it: recruiters are shown that it is there."),
  },
  columns: {
    name: msg("Columns"),
    what: msg("Text stands side by side. Candor reads one column after the other; other programs mix the lines."),
    next: msg("Put everything in one column to be safe."),
  },
  pictures: {
    name: msg("Pictures"),
    what: msg("The page has pictures. What is written in them is not read."),
    next: msg("Say it in words, too. A photo is not needed."),
  },
  "no-headings": {
    name: msg("No sections found"),
    what: msg("No headings such as Experience or Education were recognised, so parts cannot be told apart."),
    next: msg("Put usual headings on lines of their own."),
  },
  "no-experience": {
    name: msg("No work section found"),
    what: msg("No heading says where your work begins."),
    next: msg("Use a usual one: Experience."),
  },
  "missing-dates": {
    name: msg("Missing dates"),
    what: msg("No dates were found beside your jobs, so your years of work are not known."),
    next: msg("Write from when to when beside each job, for example 03/2021 - 08/2024."),
  },
  "no-education": {
    name: msg("No education section found"),
    what: msg("No heading says where your education is."),
    next: msg("Use a usual one: Education."),
  },
  "no-skills": {
    name: msg("No skills section found"),
    what: msg("Skills are found in sentences, too, but a list of its own is found for sure."),
    next: msg("Add a section called Skills that names what you really have."),
  },
};

/** Text that is left out of the reading; it costs trust, too. The others only make it harder. */
export const LEFT_OUT: ReadonlySet<ProblemCode> = new Set(["hidden-text", "planted-text"]);

const ORDER = Object.keys(PROBLEM_WORDS) as readonly ProblemCode[]; // the keys of a closed record

/** The problems of a reading, the worst first. `profile` is that of the text as it is now. */
export function problemsOf(
  { warnings, layout, kind }: Pick<OwnResume, "warnings" | "layout" | "kind">,
  { sections, experiences }: Pick<Profile, "sections" | "experiences">,
): readonly ProblemCode[] {
  const has = (wanted: SectionKind) => sections.some((section) => section.kind === wanted);
  const hasHeadings = sections.some((section) => section.kind !== "header" && section.kind !== "other");
  const ofFile = warnings.filter(
    // One's own is shown with nothing hidden.
    (warning) => warning !== "no-sections" && warning !== "no-dates" && warning !== "rules-alone",
  );
  const found = new Set<ProblemCode>([
    ...ofFile,
    ...(layout.hasColumns ? ["columns" as const] : []),
    ...(layout.hasPictures && kind !== "ocr" ? ["pictures" as const] : []),
    ...(hasHeadings ? [] : ["no-headings" as const]),
    ...(hasHeadings && !has("experience") ? ["no-experience" as const] : []),
    ...(has("experience") && experiences.length === 0 ? ["missing-dates" as const] : []),
    ...(hasHeadings && !has("education") ? ["no-education" as const] : []),
    ...(hasHeadings && !has("skills") ? ["no-skills" as const] : []),
  ]);
  return ORDER.filter((code) => found.has(code));
}
