// The courses of study as entries of JSON Resume, each tried on our own reader like the jobs.

import { findEducation } from "../../reading/education.ts";
import { jsonResumeText } from "../../reading/json-resume.ts";
import type { Education, Profile } from "../../reading/profile.ts";
import { findSections } from "../../reading/sections.ts";
import { isoDates, linesOf } from "./json-lines.ts";

/** The dates at the end of a line, with what sets them apart. */
const TRAILING_DATES =
  /[\s,|(·–-]*(?:(?:\p{L}{3,9}\.?\s+|\d{1,2}[/.-])?(?:19|20)\d\d)(?:\s*(?:[–-]|to)\s*(?:\p{L}{3,9}\.?\s+|\d{1,2}[/.-])?(?:(?:19|20)\d\d|present|now))?\)?\s*$/iu;

export function educationEntries(text: string, profile: Profile): readonly object[] {
  const lines = profile.sections
    .filter(({ kind }) => kind === "education")
    .flatMap((section) => linesOf(text, section, profile))
    .map(({ text: line }) => line);
  const groups: string[][] = [];
  for (const line of lines) {
    const isDates = line.replace(TRAILING_DATES, "").trim() === "";
    const isStudy = studiesIn(line).length > 0;
    const group = groups.at(-1);
    if (
      group === undefined ||
      (isStudy && group.some((known) => studiesIn(known).length > 0)) ||
      (isDates && group.some(isDated))
    )
      groups.push([line]);
    else group.push(line);
  }
  return groups.map(entryOf);
}

function entryOf(group: readonly string[]): object {
  const study = group.find((line) => studiesIn(line).length > 0) ?? group[0] ?? "";
  const dated = group.find(isDated) ?? "";
  const [start, end] = isoDates(TRAILING_DATES.exec(dated)?.[0] ?? "");
  const others = group
    .filter((line) => line !== study)
    .map(withoutDates)
    .filter(Boolean);
  const dates = {
    ...(end !== undefined && { startDate: start }),
    ...(start !== undefined && { endDate: end ?? start }),
  };
  const name = withoutDates(study);
  const was = studiesIn(`${study}\n${group.filter((line) => line !== study).join("\n")}`)[0];
  const at = was?.field ? name.indexOf(was.field) : -1;
  const [before, behind] = [name.slice(0, Math.max(0, at)), name.slice(at + (was?.field?.length ?? 0))];
  const ways = [
    ...(at > 0 && was?.field
      ? [
          {
            studyType: before.replace(/[\s,:(–-]*(?:\b(?:in|of))?\s*$/i, ""),
            area: was.field,
            institution: [behind.replace(/^[\s,|)–-]+/, ""), ...others].filter(Boolean).join(", "),
          },
        ]
      : []),
    { studyType: name, institution: others.join(", ") },
    { studyType: [name, ...others].join(", ") },
  ].map((way) => ({ ...Object.fromEntries(Object.entries(way).filter(([, said]) => said !== "")), ...dates }));
  const isSame = (way: object) => {
    const read = studiesIn((jsonResumeText({ education: [way] }) ?? "").replace(/^Education\n/, ""));
    return (
      was === undefined || (read[0]?.level === was.level && read[0].field === was.field && read[0].year === was.year)
    );
  };
  return ways.find(isSame) ?? { studyType: group.map(withoutDates).filter(Boolean).join(", "), ...dates };
}

function studiesIn(lines: string): readonly Education[] {
  const written = `Education\n${lines}`;
  return findEducation(written, findSections(written));
}

function isDated(line: string): boolean {
  return TRAILING_DATES.test(line);
}

function withoutDates(line: string): string {
  return line.replace(TRAILING_DATES, "").trim();
}
