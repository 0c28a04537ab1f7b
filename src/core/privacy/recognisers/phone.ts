// Phone numbers. Candidates come from one linear pattern and are judged one by one: `findPhoneNumbersInText` of
// libphonenumber-js alone misses local numbers and takes milliseconds per kilobyte of digits.

import { parsePhoneNumberFromString } from "libphonenumber-js/min";

import { fold } from "../fold.ts";
import { isOtherName } from "../person/labelled-name.ts";
import { nameWord } from "../person/name-words.ts";
import type { Recogniser, Surroundings } from "../recogniser.ts";

const LABEL =
  /(?:^|[^\p{L}])(?:t|p|m|hp|tel|tele?phone|phone|ph|mobile|mob|cell(?:ular|phone)?|fax|handy|whatsapp|contact(?: (?:no|number|info|details))?|call|direct|alt(?:ernate|ernative)?|landline|telefon(?:o|e|nummer)?|movil|celular|portable|gsm|puh|numero|telefone|telefoon|тел|телефон|电话|手机|電話|携帯)(?: ?(?:no|number|nr|num|#))?[.:：)#* ,]{0,4}[+(]?$/u;

/** "512-555-0142, ext. 12", "0512 55 01 42 Durchwahl 12": how to get on from the number of a firm. */
const EXTENSION =
  "(?:,? ?(?:[xX]|[Ee][Xx][Tt](?:ension|n)?|Durchwahl|DW|[Pp]oste|[Aa]nexo|[Rr]amal|wew|[Dd]oorkiesnummer)[.:]? ?\\d{1,6})";
const EXTENSION_BEHIND = new RegExp(`${EXTENSION}$`, "u");
/**
 * Between two numbers of one person: a gap, or "/" before a number that begins as one does or is as long. Seven
 * digits before the one, nine before the other are a number already.
 */
const NEXT_NUMBER =
  "(?: {3}(?<=(?:\\d[ .()-]{0,2}){6}\\d {3})| {2}(?=[+(0])(?<=(?:\\d[ .()-]{0,2}){8}\\d {2})|(?= ?\\/ ?[+0(]| \\/ \\d(?:[ .()-]{0,2}\\d){6})(?<=(?:\\d[ .()-]{0,2}){8}\\d))";

/** Where a national format is tried when the number names no country. */
const HOME_COUNTRIES = ["US", "GB", "IN"] as const;

export const phoneRecogniser: Recogniser = {
  name: "phone",
  kind: "PHONE",
  context: [],
  rules: [
    {
      name: "number",
      needsDigit: true,
      gate: /\d(?:[ \u00A0()./–‑-]{0,4}\d){5}/,
      // Groups of digits with something between them: a run of digits can be cut in one way only.
      pattern: new RegExp(
        `(?<![\\p{L}\\d./-]|\\d,)(?:\\+ ?)?\\(?\\+?\\d{1,15}(?:(?! [–-] \\d{1,2}(?!\\d)|${NEXT_NUMBER})[ \\u00A0()./–‑-]{1,4}\\d{1,12}){0,8}${EXTENSION}?(?![\\p{L}\\d])`,
        "gu",
      ),
      score: 0.75,
      accept: isPhone,
    },
  ],
};

function isPhone(value: string, around: Surroundings): boolean {
  // "P.O. Box 4418-00200"
  if (/(?:box|postfach|bag|casilla|apartado) $/i.test(around.before)) return false;
  const digits = value.replace(EXTENSION_BEHIND, "").replace(/\D/g, "");
  if (digits.length < 6 || digits.length > 17 || looksLikeAnotherNumber(value, around)) return false;
  const isLabelled = LABEL.test(fold(around.before.slice(-30)).trimEnd());
  if (/^\d+\.\d+$/.test(value) && !(isLabelled || (DOTTED.test(value) && isOfOwner(around)))) return false;
  if (isLabelled) return true;
  if (around.inHeader && standsAlone(value, around)) return true;
  if (digits.length < 7) return false;
  if (/^\(?\+/.test(value)) return digits.length >= 8;
  if (/^00[1-9]/.test(value)) return digits.length >= 10;
  if (isNorthAmericanFormat(value)) return true;
  const isSpaced = /[ ./()-]/.test(value);
  if (around.inHeader && digits.length >= 8 && isBesideMail(around)) return true;
  if (around.inHeader) return digits.length >= 8 && (isSpaced || digits.length >= 9 || isBetweenBars(value, around));
  if (digits.length >= 8 && digits.length <= 12 && (SAID.test(around.before) || isOfOwner(around))) return true;
  return (
    (isSpaced || /^[6-9]\d{9}$/.test(digits)) &&
    digits.length >= 9 &&
    HOME_COUNTRIES.some((country) => parsePhoneNumberFromString(value, country)?.isValid() === true)
  );
}

/** Six or seven digits in groups, between line ends and bars: what a header has of local numbers. */
function standsAlone(value: string, { before, after }: Surroundings): boolean {
  return (
    /^\(?\d{2,4}\)?(?:[ .-]\d{2,4}){1,4}$/.test(value) &&
    /(?:^|[\n|•·,])\s*$/.test(before) &&
    /^\s*(?:$|[\n|•·,])/.test(after)
  );
}

/** "91771794 |": eight digits of small countries, and no date in one. */
function isBetweenBars(value: string, { before, after }: Surroundings): boolean {
  return (
    /^[2-9]\d{7}$/.test(value) &&
    !/^20[0-4]\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(value) &&
    /(?:^|[\n|•·,;\t]| {2}| \/)\s*$/.test(before) &&
    /^\s*(?:$|[\n|•·,;\t]| {2}|\/ )/.test(after)
  );
}

/** "320.5550142": the code of an Italian network and the rest. No amount has so many decimals, and few places such a longitude. */
const DOTTED = /^\d{3,4}\.\d{6,7}$/;

const isOfOwner = (around: Surroundings): boolean =>
  (around.inHeader && isOnItsOwn(around)) || isBesideMail(around) || isBesideName(around);

/** Between line ends, bars and gaps. */
const isOnItsOwn = ({ before, after }: Surroundings): boolean =>
  /(?:^|[\n|•·\t]| {2}| [/–—])\s*$/.test(before) && /^\s*(?:$|[\n|•·\t]| {2}|[/–—] )/.test(after);

/** "amara@example.org – 91550142", "91550142 / amara@example.org" */
const isBesideMail = ({ before, after }: Surroundings): boolean =>
  /@[\w.-]{1,34}\.[a-z]{2,12}\s{0,4}[|•·,;/–—-]?\s{0,4}$/i.test(before) ||
  /^\s{0,4}[|•·,;/–—-]?\s{0,4}[\w.+-]{1,18}@/.test(after);

/** "Call me on 079 …", "… or on 91 …" */
const SAID =
  /(?<!\p{L})(?:(?:call|reach|contact|phone|text|ring|message|whatsapp) me (?:any ?time )?(?:by phone )?(?:on|at|under)|\d or (?:on|at|under)|(?:reached|reachable|contacted) (?:by phone )?(?:on|at|under)) $/iu;

/** "Amara Okafor – 914 625 854" at the foot: a line of somebody's name and a number. */
function isBesideName({ before, after }: Surroundings): boolean {
  if (!/^\s*(?:$|[\n|•·]|[/–—] )|^\t|^ {2}/.test(after)) return false;
  const name = NAME_BEFORE.exec(before)?.groups?.["name"];
  return (
    name !== undefined &&
    isOtherName(name) &&
    name.split(" ").some((word) => ["forename", "surname", "unknown"].includes(nameWord(word)))
  );
}

const NAME_BEFORE =
  /(?:^|\n)\s*(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{1,24}(?: [\p{L}\p{M}][\p{L}\p{M}'’.-]{0,24}){1,4})(?:\s*[–—|,·•:/-]\s*|\t+| {2,})$/u;

function isNorthAmericanFormat(value: string): boolean {
  return /^(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .–-])[2-9]\d{2}[ .–-]\d{4}(?: ?(?:x|ext).*)?$/.test(value);
}

/** "part no. 7741-2209-18": numbers of things. */
const OF_THINGS =
  /(?<!\p{L})(?:(?:part|order|ref(?:erence)?|invoice|ticket|model|serial|batch|lot|article|item|grant|project|case|file|policy|docket|tender|contract|requisition|req|job|vacancy|posting|course|member(?:ship)?|cert(?:ificate|ification)?|accreditation|registration|reg) ?(?:no|nr|num(?:ber)?|id|code|#)|isbn|issn|doi|sku|patent|duns|npi|version|rev)[.:#№ ]{0,3}$/iu;

/** "invoice 100200300": papers of a trade whose number follows at once. A telephone's own word would stand between. */
const OF_PAPERS = /(?<!\p{L})(?:invoice|receipt|waybill|rechnung|facture|factura|fattura)s?[.:#№ ]{1,3}$/iu;

/** Year ranges, dates, money, ZIP+4, decimals and version-like runs. */
function looksLikeAnotherNumber(value: string, { before, after }: Surroundings): boolean {
  if (OF_THINGS.test(before) || OF_PAPERS.test(before)) return true;
  if (
    /[$€£₹¥] ?$|(?<![a-z])(?:USD|EUR|GBP|INR|Rs\.?|AED) ?$/i.test(before) ||
    /^ ?(?:%|[$€£₹]|USD|EUR|k\b|million|lakh|crore)/i.test(after)
  )
    return true;
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?: |$)/.test(value) || /^(?:19|20)\d{2} /.test(value)) return true;
  const years = value.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  if (years.length >= 2) return true;
  if (
    years.length === 1 &&
    /^\(?(?:\d{1,2}[ ./–-]{1,3}){0,3}(?:19|20)\d{2}(?:[ ./–-]{1,3}\d{1,2}){0,3}\)?$/.test(value) &&
    value.replace(/\D/g, "").length <= 8
  )
    return true;
  // "Via Roma 101 – 91020 Town"
  if (/^\d{1,5} [–-] [\d -]+$/.test(value) && /^ \p{Lu}/u.test(after)) return true;
  // Brazilian codes stand before their towns.
  if (/^\d{5}-\d{3}$/.test(value) && /^,? \p{Lu}/u.test(after)) return true;
  if (/^\d{1,2}\.\d{1,2}\.\d{4,6}$/.test(value) || /^\d{5}-\d{4}$/.test(value)) return true;
  return /^\d{1,3}(?: \d{3}){1,3}$/.test(value) && !value.startsWith("0") && value.replace(/\D/g, "").length < 8;
}
