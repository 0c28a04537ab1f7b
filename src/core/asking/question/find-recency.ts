// When a skill was last used: "in the last two years", "last used in 2024 or later", "not since 2020".

import type { MonthIndex } from "../../reading/profile.ts";
import { addSpans, freeMatches, type Reading, type Span } from "./span.ts";
import { WHEN, type When, whenOf } from "./when.ts";
import { NUMBER_WORDS } from "./words.ts";

/** Half open; null where a side is open. */
interface Period {
  readonly since: MonthIndex | null;
  readonly before: MonthIndex | null;
}

interface Form {
  /** A short look first: the patterns are long. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** Of a use that goes on only its last month is known: "used in 2022" cannot be told, "last used in 2022" can. */
  readonly isOf: "any use" | "last use" | "no use";
  readonly period: (found: When, today: MonthIndex) => Period;
}

const COUNT = String.raw`(?<n>\d{1,2}|${Object.keys(NUMBER_WORDS)
  .filter((word) => word !== "couple")
  .join("|")}|(?:a )?couple of|(?:a )?few|an?)`;
const AGO = String.raw`${COUNT}\+? (?<unit>years?|yrs?|months?|weeks?) ago`;
const YEAR = /(?:19|20)\d\d/;
const LAST = /\b(?:last|lastly|most recently|stopped|no longer|final(?:ly)?|latest)\b/;
const NOT_USED =
  /(?:\bnot|n't|\bnever) (?:yet |been |really |actually )*(?:us(?:ed?|ing)|touch(?:ed|ing)?|work(?:ed|ing)? (?:with|on|in)|done|doing|written|writing|coded)\b/;
/** "recently", in months. */
const RECENTLY = 24;

const since = (month: MonthIndex): Period => ({ since: month, before: null });
const before = (month: MonthIndex): Period => ({ since: null, before: month });

/** The longer wording of two before the shorter. */
const FORMS: readonly Form[] = [
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:not (?:used )?since|not after) (?:at least )?${WHEN}`, "g"),
    isOf: "any use",
    period: ({ from }) => before(from),
  },
  {
    cue: YEAR,
    pattern: new RegExp(
      String.raw`\b(?:since|as of|(?:in|on) or (?:after|since)|(?:not|no) (?:before|(?:earlier|older) than|prior to)) (?:at least |about |around |the (?:start|beginning) of )?${WHEN}(?:,? (?:or|and) (?:later|after|newer|onwards?)| on(?:wards?)?)?`,
      "g",
    ),
    isOf: "any use",
    period: ({ from }) => since(from),
  },
  {
    cue: YEAR,
    pattern: new RegExp(
      String.raw`\b(?:in |from |during |was |is )?${WHEN}(?:,? (?:or|and) (?:later|after(?:wards?)?|newer|onwards?|beyond|since|more recent(?:ly)?|up)\b|\+| on(?:wards?)?\b| (?:to|until|till|through) (?:now|today|date|(?:the )?present)\b)`,
      "g",
    ),
    isOf: "any use",
    period: ({ from }) => since(from),
  },
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:after|(?:later|more recently|newer) than|past) (?:the end of )?${WHEN}`, "g"),
    isOf: "any use",
    period: ({ to }) => since(to),
  },
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:in or before|until|till|up to|by|(?:no|not) later than) ${WHEN}`, "g"),
    isOf: "last use",
    period: ({ to }) => before(to),
  },
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:in )?${WHEN} (?:or|and) (?:earlier|before|older)\b`, "g"),
    isOf: "last use",
    period: ({ to }) => before(to),
  },
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:before|prior to|earlier than|older than) ${WHEN}`, "g"),
    isOf: "last use",
    period: ({ from }) => before(from),
  },
  {
    cue: YEAR,
    pattern: new RegExp(
      String.raw`\b(?:(?:in|during|between|from) )?${WHEN}(?: (?:or|and|to|until|till) |\s?-\s?)${WHEN.replaceAll("(?<", "(?<end")}`,
      "g",
    ),
    isOf: "last use",
    period: ({ from, last }) => ({ since: from, before: last }),
  },
  {
    cue: YEAR,
    pattern: new RegExp(String.raw`\b(?:(?:in|during|of|was|is) )?${WHEN}`, "g"),
    isOf: "last use",
    period: ({ from, to }) => ({ since: from, before: to }),
  },
  {
    cue: /\b(?:year|yr|month|week|recent|current|lately|up-to-date)/,
    pattern: /\b(?:in |during )?this year\b/g,
    isOf: "any use",
    period: (_, today) => since(today - (today % 12)),
  },
  {
    cue: /\b(?:year|yr|month|week|recent|current|lately|up-to-date)/,
    pattern: /\b(?:in |during )?(?<!(?:in|over|during|within) the )last year\b/g,
    isOf: "last use",
    period: (_, today) => ({ since: today - (today % 12) - 12, before: today - (today % 12) }),
  },
  {
    cue: /\bago\b/,
    pattern: new RegExp(
      String.raw`\b(?:(?:less|fewer|under|(?:no|not) (?:more|longer|earlier|older)) than|under|at most|within|up to) ${AGO}\b|\b${AGO.replaceAll("(?<", "(?<end")} or (?:less|later)\b`,
      "g",
    ),
    isOf: "any use",
    period: ({ months }, today) => since(today - months),
  },
  {
    cue: /\bago\b/,
    pattern: new RegExp(
      String.raw`\b(?:(?:more|longer|earlier) than|over|at least) ${AGO}\b|\b${AGO.replaceAll("(?<", "(?<end")} or (?:more|longer|earlier)\b`,
      "g",
    ),
    isOf: "last use",
    period: ({ months }, today) => before(today - months),
  },
  {
    cue: /\b(?:year|yr|month|week|recent|current|lately|up-to-date)/,
    pattern: new RegExp(
      String.raw`\b(?:for|in) (?:(?:more than|over|at least|about|nearly|almost) )?${COUNT}\+? (?<unit>years?|yrs?|months?|weeks?)\b(?! ago)`,
      "g",
    ),
    isOf: "no use",
    period: ({ months }, today) => since(today - months),
  },
  {
    cue: /\b(?:year|yr|month|week|recent|current|lately|up-to-date)/,
    pattern: new RegExp(
      String.raw`\b(?:used |worked with |touched )?(?:(?:with)?in|over|during|for) the (?:last|past) (?:${COUNT} )?(?<unit>years?|yrs?|months?|weeks?)\b`,
      "g",
    ),
    isOf: "any use",
    period: ({ months }, today) => since(today - months),
  },
  {
    cue: /\b(?:year|yr|month|week|recent|current|lately|up-to-date)/,
    pattern:
      /(?<!\bmost )\b(?:recent(?:ly)?|currently|lately|up-to-date)(?: (?:used?|using|experience (?:in|with)|worked with|working with))?(?![\w-])/g,
    isOf: "any use",
    period: (_, today) => since(today - RECENTLY),
  },
];

/** Of candidates. `attachRecency` gives it to the skill beside it. */
export function findRecency(reading: Reading, today: MonthIndex): readonly Span[] {
  if (reading.about !== "candidates") return [];
  const { lower } = reading;
  return FORMS.filter(({ cue }) => cue.test(lower)).reduce<readonly Span[]>((spans, { pattern, isOf, period }) => {
    const found = freeMatches(reading, pattern).flatMap((match): Span[] => {
      const said = lower.slice(0, match.index);
      if (isOf === "last use" && !LAST.test(said)) return [];
      if (isOf === "no use" && !NOT_USED.test(said)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          meaning: { what: "recency", ...period(whenOf(match.groups ?? {}), today) },
        },
      ];
    });
    return addSpans(spans, found);
  }, []);
}
