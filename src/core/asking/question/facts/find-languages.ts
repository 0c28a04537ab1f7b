// Languages that somebody speaks; a restaurant's and a country's are none.

import type { Clause, Subject } from "../../filter/filter.ts";
import { conditionSpan, freeMatches, type Reading, type Span } from "../span.ts";

export const LANGUAGES =
  "english german french spanish italian portuguese polish dutch russian ukrainian chinese mandarin cantonese japanese korean arabic hindi bengali urdu tamil telugu turkish greek swedish danish norwegian finnish czech slovak hungarian romanian bulgarian serbian croatian hebrew persian farsi vietnamese thai indonesian malay tagalog swahili catalan".split(
    " ",
  );

const LANGUAGE = new RegExp(
  String.raw`(?:\b(?:fluent|native|business|proficient|conversational|basic|good|excellent|spoken|written)(?:[- ]level)? (?:in |level )?)?\b(?<language>${LANGUAGES.join("|")})\b(?:[- ]?(?:speak(?:ing|ers?|s)|language(?: skills)?|skills|proficiency|fluency))?`,
  "g",
);

const LANGUAGE_HEAD =
  /^ (?:teachers?|teaching|tutors?|lessons?|literature|restaurants?|cuisine|food|cooking|chefs?|translators?|department|law|history|translat\w+|interpret\w+)\b/;

const COUNTRY_NOUN =
  /^ (?:companies|company|employers?|firms?|jobs?|roles?|positions?|openings?|vacancies|market|offices?|cities|postings?)\b/;

/** `idOf` gives the skill of a language: jobs ask for it as one. */
export function findLanguages(reading: Reading, idOf: (name: string) => string | null): readonly Span[] {
  return freeMatches(reading, LANGUAGE).flatMap((match) => {
    const name = match.groups?.["language"] ?? "";
    const end = match.index + match[0].length;
    const after = reading.lower.slice(end);
    const isBare = match[0] === name;
    if (isBare && (LANGUAGE_HEAD.test(after) || COUNTRY_NOUN.test(after))) return [];
    const clause = languageClause(name, reading.about, idOf);
    return clause === null ? [] : [conditionSpan(match.index, end, clause)];
  });
}

function languageClause(name: string, about: Subject, idOf: (name: string) => string | null): Clause | null {
  if (about === "candidates") return { field: "language", values: [`${name.charAt(0).toUpperCase()}${name.slice(1)}`] };
  const id = idOf(name);
  return id === null ? null : { field: "skill", values: [id] };
}
