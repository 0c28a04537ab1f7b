// Numbers of a question: pay, years, scores, how many rows. What a number counts is told by its neighbours.

import type { NumberRange, NumberTest, Subject } from "../filter/filter.ts";
import { annualUsd, type Pay } from "../../salary/pay.ts";
import { parsePay } from "../../salary/parse-pay.ts";
import { conditionSpan, isFree, type Reading, type Span } from "./span.ts";
import { CURRENCY_CODES, CURRENCY_WORDS } from "./currency-words.ts";
import { NUMBER_WORDS } from "./words.ts";

/** Words before a number, the longest first: "no more than" is not "more than". */
const BEFORE: readonly (readonly [NumberTest, RegExp])[] = [
  ["less-than", /(?:under|below|beneath) (?:the |a )?(?:legal )?(?:minimum|limit|threshold|mark)(?: (?:wage|pay|of))*/],
  [
    "at-most",
    /(?:no|not|nothing|never) (?:more|higher|greater|longer) than|(?:not|nothing) (?:over|above|exceeding)|at (?:the )?(?:most|max(?:imum)?)|up to|upto|a? ?max(?:imum)?\.?(?: of)?|capped at|within(?: a budget of)?|budget(?: (?:is|of|:))?|until|<=|≤|=</,
  ],
  [
    "at-least",
    /(?:no|not|nothing) (?:less|fewer|lower) than|(?:not|nothing) (?:under|below)|at (?:the very |the )?least|a? ?min(?:imum)?\.?(?: of)?|starting (?:at|from|with)|starts? (?:at|from)|upwards? of|from|as (?:much|many) as|>=|≥|=>/,
  ],
  [
    "more-than",
    /(?:more|greater|higher|better|longer|bigger|larger) (?:pay |salary |salaries )?than|(?<!or |and )more|over|above|exceed(?:s|ing)?|beyond|north of|in excess of|past|>/,
  ],
  [
    "less-than",
    /(?:less|fewer|lower|cheaper|smaller|shorter) (?:pay |salary |salaries )?than|under(?:neath)?|below|beneath|south of|short of|<|not even/,
  ],
  ["is", /exactly|precisely|equal(?:s| to)?|just|=/],
];
const ABOUT = /(?:about|around|roughly|approx(?:imately)?\.?|circa|~|some|nearly|almost|close to)\s*$/;
const FILLING = String.raw`(?:\s|:|,|\ba\b|\ban\b|\bthe\b|\bof\b|\bis\b|\bare\b|\bto\b|\bat\b|\bpay\b|\bsalary\b|\bor equal to\b|\btotal\b)*$`;
const AFTER_UP =
  /^\s*(?:\+|plus\b|(?:or (?:more|above|higher|over|better|longer|up|greater|so and up)\b|and (?:up|above|more|over|higher|beyond)\b)(?! (?:than|[$€£₹]?\s?\d))|upwards?\b|minimum\b|min\b(?! \w)|at (?:least|minimum)\b)/;
const AFTER_DOWN =
  /^\s*(?:(?:or (?:less|below|under|lower|fewer|cheaper)\b|and (?:below|under|less|down)\b)(?! (?:than|[$€£₹]?\s?\d))|max(?:imum)?\b|at (?:most|max|the most)\b|tops\b)/;

const CURRENCY = String.raw`(?:us\$|ca\$|c\$|a\$|au\$|nz\$|hk\$|s\$|r\$|nt\$|mx\$|[$€£₹¥₪₩₺₱฿₦₫৳₴]|(?<![a-z])(?:rs\.?|kr|php(?=\s?(?:\d{4}|\d+[,.]\d{3}|\d+k))|${CURRENCY_CODES.join("|")}))`;
const CURRENCY_WORD = String.raw`(?:us\$|[$€£₹¥₪₩₺₦₫৳₴]|(?:us |american |canadian |australian )?dollars?|pounds? sterling|(?:swiss |indian |swedish |norwegian |danish |south african |nigerian |polish )?(?:${CURRENCY_WORDS})|kr|zł)(?! (?:developers?|designers?|drafters?|draughts\w+|engineers?|technicians?|programmers?|devs?|operators?|people|experts?|skills?))`;
const SCALE = String.raw`(?:k|thousand|grand|lpa|lakhs?|lacs?|crores?|cr|million|mio|mn|m(?!\w|onth))`;
const PERIOD = String.raw`(?:\s*(?:\/|per|an?|each|every)\s*(?:hour|hr|h|day|week|month|mo|year|yr|annum)\b|\s*(?:p\.?a\.?|hourly|daily|weekly|monthly|yearly|annually|pcm|p\.?h\.?)(?!\w))?`;
const WORD_NUMBER = Object.keys(NUMBER_WORDS).join("|");
const DIGITS = String.raw`\d{1,3}(?:[,.' ]\d{2,3})+(?!\d)|\d+(?:[.,]\d+)?`;
const NUMBER = new RegExp(
  String.raw`(?<lead>${CURRENCY}\s?)?(?<![\w.])(?<![a-z])(?<digits>${DIGITS}|(?:a )?(?:${WORD_NUMBER})(?![\w-]))(?:\s?(?<scale>${SCALE})(?![a-z]))?(?:\s?(?<tail>${CURRENCY_WORD})(?![a-z]))?(?<period>${PERIOD})`,
  "g",
);
const YEARS_AFTER =
  /^\s*(?:\+|plus|or more|-|full|solid|whole|good)?\s*(?:years?|yrs?|yoe|y)\b(?:['’]|\.)?(?! old| ago)/;
const PAY_WORDS =
  /\b(?:pay(?:s|ing)?|paid|salar(?:y|ies)|earn(?:s|ing|ings)?|compensation|wages?|make|makes|making|income|package|offer(?:s|ing)?|rate|money|budget|comp)\b/;
/** "A day rate of 500" is that much a day. */
const RATE_BEFORE = /\b(day|daily|hourly|weekly|monthly) (?:rate|pay|salary|wage)s?\b[^\d,.;?]{0,24}$/;
const RATES: Readonly<Record<string, string>> = {
  day: "day",
  daily: "day",
  hourly: "hour",
  weekly: "week",
  monthly: "month",
};
const EXPERIENCE_AFTER =
  /^(?:\s*(?:of|'|in|with|total|overall|relevant|professional|work(?:ing)?|industry|hands-on|practical|commercial|prior|proven|solid))*\s*(?:experience|exp|expertise|background|practice|seniority)\b/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly lead: string | undefined;
  readonly digits: string;
  readonly scale: string | undefined;
  readonly tail: string | undefined;
  readonly period: string;
}

/** `country`, of the places that are asked for, says what "$" means. */
export function findNumbers(reading: Reading, country: string | null): readonly Span[] {
  const numbers = [...reading.lower.matchAll(NUMBER)].map((match): Found => {
    const { lead, digits = "", scale, tail, period = "" } = match.groups ?? {};
    return { start: match.index, end: match.index + match[0].trimEnd().length, lead, digits, scale, tail, period };
  });
  const spans: Span[] = [];
  let skip = -1;
  for (const [index, number] of numbers.entries()) {
    if (index <= skip || !isFree({ spans: [...reading.spans, ...spans] }, number.start, number.end)) continue;
    const next = numbers[index + 1];
    const isRange = next !== undefined && joinsRange(reading.lower, number, next);
    const bounds = next === undefined || isRange ? null : twoBounds(reading, number, next, country);
    if (bounds !== null) {
      spans.push(...bounds);
      skip = index + 1;
      continue;
    }
    const span = readOne(reading, number, isRange ? next : null, country);
    if (span === null) continue;
    spans.push(span);
    if (isRange) skip = index + 1;
  }
  return spans;
}

/** "3-5", "60k to 80k", "between 60 and 80k". */
function joinsRange(lower: string, low: Found, high: Found): boolean {
  const between = lower.slice(low.end, high.start);
  if (/^\s*(?:-|–|to|till|until)\s*$/.test(between)) return true;
  // "At least 3 but no more than 6 years".
  if (
    (/^\s*(?:but|and|,)?\s*(?:no more than|not more than|at most|up to|max(?:imum)?)\s*$/.test(between) &&
      /(?:at least|min(?:imum)?(?: of)?|from)\s*$/.test(lower.slice(0, low.start))) ||
    // "Java for more than 2 but less than 6 years": years of a skill are one range.
    (/^\s*(?:but|and|,)?\s*less than\s*$/.test(between) &&
      /\bfor (?:more than|over)\s*$/.test(lower.slice(0, low.start)))
  )
    return true;
  return (
    /^\s*(?:and|&)\s*$/.test(between) &&
    /(?:between|range (?:of|from)|from)\s*(?:the )?$/.test(lower.slice(0, low.start))
  );
}

const UP = String.raw`(?:more than|over|above|at least|no less than|not less than|min(?:imum)?(?: of)?)`;
const DOWN = String.raw`(?:(?:less|fewer) than|under|below|at most|no more than|not more than|up to|max(?:imum)?(?: of)?)`;
const OPPOSED: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [new RegExp(String.raw`\b${DOWN}\s*$`), new RegExp(String.raw`^\s*(?:but|and|,)+\s*(?:also )?${UP}\s*$`)],
  [new RegExp(String.raw`\b${UP}\s*$`), new RegExp(String.raw`^\s*(?:but|and|,)+\s*(?:also )?${DOWN}\s*$`)],
];
/** "… years of Python", and not "… years of experience". */
const OF_SKILL = /^\s*(?:of|in|with|using)\s+(?!(?:total|work\w*|professional|experience|relevant|industry)\b)/;

/** "Less than five but more than two years": the years behind the second number are the first one's, too. */
function twoBounds(reading: Reading, first: Found, second: Found, country: string | null): readonly Span[] | null {
  const { lower } = reading;
  const [before, between] = [lower.slice(0, first.start), lower.slice(first.end, second.start)];
  const unit = YEARS_AFTER.exec(lower.slice(second.end));
  const value = valueOf(first.digits);
  const isPlain = [first, second].every(({ lead, scale, tail }) => (lead ?? scale ?? tail) === undefined);
  if (
    unit === null ||
    value === null ||
    !isPlain ||
    !OPPOSED.some(([one, other]) => one.test(before) && other.test(between))
  )
    return null;
  const unitEnd = second.end + unit[0].length;
  const { test, start } = comparison(lower, first.start);
  // Years of a skill are one number or one range.
  if (OF_SKILL.test(lower.slice(unitEnd))) {
    const other = valueOf(second.digits) ?? value;
    const number: NumberRange = { test: "between", value: Math.min(value, other), to: Math.max(value, other) };
    return [conditionSpan(start, unitEnd, { field: "years", number })];
  }
  const last = readOne(reading, second, null, country);
  if (last === null || test === null) return null;
  return [conditionSpan(start, first.end, { field: "years", number: { test, value } }), last];
}

function readOne(reading: Reading, low: Found, high: Found | null, country: string | null): Span | null {
  const { lower } = reading;
  const last = high ?? low;
  const after = lower.slice(last.end);
  const yearsAfter = YEARS_AFTER.exec(after);
  const isPlainYears =
    yearsAfter !== null && last.scale === undefined && last.tail === undefined && low.lead === undefined;
  if (isPlainYears) return yearsSpan(reading, low, high, last.end + yearsAfter[0].length, yearsAfter[0]);
  const percent = /^\s?(?:%|percent)/.exec(after);
  if (
    percent !== null ||
    /\bscor(?:es?|ing)(?: between| from| of| is| that is| in| the| above| over| at least| higher than| more than| below| under| [<>=≥≤]+|[:=])*\s*$/.test(
      beforeWords(lower, low.start),
    )
  )
    return scoreSpan(reading, low, high, last.end + (percent?.[0].length ?? 0));
  return paySpan(reading, low, high, { end: last.end, country });
}

function beforeWords(lower: string, start: number): string {
  return lower.slice(Math.max(0, start - 60), start);
}

function yearsSpan(reading: Reading, low: Found, high: Found | null, unitEnd: number, unit: string): Span | null {
  const { lower, about } = reading;
  const value = valueOf(low.digits);
  if (value === null || value > 60) return null;
  const rest = lower.slice(unitEnd);
  const upAfter = unit.includes("+") || unit.includes("plus") || unit.includes("more") || AFTER_UP.test(rest);
  const experience = EXPERIENCE_AFTER.exec(rest.replace(AFTER_UP, (said) => " ".repeat(said.length)));
  const end =
    unitEnd +
    Math.max(experience?.[0].length ?? 0, AFTER_UP.exec(rest)?.[0].length ?? 0, AFTER_DOWN.exec(rest)?.[0].length ?? 0);
  const { test, start } = comparison(lower, low.start);
  const number: NumberRange =
    high !== null
      ? { test: "between", value, to: valueOf(high.digits) ?? value }
      : {
          test: upAfter
            ? "at-least"
            : AFTER_DOWN.test(rest)
              ? "at-most"
              : (test ?? yearsTest(about, lower.slice(0, start))),
          value,
        };
  return conditionSpan(start, end, { field: "years", number });
}

/** "5 years" alone: a candidate has them or more; a job asks for just them, or for no more than somebody has. */
function yearsTest(about: Subject, before: string): NumberTest {
  if (about === "candidates") return "at-least";
  return /\b(?:take|hire|accept|employ) (?:me|someone|somebody) with |\bi(?:'m| am) (?:an? )?[^?]*$|\bi (?:can|could) (?:do|get|take|apply|have)\b[^?]*\bwith $|\bi(?:'ve| have| got| hold)\b(?![^?]*\b(?:jobs?|roles?|openings?|need|requir|asks?))[^?]{0,80}$|\b(?:i have|i've|i got|i've got|i have got|ive|my|with me|someone with|somebody with|(?:for|suits?|fits?) .{0,40}\b(?:with|having|who has)|having|as i have|after|for (?:someone|somebody|a person|people) with [^?,;]{0,40}\band|person with|candidates? with|people with)\s*(?:only|just|about)?\s*$/.test(
    before,
  )
    ? "at-most"
    : "is";
}

function scoreSpan(reading: Reading, low: Found, high: Found | null, end: number): Span | null {
  const { lower } = reading;
  const isPercent = /%|percent/.test(lower.slice(low.start, end));
  const toScore = (digits: string): number | null => {
    const value = valueOf(digits);
    return value === null ? null : value > 1 || isPercent ? value / 100 : value;
  };
  const value = toScore(low.digits);
  if (value === null || value > 1) return null;
  const { test, start } = comparison(lower, low.start);
  const number: NumberRange =
    high === null ? { test: test ?? "at-least", value } : { test: "between", value, to: toScore(high.digits) ?? value };
  const word = /\bscor(?:es?|ing)(?: is| of| that is|[:=])*\s*$/.exec(lower.slice(0, start));
  if (reading.about === "jobs") return null;
  return conditionSpan(start - (word?.[0].length ?? 0), end, { field: "score", number });
}

function paySpan(
  reading: Reading,
  low: Found,
  high: Found | null,
  { end: numberEnd, country }: { readonly end: number; readonly country: string | null },
): Span | null {
  const { lower } = reading;
  const last = high ?? low;
  const { test, start } = comparison(lower, low.start);
  const after = lower.slice(numberEnd);
  const rate = last.period === "" ? RATE_BEFORE.exec(lower.slice(0, low.start)) : null;
  const hasUnit =
    rate !== null ||
    [low, high].some(
      (one) =>
        one !== null &&
        (one.lead ?? one.scale ?? one.tail ?? (one.period === "" ? undefined : one.period)) !== undefined,
    );
  const saysPay =
    PAY_WORDS.test(lower.slice(Math.max(0, start - 40), start)) ||
    /^\s*(?:\+|or more)?\s*(?:in |as |of )?(?:salar|pay|wage|compensation)/.test(after);
  const isBig = /\d/.test(low.digits) && (valueOf((high ?? low).digits) ?? 0) >= 1_000;
  if (!hasUnit && !(saysPay && (isBig || test !== null || high !== null)) && !(isBig && test !== null)) return null;
  const said = `${reading.text.slice(low.start, numberEnd)}${rate === null ? "" : ` per ${RATES[rate[1] ?? ""] ?? ""}`}`;
  const pay = payOf(said, low, high, { saysPay: saysPay && rate === null, country });
  const usd = pay === null ? null : annualUsd(pay);
  if (usd === null) return null;
  const [least, most] = [usd.minUsd ?? usd.maxUsd ?? 0, usd.maxUsd ?? usd.minUsd ?? 0];
  const up = AFTER_UP.exec(after);
  const down = AFTER_DOWN.exec(after);
  const end = numberEnd + (up?.[0].length ?? down?.[0].length ?? 0);
  const isAbout = ABOUT.test(lower.slice(0, low.start));
  const number: NumberRange =
    high !== null
      ? { test: "between", value: least, to: most }
      : isAbout
        ? { test: "between", value: least * 0.9, to: least * 1.1 }
        : { test: up !== null ? "at-least" : down !== null ? "at-most" : (test ?? "at-least"), value: least };
  const round = {
    ...number,
    value: Math.round(number.value),
    ...(number.to === undefined ? {} : { to: Math.round(number.to) }),
  };
  return conditionSpan(isAbout ? start - (ABOUT.exec(lower.slice(0, low.start))?.[0].length ?? 0) : start, end, {
    field: "pay",
    number: round,
  });
}

/** "80 to 100" of pay, without a unit, are thousands. */
function payOf(
  said: string,
  low: Found,
  high: Found | null,
  { saysPay, country }: { readonly saysPay: boolean; readonly country: string | null },
): Pay | null {
  const digits = (number: Found | null): string | null => {
    if (number === null) return null;
    const value = NUMBER_WORDS[number.digits.replace(/^a /, "")];
    return value === undefined ? null : String(value);
  };
  const plain = [low, high].reduce(
    (text, number) => {
      const value = digits(number);
      return value === null || number === null ? text : text.replace(new RegExp(number.digits, "i"), value);
    },
    said.replace(/\b(?:and|till|until)\b/i, "-"),
  );
  const value = valueOf((high ?? low).digits) ?? 0;
  const isBare =
    saysPay &&
    value >= 15 &&
    value < 1_000 &&
    [low, high].every((one) => (one?.scale ?? undefined) === undefined && (one?.period ?? "") === "");
  const text = isBare && value >= 20 ? plain.replace(/(\d)(?!.*\d)/, "$1k") : plain;
  return parsePay(text, { country });
}

/** The comparing words right before a number, and where they begin. */
function comparison(lower: string, start: number): { readonly test: NumberTest | null; readonly start: number } {
  const before = lower.slice(0, start);
  for (const [test, pattern] of BEFORE) {
    const found = new RegExp(`(?<![\\w])(?:${pattern.source})${FILLING}`).exec(before);
    if (found !== null) return { test, start: found.index };
  }
  const between = /(?:between|in the range (?:of|from)|ranging from)\s*$/.exec(before);
  return { test: null, start: between?.index ?? start };
}

function valueOf(digits: string): number | null {
  const word = NUMBER_WORDS[digits.replace(/^a /, "")];
  if (word !== undefined) return word;
  const plain = /[,' ]\d{3}$|\.\d{3}$/.test(digits) ? digits.replace(/[,.' ]/g, "") : digits.replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
