// Resumes as templates with holes: {field} is a value of the person, ‹words› must stay readable, {body} is what a set puts
// below the header. "⁞" is the separator and "§" the sign after a label, both chosen once for a document.

import type { PersonalKind } from "../../../src/core/privacy/replacement.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { Chance } from "./seeded.ts";
import type { Stranger } from "./strangers.ts";

export type Value = (person: Stranger, chance: Chance) => string;

export interface Fields {
  /** The candidate's names in every form; the first one of a document counts as the own name. */
  readonly names: Readonly<Record<string, Value>>;
  readonly facts: Readonly<Record<string, readonly [kind: PersonalKind, value: Value]>>;
  /** What is nobody's: job titles, towns, headings. */
  readonly words: Readonly<Record<string, Value>>;
}

export interface Style {
  readonly separators: readonly string[];
  readonly labelEnds: readonly string[];
}

export function writeTemplate(
  template: string,
  fields: Fields,
  style: Style,
  person: Stranger,
  body: string,
  chance: Chance,
): TextWithMarks {
  const separator = chance.pick(style.separators);
  const labelEnd = chance.pick(style.labelEnds);
  const text = new TextWithMarks();
  const styled = (words: string): string => words.replaceAll("⁞", separator).replaceAll("§", labelEnd);
  const [above = "", below = ""] = styled(template).split("{body}");
  const part = (words: string, isBody: boolean): void => {
    for (const piece of words.split(/(\{[\w.-]+\}|‹[^›]*›)/))
      if (piece.startsWith("{")) writeField(text, piece.slice(1, -1), isBody, fields, person, chance);
      else if (piece.startsWith("‹")) keep(text, piece.slice(1, -1), person);
      else text.plain(piece);
  };
  part(above, false);
  part(body, true);
  part(below, false);
  return text;
}

/** The own name is the first one outside the body, where it is only mentioned. */
function writeField(
  text: TextWithMarks,
  field: string,
  isBody: boolean,
  fields: Fields,
  person: Stranger,
  chance: Chance,
): void {
  const name = fields.names[field];
  const fact = fields.facts[field];
  const word = fields.words[field];
  if (name !== undefined) {
    if (isBody || text.marks.some(({ isOwnName }) => isOwnName === true)) text.put("PERSON", name(person, chance));
    else text.name(name(person, chance));
  } else if (fact !== undefined) text.put(fact[0], fact[1](person, chance));
  else if (word !== undefined) text.plain(word(person, chance));
  else throw new Error(`no field {${field}}`);
}

/** A candidate Grace may well lose the Grace of a prize: such words are left out of the count. */
function keep(text: TextWithMarks, words: string, { given, surname, town, demonym, countryName }: Stranger): void {
  const own = new Set(partsOf(`${given} ${surname} ${town} ${demonym} ${countryName}`));
  if (partsOf(words).some((part) => own.has(part))) text.plain(words);
  else text.keep(words);
}

const partsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
