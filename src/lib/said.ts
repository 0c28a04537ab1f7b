// A sentence as data: core says which one and what fills it, and whoever shows it says it in the reader's language. The
// English sentence is the message, as everywhere (decision 0024); it can be sent between threads.

import type { CompiledMessage } from "@lingui/message-utils/compileMessage";

import { compileMessage } from "./compile-message.ts";

export interface Said {
  readonly message: string;
  readonly values: Readonly<Record<string, SaidValue>>;
  /** Tells apart what English says with one word; as the third argument of `t`. */
  readonly context?: string;
}

/** A string is a name or a quote, the same in every language; a number goes into plurals. */
export type SaidValue = string | number | Said | SaidTerm | SaidFigure | SaidCountry | SaidList;

/** A fixed word of core's tables, such as a degree. */
export interface SaidTerm {
  readonly term: string;
}

/** A figure with so many digits behind the point. */
export interface SaidFigure {
  readonly figure: number;
  readonly digits: number;
}

export interface SaidCountry {
  /** ISO 3166, "PT". */
  readonly country: string;
  readonly english: string;
}

/** One after the other, with signs between that are the same in every language. */
export interface SaidList {
  readonly list: readonly SaidValue[];
  readonly by: string;
}

/** How one language says each kind of value. */
export interface Speaker {
  message(message: string, values: Readonly<Record<string, string | number>>, context: string | undefined): string;
  term(term: string): string;
  figure(figure: number, digits: number): string;
  country(code: string, english: string): string;
}

/** `message` is a literal, so that catalogues can be checked against the source. */
export function say(message: string, values: Said["values"] = {}, context?: string): Said {
  return context === undefined ? { message, values } : { message, values, context };
}

/** "a", "a or b", "a or b or c". */
export function sayOr([first = "", ...others]: readonly SaidValue[]): SaidValue {
  return others.reduce<SaidValue>((some, last) => say("{some} or {last}", { some, last }), first);
}

/** "a and b and c". */
export function sayAnd([first = "", ...others]: readonly SaidValue[]): SaidValue {
  return others.reduce<SaidValue>((some, last) => say("{some} and {last}", { some, last }), first);
}

/** "a, b and c". */
export function sayEach(values: readonly SaidValue[]): SaidValue {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : sayAnd([{ list: values.slice(0, -1), by: ", " }, last]);
}

export function spoken(value: SaidValue, speaker: Speaker): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if ("term" in value) return speaker.term(value.term);
  if ("figure" in value) return speaker.figure(value.figure, value.digits);
  if ("country" in value) return speaker.country(value.country, value.english);
  if ("list" in value) return value.list.map((one) => spoken(one, speaker)).join(value.by);
  const values = Object.entries(value.values).map(
    ([name, filled]) => [name, typeof filled === "number" ? filled : spoken(filled, speaker)] as const,
  );
  return speaker.message(value.message, Object.fromEntries(values), value.context);
}

/** For the command line, prompts and tests. */
export function inEnglish(value: SaidValue): string {
  return spoken(value, ENGLISH);
}

const plurals = new Intl.PluralRules("en");

const ENGLISH: Speaker = {
  message: (message, values) => filled(compileMessage(message), values, 0),
  term: (term) => term,
  figure: (figure, digits) => figure.toFixed(digits),
  country: (_code, english) => english,
};

/** @param count Of the plural around it: what "#" stands for. */
function filled(tokens: CompiledMessage, values: Readonly<Record<string, string | number>>, count: number): string {
  return tokens
    .map((token) => {
      if (typeof token === "string") return token === "#" ? count.toLocaleString("en") : token;
      const [name, kind, choices] = token;
      const value = values[name] ?? "";
      if (kind === undefined) return String(value);
      if (kind === "number") return Number(value).toLocaleString("en");
      const of = Number(value);
      // Our compiler made them: a list of tokens for each choice.
      const all = choices as Readonly<Record<string, CompiledMessage>>;
      return filled(all[of] ?? all[plurals.select(of)] ?? all["other"] ?? [], values, of);
    })
    .join("");
}
