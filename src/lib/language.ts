// The language of the page, and how it writes figures and dates. Workers and the command line stay with English.

export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

let current: Language = "en";

export function language(): Language {
  return current;
}

/** Told by messages.ts alone, with the words of the language. */
export function setLanguage(next: Language) {
  current = next;
}

/** The first of the wanted languages ("de-CH", "fr") that the page speaks; English when it speaks none. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const tongues = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  return LANGUAGES.find((one) => one === tongues.find((tongue) => LANGUAGES.some((known) => known === tongue))) ?? "en";
}

/** A whole number: "1,234" and "1.234". */
export function countText(count: number): string {
  return numberFormat(0).format(count);
}

/** With so many digits behind the point: "0.82" and "0,82". */
export function decimalText(value: number, digits: number): string {
  return numberFormat(digits).format(value);
}

/** Made once: making one costs more than all the figures of a row. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(digits: number): Intl.NumberFormat {
  const key = `${current} ${digits}`;
  const digitsShown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = formats.get(key) ?? new Intl.NumberFormat(current, digitsShown);
  formats.set(key, format);
  return format;
}

/** "Feb 2020" and "Feb. 2020"; `month` counts months since the year 0. */
export function monthOfYearText(month: number): string {
  const first = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  return first.toLocaleDateString(current, { month: "short", year: "numeric", timeZone: "UTC" });
}

/** `at` in milliseconds since 1970. */
export function momentText(at: number): string {
  return new Date(at).toLocaleString(current, { dateStyle: "medium", timeStyle: "short" });
}
