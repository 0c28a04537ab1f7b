import { Input, SegmentedControl } from "@mantine/core";

import { type Language, language, LANGUAGES } from "../lib/language.ts";
import { t } from "../lib/messages.ts";
import type { Storage } from "../storage/open-storage.ts";
import { speakLanguage } from "./speak-language.ts";

/** Each by its own name: whoever cannot read the page's language can still find theirs. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** Until somebody chooses here, the browser's languages decide. */
export function LanguageChoice({ storage: { settings } }: { readonly storage: Pick<Storage, "settings"> }) {
  async function choose(chosen: Language) {
    await settings.write({ language: chosen });
    tellFirstPaint(chosen);
    await speakLanguage(chosen);
  }
  return (
    <Input.Wrapper label={t("Language")} labelElement="div" style={{ marginBlock: 24 }}>
      <SegmentedControl
        fullWidth
        size="xs"
        mt={4}
        aria-label={t("Language")}
        value={language()}
        onChange={(chosen) => void choose(chosen)}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
      />
    </Input.Wrapper>
  );
}

/** What public/first-paint.js draws before the database can be asked: in the same language, or the first sentence would change. */
function tellFirstPaint(chosen: Language) {
  try {
    localStorage.setItem("candor-language", chosen);
  } catch {
    // A browser that keeps nothing keeps no choice either.
  }
}
