// The sentences of the candidate panel: what was hidden, and what a person should look at.

import { type HiddenReason, type HiddenText, PLANTED_REASONS, type ReadWarning } from "../../core/reading/document.ts";
import type { PersonalKind, Placeholder } from "../../core/privacy/replacement.ts";
import { msg, t, told } from "../../lib/messages.ts";

/** In the order they are told. */
const KIND_WORDS = {
  PERSON: msg("name"),
  EMAIL: msg("e-mail"),
  PHONE: msg("phone"),
  ADDRESS: msg("address"),
  URL: msg("links"),
  DATE_OF_BIRTH: msg("birth date"),
  AGE: msg("age"),
  ID_NUMBER: msg("ID numbers"),
  BANK: msg("bank details"),
  GENDER: msg("gender"),
  MARITAL_STATUS: msg("family"),
  NATIONALITY: msg("nationality"),
  RELIGION: msg("religion"),
  SCHOOL: msg("schools"),
  EMPLOYER: msg("employers"),
  YEAR: msg("years of study"),
  PLACE: msg("places"),
  TERM: msg("chosen words"),
} as const satisfies Readonly<Record<PersonalKind, string>>;

/** "Name, e-mail and phone hidden". */
export function hiddenPersonText(placeholders: readonly Pick<Placeholder, "kind">[]): string {
  const kinds = new Set<string>(placeholders.map(({ kind }) => kind));
  const words = Object.entries(KIND_WORDS).flatMap(([kind, word]) => (kinds.has(kind) ? [told(word)] : []));
  if (words.length === 0) return t("No name or contact was found in this resume");
  const list =
    words.length === 1
      ? words.join()
      : t("{some} and {last}", { some: words.slice(0, -1).join(", "), last: words.at(-1) ?? "" });
  return t("{things} hidden", { things: `${list.charAt(0).toUpperCase()}${list.slice(1)}` });
}

/** "Hidden text found (2)", "Text meant for a machine found (1)", or both. */
export function hiddenHeading(hidden: readonly Pick<HiddenText, "reason">[]): string {
  const planted = hidden.filter(({ reason }) => (PLANTED_REASONS as readonly HiddenReason[]).includes(reason)).length;
  const unseen = hidden.length - planted;
  if (planted === 0) return t("Hidden text found ({unseen})", { unseen });
  return unseen === 0
    ? t("Text meant for a machine found ({planted})", { planted })
    : t("Hidden and planted text found ({hidden})", { hidden: hidden.length });
}

/** Why a text was left out. */
export const HIDDEN_REASON_WORDS: Readonly<Record<HiddenReason, string>> = {
  "invisible-render-mode": msg("drawn as invisible text"),
  "background-colour": msg("same colour as what lies behind it"),
  transparent: msg("drawn fully transparent"),
  covered: msg("covered by a shape or a picture"),
  tiny: msg("too small to read"),
  "off-page": msg("outside the page"),
  clipped: msg("cut away by a clipping path"),
  "zero-width": msg("made of characters without width"),
  "hidden-run": msg("marked as hidden in the document"),
  "hidden-layer": msg("on a layer that is switched off"),
  comment: msg("written in a comment"),
  deleted: msg("deleted, but still in the file"),
  description: msg("written in the description of a picture"),
  property: msg("written in the properties of the file"),
  instruction: msg("tells a machine how to rate this person"),
  "keyword-block": msg("a block of keywords, repeated or without sentences"),
  "pasted-job": msg("copied from a job description"),
  "look-alike-letters": msg("letters of another alphabet inside words; read as the letters they look like"),
  "reversed-letters": msg("letters in an order other than the one seen"),
};

/** null: shown otherwise, in a box of its own. */
export const WARNING_WORDS: Readonly<Record<ReadWarning, string | null>> = {
  "hidden-text": null,
  "planted-text": null,
  ocr: msg("Read by OCR from a picture: check it against the file."),
  "very-short": msg("Very little text was found. The score may say little."),
  "no-sections": msg("No sections were recognised, so experience and skills may be incomplete."),
  "no-dates": msg("No dates were found beside the jobs, so years are not known."),
  "words-run-together": msg(
    "Many words run together in the file, so skills and jobs may be missed and the score may be off.",
  ),
  "single-letters": msg(
    "Many words came apart into letters, so skills and jobs may be missed and the score may be off.",
  ),
  "odd-characters": msg("Some characters could not be read."),
  truncated: msg("The file was very long; only its beginning was read."),
  "rules-alone": msg("The model for names could not be used; this person was hidden by rules alone."),
};
