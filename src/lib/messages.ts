// The words of the screen. The English sentence is the key of its message, in ICU MessageFormat; a catalogue of
// another language maps it to its own.

import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";

/** What a message's placeholders may be filled with. */
export type MessageValue = string | number;

const SOURCE_LANGUAGE = "en";

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
