// The words of the screen. The English sentence is the key of its message, in ICU MessageFormat; a catalogue of
// another language maps it to its own. Decision 0024.

import { setupI18n } from "@lingui/core";

import { compileMessage } from "./compile-message.ts";
import { decimalText, language, type Language, setLanguage } from "./language.ts";
import { type SaidValue, type Speaker, spoken } from "./said.ts";

/** What a message's placeholders may be filled with. */
export type MessageValue = string | number;

/** English message to its translation. */
export type Catalogue = Readonly<Record<string, string>>;

const SOURCE_LANGUAGE: Language = "en";

const i18n = setupI18n({ locale: SOURCE_LANGUAGE, messages: { [SOURCE_LANGUAGE]: {} } });
i18n.setMessagesCompiler(compileMessage);

/**
 * A sentence in the language of the page: `t("{count, plural, one {# candidate} other {# candidates}}", { count })`.
 * `message` is a literal, since catalogues are checked against the source; called while rendering, since the language is
 * known only then. A sentence its catalogue lacks is shown in English. `context` tells apart what English says with one
 * word: "Resume" the paper, and "Resume" what was stopped; the catalogue has it behind a bar ("Resume|what was stopped").
 */
export function t(message: string, values?: Readonly<Record<string, MessageValue>>, context?: string): string {
  const key = context === undefined ? message : `${message}|${context}`;
  return i18n._(key, values === undefined ? undefined : { ...values }, { message });
}

/** Marks a message where it cannot be told yet, in a table at the top of a module; `told` tells it. */
export function msg(message: string): string {
  return message;
}

/** A sentence that is there already: out of a table marked with `msg`, or what core says in English of what it found. */
export function told(sentence: string): string {
  const translated = i18n.messages[sentence];
  return typeof translated === "string" ? translated : (sayInOther?.(sentence) ?? sentence);
}

/** What core says as data (said.ts), in the language of the page. */
export function tell(said: SaidValue): string {
  return spoken(said, PAGE);
}

const PAGE: Speaker = {
  message: t,
  term: told,
  figure: decimalText,
  country: (code, english) => (language() === SOURCE_LANGUAGE ? english : (countryNames().of(code) ?? english)),
};

function countryNames(): Intl.DisplayNames {
  return new Intl.DisplayNames(language(), { type: "region" });
}

/** How the language says what core puts together; null for a sentence it does not know. */
let sayInOther: ((sentence: string) => string | null) | null = null;

/** From here on the page speaks this language; what is drawn already has to be drawn anew. */
export function speak(language: Language, catalogue: Catalogue, say: typeof sayInOther = null) {
  setLanguage(language);
  sayInOther = say;
  i18n.loadAndActivate({ locale: language, messages: { ...catalogue } });
}

/** Calls back after every change of language. */
export function watchLanguage(onChange: () => void): () => void {
  return i18n.on("change", onChange);
}

/** Each of several that belong together: what happened, what is safe, what to do next. */
export function toldEach<Texts extends Readonly<Record<keyof Texts, string>>>(
  texts: Texts,
): { readonly [Key in keyof Texts]: string } {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, told(text)]);
  // What comes out has the keys of what went in.
  return Object.fromEntries(entries) as { readonly [Key in keyof Texts]: string };
}
