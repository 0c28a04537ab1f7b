// Forename and surname on a line each, as designers like it.

import { fold } from "../fold.ts";
import type { Finding } from "../replacement.ts";
import { TITLE_PART } from "./name-segments.ts";
import type { Segment } from "./name-segments.ts";
import { isFamilyName, nameWord } from "./name-words.ts";
import { scoreSegment, THRESHOLD } from "./score-name.ts";
import type { HeaderClues } from "./score-name.ts";

/** Both lines together beat the first of them alone. */
const STACKED_BONUS = 0.2;
const ONE_WORD =
  /^(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Dd]i|[Dd]el|[Dd]os|[Dd]ela|[Dd]elos|[Ll]a|[Ll]os|[Aa]l|[Ee]l|[Bb]en|[Bb]in|[Tt]en|[Tt]er|VAN|VON|DE|DER|DEN|DA|DI|DEL|DELA|DELOS|DOS|LA|LOS|AL|EL|BEN|BIN|TEN|TER|ST\.|St\.) ){0,3}(?:\p{Lu}[\p{L}\p{M}'’-]{1,30}|\p{Lo}[\p{L}\p{M}]{0,15})(?:,? [JS][Rr]\.?)?\s*$/u;
const WORDS =
  /^\s*(?:(?:van|von|de|der|den|da|di|del|dela|delos|Dela|Delos|DELA|DELOS|la|las|los|al|el|ten|ter|dos|das|St\.|ST\.|AL|EL|DE|DEL|LA|VAN|VON|DER|DEN|DA|DI|DOS|BIN|BEN) ){0,3}['’]?\p{Lu}[\p{L}\p{M}'’-]*\.?(?: [\p{L}\p{M}'’/-]{1,30}){0,3}(?:,? [JS][Rr]\.)?\s*$/u;

/** A forename and, on the next line, a surname. `isBelow`: in the column beside the header, where more may be a name. */
export function stackedName(
  previous: Segment | null,
  current: Segment,
  line: number,
  clues: HeaderClues,
  isBelow = false,
): Finding | null {
  if (
    previous === null ||
    line > 3 ||
    /^\p{Lo}/u.test(previous.value) !== /^\p{Lo}/u.test(current.value) ||
    !isStackable(previous.value, current.value, isBelow, line === 1 && isInContacts(current.value, clues))
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

/** A line alone that is half of a name: the other half, above or below it, belongs to it. */
export function withOtherHalf(text: string, half: Finding, clues: HeaderClues): Finding {
  const lineStart = text.lastIndexOf("\n", half.start - 1) + 1;
  const newline = text.indexOf("\n", half.end);
  const lineEnd = newline === -1 ? text.length : newline;
  const value = text.slice(half.start, half.end);
  const line = text.slice(lineStart, lineEnd).trim().replace(/\.$/, "");
  const own = value.replace(/\.$/, "");
  if (value.includes("\n") || (line !== own && line.replace(TITLE_BEFORE, "") !== own)) return half;
  const nextEnd = text.indexOf("\n", lineEnd + 1);
  const below = text.slice(lineEnd + 1, nextEnd === -1 ? text.length : nextEnd);
  if (isHalf(below, value, "below", clues)) return { ...half, end: lineEnd + 1 + below.trimEnd().length };
  const aboveStart = text.lastIndexOf("\n", lineStart - 2) + 1;
  const above = lineStart < 2 ? "" : text.slice(aboveStart, lineStart - 1);
  if (isHalf(above, value, "above", clues)) return { ...half, start: aboveStart + above.search(/\S/) };
  return half;
}

/** "Lic. " */
const TITLE_BEFORE = /^(?:\p{L}{1,4}\. ?){1,2}(?=\p{Lu})/u;

const INITIALS = /^\s*(?:\p{Lu}\. ?){1,3}\s*$/u;

/** Spelled by the mail or a link; or a surname below forenames alone, or forenames above what is none. */
function isHalf(line: string, other: string, side: "above" | "below", clues: HeaderClues): boolean {
  // "REVATHI" above "S."
  if (side === "below" && INITIALS.test(line)) return true;
  if (!WORDS.test(line) || TITLE_PART.test(fold(line))) return false;
  const [kinds, others] = [line, other].map((one) => one.trim().split(" ").map(nameWord));
  if (kinds === undefined || others === undefined || others.length > 3) return false;
  if (kinds.some((kind) => kind === "never" || kind === "plain")) return false;
  if (isInContacts(line, clues) && !isInContacts(other, { ...clues, emailLocals: [fold(line)], links: [] }))
    return true;
  // "Maria Fernanda" above "GONZÁLEZ RUIZ"; below it in capitals may also stand a title.
  if (isCapitals(line) !== isCapitals(other))
    return side === "below" && kinds.includes("surname") && others.every((kind) => kind === "forename");
  return side === "below"
    ? others.every(
        (kind) =>
          kind === "forename" ||
          (kind === "unknown" && others.length === 1) ||
          (kind === "particle" && others.includes("forename")),
      ) &&
        (kinds[0] === "particle" || kinds.includes("surname") || (others.length === 1 && kinds.includes("unknown")))
    : (kinds.every((kind) => kind === "forename") && (!others.includes("forename") || others[0] === "particle")) ||
        (kinds.length === 1 &&
          clues.emailLocals.some((local) => lettersOf(local) === fold(line).trim().charAt(0) + lettersOf(fold(other))));
}

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}]/gu, "");

/** The mail or a link has the lower line's longest word: then it is a surname, and no title. */
function isInContacts(below: string, { emailLocals, links }: HeaderClues): boolean {
  const words = fold(below).match(/\p{L}{4,}/gu) ?? [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), "");
  return longest !== "" && [...emailLocals, ...links].some((local) => local.includes(longest));
}

/** One word above another; or several, where all above are forenames and none below is of a title. */
function isStackable(above: string, below: string, isBelow: boolean, isTop: boolean): boolean {
  if (ONE_WORD.test(above) && ONE_WORD.test(below)) return true;
  if (!WORDS.test(above) || !WORDS.test(below) || isCapitals(above) !== isCapitals(below)) return false;
  const [upper, lower] = [above, below].map((line) => line.trim().split(" ").map(nameWord));
  return (
    upper !== undefined &&
    lower !== undefined &&
    (upper.every(
      (kind, at) =>
        kind === "forename" ||
        // "Mohd Faizal bin" goes on below.
        (kind === "particle" && at > 0 && at === upper.length - 1) ||
        ((isBelow || (isTop && lower[0] === "particle")) && kind === "unknown"),
    ) ||
      (upper[0] === "forename" &&
        isCapitals(above) &&
        upper.every((kind) => ["forename", "surname", "particle", "unknown"].includes(kind)))) &&
    lower.every((kind) => !["never", "plain", "wordlike"].includes(kind)) &&
    (isBelow ||
      isTop ||
      lower.includes("particle") ||
      lower.includes("surname") ||
      // "HEBA" above "ABDEL RAHMAN": words of names only, the last of which families bear.
      (lower.every((kind) => kind === "forename") && isFamilyName(below.trim().split(" ").at(-1) ?? "")))
  );
}

export const isCapitals = (value: string): boolean => value === value.toUpperCase();
