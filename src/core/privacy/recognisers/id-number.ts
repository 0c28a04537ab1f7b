// Numbers that a state gives to a person. Most have check digits, so that they are told from any other number without a
// label; the rest are found by label (labels/label-table.ts).

import {
  isAadhaarValid,
  isAhvValid,
  isBelgianNumberValid,
  isChineseIdValid,
  isCodiceFiscaleValid,
  isCpfValid,
  isCprValid,
  isDniValid,
  isFodselsnummerValid,
  isHetuValid,
  isIsikukoodValid,
  isJmbgValid,
  isNinoValid,
  isNirValid,
  isPersonnummerValid,
  isPeselValid,
  isRodneCisloValid,
  isSouthAfricanIdValid,
  isSsnValid,
} from "../checksums.ts";
import type { Recogniser, Rule } from "../recogniser.ts";

/** A number between other signs than letters, digits and what joins digits. */
const letteredRule = (
  name: string,
  form: string,
  accept: NonNullable<Rule["accept"]>,
  isPersonalOnly = false,
): Rule => ({
  name,
  // Capitals before a digit are many, the digit is rare.
  gate: new RegExp(form.replace(/^\[A-Z\]\{\d\}(?=\\d)/, "")),
  needsDigit: true,
  pattern: new RegExp(`(?<![\\p{L}\\d+.,/-]|\\d )${form}(?![\\p{L}\\d]|[-/.]\\d)`, "gu"),
  score: 0.85,
  accept,
  ...(isPersonalOnly && { isPersonalOnly }),
});
const rule = (...of: Parameters<typeof letteredRule>): Rule => ({ ...letteredRule(...of), needsNumber: true });

/** Names of numbers that mean nothing else. */
const ACRONYMS =
  "SSN|NIN|BVN|CNIC|NICOP|NRIC|FIN|NIC|NID|MyKad|IC|HKID|PAN|Aadhaar|Aadhar|AADHAAR|UAN|BSN|PESEL|CPF|RG|CURP|RFC|RUT|DNI|NIE|NIF|EGN|OIB|AMKA|AFM|PPSN|PPS|NI|NINO|SIN|TFN|TIN|ITIN|QID|Iqama|IQAMA|KTP|NIK|NPWP|SSNIT|CPR|JMBG|EMŠO|TCKN|TC Kimlik|CCCD|CMND|Omang|NSS|AHV|CNP|Cédula|[Cc]edula|NRC|EPIC|ARC";
const PAPERS_GATE = new RegExp(
  `(?:[Pp]assport|PASSPORT|[Vv]isa|VISA|ID|[Ii]dentity|[Cc]ard|[Pp]ermit|[Ll]icen[cs]e|${ACRONYMS})[^\\d\n]{0,24}\\d`,
);

export const idNumberRecogniser: Recogniser = {
  name: "id-number",
  kind: "ID_NUMBER",
  context: ["ssn", "social security", "passport", "insurance", "tax"],
  rules: [
    rule("ssn", "\\d{3}-\\d{2}-\\d{4}", isSsnValid),
    rule(
      "nino",
      "[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2}(?: ?[A-D])?",
      (value, around) => isNinoValid(value) && (/[A-D]$/.test(value) || around.inHeader),
    ),
    rule("cpf", "\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}", isCpfValid),
    rule("dni", "[XYZ\\d]\\d{7}-?[A-Z]", isDniValid),
    rule("pesel", "\\d{11}", isPeselValid),
    letteredRule("codice-fiscale", "[A-Z]{6}\\d{2}[A-EHLMPR-T]\\d{2}[A-Z]\\d{3}[A-Z]", isCodiceFiscaleValid),
    rule("nir", "[1-478] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}", isNirValid),
    rule(
      "personnummer",
      "(?:19|20)?\\d{6}[-+]\\d{4}",
      (value, around) => isPersonnummerValid(value) || (around.inHeader && isCprValid(value)),
    ),
    rule("hetu", "\\d{6}[-+A-FU-Y]\\d{3}[\\dA-Y]", isHetuValid),
    rule("fodselsnummer", "\\d{6} ?\\d{5}", isFodselsnummerValid),
    rule("aadhaar", "\\d{4} \\d{4} \\d{4}", isAadhaarValid),
    // The fourth letter says what kind of taxpayer it is; P is a person.
    letteredRule("pan", "[A-Z]{3}P[A-Z]\\d{4}[A-Z]", () => true),
    rule("chinese", "[1-9]\\d{16}[\\dXx]", isChineseIdValid),
    rule("jmbg", "\\d{13}", (value) => isJmbgValid(value) || isSouthAfricanIdValid(value)),
    rule("isikukood", "[1-6]\\d{10}", isIsikukoodValid),
    rule("belgian", "\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}", isBelgianNumberValid),
    rule("ahv", "756\\.\\d{4}\\.\\d{4}\\.\\d{2}", isAhvValid),
    rule("rodne-cislo", "\\d{6}/\\d{3,4}", isRodneCisloValid),
    {
      // "and hold a Kenyan passport (no. A1234567)", "Indian | Passport Z1234567 | Chennai"
      name: "papers",
      needsDigit: true,
      gate: PAPERS_GATE,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?:[Pp]assports?|PASSPORT|[Vv]isa|VISA|(?:[Nn]ational |[Ii]dentity |[Vv]oter(?:['’]?s)? |[Rr]esiden(?:t|ce) |[Gg]hana |[Hh]uduma |[Ee]mirates |[Cc]ivil |[Pp]ersonal )(?:ID|[Ii]dentity|[Cc]ard|[Pp]ermit)(?: [Cc]ard)?|ID(?= ?(?:[Nn]o|[Nn]umber|NO|[.:#]))|(?:[Ww]ork|[Rr]esidence) [Pp]ermit|[Dd]riv(?:ing|er['’]?s?) [Ll]icen[cs]e|${ACRONYMS})(?: (?:[Ii][Dd] )?(?:[Nn]o|[Nn]umber|[Nn]um|[Nn]r|NO|NUMBER))?[.:#№ ]{0,3}(?:,? ?\\(? ?(?:with )?(?:the )?(?:[Nn]o|[Nn]umber|[Nn]r|№|#)[.: ]{0,3}| is |[ :#(])(?<value>(?=[A-Z\\d/ -]{0,12}\\d[A-Z\\d/ -]{0,3}\\d)[A-Z\\d][A-Z\\d/-]{3,22}(?: \\d[\\dA-Z/-]{1,9}){0,5}|[A-Z]{2,3}(?: \\d[\\dA-Z-]{1,8}){1,5}|\\d{2,3}(?: \\d{2,8}){2,5})(?![\\p{L}\\d])`,
        "gu",
      ),
      score: 0.85,
      accept: (value) =>
        value.replace(/\D/g, "").length >= 5 && !/^(?:19|20)\d{2}(?:[ /-]+(?:19|20)\d{2})?$/.test(value),
    },
    rule("curp", "[A-Z]{4}\\d{6}[HM][A-Z]{5}[A-Z\\d]\\d", () => true),
  ],
};
