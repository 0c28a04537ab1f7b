// Degree and field: what the profile lists, else the degrees the text names and the lines they stand on.

import { readDegree } from "./asked-education.ts";
import { DEGREES, findDegrees } from "./degrees.ts";
import { isDenied, isUnfinished } from "./denial.ts";
import type { Requirement } from "./job.ts";
import { absent, type Judge, type ReadCandidate } from "./judged.ts";
import { type Passage, quoteAround } from "./passages.ts";

/** A field often stands on the line after its degree. */
const LINE_AFTER = 90;
const SMALL_WORDS = new Set(["and", "the", "of", "for", "in", "studies", "science", "sciences", "arts"]);

interface Study extends Passage {
  /** -1 when no level is named. */
  readonly level: number;
  /** The words that may name the field. */
  readonly said: string;
  readonly isUnfinished: boolean;
}

export function educationJudge({ label }: Requirement): Judge {
  const asked = readDegree(label);
  const level = asked?.level ?? -1;
  const fields = (asked?.fields ?? []).map(stemsOf);
  const isOfField = ({ said }: Study): boolean => {
    const has = stemsIn(said);
    return fields.length === 0 || fields.some((stems) => stems.every(has));
  };
  return (candidate) => {
    // A diploma in a field is looked for among all studies; a level alone is nothing without a degree.
    const studies = studiesOf(candidate).filter((study) => study.level >= 0 || isOfField(study));
    const best = studies.toSorted(
      (a, b) =>
        Number(b.level >= level) - Number(a.level >= level) ||
        Number(isOfField(b)) - Number(isOfField(a)) ||
        Number(a.isUnfinished) - Number(b.isUnfinished) ||
        b.level - a.level,
    )[0];
    if (best === undefined) return absent(candidate.text, "No degree found");
    const name = DEGREES[best.level]?.label ?? "Studied it";
    const at = { start: best.start, end: best.end };
    if (best.level < level) return { verdict: "partial", at, note: name };
    if (best.isUnfinished) return { verdict: "partial", at, note: `${name}, in progress` };
    if (!isOfField(best)) return { verdict: "partial", at, note: `${name}; the field asked for is not named` };
    return { verdict: "met", at, note: name };
  };
}

function studiesOf({ text, profile }: ReadCandidate): readonly Study[] {
  if (profile.education.length > 0)
    return profile.education.map(({ level, field, start, end }) => {
      const said = text.slice(start, end);
      return { start, end, level: level ?? -1, said: `${field ?? ""} ${said}`, isUnfinished: isUnfinished(said) };
    });
  return findDegrees(text)
    .filter(({ start }) => !isDenied(text, start))
    .map(({ level, start, end }) => {
      const passage = quoteAround(text, start, end);
      const said = text.slice(passage.start, passage.end);
      return {
        start,
        end,
        level,
        said: text.slice(passage.start, passage.end + LINE_AFTER),
        isUnfinished: isUnfinished(said),
      };
    });
}

/** "Computer science" is asked for by "comput": what all degrees are called tells nothing, unless nothing else is left. */
function stemsOf(field: string): readonly string[] {
  const words = field.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map((word) =>
    word.slice(0, Math.max(4, Math.floor(word.length * 0.6))),
  );
}

function stemsIn(said: string): (stem: string) => boolean {
  const words = said.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return (stem) => words.some((word) => word.startsWith(stem));
}
