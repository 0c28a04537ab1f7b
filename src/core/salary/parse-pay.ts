// From a line such as "₹1.8M–₹3M a year" to pay. Reads one amount or one range; the rest of the line is left alone.

import { CURRENCIES, CURRENCY_OF_COUNTRY, NAMED_IN_COUNTRY, SHARED_SYMBOLS } from "./currencies.ts";
import { likelyPeriod, type Pay, type PayPeriod } from "./pay.ts";
import { NUMBER_PATTERN, readNumber } from "./read-number.ts";

export interface PayPlace {
  /** ISO 3166 code of the country of the work: decides what "$" or "kr" means. */
  readonly country?: string | null;
}

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly scale: number | null;
  readonly currency: string | null;
  /** Its sign means other currencies elsewhere, and nothing else names it. */
  readonly isShared: boolean;
}

/** East Asian amounts are counted in these, with commas at the thousands. */
const MYRIAD = 10_000;
const scaled = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])\\.?`, "iu");
const SCALES: readonly (readonly [RegExp, number])[] = [
  [scaled("k|tsd|thousand|grand|tys|tis|тыс|тис|ribu|rb|nghìn|ngàn|bin"), 1_000],
  [scaled("lpa|lakhs?|lacs?|l"), 100_000],
  [scaled("crores?|cr"), 10_000_000],
  [scaled("m|mm|mn|mln|mio|mil|milli?ons?|millones|milhões|juta|jt|triệu|tr|млн"), 1_000_000],
  [/^[万萬만]/, MYRIAD],
];
/** Where "mil" is a thousand; in English it is short for a million. */
const MIL_IS_THOUSAND = new Set(["BRL", "EUR", "MXN", "CLP", "COP", "ARS"]);
const THOUSAND = 1_000;

/** "a month", "per month", "/month", "month" right after the amount; "years of experience" is none. */
const LEAD = String.raw`(?:\b(?:an?|per|each|every|par|pro|al|por|la|im|in the)\s+|\/\s*|^\s*)`;
const unit = (nouns: string, adverbs: string, short: string): RegExp =>
  new RegExp(`${LEAD}(?:${nouns})(?![\\p{L}])|\\b(?:${adverbs})\\b${short === "" ? "" : `|${short}`}`, "iu");
const PERIODS: readonly (readonly [RegExp, PayPeriod])[] = [
  [
    unit(
      "hours?|hr|hrs|h|stunde|std|heure|hora|ora|uur|godz|час|годину",
      "hourly|stundenlohn",
      String.raw`\bp\.?\s?\/?\s?[hu]\b|時給|시급`,
    ),
    "hour",
  ],
  [
    unit(
      "days?|diem|d|tag|jour|día|dia|dag|giorno|день",
      "daily|day rate|tjm|tagessatz",
      String.raw`\bp\.?\/?d\b|日給|日薪|일급`,
    ),
    "day",
  ],
  [unit("weeks?|wk|woche|semaine|semana|settimana|vecka|uge", "weekly", String.raw`\bp\.?\/?w\b`), "week"],
  [
    unit(
      "months?|mo|mth|m|monat|mois|mes|mês|mese|mies|maand|mån|månad|måned|md|kk|měsíc|hó|hónap|lună|luna|ay|bulan|bln|tháng|місяць|месяц|мес",
      "monthly|pcm|monatlich|mensal|mensais|mensuel|mensuelle|mensuales?|mensil[ei]|miesięcznie|månedlig|monatsgehalt|aylık|bulanan",
      String.raw`\bp\.\s?m\b|\bp\/?m\b|月|월급`,
    ),
    "month",
  ],
  [
    unit(
      "years?|yr|yrs|y|annum|jahr|ano|año|anno|année|rok|jaar|år|vuosi|év|yıl|tahun|năm|год|рік",
      "yearly|annual|annually|annum|lpa|ctc|ote|jährlich|jahresgehalt|anual|anuales|anuais|annuel|annuelle|annu[oi]|ral|årlig",
      String.raw`\bp\.?\s?\/?a\b|\/\s?a\b|\bpar an\b|\/\s?an\b|年|연봉`,
    ),
    "year",
  ],
];

const SYMBOLS = CURRENCIES.flatMap(({ code, symbols }) => symbols.map((symbol) => ({ symbol, code }))).sort(
  (a, b) => b.symbol.length - a.symbol.length,
);
/** Codes that are also words; they count in capitals only. */
const WORDLIKE = new Set(["TRY", "PEN", "COP", "MAD", "RON", "ARS", "SAR"]);
const WORDS = CURRENCIES.flatMap(({ code, words }) =>
  words.map((word) => ({ word, code, pattern: new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, "u") })),
).sort((a, b) => b.word.length - a.word.length);

/** "$90,000/year to $110,000/year" is one range. */
const RANGE =
  /^\s*(?:(?:\/|per\s|an?\s)\s*(?:hour|hr|h|day|week|month|mo|year|yr|annum)\s*)?(?:-|~|\/|,? max(?:imum)?\.?|to|and|&|bis|und|à|et|a|e|y|até|hasta|do|až|tot|en|till|til|och|og|до|đến|sampai|hingga)\s*$/i;
const UP_TO =
  /(?:^to|[<≤]|до|up\s?to|max(?:imum)?\.?(?: of)?|bis(?: zu)?|not more than|no more than|at most|under|below|capped at|hasta|jusqu'à)\s*(?:a\s)?$/i;
const FROM =
  /(?:[>≥]|not less than|no less than|from|start(?:s|ing)?(?: (?:at|from))?|min(?:imum)?\.?(?: of)?|at least|above|over|more than|ab|upwards of|desde|à partir de|od|от|dari|mulai)\s*$/i;
const AND_UP =
  /^\s*(?:\+(?!\/-)(?=\s*(?:$|[,;(/]|an?\b|per\b|ote\b|base\b|doe\b))|and (?:up|above|more|over)\b|or more|upwards|min(?:imum)?\b)/i;
const AT_MOST = /^\s*(?:max(?:imum)?\b|or less\b|and below\b)/i;
/** Pay for two weeks is told as a week's, pay for half a month as a month's. */
const DOUBLE_WEEK = /\bbi-?weekly\b|\bfortnight(?:ly)?\b|\bevery (?:two|2|other) weeks?\b/i;
const HALF_MONTH = /\bsemi-?monthly\b|\btwice (?:a|per) month\b/i;

/** Null where no pay is named: "Competitive", "negotiable", an empty cell. */
export function parsePay(text: string, { country = null }: PayPlace = {}): Pay | null {
  const said = tidy(text);
  const amounts = aboutMoney(said, findAmounts(said, country));
  const first = amounts[0];
  if (first === undefined) return null;
  const second = amounts[1];
  const isRange = second !== undefined && RANGE.test(said.slice(first.end, second.start));
  const last = isRange ? second : first;
  const found = isRange ? [first, second] : [first];
  const isIndian = found.some(({ scale }) => scale === 100_000 || scale === 10_000_000);
  const currency =
    found.find((amount) => amount.currency !== null && !amount.isShared)?.currency ??
    found.find((amount) => amount.currency !== null)?.currency ??
    wordedCurrency(said, country) ??
    (isIndian ? "INR" : null);
  const values = readRange(found).map((value) => value * shareOfPeriod(said));
  const low = values[0];
  if (low === undefined) return null;
  const high = values[1] ?? low;
  const saidPeriod =
    halvedPeriod(said) ??
    (/\d\s?lpa\b/i.test(said) ? "year" : periodOf(said.slice(last.end), said.slice(0, first.start)));
  const hasScale = found.some(({ scale }) => scale !== null);
  // A bare "8" or "2024" is no pay.
  const isBare = currency === null && !hasScale && saidPeriod === null;
  if (high <= 0 || (isBare && (high < 1_000 || (!isRange && /^(?:19|20)\d\d$/.test(first.written))))) return null;
  const period = saidPeriod ?? likelyPeriod(high, currency);
  const before = said.slice(0, first.start);
  const onlyMax = !isRange && (UP_TO.test(before) || AT_MOST.test(said.slice(first.end)));
  const onlyMin = !isRange && !onlyMax && (FROM.test(before) || AND_UP.test(said.slice(first.end)));
  return {
    min: onlyMax ? null : Math.min(low, high),
    max: onlyMin ? null : Math.max(low, high),
    currency,
    period,
    isPeriodAssumed: saidPeriod === null,
  };
}

/** One spelling of spaces, dashes and apostrophes. */
function tidy(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[\u2010-\u2015\u2212\u301c]/g, "-")
      // Francs without rappen and rupees without paise: "95'000.-", "50,000/-".
      .replace(/(?<=\d)(?:\.-+|\/-)(?!\d)/g, "")
      .replace(/[\u2018\u2019\u02BC`´]/g, "'")
      .replace(/(?<![\d$€£₹.,-]\s?)\b401\s?\(?k\)?/gi, " ")
      // Thousands of euros in German: "50 T€", "TEUR 50".
      .replace(/(?<!\p{L})T\s?(?=€|EUR\b)/gu, "k ")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** Scripts without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const NUMBER = new RegExp(NUMBER_PATTERN, "g");

function findAmounts(said: string, country: string | null): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const match of said.matchAll(NUMBER)) {
    const numberEnd = match.index + match[0].length;
    const previous = said[match.index - 1] ?? "";
    // "B2B", "Q4", "Level3": a number inside a word, unless the letters are a currency.
    const lead = currencyBefore(said.slice(0, match.index), country);
    if (/\p{L}/u.test(previous) && !UNSPACED.test(previous) && lead === null) continue;
    let end = numberEnd;
    const scale = scaleAfter(said.slice(end));
    end += scale?.length ?? 0;
    const tail = currencyAfter(said.slice(end), country);
    end += tail?.length ?? 0;
    // "€ 45 k" and "45 € k" are both written.
    const late = scale === null && tail !== null ? scaleAfter(said.slice(end)) : null;
    end += late?.length ?? 0;
    if (scale === null && tail === null && lead === null && isOtherUnit(said.slice(end))) continue;
    const isTold = tail !== null && (lead === null || lead.isShared) && !tail.isShared;
    const currency = isTold ? tail : (lead ?? tail);
    const word = said.slice(numberEnd, numberEnd + (scale?.length ?? 0)).trim();
    const isThousand = /^mil$/i.test(word) && MIL_IS_THOUSAND.has(currency?.code ?? "");
    amounts.push({
      start: match.index - (lead?.length ?? 0),
      end,
      written: match[0],
      scale: isThousand ? THOUSAND : (scale?.factor ?? late?.factor ?? null),
      currency: currency?.code ?? null,
      isShared: currency?.isShared ?? false,
    });
  }
  return amounts;
}

/** Years, bands and grades before the money are left out: "Band 6: £35,392 to £42,618". */
function aboutMoney(said: string, amounts: readonly Amount[]): readonly Amount[] {
  const isRange = (from: Amount | undefined, to: Amount | undefined) =>
    from !== undefined && to !== undefined && RANGE.test(said.slice(from.end, to.start));
  const at = amounts.findIndex(({ currency, scale }) => currency !== null || scale !== null);
  if (at <= 0) return amounts;
  const isLowEnd = isRange(amounts[at - 1], amounts[at]) && !isRange(amounts[at], amounts[at + 1]);
  return amounts.slice(isLowEnd ? at - 1 : at);
}

function halvedPeriod(said: string): PayPeriod | null {
  if (DOUBLE_WEEK.test(said)) return "week";
  return HALF_MONTH.test(said) ? "month" : null;
}

function shareOfPeriod(said: string): number {
  if (DOUBLE_WEEK.test(said)) return 1 / 2;
  return HALF_MONTH.test(said) ? 2 : 1;
}

/** Of "45-50k" both are thousands; of "150-200,000" too. */
function readRange(amounts: readonly Amount[]): readonly number[] {
  const values = amounts.flatMap(({ written, scale }) => {
    const value = readNumber(written, scale !== null && scale !== MYRIAD);
    return value === null ? [] : [{ value, scale }];
  });
  const [low, high] = values;
  if (low === undefined || high === undefined) return values.map(({ value, scale }) => value * (scale ?? 1));
  const highest = high.value * (high.scale ?? 1);
  if (low.scale !== null)
    return [
      low.value * low.scale,
      high.scale === null && high.value < low.value * low.scale ? high.value * low.scale : highest,
    ];
  if (high.scale !== null) return [low.value < high.scale ? low.value * high.scale : low.value, highest];
  if (low.value < 1_000 && highest >= low.value * 500) return [low.value * 1_000, highest];
  return [low.value, highest];
}

function scaleAfter(rest: string): { readonly factor: number; readonly length: number } | null {
  const space = /^\s?/.exec(rest)?.[0].length ?? 0;
  for (const [pattern, factor] of SCALES) {
    const found = pattern.exec(rest.slice(space));
    if (found !== null) return { factor, length: space + found[0].length };
  }
  return null;
}

interface FoundCurrency {
  readonly code: string;
  readonly length: number;
  readonly isShared: boolean;
}

/** A country says which currency a shared sign means; without one it may be any. */
function shared(sign: string, country: string | null): boolean {
  return Object.hasOwn(SHARED_SYMBOLS, sign) && (country === null || CURRENCY_OF_COUNTRY[country] === undefined);
}

function currencyBefore(text: string, country: string | null): FoundCurrency | null {
  const trimmed = text.trimEnd();
  const space = text.length - trimmed.length;
  if (space > 1) return null;
  const isoMatch = /(?<![\p{L}])([A-Z]{3})\s?[$£€]?$/iu.exec(trimmed);
  const iso = isoMatch === null ? null : codeOf(isoMatch[1] ?? "");
  if (isoMatch !== null && iso !== null) return { code: iso, length: space + isoMatch[0].length, isShared: false };
  const symbol = SYMBOLS.find((one) => trimmed.endsWith(one.symbol) && !isInWord(trimmed, one.symbol));
  return symbol === undefined
    ? null
    : {
        code: meant(symbol.symbol, symbol.code, country),
        length: space + symbol.symbol.length,
        isShared: shared(symbol.symbol, country),
      };
}

function isInWord(text: string, symbol: string): boolean {
  return /^\p{L}/u.test(symbol) && /\p{L}/u.test(text.slice(0, -symbol.length).at(-1) ?? "");
}

function currencyAfter(text: string, country: string | null): FoundCurrency | null {
  const rest = text.trimStart();
  const space = text.length - rest.length;
  if (space > 1) return null;
  const iso = codeOf(/^[A-Z]{3}(?![\p{L}])/iu.exec(rest)?.[0] ?? "");
  if (iso !== null) return { code: iso, length: space + 3, isShared: false };
  const symbol = SYMBOLS.find(
    (one) =>
      rest.startsWith(one.symbol) &&
      !(/\p{L}$/u.test(one.symbol) && /^\p{L}/u.test(rest.slice(one.symbol.length))) &&
      // The sign of the next amount: "Band 6 £35,392".
      !(space > 0 && /^\d/.test(rest.slice(one.symbol.length))),
  );
  if (symbol !== undefined)
    return {
      code: meant(symbol.symbol, symbol.code, country),
      length: space + symbol.symbol.length,
      isShared: shared(symbol.symbol, country),
    };
  const lower = rest.toLowerCase();
  const word = WORDS.find((one) => lower.startsWith(one.word) && !/^\p{L}{2,}/u.test(lower.slice(one.word.length)));
  if (word === undefined) return null;
  const plural = lower.slice(word.word.length).startsWith("s") ? 1 : 0;
  return {
    code: meant(word.word, word.code, country),
    length: space + word.word.length + plural,
    isShared: shared(word.word, country),
  };
}

function codeOf(letters: string): string | null {
  const upper = letters.toUpperCase();
  if (WORDLIKE.has(upper) && letters !== upper) return null;
  return CURRENCIES.some(({ code }) => code === upper) ? upper : null;
}

/** What a shared sign means in a country. */
function meant(sign: string, code: string, country: string | null): string {
  const local =
    country === null
      ? undefined
      : (CURRENCY_OF_COUNTRY[country] ?? (/^\p{L}/u.test(sign) ? NAMED_IN_COUNTRY[country] : undefined));
  return local !== undefined && SHARED_SYMBOLS[sign]?.includes(local) === true
    ? local
    : (SHARED_SYMBOLS[sign]?.[0] ?? code);
}

/** "2,400 to 2,900, paid in euros". */
function wordedCurrency(said: string, country: string | null): string | null {
  const lower = said.toLowerCase();
  const word = WORDS.find((one) => one.pattern.test(lower));
  return word === undefined || WORDLIKE.has(word.word.toUpperCase()) ? null : meant(word.word, word.code, country);
}

/** The period stands after the amount, or before it: "Monthly salary: €3,000". */
function periodOf(after: string, before: string): PayPeriod | null {
  const near = after.slice(0, 40).split(/[;(]|\. |, (?=\p{Lu})/u)[0] ?? "";
  return firstPeriod(near) ?? firstPeriod(after.slice(0, 40)) ?? firstPeriod(before.slice(-40));
}

function firstPeriod(text: string): PayPeriod | null {
  const found = PERIODS.flatMap(([pattern, period]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ at, period }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.period ?? null;
}

/** "40 hours", "25 days", "5 %", "3+ years": numbers of something else. */
function isOtherUnit(rest: string): boolean {
  return (
    /^\s?(?:%|percent|\+?\s?(?:hours?|hrs?|days?|weeks?|months?|years?|yrs?|people|covers|seats?|x)(?!\p{L}))/iu.test(
      rest,
    ) && !/^\s?\/|^\s?(?:a|an|per)\b/i.test(rest)
  );
}
