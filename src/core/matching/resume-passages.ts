// Cuts a resume into the passages whose effect on the score is asked for: its sections, the experience
// section by its jobs. Together they are the whole text, so the reading view is drawn from them too.

import type { Experience, Section, SectionKind } from "../reading/profile.ts";

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** As the recruiter reads it: the heading, the job title, or what kind of section it is. */
  readonly label: string;
  /** End of the heading line within the text; equals `start` where there is none. */
  readonly headingEnd: number;
}

/** Each passage costs a pass of the scorer, and more would not be read: twice a usual resume. */
const MOST_PASSAGES = 24;

const SECTION_WORDS: Readonly<Record<SectionKind, string>> = {
  header: "Top of the resume",
  summary: "Summary",
  experience: "Experience",
  education: "Education",
  skills: "Skills",
  projects: "Projects",
  certificates: "Certificates",
  languages: "Languages",
  other: "Other",
};

interface Resume {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly experiences: readonly Experience[];
}

/** The passages of a resume, in order, without gaps. */
export function passagesOf(resume: Resume): readonly Passage[] {
  const sections = sectionPassages(resume);
  const fine = byJob(sections, resume);
  const passages = fine.length <= MOST_PASSAGES ? fine : sections;
  return passages.length > 1 ? passages : paragraphPassages(resume.text);
}

function sectionPassages({ text, sections }: Resume): Passage[] {
  const sorted = sections.toSorted((a, b) => a.start - b.start);
  return sorted.map((section, index) => {
    // What lies before the first section belongs to it, and each one reaches to the next: no gaps.
    const start = index === 0 ? 0 : section.start;
    const end = sorted[index + 1]?.start ?? text.length;
    // A section's heading is its first line, which may hold marks that `heading` leaves out ("## Skills").
    const lineEnd = text.indexOf("\n", section.start);
    const hasHeading = section.heading !== "" && start === section.start && lineEnd !== -1;
    const headingEnd = hasHeading ? Math.min(lineEnd, end) : start;
    return { start, end, label: section.heading || SECTION_WORDS[section.kind], headingEnd };
  });
}

/** Cuts passages where a job begins. A heading stays with the first job below it. */
function byJob(passages: readonly Passage[], { text, experiences }: Resume): Passage[] {
  return passages.flatMap((passage) => {
    const jobs = experiences
      .filter(({ start }) => start >= passage.headingEnd && start < passage.end)
      .toSorted((a, b) => a.start - b.start);
    const [first, ...others] = jobs;
    if (!first || others.length === 0) return [passage];
    const isFirstAtTop = text.slice(passage.headingEnd, first.start).trim() === "";
    const head = {
      ...passage,
      end: (isFirstAtTop ? others[0] : first)?.start ?? passage.end,
      label: isFirstAtTop ? jobLabel(first, passage) : passage.label,
    };
    const rest = isFirstAtTop ? others : jobs;
    return [
      head,
      ...rest.map((job, index) => ({
        start: job.start,
        end: rest[index + 1]?.start ?? passage.end,
        label: jobLabel(job, passage),
        headingEnd: job.start,
      })),
    ];
  });
}

/** With the years, since many people held one title twice. */
function jobLabel({ title, from, to }: Experience, passage: Passage): string {
  const [first, last] = [Math.floor(from / 12), to === null ? "now" : Math.floor(to / 12)];
  const years = first === last ? `${first}` : `${first}–${last}`;
  return `${title.trim() || passage.label}, ${years}`;
}

/** A text without sections: its paragraphs, joined to at most `MOST_PASSAGES` of about one size. */
function paragraphPassages(text: string): Passage[] {
  const least = text.length / MOST_PASSAGES;
  const starts = [0];
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n/g)) {
    const start = index + gap.length;
    if (start < text.length && start - (starts.at(-1) ?? 0) >= least) starts.push(start);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return { start, end, label: firstWords(text.slice(start, end)), headingEnd: start };
  });
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/, 6).join(" ");
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
