// Candidates, jobs and companies of the tables, by their names.

import { titleKey } from "../jobs/title-level.ts";
import type { Lexicon, Named } from "./lexicon.ts";
import { companiesHeld, type HeldName, idNamed, idOfTitle, lastNamesHeld, namesHeld } from "./name-index.ts";
import { conditionSpan, freeMatches, isFree, type Reading, type Span } from "./span.ts";

/** Shorter names are found in too many words. In UTF-16 units. */
const LEAST_COMPANY = 3;
const COMPANY_BEFORE = /\b(?:at|by|with|from|for|company|employer|of|is|are|does|not|or|and|than|,)\s+(?:the )?$/;

const JOB_BEFORE = /\b(?:jobs?|ids?|ref(?:erence)?|nos?\.?|numbers?)\s+$/;

/** Code names of candidates, and ids after "candidate". */
export function findCandidateNames(
  reading: Reading,
  candidates: readonly Named[],
  isCompared: boolean,
): readonly Span[] {
  const whole = namesIn(reading, candidates);
  const short = isCompared ? lastNamesHeld(reading.lower, candidates) : [];
  const own = short.filter(
    ({ start, end }) => isFree(reading, start, end) && isFree({ spans: whole.map(plain) }, start, end),
  );
  return [...whole, ...own].map(({ start, end, id }) =>
    conditionSpan(start, end, { field: "candidate", values: [id] }),
  );
}

function plain({ start, end }: Pick<HeldName, "start" | "end">): Span {
  return { start, end, meaning: { what: "nothing" } };
}

/** Jobs that a question names as one of them: by id, or, when it compares, by title. */
export function findJobNames(reading: Reading, jobs: readonly Named[], isCompared: boolean): readonly Span[] {
  const said = freeMatches(reading, /(?<![\p{L}\d-])(?:#\s?)?(?<id>[a-z]*[-_]?\d[\w-]*)(?![\p{L}\d])/gu).flatMap(
    (match) => {
      const written = match.groups?.["id"] ?? "";
      const id = idNamed(written, jobs);
      // "5 years" is no job: a plain number counts after "job", or beside another one.
      const isPlain = /^\d+$/.test(written) && !match[0].startsWith("#");
      const before = reading.lower.slice(0, match.index);
      if (
        id === null ||
        (isPlain &&
          !JOB_BEFORE.test(before) &&
          !(isCompared && !/^ ?(?:years?|yrs?|k\b|%)/.test(reading.lower.slice(match.index + match[0].length))))
      )
        return [];
      return [conditionSpan(match.index, match.index + match[0].length, { field: "job", values: [id] })];
    },
  );
  if (!isCompared) return said;
  const titles = namesIn(reading, jobs).map(({ start, end, id }) =>
    conditionSpan(start, end, { field: "job", values: [id] }),
  );
  return [...said, ...titles.filter(({ start, end }) => isFree({ spans: said }, start, end))];
}

/** "for the head chef job": whose scores and must-haves count. */
export function findForJob(reading: Reading, jobs: readonly Named[]): readonly Span[] {
  const found = freeMatches(
    reading,
    /\b(?:for|to|of|on|in|at|fits?(?! for)|match(?:es)?|suits?)\s+(?!for )(?:the |our |my |a |an |this |that )?(?<title>[\p{L}\d](?:(?!\b(?:for|to|on)\s)[^?,;]){1,60}?)\s+(?:job|role|position|opening|vacancy|posting|req|requisition)\b|\b(?:order|rank|sort|list) (?:the |our |all )?(?<ranked>[\p{L}\d][^?,;]{1,50}?) (?:candidates|applicants)(?= by (?:fit|score|match)\b)|\b(?:for|fits?(?! for)|match(?:es)?(?! for))\s+(?:the |our |my |a |an )?(?<rest>[\p{L}\d](?:(?!\b(?:for|to|on)\s)[^?,;]){1,60}?)\s*(?=$|[?,;]|\b(?:with|who|that|and)\b)/gu,
  );
  for (const match of freeMatches(
    reading,
    /\b(?:for|to|of|on)\s+(?:the )?(?:job |position |#)?(?<id>[a-z]+[-_]?\d[\w-]*)(?![\p{L}\d])/gu,
  )) {
    const id = idNamed(match.groups?.["id"] ?? "", jobs);
    if (id !== null) return [{ start: match.index, end: match.index + match[0].length, meaning: { what: "job", id } }];
  }
  for (const match of found) {
    const said = match.groups?.["title"] ?? match.groups?.["rest"] ?? match.groups?.["ranked"] ?? "";
    const key = titleKey(said).trim();
    const byId = idNamed(said.replace(/^(?:job|#) ?/, ""), jobs);
    const id = byId !== null && /\d/.test(byId) ? byId : key === "" ? null : idOfTitle(key, jobs);
    if (id !== null) return [{ start: match.index, end: match.index + match[0].length, meaning: { what: "job", id } }];
  }
  return [];
}

export function findCompanies(reading: Reading, companies: Lexicon["companies"]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end, name } of longestFirst(companiesHeld(reading.lower, companies))) {
    if (name.length < LEAST_COMPANY) continue;
    if (!standsAlone(reading.lower, start, end) || !isFree({ spans: [...reading.spans, ...spans] }, start, end))
      continue;
    const isLarge = /^\p{Lu}/u.test(reading.text.slice(start, end)) && start > 0;
    if (isLarge || name.includes(" ") || COMPANY_BEFORE.test(reading.lower.slice(0, start)))
      spans.push(conditionSpan(start, end, { field: "company", values: [name] }));
  }
  return spans;
}

function namesIn(reading: Reading, named: readonly Named[]) {
  const found: { start: number; end: number; id: string }[] = [];
  for (const { start, end, name, id } of longestFirst(namesHeld(reading.lower, named))) {
    if (name.length < 3 || !standsAlone(reading.lower, start, end) || found.some((other) => other.id === id)) continue;
    if (
      isFree({ spans: reading.spans }, start, end) &&
      found.every((other) => end <= other.start || start >= other.end)
    )
      found.push({ start, end, id });
  }
  return found.sort((a, b) => a.start - b.start);
}

function longestFirst(held: readonly HeldName[]): readonly HeldName[] {
  return held.toSorted((a, b) => b.name.length - a.name.length);
}

function standsAlone(lower: string, start: number, end: number): boolean {
  return !/[\p{L}\d]$/u.test(lower.slice(0, start)) && !/^[\p{L}\d]/u.test(lower.slice(end));
}
