// Courses of study: every degree named under a heading for education, with its field and the year beside it.

import { findDegrees } from "../matching/degrees.ts";
import { DEGREES_HERE } from "./degree-words.ts";
import { fieldOfStudy } from "./field-of-study.ts";
import type { Education, Section } from "./profile.ts";
import { sectionLines, type SectionLine } from "./section-lines.ts";

/** Studies without a level. */
const STUDY = /\b(?:diploma|degree|major(?:ed)?(?= in|\s*:)|diplôme|diplomado)\b/iu;
const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g;

/** Two names of one degree this close are one: "Bachelor of Science (B.Sc.)". UTF-16 units. */
const SAME_DEGREE = 45;
/** Longer lines are sentences about something else; a degree with its school and place stays below. */
const MAX_LINE = 260;
/** Outside of a section for education only short lines count. */
const MAX_LOOSE_LINE = 140;

/** School, place and year, each on a line of its own. */
const LINES_BELOW = 3;

interface Named {
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
}

/** In the order of the text. */
export function findEducation(text: string, sections: readonly Section[]): readonly Education[] {
  const own = sections.filter(({ kind }) => kind === "education");
  if (own.length > 0) return own.flatMap((section) => inSection(sectionLines(text, section), namedIn));
  const loose = sections.filter(({ kind }) => kind !== "experience" && kind !== "projects");
  return loose.flatMap((section) =>
    inSection(
      sectionLines(text, section).filter((line) => line.text.length <= MAX_LOOSE_LINE),
      (line) => findDegrees(line),
    ),
  );
}

function inSection(lines: readonly SectionLine[], find: (line: string) => readonly Named[]): Education[] {
  const found = lines.map((line) => (line.text.length > MAX_LINE ? [] : find(line.text)));
  const firstDegree = found.findIndex((named) => named.length > 0);
  const firstYear = lines.findIndex((line) => yearsIn(line.text).length > 0);
  const isYearAbove = firstYear >= 0 && firstYear < firstDegree;
  return lines.flatMap((line, i) =>
    (found[i] ?? []).map((named, n, all): Education => {
      const end = all[n + 1]?.start ?? line.text.length;
      const own = line.text.slice(n === 0 ? 0 : named.start, end);
      const isFree = (at: number) => (found[at] ?? []).length === 0;
      const besides = belowOf(lines, i, isFree);
      const above = [i - 1, i - 2].filter((at) => isFree(at) && isFree(i - 1));
      const near = [own, ...(isYearAbove ? above : besides).map((at) => lines[at]?.text ?? "")];
      const before = n === 0 ? line.text.slice(0, named.start) : "";
      const place = {
        degreeLength: named.end - named.start,
        below: besides[0] === i + 1 ? (lines[i + 1]?.text ?? "") : "",
      };
      return {
        level: named.level,
        // A school for everybody has no field.
        field: named.level === 0 ? null : fieldOfStudy(before, line.text.slice(named.start, end), place),
        year:
          near
            .map(yearsIn)
            .find((years) => years.length > 0)
            ?.at(-1) ?? null,
        start: line.start + (n === 0 ? 0 : named.start),
        end: line.start + end,
      };
    }),
  );
}

/** Lines under a degree that belong to it: up to the next degree or an empty line. */
function belowOf(lines: readonly SectionLine[], i: number, isFree: (at: number) => boolean): readonly number[] {
  const below: number[] = [];
  for (let at = i + 1; at <= i + LINES_BELOW && isFree(at) && lines[at]?.isApart === false; at++) below.push(at);
  return below;
}

/** The degrees of a line where education is told of, names of one degree put together; else a study without a level. */
function namedIn(line: string): readonly Named[] {
  const all: Named[] = [
    ...findDegrees(line),
    ...DEGREES_HERE.flatMap(([level, pattern]) =>
      [...line.matchAll(pattern)].map((match) => ({ level, start: match.index, end: match.index + match[0].length })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end || (b.level ?? 0) - (a.level ?? 0));
  const degrees: Named[] = [];
  for (const named of all) {
    const last = degrees.at(-1);
    if (last && (named.start < last.end || (named.level === last.level && named.start - last.end < SAME_DEGREE))) {
      const level = Math.max(last.level ?? 0, named.start < last.end ? (named.level ?? 0) : (last.level ?? 0));
      degrees[degrees.length - 1] = { ...last, level };
    } else degrees.push(named);
  }
  if (degrees.length > 0) return degrees;
  const study = STUDY.exec(line);
  return study && !/^[•\-–*]\s/.test(line)
    ? [{ level: null, start: study.index, end: study.index + study[0].length }]
    : [];
}

function yearsIn(line: string): readonly number[] {
  return [...line.matchAll(YEAR)].map((match) => Number(match[0]));
}
