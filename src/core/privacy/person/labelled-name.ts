// Names that something says are names: "Name: …", "Dear Ms …", "My name is …". Any script.

import { expandWords } from "../facts/expand-words.ts";
import type { Recogniser, Surroundings } from "../recogniser.ts";
import type { Surety } from "../labels/read-value.ts";
import { fold } from "../fold.ts";
import { TITLE_PART } from "./name-segments.ts";
import { isNameToo, nameWord } from "./name-words.ts";

const PARTICLES =
  "(?:(?:d[aei]|do|dos|das|du|(?:in|op|van) ['’]t|van|von|zu|af|ap|ab|ferch|den|der|ten|ter|al|el|bin|binti|bint|ibn|del|l[ae]s?|los|St\\.|Van den|Van de|Van der|De la|[eiy]) ){0,2}";
const WORD = "(?:[Aa]\\/[LlPp](?= )|(?![SDWsdw]\\/[oO])['’]?[\\p{L}\\p{M}][\\p{L}\\p{M}'’.·\\u200C\\u200D-]{0,30})";
// Not "MS" and "Sr.": MS Word and Sr. Accountant are far more common in resumes than people so addressed.
const HONORIFIC = "(?:Mr|Mrs|Ms|Miss|Mx|MR|MRS|Herr|Frau|Señora?|Monsieur|Madame|Mme|Shri|Smt)\\.?";
const NAME = `[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]{0,30}(?: ${PARTICLES}[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,30})`;
const LABELLED = new RegExp(
  `^(?:(?:${HONORIFIC}|Dr\\.?|Prof\\.?) ){0,2}(?<value>${WORD}(?:(?:, ?|[ ·]{1,2})(?!and(?!\\p{L})|i (?:am|was|have)(?!\\p{L})|i['’]m )(?:\\(\\p{L}{2,15}\\) )?${WORD}){0,4})`,
  "iu",
);

/** "Ms Office" and "Mr. Coffee" are things. */
const PRODUCTS =
  /^(?:office|excel|word|outlook|visio|publisher|power|sql|windows|access|project|exchange|teams|dynamics|azure|share|coffee|clean)/i;

/** The name at the start of a labelled value; null for "Name: Head Chef". */
export function nameOfLabel(value: string, surety: Surety): { readonly start: number; readonly end: number } | null {
  const read = LABELLED.exec(value)?.groups?.["value"];
  const name = read === undefined ? undefined : ownPart(read, value).replace(/[., ]+$/, "");
  if (name === undefined || name.length < 2) return null;
  const words = name.split(/[ ,·]+/);
  const titled = words.filter((word) => nameWord(word) === "never" || nameWord(word) === "plain").length;
  const isAbroad = /[^\p{ASCII}]/u.test(name);
  const start = value.indexOf(name);
  const isBorne = words.length === 1 && words.every(isNameToo);
  if (!isAbroad && !isBorne && titled * 2 > words.length) return null;
  if (
    surety === "doubtful" &&
    (titled > 0 || words.some((word) => /^(?![\u10D0-\u10FF])\p{Ll}/u.test(word) && nameWord(word) !== "particle"))
  )
    return null;
  return { start, end: start + name.length };
}

/** All of a value that is called a forename or surname: "Olive", "Sunday Grace". */
export function namePartOfLabel(value: string): { readonly start: number; readonly end: number } | null {
  const name = NAME_PART.exec(value)?.groups?.["name"];
  return name === undefined || TITLE_PART.test(fold(name)) ? null : { start: 0, end: name.length };
}

const NAME_PART = /^(?<name>\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: [\p{L}\p{M}'’.-]{1,30}){0,3})\s*$/u;

/** Without an e-mail address or a title behind a comma: "Ana Lopes, ana@…", "Ana Lopes, Regional Director". */
function ownPart(read: string, value: string): string {
  const parts = read.split(/(?=, ?)/);
  const [first = "", ...others] = parts;
  const end = value.indexOf(read) + read.length;
  if (others.length > 0 && /[@\d_]/.test(value.charAt(end))) others.pop();
  if (first.includes(" "))
    for (const [at, part] of others.entries())
      if (part.split(/[ ,]+/).some((word) => word !== "" && isOfTitle(word)))
        return [first, ...others.slice(0, at)].join("");
  return [first, ...others].join("");
}

const isOfTitle = (word: string): boolean =>
  (["never", "plain"].includes(nameWord(word)) && !isNameToo(word)) || TITLE_PART.test(fold(word));

/** True when at least one word may be a name and none is a word of headings and titles. */
export function mayBeName(value: string): boolean {
  const words = value.split(/[ ,]+/).filter((word) => word !== "");
  const kinds = words.map(nameWord);
  const shutOut = words.filter((word) => nameWord(word) === "never");
  return (
    !PRODUCTS.test(value) &&
    (shutOut.length === 0 || (shutOut.length === 1 && words.length > 1 && shutOut.every(isNameToo))) &&
    !kinds.every((kind) => kind === "plain") &&
    kinds.some((kind) => kind !== "particle" && kind !== "initial")
  );
}

/** Not of titles, firms and places: "formerly Head Chef", "© 2024 Acme Logistics". */
export function isOtherName(value: string): boolean {
  const words = value.split(/[ ,]+/);
  const isShutOut = (word: string): boolean =>
    ["never", "plain"].includes(nameWord(word)) || TITLE_PART.test(fold(word));
  return words.every((word) => !isShutOut(word) || isNameToo(word)) && !words.every(isShutOut);
}

/** "Meta (formerly Facebook)": away from the top a name must be known as one. */
function isEarlierName(value: string, { before }: Surroundings): boolean {
  const isAtTop = before.length < 40 && !before.includes("\n");
  return (
    isOtherName(value) &&
    (isAtTop ||
      !/(?:formerly|born) $/.test(before) ||
      value.split(" ").some((word) => ["forename", "surname"].includes(nameWord(word))))
  );
}

const PAGE =
  "(?:[Pp]age|PAGE|[Pp]g|p|S|[Ss]eite|[Pp]ágina|[Pp][áa]g|[Pp]agina|[Ss]trona|[Ss]tr|[Ss]ida|[Ss]ide|[Ss]ivu|[Ss]trana|[Bb]lad|[Oo]ldal|[Ss]ayfa|[Сс]траница|[Сс]тр|[Сс]торінка|[Σσ]ελίδα)";
// The digit first: it is rarer than letters.
const PAGE_GATE =
  /\d(?<=(?:pa?ge?|\bs|seite|p[áa]g(?:ina)?|str(?:ona|ana)?|sid[ae]|sivu|blad|oldal|sayfa|стр(?:аница)?|сторінка|σελίδα)\.?:? ?\d)/iu;
const CV_OF_GATE =
  /^\s*(?:references? (?:for|of)|cv|curric|currí|r[eé]sum[eé] of|lebensl|życ|bewerbung|application of|candidatur)/imu;

export const labelledNameRecogniser: Recogniser = {
  name: "labelled-name",
  kind: "PERSON",
  context: [],
  rules: [
    {
      name: "honorific",
      words: expandWords("m(?:r|rs|s|x|iss|me)[. ]|herr[. ]|frau[. ]|señora?[. ]|monsieur|madame|shri[. ]|smt[. ]"),
      gate: /M[rRsSix]|Herr|Frau|Señor|M(?:on|ada)|Shri|Smt/,
      pattern: new RegExp(
        `(?<![\\p{L}\\d.])(?:Dear )?${HONORIFIC} (?<value>${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?: ${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,3})`,
        "gu",
      ),
      score: 0.8,
      accept: mayBeName,
    },
    {
      name: "my-name-is",
      words: expandWords(
        "my name is|i am called|me llamo|ich heiße|je m['’]appelle|mi chiamo|me chamo|меня зовут|我叫",
      ),
      gate: /name is|called|llamo|heiße|appelle|chiamo|chamo|зовут|我叫|我是/,
      pattern: new RegExp(
        `(?:(?<![\\p{L}])(?:[Mm]y name is|I am called|[Mm]e llamo|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]i chiamo|[Mm]e chamo|[Мм]еня зовут) |我叫)(?<value>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]{1,30}(?: (?:${PARTICLES})[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,30}){0,3})`,
        "gu",
      ),
      score: 0.85,
      accept: mayBeName,
    },
    {
      name: "introduction",
      words: expandWords("i am|i['’]m|this is"),
      gate: /(?:I am|I['’]m|[Tt]his is|CV of|[Rr][ée]sum[ée] of) \p{L}/u,
      isPersonalOnly: true,
      pattern: new RegExp(
        `^[\\s]*(?:(?:Hi|Hello|Hey)[,!]? )?(?:I am|I['’]m|[Tt]his is(?: the (?:[Rr]esume|[Rr]ésumé|CV) of)?) (?<value>${NAME}{0,3})(?=\\s*(?:[.,!–-]|$))`,
        "gu",
      ),
      score: 0.8,
      accept: (value) => (value.includes(" ") ? isOtherName(value) : nameWord(value) === "forename"),
    },
    {
      name: "name-at-birth",
      words: expandWords("né|nee |geb|maiden name|a.?k.?a|z domu|formerly|\\(born"),
      gate: /n[ée]e? |geb|former|maiden|a\.?k\.?a|z domu|\(born /i,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?:(?<![\\p{L}])(?:née?|nee|geb\\.?|geborene|maiden name:?|a\\.?k\\.?a\\.?:?|z domu|formerly)|\\(born) (?<value>${NAME}{0,2})`,
        "gu",
      ),
      score: 0.75,
      accept: isEarlierName,
    },
    {
      name: "child-of",
      words: expandWords("[sdw]/o"),
      gate: /[SDW]\/[oO]/,
      pattern: new RegExp(
        `(?<![\\p{L}\\d])[SDW]\\/[oO]\\.?:? ?(?:(?:${HONORIFIC}|Late) )?(?<value>${NAME}{0,3})`,
        "gu",
      ),
      score: 0.8,
      accept: mayBeName,
    },
    {
      name: "child-of-words",
      gate: /(?:Son|Daughter|Wife|Husband|Widow) of \p{Lu}/u,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<!\\p{L})(?:Son|Daughter|Wife|Husband|Widow) of (?:(?:${HONORIFIC}|[Ll]ate) )?(?<value>${NAME}{0,3})`,
        "gu",
      ),
      score: 0.8,
      accept: mayBeName,
    },
    {
      // "Amara Okafor – page 2"
      name: "running-head",
      needsDigit: true,
      gate: PAGE_GATE,
      pattern: new RegExp(
        `^\\s*(?<value>${NAME}{1,4})(?=\\s*(?:[–—|,·•-]|\\s)\\s*\\(?${PAGE}\\.?:? ?\\d{1,2}(?!\\d).{0,14}$)`,
        "gu",
      ),
      score: 0.7,
      accept: isOtherName,
    },
    {
      // "Page 2 | Amara Okafor"
      name: "running-head-behind",
      needsDigit: true,
      gate: PAGE_GATE,
      pattern: new RegExp(
        `^\\s*${PAGE}\\.?:? ?\\d{1,2}(?: ?(?:of|von|de|di|z|av|af|/) ?\\d{1,2})?\\s*[–—|,·•-]?\\s*(?<value>${NAME}{1,4})(?=\\s*$| *[|,·•] | [–—-] )`,
        "gu",
      ),
      score: 0.7,
      accept: isOtherName,
    },
    {
      // "References for Amara Okafor on request"
      name: "cv-of",
      words: expandWords(
        "reference|cv|curric|curríc|r[eé]sum[eé] of|lebenslauf|życiorys|bewerbung|application of|candidatur",
      ),
      gate: CV_OF_GATE,
      pattern: new RegExp(
        `^\\s*(?:[Rr]eferences? (?:for|of)|CV(?: of| de| von| di| van)?:?|[Cc]urriculum(?: [Vv]itae)?(?: of| de| di| von)|[Cc]urr[ií]culo de|[Rr][eé]sum[eé] of|[Ll]ebenslauf(?: von| –| -|:)?|Życiorys|[Bb]ewerbung(?: von)|[Aa]pplication of|[Cc]andidature de|[Cc]andidatura de) (?<value>${NAME}{1,4})(?=\\s*(?:$|[,.|–—(-]|on request|available|upon|auf |sur |bajo |su |na ))`,
        "gu",
      ),
      score: 0.7,
      accept: isOtherName,
    },
    {
      name: "byline",
      words: expandWords("©|\\(c\\)|copyright|(?:updat|prepar|submitt|sign|creat|author)ed by|sgd"),
      gate: /©|\([cC]\)|[Cc]opyright|ed by|Sgd/,
      pattern: new RegExp(
        `^[\\s(]{0,3}(?:©|\\([cC]\\)|[Cc]opyright|(?:[Ll]ast |[Pp]age )?(?:[Uu]pdat|[Pp]repar|[Ss]ubmitt|[Ss]ign|[Cc]reat|[Aa]uthor)ed by|Sgd\\.?\\)?)[ :,]{1,3}(?:(?:19|20)\\d{2}(?:[–-]\\d{2,4})?,? )?(?<value>${NAME}{1,3})(?=\\s*[.,)|]?\\s*$)`,
        "gu",
      ),
      score: 0.7,
      accept: isOtherName,
    },
  ],
};
