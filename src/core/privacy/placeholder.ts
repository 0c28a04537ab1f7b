import { allMatches } from "./all-matches.ts";
import type { PersonalKind } from "./replacement.ts";

export const PERSONAL_KINDS = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "ADDRESS",
  "URL",
  "DATE_OF_BIRTH",
  "AGE",
  "ID_NUMBER",
  "BANK",
  "GENDER",
  "MARITAL_STATUS",
  "NATIONALITY",
  "RELIGION",
  "SCHOOL",
  "EMPLOYER",
  "YEAR",
  "PLACE",
  "TERM",
] as const satisfies readonly PersonalKind[];

/** Any placeholder, wherever it came from. */
export const PLACEHOLDER = new RegExp(`\\[(?<kind>${PERSONAL_KINDS.join("|")})_(?<number>\\d{1,6})\\]`, "g");

export function placeholderLabel(kind: PersonalKind, number: number): string {
  return `[${kind}_${number}]`;
}

/** The highest number of each kind a text already holds: new placeholders count on from there. */
export function usedNumbers(text: string): Map<string, number> {
  const used = new Map<string, number>();
  for (const { groups } of allMatches(text, PLACEHOLDER)) {
    const kind = groups?.["kind"] ?? "";
    used.set(kind, Math.max(used.get(kind) ?? 0, Number(groups?.["number"] ?? 0)));
  }
  return used;
}
