// How much speaks for a segment of a line being the candidate's name: its words, its place, and what else names its owner.

import { expandWords } from "../facts/expand-words.ts";
import { COUNTRIES } from "../facts/fact-words.ts";
import { fold } from "../fold.ts";
import { agreesWith } from "./agrees-with.ts";
import { joinSpaced } from "./join-spaced.ts";
import { TITLE_PART } from "./name-segments.ts";
import { isNameToo, isPlaceWord, nameWord, type NameWord } from "./name-words.ts";
import { FORENAMES_THAT_ARE_WORDS, SURNAMES_THAT_ARE_WORDS } from "./word-lists.ts";

/** What speaks for a segment being the name; sums are compared with `THRESHOLD`. */
const EVIDENCE = {
  shape: 0.3,
  firstLine: 0.15,
  laterLine: 0.05,
  forename: 0.3,
  surname: 0.15,
  /** Two and three words are most names; one or five are rarely. */
  usualLength: 0.05,
  unknownWords: 0.1,
  /** A line of two to five Han, Kana or Hangul signs alone. */
  unspaced: 0.15,
  emailAgrees: 0.45,
  fileNameAgrees: 0.4,
  contactNearby: 0.15,
  /** A name that takes a line of its own, in capitals. */
  allCaps: 0.02,
} as const;
export const THRESHOLD = 0.58;
/** A referee has contact details too: below the header more has to speak for a name. */
export const FOOT_MALUS = 0.05;

/** Chinese, Japanese and Korean names are two to five signs without a blank. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,5}$/u;

export interface HeaderClues {
  /** Folded words of e-mail local parts. */
  readonly emailLocals: readonly string[];
  /** Folded handles out of links. */
  readonly links: readonly string[];
  /** Folded words of the file name. */
  readonly fileName: string;
  /** Contact details below the header. */
  readonly contactsBelow: readonly { readonly start: number; readonly end: number }[];
  /** Where contact details were found, to stop a segment and as evidence. */
  readonly contacts: readonly { readonly start: number; readonly end: number }[];
}

/** Where a segment stands. */
export interface NamePlace {
  /** Counts the lines of the header. */
  readonly line: number;
  readonly isFirst: boolean;
  /** Without another segment or a label on its line. */
  readonly isAlone: boolean;
}

const COUNTRY_NAMES = expandWords(fold(COUNTRIES));
const agreesWithClues = (words: readonly string[], { emailLocals, links }: HeaderClues): boolean =>
  [...emailLocals, ...links].some((handle) => agreesWith(words, handle));

/** "Frøyland, Malvin": one half may speak for the other, if nothing speaks against that. */
export function scoreParts(segment: string, place: NamePlace, clues: HeaderClues): number {
  const halves = segment.split(/, ?/);
  // "Lagos, Nigeria"
  if (halves.length === 2 && COUNTRY_NAMES.has(fold(halves[1] ?? "").trim()) && !agreesWithClues(halves, clues))
    return 0;
  const isTitled = halves.some((half) =>
    half.split(" ").some((word) => ["never", "plain"].includes(nameWord(word)) || TITLE_PART.test(fold(word))),
  );
  const best = isTitled ? 0 : Math.max(...halves.map((half) => scoreSegment(half, { ...place, isAlone: true }, clues)));
  return Math.max(scoreSegment(segment, place, clues), best === 0 ? 0 : best + EVIDENCE.usualLength);
}

/** 0 when the segment cannot be a name. */
export function scoreSegment(segment: string, place: NamePlace, clues: HeaderClues): number {
  const isSmall =
    place.line <= 1 &&
    place.isAlone &&
    /^(?![\u10D0-\u10FF])\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,4}$/u.test(segment);
  const words = isSmall ? segment.split(" ") : wordsOfName(segment);
  if (words === null) return 0;
  const kinds = kindsOfWords(words, place);
  if (isSmall && !isNameInSmallLetters(words, kinds, place.line, clues)) return 0;
  const full = words.filter((word) => word.replace(/\./g, "").length > 1);
  const emailAgrees = [...clues.emailLocals, ...clues.links].some((local) => agreesWith(full, local));
  const fileNameAgrees = agreesWith(full, clues.fileName);
  const hasAgreement = emailAgrees || fileNameAgrees;
  const isTitled = words.some(
    (word, index) => !["forename", "surname"].includes(kinds[index] ?? "") && TITLE_PART.test(fold(word)),
  );
  if (isTitled && !hasAgreement) return 0;
  const neverCount = kinds.filter((kind) => kind === "never").length;
  // "Julia Novak" at the very top is a person, though Julia is a language and Milan a town.
  const mayHaveNever =
    neverCount === 1 &&
    (full.length > 1 || (hasAgreement && kinds.includes("initial"))) &&
    hasAgreementOrPlace(words, kinds, place, hasAgreement);
  if (neverCount > 0 && !mayHaveNever) return 0;
  const plainCount = kinds.filter((kind) => kind === "plain").length;
  // "Bruno West" is a name, "Night Nurse" is not: a plain word needs a forename in front, or contact details and a word
  // that is no everyday one ("Geoffrey Ferry").
  const mayHavePlain =
    place.line === 0 &&
    plainCount < 2 &&
    (kinds[0] === "forename" || (place.isFirst && clues.emailLocals.length > 0 && full.length > 1));
  if (plainCount > 0 && !hasAgreement && !mayHavePlain) return 0;
  const known = kinds.filter((kind) => kind === "forename" || kind === "surname").length;
  if (known === 0 && kinds.every((kind) => kind === "wordlike" || kind === "initial") && !hasAgreement) return 0;
  if (
    full.length === 1 &&
    kinds.length === 1 &&
    !hasAgreement &&
    !(place.line <= 2 && place.isAlone && UNSPACED_NAME.test(full[0] ?? "")) &&
    !(place.line === 0 && place.isAlone && kinds[0] === "forename")
  )
    return 0;

  let score =
    EVIDENCE.shape +
    (place.line === 0 && place.isFirst ? EVIDENCE.firstLine : place.line <= 2 ? EVIDENCE.laterLine : 0);
  if (kinds.includes("forename")) score += EVIDENCE.forename;
  if (kinds.includes("surname") || known > 1) score += EVIDENCE.surname;
  const length = kinds.filter((kind) => kind !== "particle" && kind !== "initial").length;
  if (length === 2 || length === 3 || words.length === 2 || words.length === 3) score += EVIDENCE.usualLength;
  if (UNSPACED_NAME.test(segment)) score += EVIDENCE.unspaced;
  if (kinds.includes("unknown")) score += EVIDENCE.unknownWords;
  if (emailAgrees) score += EVIDENCE.emailAgrees;
  if (fileNameAgrees) score += EVIDENCE.fileNameAgrees;
  if (clues.contacts.length > 0) score += EVIDENCE.contactNearby;
  if (segment === segment.toUpperCase() && place.isAlone) score += EVIDENCE.allCaps;
  return score;
}

const WORDS_BORNE_FIRST = new Set(FORENAMES_THAT_ARE_WORDS.trim().split(/\s+/));
const WORDS_BORNE_LAST = new Set(SURNAMES_THAT_ARE_WORDS.trim().split(/\s+/));
/** What may stand beside a forename that is a word: no word of work but those that are surnames too. */
const BESIDE: readonly NameWord[] = ["surname", "forename", "wordlike", "unknown", "initial", "particle"];

/** "Mark Baker", "WALKER Will": two everyday words, but a line of its own at the top is not made of them by chance. */
function kindsOfWords(words: readonly string[], { line, isAlone }: NamePlace): readonly NameWord[] {
  const kinds = words.map(nameWord);
  if (line > 1 || !isAlone || words.length < 2 || words.length > 3) return kinds;
  const at = [0, words.length - 1].find(
    (index) => kinds[index] === "forename" || WORDS_BORNE_FIRST.has(fold(words[index] ?? "")),
  );
  if (at === undefined) return kinds;
  const isName = words.every(
    (word, index) =>
      index === at ||
      BESIDE.includes(kinds[index] ?? "never") ||
      WORDS_BORNE_LAST.has(fold(word)) ||
      (line === 0 && isNameToo(word) && !isPlaceWord(word)),
  );
  return isName
    ? kinds.map((kind, index) => (index === at ? "forename" : BESIDE.includes(kind) ? kind : "surname"))
    : kinds;
}

/** Whether a word that names shut out is borne by somebody here: clues agree, or the place is a name's and the rest is one. */
function hasAgreementOrPlace(
  words: readonly string[],
  kinds: readonly string[],
  place: { line: number; isFirst: boolean },
  hasAgreement: boolean,
): boolean {
  if (hasAgreement) return true;
  const others = kinds.filter((kind) => kind !== "never" && kind !== "initial" && kind !== "particle");
  return (
    place.line <= 1 &&
    place.isFirst &&
    words.every((word, index) => kinds[index] !== "never" || isNameToo(word)) &&
    others.length > 0 &&
    others.every((kind) => kind === "forename" || kind === "surname" || kind === "unknown")
  );
}

/** Designers write names small; so are the first words of many a sentence. */
function isNameInSmallLetters(
  words: readonly string[],
  kinds: readonly string[],
  line: number,
  clues: HeaderClues,
): boolean {
  const agrees = [...clues.emailLocals, ...clues.links, clues.fileName].some((handle) => agreesWith(words, handle));
  // "charlotte de smet" is also a town, "mamadou sow" a word of farms.
  if (kinds.includes("plain") || words.some((word, index) => kinds[index] === "never" && !isNameToo(word)))
    return agrees;
  if (kinds.includes("never") || kinds.includes("wordlike"))
    return agrees || (line === 0 && clues.contacts.length > 0 && kinds.includes("forename"));
  return kinds.includes("forename") || kinds.includes("surname") || (line === 0 && clues.contacts.length > 0) || agrees;
}

const NICKNAME = / [“"'‘„(]\p{L}[\p{L}\p{M} .-]{1,14}[”"'’“)](?= )/u;

const LONG_AND_ENDED = /[^\s.]{6}\.$/u;

/** The words when all of them have the shape of name words, else null. "J A N E  D O E" is read as its letters. */
function wordsOfName(segment: string): readonly string[] | null {
  if (segment.length > 60 || /\d/.test(segment)) return null;
  const words = joinSpaced(segment.replace(NICKNAME, ""))
    .split(/[ \u00A0,]+/)
    .filter((word) => word !== "");
  if (words.length > 8 || words.length === 0 || words.filter((word) => nameWord(word) !== "particle").length > 6)
    return null;
  const isShaped = words.every(
    (word, index) =>
      // "… in Malaysia. Ahmad": a sentence ends, no word is cut so late.
      (index === words.length - 1 || !word.endsWith(".") || !LONG_AND_ENDED.test(word)) &&
      (/^(?:\p{Lu}|\p{Lo}|[\u10D0-\u10FF])[\p{L}\p{M}\u200C\u200D]*(?:['’-][\p{L}\p{M}]+)*\.?$/u.test(word) ||
        /^(?:\p{Lu}\.){1,3}$|^\p{L}\.$/u.test(word) ||
        /^[ODLdl]['’]\p{Lu}\p{L}+$/u.test(word) ||
        /^a\/[lp]$/i.test(word) ||
        /^(?:['’][tnsTNS]|[iye])$/.test(word) ||
        nameWord(word) === "particle"),
  );
  if (!isShaped) return null;
  const isSpacedOut = words.length >= 5 && words.every((word) => word.length === 1);
  return isSpacedOut ? [words.join("")] : words;
}
