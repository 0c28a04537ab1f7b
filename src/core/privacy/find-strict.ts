// Stricter modes, each on request: schools, employers, years of graduation and towns tell who somebody is to those who
// know the trade, and stand for age, origin or class. Countries and regions stay, so that a search by place still works.

import { findDegrees } from "../matching/degrees.ts";
import { findDateRanges } from "../reading/date-ranges.ts";
import { findExperiences } from "../reading/experiences.ts";
import type { MonthIndex, Section } from "../reading/profile.ts";
import { findSections } from "../reading/sections.ts";
import { COUNTRIES, COUNTRIES_ABROAD } from "./facts/fact-words.ts";
import { fold } from "./fold.ts";
import { lightPattern } from "./light-pattern.ts";
import type { Finding, PersonalKind } from "./replacement.ts";

export interface StrictModes {
  readonly schools?: boolean;
  readonly employers?: boolean;
  readonly graduationYears?: boolean;
  /** Down to the region: towns go, countries and states stay. */
  readonly locations?: boolean;
}

/** "University of Saltholm, Denmark" is a school first. */
const SCORES = { SCHOOL: 0.6, EMPLOYER: 0.6, YEAR: 0.6, PLACE: 0.5 } as const satisfies Partial<
  Record<PersonalKind, number>
>;
type StrictKind = keyof typeof SCORES;
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.&-]{1,30}";
const SCHOOL_WORD =
  "(?:University|College|School|Institute|Academy|Polytechnic|Conservatory|Seminary|Gymnasium|Lyceum|Lycée|Hochschule|Universität|Fachhochschule|Berufsschule|Realschule|Akademie|Universiteit|Hogeschool|Universitet|Högskola|Høgskole|Yliopisto|Uniwersytet|Politechnika|Univerzita|Univerza|Sveučilište|Egyetem|Universitatea|Üniversitesi|UNIVERSITY|COLLEGE|SCHOOL|INSTITUTE|ACADEMY)";
const SCHOOL_FIRST =
  "(?:University|College|School|Institute|Academy|Universidad|Universidade|Università|Université|Universitat|Universität|École|Ecole|Escuela|Escola|Istituto|Instituto|Institut|Lycée|Liceo|Collège|Colegio|Politecnico|Politécnico|Universiteit|Uniwersytet|Politechnika|Univerzita|Hochschule|Technische (?:Universität|Hochschule)|TU|ETH|FH|IIT|NIT|IIM|MIT)";
const SMALL = "(?:of|the|at|in|for|and|&|de|del|della|di|da|do|du|des|la|le|les|für|der|im|van|w|v|-)";
const SCHOOLS = [
  `(?<![\\p{L}\\d])(?:${WORD} (?:${SMALL} )?){1,5}${SCHOOL_WORD}(?![\\p{L}])(?:(?: ${SMALL}){1,2} ${WORD}(?: ${WORD}){0,3})?`,
  `(?<![\\p{L}\\d])${SCHOOL_FIRST}(?: ${SMALL}){0,3} ${WORD}(?: (?:${SMALL} )?${WORD}){0,4}`,
].map((source) => lightPattern(new RegExp(source, "gu")));
const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/g;
const DEGREE =
  /(?<![\p{L}]|scrum )(?:bachelor|master|b\.?sc?|m\.?sc?|b\.?a|m\.?a|mba|ph\.?d|diplom\p{L}*|degree|graduated?|abitur|licence|licenciatura|laurea|matura|ged|high school|class of)(?![\p{L}])/iu;
/** How far from a year, on its line, a degree tells that it is the degree's. UTF-16 units. */
const NEAR = 120;
const STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|WA|TAS|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec|Bavaria|Bayern|Hessen|Sachsen|Maharashtra|Karnataka|Tamil Nadu|Telangana|Gujarat|Punjab|Kerala";
const TOWN = `(?<town>${WORD}(?:[ -](?:(?:de|del|la|le|les|los|am|an|der|sur|upon|do|da|di|of) )?${WORD}){0,3})`;
const TOWN_AND_REGION = lightPattern(
  new RegExp(`(?<![\\p{L}\\d])${TOWN}, ?(?=(?<region>${STATES}|${WORD}(?: ${WORD}){0,3})(?![\\p{L}]))`, "gu"),
);
const BASED_IN = lightPattern(
  new RegExp(`(?:[Bb]ased in|[Ll]ocated in|[Ll]iving in|[Rr]elocated? to|[Ll]ocation:|[Cc]ity:) ${TOWN}`, "gu"),
);
const REGION = new RegExp(`^(?:${fold(`${COUNTRIES}|${COUNTRIES_ABROAD}`)})$`, "u");
const STATE = new RegExp(`^(?:${STATES})$`);

/** The modes a hidden text was hidden in, as far as they found anything: what says nothing about schools needs no mode. */
export function strictModesOf(hidden: string): StrictModes {
  const has = (kind: StrictKind) => hidden.includes(`[${kind}_`);
  return { schools: has("SCHOOL"), employers: has("EMPLOYER"), graduationYears: has("YEAR"), locations: has("PLACE") };
}

export function findStrict(text: string, modes: StrictModes | undefined): readonly Finding[] {
  if (modes === undefined) return [];
  const sections = modes.employers === true || modes.graduationYears === true ? findSections(text) : [];
  return [
    ...(modes.schools === true ? schools(text) : []),
    ...(modes.employers === true ? employers(text, sections) : []),
    ...(modes.graduationYears === true ? graduationYears(text, sections) : []),
    ...(modes.locations === true ? towns(text) : []),
  ].filter(({ start, end }) => !/\[[A-Z_]+_\d/.test(text.slice(start, end)));
}

const finding = (kind: StrictKind, start: number, end: number): Finding => ({
  kind,
  start,
  end,
  score: SCORES[kind],
  why: `strict/${kind.toLowerCase()}`,
});

/** A school's name ends where a degree's begins, and the other way round: what was learned is not who taught it. */
function schools(text: string): readonly Finding[] {
  const degrees = findDegrees(text).filter(({ level }) => level > 0);
  return SCHOOLS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ 0: match, index }) => {
    const inside = degrees.filter(({ start, end }) => start < index + match.length && end > index);
    const from = Math.max(index, ...inside.filter(({ start }) => start <= index).map(({ end }) => end));
    const to = Math.min(index + match.length, ...inside.flatMap(({ start }) => (start > from ? [start] : [])));
    const name = text.slice(from, to);
    const start = from + (name.length - name.trimStart().length);
    return name.trim() === "" ? [] : [finding("SCHOOL", start, start + name.trim().length)];
  });
}

/** The employers that reading finds; propagation hides their other mentions. */
function employers(text: string, sections: readonly Section[]): readonly Finding[] {
  return findExperiences(text, sections, latestMonth(text)).flatMap(({ employer, start, end }) => {
    if (employer === null || /^\[/.test(employer)) return [];
    const at = text.indexOf(employer, Math.max(0, start - 200));
    return at === -1 || at > end ? [] : [finding("EMPLOYER", at, at + employer.length)];
  });
}

/** No clock in core: the last year named stands for today, which only open ends of jobs need. */
function latestMonth(text: string): MonthIndex {
  const latest = [...text.matchAll(YEAR)].reduce((year, [other]) => Math.max(year, Number(other)), 2000);
  return latest * 12 + 11;
}

/** Years in the sections on education, and wherever a degree stands on the line; never the dates of a job. */
function graduationYears(text: string, sections: readonly Section[]): readonly Finding[] {
  const found: Finding[] = [];
  const today = latestMonth(text);
  for (const { index, 0: year } of text.matchAll(YEAR)) {
    const section = sections.find(({ start, end }) => index >= start && index < end)?.kind;
    const lineEnd = text.indexOf("\n", index);
    const from = Math.max(text.lastIndexOf("\n", index) + 1, index - NEAR);
    const near = text.slice(from, Math.min(lineEnd === -1 ? text.length : lineEnd, index + NEAR));
    if (section !== "education" && !DEGREE.test(near)) continue;
    const isWorked =
      section === "experience" &&
      findDateRanges(near, today).some(({ start, end }) => index >= from + start && index < from + end);
    if (!isWorked) found.push(finding("YEAR", index, index + year.length));
  }
  return found;
}

function towns(text: string): readonly Finding[] {
  const beforeRegion = [...text.matchAll(TOWN_AND_REGION)].filter(({ groups }) => {
    const region = groups?.["region"] ?? "";
    return STATE.test(region) || REGION.test(fold(region));
  });
  return [...beforeRegion, ...text.matchAll(BASED_IN)].flatMap((match) => {
    const town = match.groups?.["town"] ?? "";
    const start = match.index + match[0].indexOf(town);
    return town === "" || REGION.test(fold(town)) ? [] : [finding("PLACE", start, start + town.length)];
  });
}
