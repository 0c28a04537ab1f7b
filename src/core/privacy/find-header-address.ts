// Addresses that have no word for "street": where people put how to reach them, a line or segment with a number and a
// capitalised word, and nothing that makes it a date or a title. Needs a contact near, so plain resumes are safe. What
// an address begins goes on over the lines of its town and country.

import { allMatches } from "./all-matches.ts";
import { fold } from "./fold.ts";
import { wholeLineLabel } from "./labels/find-labels.ts";
import type { PageLine } from "./page.ts";
import { handlesOf, isOwner } from "./person/handles.ts";
import { TITLE_PART } from "./person/name-segments.ts";
import { nameWord } from "./person/name-words.ts";
import {
  COUNTRY,
  DATED,
  GREETING,
  STREET_END,
  STREET_START,
  isNamedStreet,
  isPlaceLike,
  isQuarter,
  isTownAlone,
  isTownLike,
  isWorded,
  wordsOf,
} from "./place-like.ts";
import type { Finding } from "./replacement.ts";

/** How many lines an address may stand from an e-mail address, phone number or link. */
const REACH = 3;
/** Below "Skills" numbers are versions, so that a contact has to be on the next line. */
const SECTION_REACH = 1;
/** Town, then region or country; more where each line ends with a comma. */
const MAX_TOWN_LINES = 3;
/** What people write before where they live. "Location: Lisbon" is a town alone, and stays. */
const LEAD =
  /^[,;:–\s-]*(?:location|based (?:in|at)|(?:lives|living|resid(?:es|ing|ent)) (?:in|at)|home|post|address|(?:postal|correspondence|residential|current|present) address)[ \t]*(?:[:：；=|–-]+[ \t]*| )/i;
/** "6871," and "No. 13," stand alone above their street. */
const HOUSE_LINE =
  /^\s*(?:(?:No|Nr|H\.? ?No|House|Flat|Apt|Plot|Unit|Block|Blk|Room)\b[.:]? ?#?)?\s*\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})*(?: (?:bis|ter))?,\s*$/u;
/** Between bars, bullets and gaps. */
const SEGMENT = /(?:(?! {2})[^|•●▪·;\t\u0000])+/gu;
const SCORE = 0.55;
/** More than a country alone, which tells where somebody belongs. */
const QUARTER_SCORE = 0.86;

export function findHeaderAddress(lines: readonly PageLine[], found: readonly Finding[]): readonly Finding[] {
  const personal = lines.filter(({ isPersonal, value }) => isPersonal && value.length < 400);
  const quarters = personal.filter(({ value }) => isQuarter(value.trim()));
  const others = found.filter(
    (one) => one.kind !== "ADDRESS" && !(one.kind === "NATIONALITY" && quarters.some((line) => within(one, line))),
  );
  // Below a letter the signature stands where contacts do.
  const contacts = found.filter(
    ({ kind, why }) => kind === "EMAIL" || kind === "PHONE" || kind === "URL" || why === "signature",
  );
  const isContactLine = personal.map((line) => contacts.some((contact) => within(contact, line)));
  const known = found.filter(({ kind }) => kind === "ADDRESS");
  const handles = handlesOf(lines, contacts);
  const findings: Finding[] = [];
  let townLinesLeft = 0;
  /** The line before was of an address and ended with a comma. */
  let isOpen = false;
  /** The line before was nothing but address: below "Address: 12 High Street, Leeds" no town is to come. */
  let isBelowStreet = false;
  for (const [index, line] of personal.entries()) {
    const reach = line.isBelowSection ? SECTION_REACH : REACH;
    const isNear = isContactLine.slice(Math.max(0, index - reach), index + reach + 1).some(Boolean);
    if (!isNear && townLinesLeft === 0 && !known.some((address) => within(address, line))) continue;
    const free = cutAtContacts(blank(line, others));
    const segments = allMatches(free, SEGMENT);
    let last = -2;
    for (const [at, segment] of segments.entries()) {
      const raw = segment[0];
      const whole = raw
        .trim()
        .replace(LEAD, "")
        .replace(/^[,;:–\s-]+|[,;:–\s-]+$/g, "");
      const value = isContactLine[index] === true ? whole.slice(titleBefore(whole)) : whole;
      if (value === "") continue;
      const start = line.start + segment.index + raw.indexOf(value);
      const end = start + value.length;
      const inside = known.filter((address) => address.start < end && address.end > start);
      const goesOn = (townLinesLeft > 0 && at === 0) || last === at - 1;
      const isTown =
        (townLinesLeft > 0 &&
          isBelowStreet &&
          line.isBelowSection === (personal[index - 1]?.isBelowSection === true) &&
          segments.length === 1 &&
          isContactLine[index] !== true &&
          wholeLineLabel(line.value) === null &&
          /^\s*\p{L}.*[^\s:=：]\s*$/u.test(line.value) &&
          isTownAlone(value, isTownBelow(personal[index + 1])) &&
          isEndOrMiddle(personal, index, isContactLine, known, townLinesLeft) &&
          !isOwner(wordsOf(value), handles)) ||
        (townLinesLeft > 0 && isBelowStreet && isContactLine[index] !== true && BARE_CODE.test(line.value)) ||
        (goesOn &&
          (isTownLike(value) || isNamedStreet(value) || ((isOpen || /,\s*$/.test(raw)) && isPlaceLike(value))));
      const isStreet =
        isNear &&
        /^\p{Lu}[\p{L}\p{M} .'’-]{3,40} (?:19|20)\d{2}$/u.test(value) &&
        isCodeLine(personal[index + 1]) &&
        !isWorded(wordsOf(value));
      const isAddress =
        isStreet ||
        (inside.length > 0
          ? !inside.some(({ why }) => why === "address/lives-at") && isAddressAround(value)
          : isNear && isAddressLike(value, isContactLine[index] === true && segments.length > 1));
      if (isTown || isAddress) {
        const labelled = inside.find(({ why }) => why.startsWith("labelled/"));
        const from =
          labelled?.start ??
          (isAddress && index === 0 && !quarters.includes(line) ? start + leadingName(value) : start);
        findings.push({
          kind: "ADDRESS",
          start: from,
          end,
          score: quarters.includes(line) ? QUARTER_SCORE : SCORE,
          why: isAddress ? "header-address" : "header-address/town",
        });
      }
      if (isTown || isAddress || inside.length > 0) last = at;
    }
    findings.push(...townsBetween(line, segments, [...findings, ...known]));
    const reachesEnd = last === segments.length - 1 && !/\u0000\s*$/.test(free);
    const hasAddress =
      findings.some((finding) => within(finding, line)) || known.some((finding) => within(finding, line));
    isBelowStreet =
      hasAddress &&
      reachesEnd &&
      [...findings, ...known].some((one) => one.start === line.start + line.value.search(/\S/));
    isOpen = hasAddress && reachesEnd && /,\s*$/.test(line.value);
    townLinesLeft = hasAddress && reachesEnd ? (isOpen || townLinesLeft === 0 ? MAX_TOWN_LINES : townLinesLeft - 1) : 0;
    for (let at = index - 1; hasAddress && at >= 0; at -= 1) {
      const above = personal[at];
      if (
        above === undefined ||
        !/,\s*$/.test(above.value) ||
        [...findings, ...others].some((one) => within(one, above))
      )
        break;
      if (!HOUSE_LINE.test(above.value) && !isPlaceLike(above.value.trim().replace(/,$/, ""))) break;
      findings.push({
        kind: "ADDRESS",
        start: above.start + above.value.search(/\S/),
        end: above.start + above.value.trimEnd().length,
        score: SCORE,
        why: "header-address/above",
      });
    }
  }
  return [
    ...findings,
    ...firstHalves(personal, [...findings, ...known], others, isContactLine, handles),
    ...linesAbove(personal, findings, known, others),
  ];
}

/** "No. 34" above "Insein Road, Yangon", "Rua do Almada" above "nº 38, 4050-016 Porto": the line was cut after its first comma. */
function firstHalves(
  lines: readonly PageLine[],
  addresses: readonly Finding[],
  others: readonly Finding[],
  isContactLine: readonly boolean[],
  handles: readonly string[],
): readonly Finding[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const value = above?.value.trim() ?? "";
    const from = line.start + line.value.search(/\S/);
    if (
      above === undefined ||
      value.length > 40 ||
      !line.value.includes(",") ||
      above.start + above.value.length + 1 !== line.start ||
      !addresses.some(({ start }) => start === from) ||
      [...addresses, ...others].some((one) => one.start < line.start && one.end > above.start)
    )
      return [];
    const isFirst =
      HOUSE_ALONE.test(value) ||
      (isPlaceLike(value) &&
        !TITLE_PART.test(fold(value)) &&
        wholeLineLabel(value) === null &&
        (STREET_END.test(fold(value)) ||
          STREET_START.test(fold(value)) ||
          (isContactLine[index - 2] === true && isTownAlone(value) && !isNamed(value, handles))));
    const start = above.start + above.value.search(/\S/);
    return isFirst
      ? [{ kind: "ADDRESS" as const, start, end: start + value.length, score: SCORE, why: "header-address/above" }]
      : [];
  });
}

/** A number of a house and nothing else; no year. */
const HOUSE_ALONE =
  /^(?!(?:19|20)\d\d$)(?:(?:No|Nr|H\.? ?No|House|Flat|Apt|Plot|Unit|Block|Blk|Room)\b[.:]? ?#?)?\s*(?:[A-Z][-/]?)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})*$/u;

const isNamed = (value: string, handles: readonly string[]): boolean =>
  isOwner(wordsOf(value), handles) ||
  wordsOf(value).some((word) => ["forename", "surname", "wordlike"].includes(nameWord(word)));

/** "22 Acacia Avenue · Leeds · LS6 2AB": what stands between two parts of an address. */
function townsBetween(
  line: PageLine,
  segments: readonly RegExpExecArray[],
  addresses: readonly Finding[],
): readonly Finding[] {
  const isAddress = (segment: RegExpExecArray | undefined): boolean => {
    if (segment === undefined) return false;
    const start = line.start + segment.index;
    return addresses.some((one) => one.start < start + segment[0].length && one.end > start);
  };
  return segments.flatMap((segment, at) => {
    const value = segment[0].trim();
    if (isAddress(segment) || !isAddress(segments[at - 1]) || !isAddress(segments[at + 1]) || !isTownAlone(value))
      return [];
    const start = line.start + segment.index + segment[0].indexOf(value);
    return [
      { kind: "ADDRESS" as const, start, end: start + value.length, score: SCORE, why: "header-address/between" },
    ];
  });
}

/** Lines of an address above its code and town. */
const MAX_LINES_ABOVE = 3;
/** What houses and quarters without a number are called. */
const HOUSE =
  /(?<!\p{L})(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|court|gardens|terrace|row|square|house|cottage|forge|mill|farm|farmhouse|barn|lodge|rectory|vicarage|manor|hall|grange|villas?|estate|buildings?|apartments?|flats?|mews|crescent|wharf|quay|towers?|nagar|colony|lieu-?dit|(?:le|au) bourg|hameau|residence|lotissement|domaine|ferme|chateau|cascina|podere|localita|frazione|borgo|finca|cortijo|masia|urbanizacion|paraje|caserio|sitio|quinta|fazenda|lugar|casal|hof|gutshof|siedlung|schloss|am|an der|auf der?m?|im|zum|zur|hoeve|boerderij|gard|garden|torp|gaard|osiedle|wies|kolonia|koy|koyu|mahallesi|obec|tanya|major|behind|opposite|opp|off|near|beside|adjacent)(?!\p{L})/u;

/** A code alone or with its town, before or behind: there is more of the address above. */
const CODE_LINE =
  /^\s*(?:[A-Z]{1,2}-)?\d{4,6}(?:[ -]\d{2,4})?(?: [A-Z]{2})?(?:,? \p{L}[^\d]*)?$|^[^\d]*(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5,6})\s*$/u;

/** "The Old Forge, Church Street" above "Ludlow, Shropshire" above "SY8 1AP": no number tells of it, what it ends in does. */
function linesAbove(
  lines: readonly PageLine[],
  findings: readonly Finding[],
  known: readonly Finding[],
  others: readonly Finding[],
): readonly Finding[] {
  return lines.flatMap((line, index) => {
    const isBottom = [...findings, ...known].some(
      ({ start, end }) =>
        start <= line.start + line.value.search(/\S/) && end >= line.start + line.value.trimEnd().length - 1,
    );
    if (!isBottom || !CODE_LINE.test(line.value)) return [];
    const isBareCode = !/\p{L}{3}/u.test(line.value);
    const above: PageLine[] = [];
    let house = 0;
    for (let at = index - 1; at >= Math.max(0, index - MAX_LINES_ABOVE); at -= 1) {
      const one = lines[at];
      const below = lines[at + 1];
      if (one === undefined || below === undefined || one.start + one.value.length + 1 !== below.start) break;
      if (
        [...findings, ...known, ...others].some(
          ({ start, end }) => start < one.start + one.value.length && end > one.start,
        )
      )
        break;
      const parts = one.value
        .split(/,/)
        .map((part) => part.trim())
        .filter((part) => part !== "");
      const isHouse = HOUSE.test(fold(one.value));
      if (
        !parts.every(isPlaceLike) ||
        TITLE_PART.test(fold(one.value)) ||
        (!isHouse &&
          (!isBareCode || parts.length < 2 || parts.some((part) => nameWord(part.split(" ")[0] ?? "") === "forename")))
      )
        break;
      above.push(one);
      if (isHouse || (isBareCode && above.length === 1)) house = above.length;
    }
    return above.slice(0, house).map(({ start, value }) => ({
      kind: "ADDRESS" as const,
      start: start + value.search(/\S/),
      end: start + value.trimEnd().length,
      score: SCORE,
      why: "header-address/above",
    }));
  });
}

/** A line that is a town and no title: what stands between it and a street is no person, whatever it is called. */
const isTownBelow = (line: PageLine | undefined): boolean =>
  line !== undefined && wholeLineLabel(line.value) === null && isTownAlone(line.value.trim());

/** What follows ends the address or goes on with it: quarter, town and region have a line each. */
function isEndOrMiddle(
  lines: readonly PageLine[],
  index: number,
  isContactLine: readonly boolean[],
  known: readonly Finding[],
  linesLeft: number,
): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (
    line === undefined ||
    next === undefined ||
    isContactLine[index + 1] === true ||
    next.start > line.start + line.value.length + 1
  )
    return true;
  const value = next.value.trim();
  return (
    COUNTRY.test(fold(value)) ||
    BARE_CODE.test(value) ||
    known.some((address) => within(address, next)) ||
    (/\d/.test(value) && isTownLike(value)) ||
    (linesLeft > 1 &&
      wholeLineLabel(value) === null &&
      isTownAlone(value) &&
      isEndOrMiddle(lines, index + 1, isContactLine, known, linesLeft - 1))
  );
}

/** A code of a line of its own, below its town. */
const BARE_CODE = /^\s*(?!(?:19|20)\d\d\s*$)\d{3,6}(?:[ -]\d{2,4})?\s*$/;

/** "1234 AB Town": what stands below a street whose number might be a year. */
const isCodeLine = (line: PageLine | undefined): boolean =>
  line !== undefined && /^\s*(?:[A-Z]{1,2}-)?\d[\d -]{2,8}(?: ?[A-Z]{2})? \p{Lu}/u.test(line.value);

const within = ({ start }: Finding, line: PageLine): boolean =>
  start >= line.start && start < line.start + line.value.length;

function blank({ start: at, value }: PageLine, findings: readonly Finding[]): string {
  let free = value;
  for (const { start, end } of findings) {
    const [from, to] = [Math.max(0, start - at), Math.min(value.length, end - at)];
    if (from < to) free = free.slice(0, from) + "\u0000".repeat(to - from) + free.slice(to);
  }
  return free.replace(/\[[A-Z_]+_\d+\]/g, (match) => "\u0000".repeat(match.length));
}

/** "… 1000 Sofia. Phone (mobile): +359 …": how the next field is called ends the address. */
const CONTACT_LABEL =
  /(?<!\p{L})(?:tele?phone|phone|tel|mobile|mob|cell(?:phone)?|e-?mail|mail|fax|whatsapp|skype|linkedin)(?: (?:no|number|id|address))?\.?(?: ?\([^()]{1,16}\))?[.:–-]{0,2}\s*(?=\u0000)/giu;
/** "Ada Lovelace / Teacher / 12 High Street, Leeds / +44 …": what stands between contacts and the rest divides all of the line. */
const DIVIDERS = [" / ", " – ", " — ", " - ", " // ", " ~ ", " + ", " * "];

function cutAtContacts(free: string): string {
  if (!free.includes("\u0000")) return free;
  const bare = free.replace(CONTACT_LABEL, (label) => "\u0000".repeat(label.length));
  const divider = DIVIDERS.find((one) => bare.includes(`${one}\u0000`) || bare.includes(`\u0000${one}`));
  return divider === undefined ? bare : bare.replaceAll(divider, "\u0000".repeat(divider.length));
}

/** "Jane Doe, 12 High Street": how much of the segment comes before the address. */
function leadingName(value: string): number {
  const part = /^[^,\d]+,\s*/u.exec(value)?.[0] ?? "";
  const words = part.split(/[\s,]+/).filter((word) => word !== "");
  return words.length > 1 && words.some((word) => nameWord(word) === "forename") ? part.length : 0;
}

/** "Project Manager, Block 9, Flat 11, Abuja": how much of the segment is what somebody does. */
function titleBefore(value: string): number {
  const part = TITLE_BEFORE.exec(value)?.[0] ?? "";
  return part !== "" && isWorded(wordsOf(part)) && TITLE_PART.test(fold(part)) ? part.length : 0;
}

const TITLE_BEFORE = /^[^,\d]{3,40}, (?=[^,]*\d|\p{Lu}[^,\d]*,[^,]*\d)/u;

function hasHouseNumber(value: string): boolean {
  const numbers: readonly string[] = value.match(/\d+/g) ?? [];
  return numbers.length <= 7 && numbers.some((number) => number.length <= 7 && !/^(?:19|20)\d{2}$/.test(number));
}

/** "No: 12", "PIN: 695047", "Vill: Char Para": what addresses say of their parts. */
const hasParts = (value: string): boolean => value.includes(":") && (value.match(PART_LABEL)?.length ?? 0) >= 2;
const withoutParts = (value: string): string => value.replace(PART_LABEL, "$1");
const PART_LABEL =
  /(?<!\p{L})(no|nr|pin(?: ?code)?|p\.? ?o\.?|vill|village|dist|distt|district|tehsil|taluk|kat|daire|apt|cep|c\.?p\.?|plz|zip|post|upazila|thana|state|city): ?/giu;

function isAddressLike(value: string, isBesideContact: boolean): boolean {
  const words = wordsOf(value);
  return (
    value.length <= 110 &&
    value.length >= 4 &&
    // The number of a line in a form is none of a house.
    (hasHouseNumber(value.replace(/^\d{1,2}[.)] /, "")) ||
      isBesideLandmark(value) ||
      isNamedStreet(value) ||
      isQuarter(value) ||
      hasParts(value)) &&
    words.length <= 14 &&
    words.some((word) => /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}]/u.test(word)) &&
    (isBesideContact ? !isWorded(words.filter((word) => /^\p{Ll}/u.test(word))) : !isWorded(words)) &&
    !DATED.test(value) &&
    !GREETING.test(value) &&
    !/[%$€£+@]|:\s|\([ABC][12]\+?\)|\d{1,2}[/.]\d{4}|\d+\+| (?:cm|kg)(?!\p{L})| v\.?\d(?![\d-])/u.test(
      withoutParts(value),
    )
  );
}

/** "Behind St. Mary's Church, Off Airport Road, Warri": where houses have no number. */
function isBesideLandmark(value: string): boolean {
  return (
    /^(?:behind|opp(?:osite)?\.?|near|off|beside|adjacent(?: to)?|by|along) \p{Lu}/iu.test(value) && /,.*,/.test(value)
  );
}

/** A segment in which a rule saw an address is one, unless it is a sentence. */
function isAddressAround(value: string): boolean {
  const words = wordsOf(value);
  return (
    value.length <= 140 &&
    words.length <= 16 &&
    !isWorded(words) &&
    !DATED.test(value) &&
    !/[%$€£@]|:\s/.test(withoutParts(value))
  );
}
