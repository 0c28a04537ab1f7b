// The sentences of the candidate panel: what was hidden, and what a person should look at.

import { type HiddenReason, type HiddenText, PLANTED_REASONS, type ReadWarning } from "../../core/reading/document.ts";
import type { PersonalKind, Placeholder } from "../../core/privacy/replacement.ts";

/** In the order they are told. */
const KIND_WORDS = {
  PERSON: "name",
  EMAIL: "e-mail",
  PHONE: "phone",
  ADDRESS: "address",
  URL: "links",
  DATE_OF_BIRTH: "birth date",
  AGE: "age",
  ID_NUMBER: "ID numbers",
  BANK: "bank details",
  GENDER: "gender",
  MARITAL_STATUS: "family",
  NATIONALITY: "nationality",
  RELIGION: "religion",
  SCHOOL: "schools",
  EMPLOYER: "employers",
  YEAR: "years of study",
  PLACE: "places",
  TERM: "chosen words",
} as const satisfies Readonly<Record<PersonalKind, string>>;

/** "Name, e-mail and phone hidden". */
export function hiddenPersonText(placeholders: readonly Pick<Placeholder, "kind">[]): string {
  const kinds = new Set<string>(placeholders.map(({ kind }) => kind));
  const words = Object.entries(KIND_WORDS).flatMap(([kind, word]) => (kinds.has(kind) ? [word] : []));
  if (words.length === 0) return "No name or contact was found in this resume";
  const list = words.length === 1 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} hidden`;
}

/** "Hidden text found (2)", "Text meant for a machine found (1)", or both. */
export function hiddenHeading(hidden: readonly Pick<HiddenText, "reason">[]): string {
  const planted = hidden.filter(({ reason }) => (PLANTED_REASONS as readonly HiddenReason[]).includes(reason)).length;
  const unseen = hidden.length - planted;
  if (planted === 0) return `Hidden text found (${unseen})`;
  return unseen === 0
    ? `Text meant for a machine found (${planted})`
    : `Hidden and planted text found (${hidden.length})`;
}

/** Why a text was left out. */
export const HIDDEN_REASON_WORDS: Readonly<Record<HiddenReason, string>> = {
  "invisible-render-mode": "drawn as invisible text",
  "background-colour": "same colour as what lies behind it",
  transparent: "drawn fully transparent",
  covered: "covered by a shape or a picture",
  tiny: "too small to read",
  "off-page": "outside the page",
  clipped: "cut away by a clipping path",
  "zero-width": "made of characters without width",
  "hidden-run": "marked as hidden in the document",
  "hidden-layer": "on a layer that is switched off",
  comment: "written in a comment",
  deleted: "deleted, but still in the file",
  description: "written in the description of a picture",
  property: "written in the properties of the file",
  instruction: "tells a machine how to rate this person",
  "keyword-block": "a block of keywords, repeated or without sentences",
  "pasted-job": "copied from a job description",
  "look-alike-letters": "letters of another alphabet inside words; read as the letters they look like",
  "reversed-letters": "letters in an order other than the one seen",
};

/** null: shown otherwise, in a box of its own. */
export const WARNING_WORDS: Readonly<Record<ReadWarning, string | null>> = {
  "hidden-text": null,
  "planted-text": null,
  ocr: "Read by OCR from a picture: check it against the file.",
  "very-short": "Very little text was found. The score may say little.",
  "no-sections": "No sections were recognised, so experience and skills may be incomplete.",
  "no-dates": "No dates were found beside the jobs, so years are not known.",
  "words-run-together":
    "Many words run together in the file, so skills and jobs may be missed and the score may be off.",
  "single-letters": "Many words came apart into letters, so skills and jobs may be missed and the score may be off.",
  "odd-characters": "Some characters could not be read.",
  truncated: "The file was very long; only its beginning was read.",
};
