// The lines of a resume that tell of work, each with the job it belongs to. Offsets are UTF-16 positions in the text.

import type { Experience, Profile, Section } from "../reading/profile.ts";

export interface ResumeLine {
  /** Without indent and the mark of a list. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "- " and the like, with the indent; "" where there is none. */
  readonly mark: string;
  readonly section: Section;
  readonly job: Experience | null;
  /** Tells what was done, rather than names the job, the company or the dates. */
  readonly isDeed: boolean;
}

const MARK = /^\s*(?:[•●▪◦*➢–-]\s+)?/u;
/** Shorter lines without a mark name something. Words. */
const SENTENCE_WORDS = 6;

export function resumeLines(text: string, { sections, experiences }: Profile): readonly ResumeLine[] {
  const lines: ResumeLine[] = [];
  for (const section of sections) {
    let at = section.start;
    for (const line of text.slice(section.start, section.end).split("\n")) {
      const start = at;
      at += line.length + 1;
      if (line.trim() === "" || (start === section.start && section.heading !== "")) continue;
      const mark = MARK.exec(line)?.[0] ?? "";
      const said = line.slice(mark.length).trimEnd();
      const job = experiences.findLast((one) => one.start <= start && start < one.end) ?? null;
      const isListed = mark.trim() !== "";
      const isLong = said.split(/\s+/).length >= SENTENCE_WORDS && !/\d{4}\s*[–-]/.test(said);
      const isStory = job === null || (!said.includes(job.title) && start > job.start);
      lines.push({
        text: said,
        start: start + mark.length,
        end: start + mark.length + said.length,
        mark,
        section,
        job,
        isDeed: (section.kind === "experience" || section.kind === "projects") && (isListed || (isLong && isStory)),
      });
    }
  }
  return lines;
}
