// The sentences of the candidate panel: what was hidden, and what a person should look at.

import type { HiddenReason, ReadWarning } from "../../core/reading/document.ts";
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

/** Why a reader would not have seen a text. */
export const HIDDEN_REASON_WORDS: Readonly<Record<HiddenReason, string>> = {
  "invisible-render-mode": "drawn as invisible text",
  "background-colour": "same colour as the page",
  tiny: "too small to read",
  "off-page": "outside the page",
  "zero-width": "made of characters without width",
  "hidden-run": "marked as hidden in the document",
};

/** null: shown otherwise, in a box of its own. */
export const WARNING_WORDS: Readonly<Record<ReadWarning, string | null>> = {
  "hidden-text": null,
  "very-short": "Very little text was found. The score may say little.",
  "no-sections": "No sections were recognised, so experience and skills may be incomplete.",
  "odd-characters": "Some characters could not be read.",
  truncated: "The file was very long; only its beginning was read.",
};
