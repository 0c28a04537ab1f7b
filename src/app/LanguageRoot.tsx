import { Fragment, type ReactNode, useSyncExternalStore } from "react";

import { language } from "../lib/language.ts";
import { watchLanguage } from "../lib/messages.ts";

/** Draws everything anew in another language; runs and what is open live outside of it and go on. */
export function LanguageRoot({ children }: { readonly children: ReactNode }) {
  return <Fragment key={useSyncExternalStore(watchLanguage, language)}>{children}</Fragment>;
}
