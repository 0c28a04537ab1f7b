// The words of the screen. The English sentence is the key of its message, in ICU MessageFormat; a catalogue of
// another language maps it to its own. Decision 0024.

import { setupI18n } from "@lingui/core";

import { compileMessage } from "./compile-message.ts";
import { type Language, setLanguage } from "./language.ts";

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
 * known only then. A sentence its catalogue lacks is shown in English.
 */
export function t(message: string, values?: Readonly<Record<string, MessageValue>>): string {
  return i18n._(message, values === undefined ? undefined : { ...values });
}

/** A fixed sentence out of a table (tools/messages/tables.ts names them all): what core says of a state, a class, a failure. */
export function told(sentence: string): string {
  const translated = i18n.messages[sentence];
  return typeof translated === "string" ? translated : sentence;
}

/** From here on the page speaks this language; what is drawn already has to be drawn anew. */
export function speak(language: Language, catalogue: Catalogue) {
  setLanguage(language);
  i18n.loadAndActivate({ locale: language, messages: { ...catalogue } });
}

/** Calls back after every change of language. */
export function watchLanguage(onChange: () => void): () => void {
  return i18n.on("change", onChange);
}
