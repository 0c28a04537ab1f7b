// The candidate's name at the top of a resume. Lines before the first section are cut into segments; each that has the
// shape of a name collects evidence from a table; the best one above the threshold is the name.

import { fold } from "../fold.ts";
import { agreesWith } from "./agrees-with.ts";
import { joinSpaced } from "./join-spaced.ts";
import type { Finding } from "../replacement.ts";
import { nameSegments, TITLE_PART } from "./name-segments.ts";
import type { Segment } from "./name-segments.ts";
import { isNameToo, nameWord } from "./name-words.ts";

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
const THRESHOLD = 0.58;
/** A referee has contact details too: below the header more has to speak for a name. */
const FOOT_MALUS = 0.05;
/** Both lines together beat the first of them alone. */
const STACKED_BONUS = 0.2;
const MAX_LINES = 12;
const ONE_WORD =
  /^(?:(?:van|von|de|der|den|da|di|del|la|al|el|ten|ter) ){0,3}(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}|\p{Lo}[\p{L}\p{M}]{0,15})\s*$/u;

const SECTION =
  /^(?:professional |career |executive |core |work |employment |technical |key |personal )?(?:summary|profile|objective|experience|history|education|skills|qualifications|highlights|competencies|accomplishments|overview|berufserfahrung|ausbildung|kenntnisse|experiencia|formación|educación|expérience|formation|compétences|esperienza|istruzione|competenze|experiência|formação)\b/iu;
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

/** At most one finding: where the candidate's name stands in the header. */
export function findHeaderName(text: string, clues: HeaderClues): readonly Finding[] {
  let best: Finding | null = null;
  let line = 0;
  let previous: Segment | null = null;
  for (const { start, value } of headerLines(text)) {
    if (value.includes("[PERSON_")) return [];
    const stacked = stackedName(previous, { start, value }, line, clues);
    if (stacked !== null && stacked.score > (best?.score ?? 0)) best = stacked;
    previous = { start, value };
    const free = blankContacts(value, start, clues.contacts);
    const segments = nameSegments(free);
    for (const segment of segments) {
      const place = {
        line,
        isFirst: segment.start === segments[0]?.start,
        isAlone: segments.length === 1 && !/[:：]/.test(value),
      };
      const score = segment.value.includes(",")
        ? scoreParts(segment.value, place, clues)
        : scoreSegment(segment.value, place, clues);
      const from = start + segment.start;
      // Of two as likely at one place the longer one.
      const isLonger = best?.start === from && score === best.score && from + segment.value.length > best.end;
      if (score >= THRESHOLD && (score > (best?.score ?? 0) || isLonger)) {
        best = { kind: "PERSON", start: from, end: from + segment.value.length, score, why: "header-name" };
      }
    }
    line += 1;
  }
  const found = best ?? nameBesideContact(text, clues);
  if (found === null) return [];
  const nickname = NICKNAME_AFTER.exec(text.slice(found.end, found.end + 24))?.[0].length ?? 0;
  return [{ ...found, end: found.end + nickname, score: Math.min(1, found.score) }];
}

/** Where the header names nobody: at the foot, on a line with contact details or right above one. */
function nameBesideContact(text: string, clues: HeaderClues): Finding | null {
  let best: Finding | null = null;
  for (const contact of clues.contactsBelow) {
    const lineStart = text.lastIndexOf("\n", contact.start - 1) + 1;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    for (const start of lineStart > 0 ? [above, lineStart] : [lineStart]) {
      const end = text.indexOf("\n", start);
      const value = text.slice(start, end === -1 ? text.length : end);
      if (value.length > 200 || value.includes("[PERSON_")) continue;
      for (const [index, segment] of nameSegments(blankContacts(value, start, clues.contactsBelow)).entries()) {
        const score = scoreSegment(
          segment.value,
          { line: 1, isFirst: index === 0, isAlone: false },
          { ...clues, contacts: clues.contactsBelow },
        );
        const from = start + segment.start;
        if (score >= THRESHOLD + FOOT_MALUS && score > (best?.score ?? 0))
          best = { kind: "PERSON", start: from, end: from + segment.value.length, score, why: "header-name/foot" };
      }
    }
  }
  return best;
}

/** Contact details end a segment as a bar does. */
function blankContacts(value: string, at: number, contacts: HeaderClues["contacts"]): string {
  let free = value;
  for (const { start, end } of contacts) {
    const [from, to] = [Math.max(0, start - at), Math.min(value.length, end - at)];
    if (from < to) free = free.slice(0, from) + "|".repeat(to - from) + free.slice(to);
  }
  return free;
}

/** A forename and, on the next line, a surname, each alone, as designers like it. */
function stackedName(previous: Segment | null, current: Segment, line: number, clues: HeaderClues): Finding | null {
  if (
    previous === null ||
    line > 3 ||
    /^\p{Lo}/u.test(previous.value) !== /^\p{Lo}/u.test(current.value) ||
    !ONE_WORD.test(previous.value) ||
    !ONE_WORD.test(current.value)
  )
    return null;
  const both = scoreSegment(
    `${previous.value.trim()} ${current.value.trim()}`,
    { line: line - 1, isFirst: true, isAlone: true },
    clues,
  );
  const second = current.value.trim();
  const isSurname = !["never", "plain", "particle"].includes(nameWord(second)) && !TITLE_PART.test(fold(second));
  const forename = isSurname
    ? scoreSegment(previous.value.trim(), { line: line - 1, isFirst: true, isAlone: true }, clues)
    : 0;
  const score = Math.max(both, forename);
  if (score < THRESHOLD) return null;
  return {
    kind: "PERSON",
    start: previous.start,
    end: current.start + current.value.trimEnd().length,
    score: score + STACKED_BONUS,
    why: "header-name/stacked",
  };
}

function* headerLines(text: string): Generator<{ start: number; value: string }> {
  let count = 0;
  for (const match of text.slice(0, 3000).matchAll(/[^\n]+/g)) {
    const value = match[0].slice(0, 200);
    if (value.trim() === "") continue;
    if (count > 0 && SECTION.test(value.trim())) return;
    if (count >= MAX_LINES) return;
    count += 1;
    yield { start: match.index, value };
  }
}

/** "Frøyland, Malvin": one half may speak for the other, if nothing speaks against that. */
function scoreParts(
  segment: string,
  place: { line: number; isFirst: boolean; isAlone: boolean },
  clues: HeaderClues,
): number {
  const halves = segment.split(/, ?/);
  const isTitled = halves.some((half) =>
    half.split(" ").some((word) => ["never", "plain"].includes(nameWord(word)) || TITLE_PART.test(fold(word))),
  );
  const best = isTitled ? 0 : Math.max(...halves.map((half) => scoreSegment(half, { ...place, isAlone: true }, clues)));
  return Math.max(scoreSegment(segment, place, clues), best === 0 ? 0 : best + EVIDENCE.usualLength);
}

/** 0 when the segment cannot be a name. */
function scoreSegment(
  segment: string,
  place: { line: number; isFirst: boolean; isAlone: boolean },
  clues: HeaderClues,
): number {
  const isSmall =
    place.line <= 1 &&
    place.isAlone &&
    /^(?![\u10D0-\u10FF])\p{Ll}[\p{Ll}\p{M}'’-]+(?: \p{Ll}[\p{Ll}\p{M}'’-]+){1,3}$/u.test(segment);
  const words = isSmall ? segment.split(" ") : wordsOfName(segment);
  if (words === null) return 0;
  const kinds = words.map(nameWord);
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
  const mayHaveNever = neverCount === 1 && full.length > 1 && hasAgreementOrPlace(words, kinds, place, hasAgreement);
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
  if (kinds.some((kind) => kind === "never" || kind === "plain" || kind === "wordlike")) return false;
  return (
    kinds.includes("forename") ||
    kinds.includes("surname") ||
    (line === 0 && clues.contacts.length > 0) ||
    [...clues.emailLocals, ...clues.links, clues.fileName].some((handle) => agreesWith(words, handle))
  );
}

const NICKNAME = / [“"'‘„(]\p{L}[\p{L}\p{M} .-]{1,14}[”"'’“)](?= )/u;
const NICKNAME_AFTER = /^ ?\(?[“"'‘„]\p{L}[\p{L}\p{M} .-]{1,14}[”"'’“]\)?/u;

/** The words when all of them have the shape of name words, else null. "J A N E  D O E" is read as its letters. */
function wordsOfName(segment: string): readonly string[] | null {
  if (segment.length > 60 || /\d/.test(segment)) return null;
  const words = joinSpaced(segment.replace(NICKNAME, ""))
    .split(/[ \u00A0,]+/)
    .filter((word) => word !== "");
  if (words.length > 8 || words.length === 0 || words.filter((word) => nameWord(word) !== "particle").length > 6)
    return null;
  const isShaped = words.every(
    (word) =>
      /^(?:\p{Lu}|\p{Lo}|[\u10D0-\u10FF])[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*\.?$/u.test(word) ||
      /^(?:\p{Lu}\.){1,3}$/u.test(word) ||
      /^[OD]['’]\p{Lu}\p{L}+$/u.test(word) ||
      /^(?:['’][tnsTNS]|[iye])$/.test(word) ||
      nameWord(word) === "particle",
  );
  if (!isShaped) return null;
  const isSpacedOut = words.length >= 5 && words.every((word) => word.length === 1);
  return isSpacedOut ? [words.join("")] : words;
}
