// What currencies are called in questions: by name ("naira"), by the letters of ISO 4217.

import { CURRENCIES } from "../../salary/currencies.ts";

/** Letters that are words of questions, too, in lower case. */
const WORDLIKE = new Set(["try", "pen", "cop", "mad", "ron", "ars", "php"]);

export const CURRENCY_CODES: readonly string[] = CURRENCIES.map(({ code }) => code.toLowerCase()).filter(
  (code) => !WORDLIKE.has(code),
);

const codes = new Map<string, string>(
  CURRENCIES.flatMap(({ code, words }) => words.map((word) => [word.normalize("NFC"), code] as const)).filter(
    ([word]) => !WORDLIKE.has(word),
  ),
);

/** Of names and letters; longer ones first, plurals with them. */
export const CURRENCY_WORDS = [...new Set([...codes.keys(), ...CURRENCY_CODES])]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => `${word}s?`)
  .join("|");

const PEOPLE = String.raw`(?:(?:us|u\.s\.|american|british|swiss|indian|polish|swedish|turkish|thai|south african|nigerian|brazilian|japanese|chinese|korean|hungarian|israeli|malaysian|indonesian|uae|emirati|ukrainian|romanian) )?`;
/** "Paid in naira". */
export const PAID_IN = new RegExp(
  String.raw`(?:\b(?:in|into) |(?: or | and |, )(?<=\b(?:in|into) [a-zł. ]{3,25}(?: or | and |, )))${PEOPLE}(?<name>${CURRENCY_WORDS})(?![\p{L}])`,
  "gu",
);

/** ISO 4217, of a name or its plural. */
export function currencyNamed(name: string): string | null {
  return [name, name.replace(/s$/, "")].flatMap((one) => codes.get(one) ?? codeOf(one) ?? []).at(0) ?? null;
}

function codeOf(letters: string): string | null {
  return CURRENCY_CODES.includes(letters) ? letters.toUpperCase() : null;
}
