// A degree that a job asks for, with its field: "Bachelor's or Master's degree in nursing or a related field".

import type { Asked } from "./asked.ts";
import { DEGREES, findDegrees } from "./degrees.ts";

export interface AskedDegree {
  /** Index into `DEGREES`; null when only a field is named ("a culinary arts diploma"). */
  readonly level: number | null;
  /** Any of them will do; none when every field will. */
  readonly fields: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** "A degree" without more is a first one; an advanced one is the next. */
const BARE_DEGREES = [
  { pattern: /\b(?:advanced|graduate|higher) degree\b/i, level: 4 },
  { pattern: /\bdegree (?=in\b)|\b(?:a|relevant|technical) degree\b/i, level: 3 },
] as const;
const DIPLOMA = /\b(?<field>(?:\p{L}+ ){0,2}\p{L}+) diploma\b(?! (?:in|of))|\bdiploma in (?=\p{L})/iu;
const NO_FIELD_OF_A_DIPLOMA = /^(?:an?|the|high|school|or|ged|equivalent|technical|minimum|with|your|college)$/i;

const FIELD_END =
  /[.;:()\d\n•|]|\b(?:required|preferred|is|with|from|plus|desired|desirable|strongly|who|highly|and\/or|combined|at)\b|,? (?:or|and) (?:an? |other |any |some )?(?:\p{L}+ly )?(?:related|relevant|similar|equivalent|comparable|closely|adjacent|another|technical (?:field|discipline))/iu;
/** Posts run lines together: "physical sciencesThe ability". */
const RUN_TOGETHER = /(?<=\p{Ll}{4})\p{Lu}\p{Ll}[^]*$/u;
const NO_FIELD =
  /^(?:an? |the |any |or |and |other |some )*(?:(?:closely )?(?:related|relevant|similar|equivalent|technical|comparable|quantitative|stem|science|arts?)(?: (?:field|discipline|subject|area|experience|degree)s?)?|field|discipline|subject|progress|place|hand|lieu.*)$/i;
const MOST_FIELDS = 3;
const MOST_FIELD_WORDS = 4;

/** Of "Bachelor's or Master's" the lower one is asked for; null when none is. Also reads a label back. */
export function readDegree(said: string): AskedDegree | null {
  const named = findDegrees(said);
  const lowest = named.toSorted((a, b) => a.level - b.level || a.start - b.start)[0];
  if (lowest !== undefined) return { ...lowest, fields: fieldsAfter(said, (named.at(-1) ?? lowest).end) };
  for (const { pattern, level } of BARE_DEGREES) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const end = match.index + match[0].trimEnd().length;
    return { level, fields: fieldsAfter(said, end), start: match.index, end };
  }
  const diploma = DIPLOMA.exec(said);
  if (diploma === null) return null;
  const end = diploma.index + diploma[0].length;
  const before = (diploma.groups?.["field"]?.split(" ") ?? []).filter((word) => !NO_FIELD_OF_A_DIPLOMA.test(word));
  const fields = before.length > 0 ? [before.join(" ")] : fieldsAfter(said, end - 3);
  return fields.length === 0 ? null : { level: null, fields, start: diploma.index, end };
}

export function askedEducation(said: string): readonly Asked[] {
  const degree = readDegree(said);
  if (degree === null) return [];
  const { level, fields, start, end } = degree;
  return [
    {
      id: `education:${level ?? fields.join("/").toLowerCase().replaceAll(" ", "-")}`,
      kind: "education",
      label: degreeLabel(level, fields),
      skillId: null,
      years: null,
      start,
      end,
      pull: 2,
    },
  ];
}

function degreeLabel(level: number | null, fields: readonly string[]): string {
  const degree = level === null ? "Diploma" : (DEGREES[level]?.label ?? "Degree");
  const list = [fields.slice(0, -1).join(", "), fields.at(-1)].filter(Boolean).join(" or ");
  return list === "" ? degree : `${degree} in ${list}`;
}

/** "… degree in nursing, midwifery or a related field" names two. */
function fieldsAfter(said: string, end: number): readonly string[] {
  // "Bachelor of Science in nursing": what "of" opens is the degree's own name.
  const opened = /^\.?[^.;\n•]{0,45}?\b(?:degree|level|diploma)?,? ?\bin (?!progress|hand|place|lieu)/iu.exec(
    said.slice(end),
  );
  if (opened === null) return [];
  const from = end + opened[0].length;
  const rest = said.slice(from, from + 160).replace(RUN_TOGETHER, "");
  return rest
    .slice(0, FIELD_END.exec(rest)?.index)
    .split(/,|\/| or | and(?= \p{Lu})/u)
    .map((field) => field.replace(/^\s*(?:(?:or|and|an?|the)\s+)+|[\s,&-]+$/gi, "").trim())
    .filter((field) => /^\p{L}[\p{L}\s&'’-]+$/u.test(field) && !NO_FIELD.test(field))
    .filter((field) => field.split(" ").length <= MOST_FIELD_WORDS)
    .slice(0, MOST_FIELDS);
}
