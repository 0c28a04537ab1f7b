// What the anonymiser finds and leaves in place of a person. Detectors return findings, never edit text.

export type PersonalKind =
  | "PERSON"
  | "EMAIL"
  | "PHONE"
  | "ADDRESS"
  | "URL"
  | "DATE_OF_BIRTH"
  | "AGE"
  | "ID_NUMBER"
  | "BANK"
  | "GENDER"
  | "MARITAL_STATUS"
  | "NATIONALITY"
  | "RELIGION"
  /** Hidden in stricter modes only. */
  | "SCHOOL"
  | "EMPLOYER"
  | "YEAR"
  | "PLACE"
  /** A word that a person asked to hide. */
  | "TERM";

/** One stretch of personal data, in UTF-16 offsets of the text it was found in. */
export interface Finding {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** 0..1; presidio's convention: pattern base score, raised by context. */
  readonly score: number;
  /** The recogniser and rule that found it, for the recruiter and the log; holds none of the text. */
  readonly why: string;
}

/** What stands in the anonymised text for one identity value, e.g. `[PERSON_1]`. */
export interface Placeholder {
  readonly label: string;
  readonly kind: PersonalKind;
  /** How often it occurs. */
  readonly count: number;
}

/** One value that was hidden. Identity data: lives in the vault or nowhere. */
export interface IdentityEntry {
  readonly label: string;
  readonly kind: PersonalKind;
  readonly value: string;
}

/** One hidden stretch, in UTF-16 offsets of the text as it was given. Identity data, like `IdentityEntry`. */
export interface HiddenSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Anonymised {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  readonly identity: readonly IdentityEntry[];
  /** In text order, without overlaps. */
  readonly spans: readonly HiddenSpan[];
}
