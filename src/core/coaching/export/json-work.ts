// The jobs of a resume as entries of JSON Resume. Each is tried on our own reader: of the ways to fill the fields the
// first that reads back as the same job is taken.

import { findDateRanges } from "../../reading/date-ranges.ts";
import { findExperiences } from "../../reading/experiences.ts";
import { jsonResumeText } from "../../reading/json-resume.ts";
import type { Experience, Profile, Section } from "../../reading/profile.ts";
import { findSections } from "../../reading/sections.ts";
import { blocksOf } from "./blocks.ts";
import { isoDates, linesOf } from "./json-lines.ts";

/** Later than any date in a resume, and not so late that an open job lasts too long. */
const LATER = 24;

export function workEntries(text: string, profile: Profile): readonly object[] {
  const { experiences, sections } = profile;
  const last = Math.max(0, ...experiences.flatMap(({ from, to }) => [from, to ?? from]));
  const inWork = sections.filter(({ kind }) => kind === "experience");
  if (experiences.length === 0)
    return inWork.flatMap((section) => linesOf(text, section, profile)).map(({ text: line }) => ({ summary: line }));
  const own = experiences.filter(({ start }) =>
    inWork.some((section) => start >= section.start && start < section.end),
  );
  const loose = inWork.flatMap((section) => before(text, section, own));
  return [...own.map((job) => entryOf(text, job, last + LATER)), ...loose.map((summary) => ({ summary }))];
}

/** What stands above the first job of a section. */
function before(text: string, section: Section, jobs: readonly Experience[]): readonly string[] {
  const first = jobs.find(({ start }) => start >= section.start && start < section.end);
  const heading = section.start + text.slice(section.start).indexOf(section.heading) + section.heading.length;
  const said = text.slice(heading, first?.start ?? section.end).replace(/^[\s*_#|=:–-]*/u, "");
  return said.split("\n").filter((line) => line.trim() !== "");
}

function entryOf(text: string, job: Experience, today: number): object {
  const { names, dates, story } = partsOf(text, job, today);
  const [startDate = "", end] = isoDates(dates);
  const highlights = story.filter(({ form }) => form === "item").map(({ text: line }) => line);
  const prose = story.filter(({ form }) => form !== "item").map(({ text: line }) => line);
  const rest = {
    startDate,
    ...(job.to !== null && end !== undefined && { endDate: end }),
    ...(prose.length > 0 && { summary: prose.join("\n") }),
    ...(highlights.length > 0 && { highlights }),
  };
  const location = places(names, job);
  const ways = [
    { position: job.title, name: job.employer ?? "", location },
    { position: job.title, name: [job.employer ?? "", location].filter(Boolean).join(", ") },
    { position: job.title, name: job.employer ?? "" },
    { position: names.join(", ") },
    { position: names.join(" | ") },
  ].map((way) => ({ ...Object.fromEntries(Object.entries(way).filter(([, said]) => said !== "")), ...rest }));
  return ways.find((way) => readsBack(way, job, today)) ?? ways[0] ?? rest;
}

function readsBack(entry: object, job: Experience, today: number): boolean {
  const written = jsonResumeText({ work: [entry] }) ?? "";
  const [read, ...more] = findExperiences(written, findSections(written), today);
  const isSame =
    read?.title === job.title && read.employer === job.employer && read.from === job.from && read.to === job.to;
  return isSame && more.length === 0;
}

/** The lines that name the job without its dates, the dates, and what is told of it. */
function partsOf(text: string, job: Experience, today: number) {
  const lines = text
    .slice(job.start, job.end)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const dated = Math.max(
    0,
    lines.findIndex((line) => findDateRanges(line, today).length > 0),
  );
  const isName = (line: string, i: number) =>
    i <= dated ||
    (i <= dated + 2 && !/^\s*[•*-]\s/.test(line) && (line.includes(job.title) || line.includes(job.employer ?? "\n")));
  const head = lines.filter((line, i) => isName(line, i));
  const range = findDateRanges(lines[dated] ?? "", today)[0];
  const dates = range ? (lines[dated] ?? "").slice(range.start, range.end) : "";
  const names = head
    .map((line) =>
      line
        .replace(dates === "" ? "\n" : dates, " ")
        .replace(/\s{2,}/g, " ")
        .replace(/^[\s,|•()–-]+|[\s,|•()–-]+$/g, ""),
    )
    .filter(Boolean);
  const told = lines.filter((line, i) => !isName(line, i)).join("\n");
  const story = blocksOf(`\n${told}`, { ...NO_PROFILE, experiences: [] })
    .filter(({ form }) => form !== "blank")
    .map((block) => ({ ...block, form: block.form === "name" ? ("text" as const) : block.form }));
  return { names, dates, story: markFirst(told, story) };
}

/** The first line of a text would be taken for a name. */
function markFirst<Form extends { readonly form: string; readonly text: string }>(
  told: string,
  story: readonly Form[],
) {
  const isItem = /^\s*[•●▪◦*➢–-]\s/u.test(told);
  return story.map((block, i) =>
    i === 0 && isItem ? { form: "item", text: block.text.replace(/^[•●▪◦*➢–-]\s+/u, "") } : block,
  );
}

/** What is left of the names without the title and the employer: where it was. */
function places(names: readonly string[], { title, employer }: Experience): string {
  return [title, employer ?? ""]
    .reduce((left, said) => (said === "" ? left : left.replace(said, "")), names.join(", "))
    .replace(/\(\s*\)/g, " ")
    .split(/\s*[,|]\s*/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part))
    .join(", ");
}

const NO_PROFILE: Profile = {
  sections: [],
  experiences: [],
  experienceMonths: null,
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  skills: [],
};
