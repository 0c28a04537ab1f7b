// Which language the page speaks, and its catalogue, which comes before anything is drawn.

import { chooseLanguage, type Language } from "../lib/language.ts";
import { logFault } from "../lib/log.ts";
import { type Catalogue, speak } from "../lib/messages.ts";

interface Words {
  readonly messages: Catalogue;
  readonly say: (sentence: string) => string | null;
}

/** English is its own catalogue. */
const CATALOGUES: Readonly<Record<Language, (() => Promise<Words>) | null>> = {
  en: null,
  de: () => import("../messages/de/catalogue.ts"),
};

/** The one a person chose, else the first of the browser's that the page speaks. */
export async function speakLanguage(chosen: Language | null): Promise<void> {
  const language = chosen ?? chooseLanguage(navigator.languages);
  const load = CATALOGUES[language];
  // A catalogue that does not come is no reason to show nothing.
  const words = await load?.().catch((error: unknown) => logFault("language", error));
  const spoken = load === null || words ? language : "en";
  speak(spoken, words?.messages ?? {}, words?.say);
  document.documentElement.lang = spoken;
}
