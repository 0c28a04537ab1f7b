// What of a labelled line is the value: each field has a form of its own, so that "Sex education" is no gender.

import {
  AGE_IN_WORDS,
  COUNTRIES,
  COUNTRIES_ABROAD,
  DEMONYMS,
  GENDER_WORDS,
  MARITAL_WORDS,
  RELIGION_ANSWERS,
  RELIGION_WORDS,
} from "../facts/fact-words.ts";
import { FULL_DATE, LOOSE_DATE, WITHOUT_YEAR, YEAR_OR_MONTH } from "../facts/dates.ts";
import { fold } from "../fold.ts";
import { lightPattern } from "../light-pattern.ts";
import { namePartOfLabel, nameOfLabel } from "../person/labelled-name.ts";
import type { PersonalKind } from "../replacement.ts";
import type { LabelField } from "./label-table.ts";

export interface ReadValue {
  readonly kind: PersonalKind;
  /** Offsets in the value. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** How sure the label is: an everyday word, or one below which the value stands, asks for a value that speaks for itself. */
export type Surety = "sure" | "doubtful";

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${fold(list)})(?![\\p{L}\\p{M}])`, "u");
const startWords = (list: string): RegExp => new RegExp(`^(?:${fold(list)})(?![\\p{L}\\p{M}])`, "u");
const MARITAL = words(MARITAL_WORDS);
const RELIGION = startWords(`${RELIGION_WORDS}|${RELIGION_ANSWERS}`);
const GENDER = startWords(
  `prefer not to (?:say|disclose)|trans(?:gender)? ?(?:wo)?m[ae]n|${GENDER_WORDS}|wom[ae]n|m[ae]n|boy|girl|mann|frau|dame|heer|man|vrouw|garçon|fille|chico|chica|ragazzo|ragazza|dreng|pige|pojke|flicka|[mfwdkxhv](?:/[mfwdkx]){0,2}|м|ж|mr|mrs|ms`,
);
const BELONGING = startWords(`${DEMONYMS}|${COUNTRIES}|${COUNTRIES_ABROAD}`);
const BIRTH = lightPattern(new RegExp(`^(?:${FULL_DATE}|${YEAR_OR_MONTH})`, "iu"));
const BIRTHDAY = lightPattern(new RegExp(`^(?:${WITHOUT_YEAR})$`, "iu"));
const DATE_WITHIN = lightPattern(new RegExp(`(?<![\\p{Nd}\\p{L}])(?:${FULL_DATE})`, "iu"));
const LOOSE_BIRTH = lightPattern(new RegExp(`^${LOOSE_DATE}`, "iu"));
const AGE =
  /^(?:approx\.? ?|ca\.? ?)?\p{Nd}{2}(?![\p{Nd}%+:/]|[.,]\d|-\d)(?: ?(?:years?(?: of age| old)?|yrs?\.?(?: old)?|y\/?o|ans|años|anni|anos|jahre?(?: alt)?|jaar(?: oud)?|år|vuotta|ára|aastat|lat|lata|let|rokov|godin[ae]?|éves?|de ani|ani|yaşında|лет|года?|років|рок[иі]в?|ετών|岁|歳|세|سنة|عام|वर्ष|साल|ปี|tuổi|tahun))?(?![\p{L}\p{M}])/iu;
/** "Thirty-four", "late 30s" */
const AGE_WRITTEN = new RegExp(
  `^(?:(?:in (?:my|the) )?(?:early|mid|late)[ -](?:twenties|thirties|forties|fifties|sixties|[2-6]0['’]?s)|${AGE_IN_WORDS}(?: ?\\(\\d\\d\\))?(?: years?(?: old| of age)?)?)[.\\s]*$`,
  "iu",
);
/** "Age band: 35-44" */
const AGE_BAND = /^[1-9]\d ?(?:[-–]|to|bis|à|a|and) ?(?:[1-9]\d|over|above)\s*$/iu;
/** How people are addressed; as a whole value. */
const SALUTATION =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|lady|lord|herrn?|frau|monsieur|madame|mademoiselle|mme|mlle|sr|sra|srta|senora?|senorita|don|dona|signora?|signorina|sig|sig\.? ?ra|dhr|mevr|mw|de heer|mevrouw|hr|fr|fru|froken|pan|pani|pane|gospodin|gospoda|gospa|gdin|gdja|domnul?|doamna|dl|dna|bay|bayan|ur|holgy|г-н|г-жа|господин|госпожа|пан|пані|κ\.?|κα|κυριος|κυρια|shri|smt|kumari|kum)\.?(?: ?\/ ?\p{L}{2,8}\.?)?$/u;
/** Free values end with their sentence. */
const FREE_FACT = /^[\p{L}\p{M}](?:[\p{L}\p{M} ,/'’()&+\d-]|\.(?! \p{Lu})){0,50}/u;
const ID =
  /^(?:(?:no|number|nr|n°|№|#)[.: ]{0,3})?(?=[\p{L}./ -]{0,8}\p{Nd})(?:[\p{L}\p{Nd}][\p{L}\p{Nd}./-]{3,30}|[\p{Lu}\p{Nd}]{1,3}(?= \p{Nd}{2}))(?: [\p{L}\p{Nd}./-]{0,3}\p{Nd}[\p{L}\p{Nd}./-]{0,9}){0,6}(?: \p{Lu}(?![\p{L}\p{M}\p{Nd}'’.-]))?/u;
const ONLY_YEARS = /^[\p{L} ]{0,12}(?:(?:19|20)\p{Nd}{2}\W*){1,2}$/u;
const ACCOUNT = /^(?=[^\n]{0,24}\p{Nd}|[A-Z]{6})[A-Z\p{Nd}][A-Z\p{Nd}./-]{3,34}(?: [A-Z\p{Nd}-]{1,12}){0,8}/u;
const ANSWER = /^(?:yes|no|none|nil|n\/a)(?=[\s.,;)]*$)/iu;
const HANDLE = /^(?:live:)?@?[\p{L}\p{Nd}_][\p{L}\p{Nd}._/+-]{2,80}/u;

export function readValue(field: LabelField, value: string, surety: Surety): ReadValue | null {
  switch (field) {
    case "name": {
      // "Spouse: None" is an answer, not a name.
      if (ANSWER.test(value)) return asSpan("MARITAL_STATUS", ANSWER.exec(value), 0.85);
      const found = nameOfLabel(value, surety);
      return found === null ? null : { kind: "PERSON", ...found, score: 0.9 };
    }
    case "name part":
      return readNamePart(value, surety);
    case "birth":
      return readBirth(value);
    case "birthplace":
      return asSpan("NATIONALITY", FREE_FACT.exec(value), surety === "sure" ? 0.85 : 0.7);
    case "age":
      return asSpan("AGE", AGE.exec(value) ?? AGE_BAND.exec(value) ?? AGE_WRITTEN.exec(value), 0.85);
    case "gender": {
      const match = GENDER.exec(fold(value));
      if (match !== null) return asSpan("GENDER", match, 0.9);
      return surety === "sure" ? asSpan("GENDER", /^[\p{L}\p{M}-]{1,14}\s*$/u.exec(value), 0.8) : null;
    }
    case "pronouns":
      return asSpan("GENDER", /^[\p{L}]{2,6}(?: ?\/ ?[\p{L}]{2,6}){0,3}/u.exec(value), 0.85);
    case "salutation":
      return SALUTATION.test(fold(value)) ? asSpan("GENDER", /^[^/]{1,14}(?:\/.{1,9})?$/u.exec(value), 0.9) : null;
    case "marital":
      return MARITAL.test(fold(value)) || surety === "sure"
        ? asSpan("MARITAL_STATUS", FREE_FACT.exec(value), 0.9)
        : null;
    case "children":
      return asSpan(
        "MARITAL_STATUS",
        /^(?:\p{Nd}{1,2}|none|no|yes|one|two|three|four|five|keine?|ein[es]?|zwei|drei|aucun|deux|trois|ninguno|dos|tres|нет)(?![\p{Nd}\p{L}%+-])[^\n|;:]{0,30}/iu.exec(
          value,
        ),
        0.85,
      );
    case "nationality":
      return surety === "sure" || BELONGING.test(fold(value))
        ? asSpan("NATIONALITY", /^(?:dual ?[:–-] ?)?[\p{L}\p{M}][\p{L}\p{M} ,/'’.()&-]{0,40}/iu.exec(value), 0.88)
        : null;
    case "religion": {
      const free = FREE_FACT.exec(value);
      const known = RELIGION.exec(fold(value));
      // "o. B." has a stop inside.
      if (known !== null && known[0].length > (free?.[0].length ?? 0)) return asSpan("RELIGION", known, 0.85);
      return surety === "sure" || known !== null ? asSpan("RELIGION", free, 0.85) : null;
    }
    case "address part":
      return /[\p{L}\p{N}]{2}/u.test(value) && !/@|https?:|www\./.test(value)
        ? asSpan("ADDRESS", /^.{1,60}$/su.exec(value), 0.7)
        : null;
    case "address":
      return /[\p{L}\p{M}]{2}/u.test(value) &&
        !/@|https?:|www\./.test(value) &&
        (surety === "sure" || /\p{Nd}/u.test(value))
        ? asSpan(
            "ADDRESS",
            /^.{4,140}?(?=[ ,;]{1,2}(?:[Ee]-?[Mm]ail|[Pp]hone|[Tt]el|[Mm]obile|[Mm]ob|[Cc]ell|[Pp]h|[Cc]ontact|E-?MAIL|PHONE|TEL|MOBILE)(?!\p{L}| \p{Lu}\p{Ll})|$)/su.exec(
              value,
            ),
            0.9,
          )
        : null;
    case "id":
      // "Passport: Irish" says no number.
      if (BELONGING.exec(fold(value))?.[0].length === fold(value).trim().length)
        return asSpan("NATIONALITY", /^[\p{L}\p{M} ]{2,40}/u.exec(value), 0.85);
      return readId(value, surety);
    case "account":
      return asSpan("BANK", ACCOUNT.exec(value), 0.88);
    case "handle":
      return readHandle(value, surety);
    case "other":
      return null;
    default:
      return field satisfies never;
  }
}

/** "RFC 7231" and "CPR 2019" are too short; "Driving licence: 2015-2018" tells when. */
function readId(value: string, surety: Surety): ReadValue | null {
  const match = ID.exec(value);
  if (match === null || ONLY_YEARS.test(match[0])) return null;
  const shortest = surety === "sure" ? 5 : 6;
  return match[0].replace(/[^\p{L}\p{Nd}]/gu, "").length < shortest
    ? null
    : asSpan("ID_NUMBER", match, surety === "sure" ? 0.88 : 0.7);
}

function readNamePart(value: string, surety: Surety): ReadValue | null {
  const found = nameOfLabel(value, surety) ?? (surety === "sure" ? namePartOfLabel(value) : null);
  return found === null ? null : { kind: "PERSON", ...found, score: 0.9 };
}

function readBirth(given: string): ReadValue | null {
  const skipped = /^(?:on |in )?(?:the )?/i.exec(given)?.[0].length ?? 0;
  const read = readDate(given.slice(skipped));
  return read === null ? null : { ...read, start: read.start + skipped, end: read.end + skipped };
}

function readDate(value: string): ReadValue | null {
  // Every form of a date has a digit.
  if (!/\p{Nd}/u.test(value)) return null;
  const match = BIRTH.exec(value);
  if (match !== null) return asSpan("DATE_OF_BIRTH", match, 0.95);
  const loose = LOOSE_BIRTH.exec(value);
  if (loose !== null) return asSpan("DATE_OF_BIRTH", loose, 0.9);
  const birthday = BIRTHDAY.exec(value);
  if (birthday !== null) return asSpan("DATE_OF_BIRTH", birthday, 0.8);
  // "Date and place of birth: Porto, 3 April 1990": the place goes with the date.
  const within = value.length <= 80 ? DATE_WITHIN.exec(value) : null;
  return within === null ? null : { kind: "DATE_OF_BIRTH", start: 0, end: within.index + within[0].length, score: 0.9 };
}

/** A word of its own is a handle only when it looks like one: "GitHub: Actions" is a skill. */
function readHandle(value: string, surety: Surety): ReadValue | null {
  const match = HANDLE.exec(value);
  if (match === null) return null;
  const [handle] = match;
  const isRest = value.slice(handle.length).trim() === "";
  const looksMade = /[\d._/@+]|\w-\w|^live:/u.test(handle.slice(0, -1));
  const isSure = surety === "sure" && (isRest || handle === handle.toLowerCase());
  return (looksMade || isSure) && !/^[\d./-]+$/.test(handle) ? asSpan("URL", match, 0.8) : null;
}

function asSpan(kind: PersonalKind, match: RegExpExecArray | null, score: number): ReadValue | null {
  if (match === null) return null;
  const trimmed = match[0].replace(/(?:[\s,;:|–—.-]|\($)+$/u, "");
  return trimmed === "" ? null : { kind, start: match.index, end: match.index + trimmed.length, score };
}
