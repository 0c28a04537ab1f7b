// What the words of a line tell about its being of an address: a town, a quarter, a street by its name; or a title or a
// sentence, which no address has.

import { COUNTRIES, COUNTRIES_ABROAD } from "./facts/fact-words.ts";
import { fold } from "./fold.ts";
import { TITLE_PART } from "./person/name-segments.ts";
import { isPlaceWord, nameWord } from "./person/name-words.ts";

export const DATED =
  /(?<!\p{L})(?:(?:jan|feb|apr|aug|sep|oct|nov|dec)\p{L}{0,6}|mar(?:ch|s|zo)?|may|ju(?:ne?|ly?|in|illet))[ .,'’-]{1,3}(?:19|20)?\d{2}(?!\p{L}|\d)|present(?!\p{L})|(?<!\p{L})(?:current|years?|gpa|months?|hours?|yrs|\d{1,3} ?(?:days|años|ans|anni|anos|jahren?|jaar|år|lat)|\d ?weeks)(?!\p{L})|^page \d|^(?:since|from|until|till|seit|ab|bis|depuis|desde|dal|sinds|od) (?:\d{1,2}[./-])?(?:19|20)\d{2}(?!\d)|^(?:candidate|applicant|employee|student|file|reference|ref|registration|member)\.? (?:no|number|id)(?!\p{L})|(?:19|20)\d{2}-\d{2} [–-] |(?<!\p{L})(?:ISO|IEC|IEEE|RFC|DIN|ASTM|ANSI|NIST|PCI)(?:[/ -](?:IEC|EN|DSS|TS|TR))? ?\d/iu;

export const COUNTRY = new RegExp(`^(?:${fold(`${COUNTRIES}|${COUNTRIES_ABROAD}`)})$`, "u");

/** Words of titles and everyday life that streets and houses are also called. */
const STREET_WORDS =
  /^(?:north|south|east|west|upper|lower|bte|boite|bld|bldg|esq|dto|lok|lokal|korpus|kw|etaj|park|center|centre|new|old|los|san|st|po|box|gate|road|street|hall|house|court|drive|lane|bridge|church|mill|hill|station|green|garden|gardens|village|tower|towers|building|floor|flat|unit|suite|apt|apartment|bureau|boul|appartement|etage|piso|apto|int|kv|vul|lgh|block|room|sector|phase|plot|villa|near|opp|opposite|behind|off|beside|adjacent|along|airport|main|cross|layout|colony|estate|rise|field|fields|school|college|hospital|bank|farm|cottage|beach|lake|river|valley|mountain|king|kings|queen|queens|prince|avenue|square|garden|market|high|long|ring|port|harbour|harbor|bay|island|view|grove|wood|woods|forest|industrial|state|city|county|district|region|region|international|first|second|third|city|golf|university|master|service|young|post|hotel|general|captain|colonel|doctor|professor)$/;

const PARTICLES =
  /^(?:d[eaiou]s?|es|del|della|dei|degli|du|la|le|les|los|las|el|l|d|e|y|et|und|of|the|an|am|im|in|bei|b|ob|der|den|dem|zur|zum|na|nad|pod|u|v|ve|van|von|a|i|z|do|ul|os|al|pl|str|rue|calle|rua|via|avenue|boulevard|place|chemin|allee|impasse|quai|route|cours|bis|ter|no|nr|n|c|apt|km|sk|wes|utca|ut|ter|u|cd|sok|mah|bul|op|nam|ste|st)$/;

/** "Albertlaan 54 bus 8" is a flat of Flanders. */
export const wordsOf = (value: string): readonly string[] =>
  value.replace(/ bus(?= \d)/, "").match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? [];

/** Letters begin and end so. */
export const GREETING =
  /^(?:dear|hello|hi|to whom|sincerely|(?:kind |best |warm )?regards|yours|respectfully|best)(?!\p{L})/iu;

/** "9. Contact No." counts lines. */
const ITEM = /^\d{1,2}[.)] ?\p{L}/u;

/** What ends the name of a street, house or quarter. */
export const STREET_END =
  /(?<!\p{L})(?:street|st|road|rd|lane|avenue|ave|close|gardens|terrace|square|cottage|apartments|bldg|building|tower|towers|centre|center|residency|residence|residences|villas|nagar|colony|township|sub-?city|district|ward|layout|mohalla|chowk|compound|estate)\.?$/u;

/** "Rua do Almada", above "nº 38, 4050-016 Porto" */
export const STREET_START =
  /^(?:rua|av|avenida|avda|calle|carrera|rue|boulevard|bd|allee|chemin|via|viale|piazza|ul|ulica|str|strada|jalan|jl|jln|lorong|soi|cra|bulevar|travessa|praca|largo|plaza|paseo)\.? \p{L}/u;

/** Towns so small in land or so large that people say their quarter first; with a country behind, none of them is a region. */
const TOWNS_OF_QUARTERS =
  /^(?:doha|al (?:wakrah|rayyan|khor)|dubai|abu dhabi|sharjah|ajman|fujairah|ras al[ -]khaimah|al ain|riyadh|jedd?ah|dammam|(?:al )?khobar|(?:al )?jubail|mecca|makkah|medina|madinah|kuwait(?: city)?|hawall[iy]|salmiya|farwaniya|manama|muharraq|riffa|muscat|seeb|salalah|sohar|beirut|jounieh|amman|cairo|giza|alexandria|tunis|casablanca|rabat|nairobi|kampala|dar es salaam|addis ababa|accra|lagos|dakar|douala|karachi|lahore|dhaka|colombo|kathmandu|yangon|manila|jakarta|bangkok|hanoi|ho chi minh city|singapore)$/;

/** Words of a town's or quarter's name, and no person's. */
export function isTownAlone(value: string, mayBeForename = false): boolean {
  const words = wordsOf(value);
  return (
    words.length <= 4 &&
    !/\d/.test(value) &&
    isPlaceLike(value) &&
    !words.some((word) => TITLE_PART.test(fold(word))) &&
    (mayBeForename || words.length === 1 || nameWord(words[0] ?? "") !== "forename" || words.includes("es"))
  );
}

/** Titles and sentences: what an address has not. */
export function isWorded(words: readonly string[]): boolean {
  return words.some((word) => {
    const bare = fold(word).replace(/[.'’]/g, "");
    // Dutch codes end in two capitals, and compounds are names of streets.
    if (/^\p{Lu}{2}$/u.test(word) || word.includes("-")) return false;
    if (STREET_WORDS.test(bare) || PARTICLES.test(bare) || isPlaceWord(bare)) return false;
    const kind = nameWord(word);
    return kind === "never" || (kind === "plain" && /^\p{Ll}/u.test(word));
  });
}

/** "Main Road, Chaaya Center, Jounieh": a street or house first, and where it is. */
export function isNamedStreet(value: string): boolean {
  if (!value.includes(",")) return false;
  const parts = value.split(/, ?/);
  return (
    parts.length <= 5 &&
    STREET_END.test(fold(parts[0] ?? "")) &&
    parts.every((part) => isPlaceLike(part) && !TITLE_PART.test(fold(part)))
  );
}

/** "Bin Omran, Doha, Qatar"; not "Doha, Qatar", by which people search. */
export function isQuarter(value: string): boolean {
  if (value.length > 90 || !value.includes(",")) return false;
  const parts = value.split(/, ?/);
  if (parts.length < 3 || parts.length > 5) return false;
  const country = fold(parts.at(-1) ?? "").replaceAll(".", "");
  const [quarter = "", town = ""] = parts.slice(-3).map((part) => fold(part));
  return (
    TOWNS_OF_QUARTERS.test(town) &&
    COUNTRY.test(country) &&
    !isPlaceWord(quarter) &&
    !TOWNS_OF_QUARTERS.test(quarter) &&
    parts.slice(0, -1).every((part) => isPlaceLike(part) && !TITLE_PART.test(fold(part)))
  );
}

/** A quarter, town or region: a few capitalised words, with or without a number. */
export function isPlaceLike(value: string): boolean {
  const words = wordsOf(value);
  return (
    value.length <= 40 &&
    !GREETING.test(value) &&
    words.length > 0 &&
    words.length <= 5 &&
    !/[%$€£@+]|:\s/.test(value) &&
    !DATED.test(value) &&
    !isWorded(words) &&
    words.every((word) => {
      const bare = fold(word).replace(/\./g, "");
      return /^(?:\p{Lu}|\p{Lo})/u.test(word) || PARTICLES.test(bare) || STREET_WORDS.test(bare);
    })
  );
}

/** A town, code, region or country below or beside a street. */
export function isTownLike(value: string): boolean {
  const words = wordsOf(value);
  if (GREETING.test(value) || ITEM.test(value)) return false;
  if (value.length > 60 || words.length === 0 || words.length > 7 || /[%$€£@+]|:\s/.test(value) || DATED.test(value))
    return false;
  if (COUNTRY.test(fold(value).replace(/ \(.*\)$/, ""))) return true;
  const isCapitalised = words.every(
    (word) => /^(?:\p{Lu}|\p{Lo})/u.test(word) || PARTICLES.test(fold(word).replace(/\./g, "")),
  );
  const isNamed = words.some(
    (word) => nameWord(word) === "plain" || (nameWord(word) === "never" && !isPlaceWord(word)),
  );
  // Below a street even 2021 is a code.
  const hasCode = /\d/.test(value);
  return isCapitalised && (hasCode || value.includes(",")) && (!isNamed || hasCode);
}
