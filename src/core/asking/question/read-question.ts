// A question becomes a filter. Finders look for one kind of thing each, in the order of how sure they are; what none of
// them takes and no list of plain words knows is told to the person, never guessed at.

import type { Said } from "../../../lib/said.ts";
import {
  CANDIDATE_FIELDS,
  type Clause,
  conditionsIn,
  type Field,
  type Filter,
  isGroupOf,
  JOB_FIELDS,
  type Subject,
} from "../filter/filter.ts";
import { assemble } from "./clauses/assemble.ts";
import { attachRecency } from "./clauses/attach-recency.ts";
import { attachYears } from "./clauses/attach-years.ts";
import { withoutBoth } from "./clauses/without-both.ts";
import { correctWords, type Correction, isSlip } from "./correct-words.ts";
import { findCurrencies } from "./facts/find-currencies.ts";
import { findEmployers, findHouses, findIndustries } from "./facts/find-employers.ts";
import { findLanguages } from "./facts/find-languages.ts";
import { findNoExperience } from "./facts/find-stated.ts";
import { findSubjects } from "./facts/find-education.ts";
import { findTexts } from "./facts/find-texts.ts";
import { findFacts } from "./find-facts.ts";
import { findCandidateNames, findCompanies, findForJob, findJobNames } from "./find-names.ts";
import { findFieldsOfWork } from "./find-fields-of-work.ts";
import { findGroups } from "./find-groups.ts";
import { findIdioms, withoutTakenBack } from "./idioms.ts";
import { findNumbers } from "./find-numbers.ts";
import { actAsked, findNotKept, type NotKept, notKeptSpans } from "./not-kept.ts";
import { findOrders } from "./find-order.ts";
import { countryOf, findPlaces } from "./find-places.ts";
import { findRecency } from "./find-recency.ts";
import { findAskedSkills, skillNamed, withoutPhrases } from "./find-skills-asked.ts";
import { findAskedTitles, titlesBeforeJobs } from "./find-titles-asked.ts";
import type { Lexicon } from "./lexicon.ts";
import { companiesHeld, idNamed, namesHeld } from "./name-index.ts";
import { findProtected, refusal } from "./protected.ts";
import { addSpans, type Reading, type Span } from "./span.ts";
import { spellOut } from "./spell-out.ts";
import { splitQuestions } from "./split-questions.ts";
import { subjectOf } from "./subject.ts";
import { leftWords } from "./left-words.ts";

export interface Unplaced {
  readonly said: string;
  /** The field it is nearest to; asked for by name. */
  readonly nearest: Field;
  /** It is a field of these, and not of what the question is about. */
  readonly of?: Subject;
  /** It is known what it is, and no row has it; or it is to be done, and questions only read. */
  readonly isNotKept?: true;
  readonly isAct?: true;
}

export interface ReadQuestion {
  /** The part of the question this is of. */
  readonly question: string;
  /** Null when it was refused, or nothing in it was understood. */
  readonly filter: Filter | null;
  /** Why it is refused; null when it is not. */
  readonly refused: Said | null;
  readonly unplaced: readonly Unplaced[];
  readonly corrected: readonly Correction[];
}

/** One entry for each question there is in the text; a later one may go on from the one before. */
export function readQuestion(text: string, lexicon: Lexicon): readonly ReadQuestion[] {
  const protectedAsk = findProtected(withoutPhrases(withoutNames(plain(text), lexicon), lexicon.graph));
  if (protectedAsk !== null)
    return [{ question: text.trim(), filter: null, refused: refusal(protectedAsk), unplaced: [], corrected: [] }];
  let before: Filter | null = null;
  const reads = splitQuestions(spellOut(plain(text), (said) => idNamed(said, lexicon.jobs))).map(
    ({ question, goesOn }) => {
      const read = readOne(question, lexicon, goesOn ? before : null, before?.about ?? null);
      before = read.filter ?? before;
      return read;
    },
  );
  return withoutPreface(reads);
}

/** "Casa Health" and a code name say nothing of anybody's health or looks. */
function withoutNames(text: string, { companies, candidates, jobs }: Lexicon): string {
  const lower = text.toLowerCase();
  return [...companiesHeld(lower, companies), ...namesHeld(lower, candidates), ...namesHeld(lower, jobs)]
    .filter(({ name }) => name.includes(" "))
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} \u00b7 ${rest.slice(end)}`, text);
}

/** What is said before the first thing understood, and names neither jobs nor people, asks for nothing: "Hope you are well." */
function withoutPreface(reads: readonly ReadQuestion[]): readonly ReadQuestion[] {
  const first = reads.findIndex(({ filter }) => filter !== null);
  return reads.filter(
    ({ filter, unplaced, question }, at) =>
      filter !== null ||
      (first >= 0 && at < first ? subjectIsSaid(question.toLowerCase()) : unplaced.length > 0 || first < 0),
  );
}

/** One spelling of quotes, dashes and spaces. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/[\u201C\u201D\u201E«»]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** `last` is what the question before was about; it holds for one that does not say. */
function readOne(question: string, lexicon: Lexicon, before: Filter | null, last: Subject | null): ReadQuestion {
  const act = actAsked(question.toLowerCase());
  if (act !== null)
    return {
      question,
      filter: null,
      refused: null,
      unplaced: [{ said: act, nearest: "text", isAct: true }],
      corrected: [],
    };
  let text = question;
  let made = spansOf(text, lexicon, before, last);
  const corrected = correctWords(made.left, made.reading, lexicon);
  if (corrected.length > 0) {
    for (const { said, read } of corrected)
      text = text.replace(new RegExp(`(?<![\\p{L}])${escaped(said)}(?![\\p{L}])`, "iu"), read);
    made = spansOf(text, lexicon, before, last);
  }
  const { reading, left } = made;
  const filter = filterOf(reading, before, made.notKept);
  const told = left.filter(({ said }) => !made.foreign.some((one) => one.said.toLowerCase().includes(said)));
  return { question, filter, refused: null, unplaced: [...told, ...made.foreign], corrected };
}

function spansOf(text: string, lexicon: Lexicon, before: Filter | null, last: Subject | null) {
  const lower = text.toLowerCase();
  const about: Subject = subjectOf(lower, lexicon, before, last);
  let reading: Reading = { text, lower, about, spans: [] };
  const take = (found: readonly Span[]): void => {
    reading = { ...reading, spans: addSpans(reading.spans, found) };
  };
  const isCompared =
    (about === "candidates" && /\b(?:higher|lower|better|worse) than\b/.test(lower)) ||
    /\bcompar\w+\b|\bversus\b|\bvs\b|\bdifferences? between\b|\bwhy\b|\bside by side\b/.test(lower);
  if (about === "candidates") {
    take(findCandidateNames(reading, lexicon.candidates, isCompared));
    take(findForJob(reading, lexicon.jobs));
  } else take(findJobNames(reading, lexicon.jobs, isCompared));
  take(findTexts(reading).filter(({ start }) => text[start] === '"'));
  take(findIdioms(reading));
  // "$100k in Toronto" is Canadian, as it is in a job there.
  const country = countryOf(findPlaces(reading, lexicon.cities));
  const notKept = findNotKept(reading, country);
  take(notKeptSpans(notKept));
  take(findNoExperience(reading));
  take(findRecency(reading, lexicon.today));
  take(findGroups(reading));
  take(findOrders(reading));
  take(findNumbers(reading, country));
  if (about === "jobs") take(findCurrencies(reading));
  take(findFacts(reading));
  const skills = findAskedSkills(reading, lexicon.graph);
  if (about === "jobs") take(findCompanies(reading, lexicon.companies));
  const places = findPlaces(reading, lexicon.cities);
  take(places.filter((place) => !skills.some((skill) => skill.start < place.start && skill.end > place.start)));
  if (about === "jobs") take(findFieldsOfWork(reading, skills));
  take(findAskedTitles(reading, skills, lexicon));
  take(findTexts(reading).filter((one) => !skills.some((skill) => skill.start < one.end && skill.end > one.start)));
  take(findLanguages(reading, (name) => skillNamed(name, lexicon.graph)));
  take(skills);
  take(findSubjects(reading));
  take(findEmployers(reading));
  take(findHouses(reading));
  take(findIndustries(reading));
  if (about === "jobs" && !isSlip(reading, lexicon)) take(titlesBeforeJobs(reading));
  if (about === "candidates")
    reading = {
      ...reading,
      spans: attachYears(lower, attachRecency(lower, reading.spans)).toSorted((a, b) => a.start - b.start),
    };
  reading = { ...reading, spans: withoutTakenBack(lower, reading.spans) };
  const loose = reading.spans.filter(({ meaning }) => meaning.what === "recency");
  // Of jobs nobody misses a must-have, and no candidate has a price: such words are told, not guessed at.
  const foreign = reading.spans.filter((span) => !isAllowed(span, about));
  reading = { ...reading, spans: reading.spans.filter((span) => isAllowed(span, about)) };
  const told: readonly Unplaced[] = [
    ...notKept.map(({ said }) => ({ said, nearest: "text", isNotKept: true }) as const),
    ...foreign.flatMap((span) => foreignWords(text, span, about)),
    // A time that no skill was used at; "currently" alone is a manner of speaking.
    ...loose.flatMap(({ start, end }) =>
      /\d|year|month/.test(lower.slice(start, end))
        ? [{ said: text.slice(start, end), nearest: "text", isNotKept: true } as const]
        : [],
    ),
  ];
  return { reading, left: leftWords(reading), foreign: told, notKept };
}

function isAllowed({ meaning }: Span, about: Subject): boolean {
  const fields: readonly Field[] = about === "jobs" ? JOB_FIELDS : CANDIDATE_FIELDS;
  if (meaning.what === "group") return isGroupOf(meaning.field, about);
  // Nobody here has a price.
  if (meaning.what === "order") return about === "jobs" || meaning.order.by !== "pay";
  return meaning.what !== "condition" || conditionsIn([meaning.clause]).every(({ field }) => fields.includes(field));
}

function foreignWords(text: string, { start, end, meaning }: Span, about: Subject): readonly Unplaced[] {
  const nearest =
    meaning.what === "group"
      ? meaning.field
      : meaning.what === "condition"
        ? conditionsIn([meaning.clause])[0]?.field
        : meaning.what === "order"
          ? "pay"
          : undefined;
  return nearest === undefined
    ? []
    : [{ said: text.slice(start, end).trim(), nearest, of: about === "jobs" ? "candidates" : "jobs" }];
}

/** `notKept`: it asks for what no row keeps; all rows are then no answer, and where it asks for just that, none are. */
function filterOf({ lower, about, spans }: Reading, before: Filter | null, notKept: readonly NotKept[]): Filter | null {
  if (notKept.some(({ isAsked }) => isAsked)) return null;
  const isOfOthers = notKept.length > 0;
  const meanings = spans.map(({ meaning }) => meaning);
  const where = [...(before?.where ?? []), ...withoutBoth(lower, assemble(lower, spans))];
  const order = meanings.find((one) => one.what === "order")?.order ?? null;
  const limit = meanings.find((one) => one.what === "limit")?.limit ?? null;
  const shows = meanings.flatMap((one) => (one.what === "show" ? [one.show] : []));
  const said = shows.find((one) => one === "why" || one === "compare") ?? shows[0] ?? "rows";
  const group = meanings.find((one) => one.what === "group")?.field ?? null;
  // "How many jobs per country, best paid first" averages, as the order says.
  const show = group === null ? said : shows.includes("average") ? "average" : "count";
  const job = meanings.find((one) => one.what === "job")?.id ?? before?.job ?? null;
  const asksForAll =
    /\b(?:all|every(?:thing|one|body)?|list|show|what|which|how many|count|see|give|any)\b/.test(lower) ||
    /^(?:the )?[a-z]+[.!?]?$/.test(lower);
  // "The highest GPA": what it is the highest of is not here.
  if (isOfOthers && where.length === 0 && limit === 1 && group === null) return null;
  if (
    where.length === 0 &&
    order === null &&
    limit === null &&
    show === "rows" &&
    job === null &&
    group === null &&
    (isOfOthers || !(asksForAll && (subjectIsSaid(lower) || /\bevery(?:thing|one|body)\b/.test(lower))))
  )
    return null;
  const named = namedIds(where);
  return {
    about,
    where,
    order: order ?? (limit !== null && named === 0 && group === null ? usualOrder(about, limit) : null),
    limit,
    show,
    job,
    ...(group === null ? {} : { groupBy: group }),
  };
}

/** "top 5 candidates" are the five that fit best; "top jobs" the best paid. A bare "show me 3 jobs" has no order. */
function usualOrder(about: Subject, limit: number): Filter["order"] {
  return limit > 0 && about === "candidates" ? { by: "score", direction: "falling" } : null;
}

function subjectIsSaid(lower: string): boolean {
  return /\b(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|candidates?|people|applicants?|resumes?|cvs?|postings?|listings?)\b/.test(
    lower,
  );
}

function namedIds(where: readonly Clause[]): number {
  return where.filter((clause) => "field" in clause && (clause.field === "job" || clause.field === "candidate")).length;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
