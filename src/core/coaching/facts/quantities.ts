// Every quantity a text claims: digits, number words, fractions, multiples, how often, and what makes one more or less
// than it is ("over 20", "20+", "nearly 20").

import { findNumbersIn } from "../../chat/numbers.ts";
import type { PlacedFact } from "./fact.ts";
import { place } from "./place.ts";

interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const NUMBER_WORD = [...UNITS, ...TENS, ...Object.keys(SCALES)].join("|");
/** "twenty-five", "three hundred", "two million", "dozens", "five-year". */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${NUMBER_WORD})s?)(?:(?:[ -]|\\s+and\\s+)(?:${NUMBER_WORD})s?)*(?![\\p{L}\\p{N}])`,
  "gu",
);
/** "one" that counts nothing. */
const NOT_ONE = /^one\b(?:[ -]of\b|[ -]another|[ -]on[ -]|['’]s\b)/i;
const NOT_ONE_BEFORE = /\b(?:no|this|that|which|each|every|any|the only)[ -]$/i;

/** Words that say a number without being one. What stands for the same is one row. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ["×2", /\b(?:doubl(?:ed?|es|ing)|twofold|twice)\b/g],
  ["×3", /\b(?:tripl(?:ed?|es|ing)|trebled?|threefold|thrice)\b/g],
  ["×4", /\b(?:quadrupl(?:ed?|es|ing)|fourfold)\b/g],
  ["×10", /\btenfold\b/g],
  ["½", /\b(?:hal(?:f|ves?|ved|ving))\b/g],
  ["⅓", /\b(?:a|one)[ -]third\b/g],
  ["⅔", /\btwo[ -]thirds\b/g],
  ["¼", /\b(?:a|one)[ -]quarter\b(?= of| the)/g],
  ["¾", /\bthree[ -]quarters\b/g],
  ["a day", /\b(?:daily|(?:every|each|per|a|nightly) (?:day|night)|nightly)\b/g],
  ["a week", /\b(?:weekly|(?:every|each|per|a) week)\b/g],
  ["a month", /\b(?:monthly|(?:every|each|per|a) month)\b/g],
  ["a quarter", /\b(?:quarterly|(?:every|each|per) quarter)\b/g],
  ["a year", /\b(?:yearly|annual(?:ly)?|(?:every|each|per|a) year)\b/g],
  ...UNITS.slice(0, 10).map((_, i): readonly [string, RegExp] => [`${i + 1}.`, ordinal(i)]),
];

/** All of a telephone number is one number. */
const PHONE = /(?<![\p{L}\d])(?:\+|\(\+?\d)?\d[\d ()/.-]{6,18}\d(?![\p{L}\d])/gu;

/** What stands before or behind a number and moves it. */
const MORE = /(?:\b(?:over|more than|above|at least|exceeding|minimum of|upwards of)\s+\D{0,2})$/i;
const LESS =
  /(?:(?:\b(?:nearly|almost|about|around|approximately|approx\.?|roughly|some|up to|under|less than|below|at most|close to)\s+|~\s*)\D{0,2})$/i;
const CURRENCY = /(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|inr)\b)\s*/i;

/** In text order. `text` has its dates blanked out, so that years are not counted twice. */
export function findQuantities(text: string): readonly PlacedFact[] {
  const lower = lowered(text);
  const others = OTHERS.flatMap(([key, pattern]) =>
    [...lower.matchAll(pattern)].map(({ 0: said, index }): Quantity => ({
      start: index,
      end: index + said.length,
      key,
    })),
  );
  const words = [...lower.matchAll(WORDS)]
    .map(({ 0: said, index }): Quantity => ({ start: index, end: index + said.length, key: wordKey(said) }))
    .filter((one) => !isInside(one, others))
    .filter(
      ({ start, key }) =>
        key !== "1" || !(NOT_ONE.test(text.slice(start)) || NOT_ONE_BEFORE.test(text.slice(0, start))),
    );
  const phones = [...text.matchAll(PHONE)].map(({ 0: said, index }): Quantity => ({
    start: index,
    end: index + said.length,
    key: `phone ${said.replace(/\D/g, "")}`,
  }));
  const digits = findNumbersIn(text)
    .filter((one) => /\d/.test(text.charAt(one.start)) && !isInside(one, phones))
    .map(({ start, end, value, isPercent }): Quantity => scaled(text, start, end, value, isPercent));
  const scales = digits.map(({ start, end }) => ({ start, end }));
  return [
    ...phones,
    ...digits,
    ...words.filter((one) => !isInside(one, scales)),
    ...others.filter((one) => !isInside(one, scales)),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, key }) => {
      const fact = {
        kind: "number",
        key: `${bound(text, start, end)}${key}`,
        written: text.slice(start, end),
      } as const;
      return place(fact, text, start, end);
    });
}

/** In lower case, which patterns are fastest on; as it is where that would move its places ("İ"). */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** "4 million" is one number; so are "20 percent" and "€ 5". */
function scaled(text: string, start: number, end: number, value: number, isPercent: boolean): Quantity {
  const behind = text.slice(end);
  const scale = /^[ -]?(hundred|thousand|million|billion|mn|bn)\b/i.exec(behind);
  const percent = /^\s?(?:per ?cent|percent|pct)\b/i.exec(behind);
  const factor = scale ? (SCALES[(scale[1] ?? "").toLowerCase()] ?? (/^mn$/i.test(scale[1] ?? "") ? 1e6 : 1e9)) : 1;
  const unit =
    isPercent || percent
      ? "%"
      : currencyOf(text.slice(Math.max(0, start - 4), start), behind.slice(scale?.[0].length ?? 0));
  const to = end + (scale?.[0].length ?? percent?.[0].length ?? 0);
  return { start, end: to, key: `${Number((value * factor).toPrecision(12))}${unit}` };
}

function currencyOf(before: string, behind: string): string {
  const sign = (new RegExp(`${CURRENCY.source}$`, "i").exec(before) ??
    new RegExp(`^\\s?${CURRENCY.source}`, "i").exec(behind))?.[0];
  const name = sign?.trim().toLowerCase() ?? "";
  return { usd: "$", eur: "€", gbp: "£", inr: "₹" }[name] ?? name;
}

function bound(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 22), start);
  if (MORE.test(before) || /^\s?\+|^\s?or more\b/.test(text.slice(end))) return "≥";
  return LESS.test(before) ? "~" : "";
}

/** "twenty-five" → "25", "three hundred" → "300", "dozens" → "12s": said in the plural it is no exact number. */
function wordKey(said: string): string {
  let total = 0;
  let part = 0;
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const written of words) {
    const word =
      written.replace(/s$/, "") in SCALES || UNITS.includes(written.slice(0, -1)) ? written.replace(/s$/, "") : written;
    const scale = SCALES[word];
    if (UNITS.includes(word)) part += UNITS.indexOf(word) + 1;
    else if (TENS.includes(word)) part += (TENS.indexOf(word) + 2) * 10;
    else if (scale !== undefined && scale >= 1e3) {
      total += Math.max(1, part) * scale;
      part = 0;
    } else if (scale !== undefined) part = Math.max(1, part) * scale;
  }
  const isLoose = /(?:dozen|hundred|thousand|million|billion)s$/i.test(said);
  return `${total + part}${isLoose ? "s" : ""}`;
}

function ordinal(index: number): RegExp {
  const names = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
  const endings = ["st", "nd", "rd"];
  return new RegExp(`\\b(?:${names[index] ?? ""}|${index + 1}${endings[index] ?? "th"})\\b`, "g");
}

function isInside(one: { start: number; end: number }, others: readonly { start: number; end: number }[]): boolean {
  return others.some(({ start, end }) => one.start < end && one.end > start);
}
