// A resume in the JSON Resume format, schema 1.0 (jsonresume.org). What no field of the format takes is kept as lines
// under "interests" with its own heading: nothing is left out.

import type { Profile, Section, SectionKind } from "../../reading/profile.ts";
import type { Block } from "./blocks.ts";
import { educationEntries } from "./json-education.ts";
import { linesOf } from "./json-lines.ts";
import { workEntries } from "./json-work.ts";

/** The file's text. */
export function toJsonResume(text: string, profile: Profile): string {
  const of = (kind: SectionKind) => profile.sections.filter((section) => section.kind === kind);
  const lines = (section: Section) => linesOf(text, section, profile);
  const all = (kind: SectionKind) => of(kind).flatMap(lines);
  const resume = {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: { ...basicsOf(all("header").map(({ text: line }) => line)), ...summaryOf(all("summary")) },
    ...listed("work", workEntries(text, profile)),
    ...listed("education", educationEntries(text, profile)),
    ...listed(
      "skills",
      all("skills").map(({ text: line }) => skillOf(line)),
    ),
    ...listed(
      "projects",
      all("projects").map(({ text: line }) => ({ name: line })),
    ),
    ...listed(
      "certificates",
      all("certificates").map(({ text: line }) => ({ name: line })),
    ),
    ...listed("languages", languagesOf(text, profile)),
    ...listed(
      "interests",
      of("other").map((section) => ({ name: section.heading, keywords: lines(section).map(({ text: line }) => line) })),
    ),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

function listed(key: string, entries: readonly object[]): object {
  return entries.length === 0 ? {} : { [key]: entries };
}

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+\w/;
const PHONE = /(?:\+|\(\d)?\d[\d ()/.-]{6,18}\d/;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/;

/** The first line is the name; a second one without digits says what the person is; the rest is how to reach them. */
function basicsOf([name = "", ...others]: readonly string[]): object {
  const [second = ""] = others;
  const isLabel = second !== "" && second.length < 80 && !/[\d@]/.test(second) && !/[|·]/.test(second);
  const rest = (isLabel ? others.slice(1) : others).join(" | ");
  const [email, phone, url] = [EMAIL, LINK, PHONE]
    .map((pattern) => pattern.exec(rest)?.[0])
    .map((found, i, all) => (i === 0 ? found : i === 1 ? all[2] : all[1]));
  const address = [email, phone, url]
    .reduce<string>((left, found) => (found ? left.replace(found, "") : left), rest)
    .split(/\s*[|·]\s*/)
    .filter((part) => /\p{L}/u.test(part))
    .join(", ");
  return {
    ...(name && { name }),
    ...(isLabel && { label: second }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(url && { url }),
    ...(address && { location: { address } }),
  };
}

function summaryOf(lines: readonly Block[]): object {
  return lines.length === 0 ? {} : { summary: lines.map(({ text }) => text).join("\n") };
}

/** "Tools: Excel, SAP" is a group with a name; a bare list is one without. */
function skillOf(line: string): object {
  const [, name = "", rest = line] = /^([^:,]{2,40}):\s+(.+)$/.exec(line) ?? [];
  const keywords = rest.split(/,\s+/).filter((part) => part !== "");
  if (name !== "") return { name, keywords };
  return keywords.length > 1 ? { keywords } : { name: line };
}

function languagesOf(text: string, profile: Profile): readonly object[] {
  const sections = profile.sections.filter(({ kind }) => kind === "languages");
  const inside = profile.languages.filter(({ start }) => sections.some((one) => start >= one.start && start < one.end));
  if (inside.length > 0)
    return inside.map(({ language, level }) => ({ language, ...(level !== null && { fluency: level }) }));
  return sections.flatMap((section) => linesOf(text, section, profile)).map(({ text: line }) => ({ language: line }));
}
