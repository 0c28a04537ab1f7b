// A text as its lines, each with what its place tells: within the header, or within a block of personal details.

import { fold } from "./fold.ts";

export interface PageLine {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly value: string;
  /** Counts the lines that have anything in them. */
  readonly number: number;
  /** Among the first lines, where people put who they are and how to reach them. */
  readonly inHeader: boolean;
  /** After a heading such as "Skills": still within the first lines, and no longer about the person. */
  readonly isBelowSection: boolean;
  /** In the header, or below a heading such as "Personal details". */
  readonly isPersonal: boolean;
}

/** Headers of two columns, one after the other, run to about twenty lines. */
const HEADER_LINES = 20;
const HEADER_LENGTH = 1800;
/** A block of personal details and a declaration after it. */
const DETAIL_LINES = 24;
/** Name, street, town and what else stands below "Yours faithfully". */
const SIGNATURE_LINES = 7;

const DETAILS = new RegExp(
  "^(?:" +
    [
      "(?:my |other )?personal (?:details?|information|info|data|dossier|particulars|profile|facts|bio ?-?data|snapshot|vitae)",
      "bio ?-?data|about me|who i am|contact(?: (?:me|details|information|info))?|declaration|additional (?:personal )?information|others?|misc(?:ellaneous)?",
      "(?:persönliche |zur )(?:daten|angaben|informationen|person)|personalien|kontakt(?:daten)?",
      "(?:informations?|données|renseignements) personnel(?:le)?s|état civil|coordonnées|contacts?",
      "(?:datos|información) personal(?:es)?|datos de contacto|(?:dati|informazioni) personali|contatti",
      "(?:dados|informações) pessoais|contactos?|persoonlijke (?:gegevens|informatie)|personalia",
      "personuppgifter|personlig(?:e|a)? (?:oplysninger|opplysninger|uppgifter)|henkilötiedot|dane osobowe|osobn[íéi] (?:údaje|informace|podaci)|személyes adatok",
      "date personale|kişisel bilgiler|личн(?:ые данные|ая информация)|особисті дані|προσωπικά στοιχεία",
      "个人信息|基本信息|個人情報|基本情報|인적사항|개인정보|المعلومات الشخصية|البيانات الشخصية|פרטים אישיים|व्यक्तिगत विवरण",
    ]
      .map(fold)
      .join("|") +
    ")[ :.–-]*$",
);
const SECTION =
  /^(?:(?:professional|career|work|employment|technical|key|academic|relevant) )?(?:summary|objective|experience|history|education|skills|qualifications|highlights|competencies|accomplishments|berufserfahrung|ausbildung|kenntnisse|experiencia|formacion|formation|esperienza|istruzione|experiencia profissional)[ :]*$/;

/** A line that only closes a letter. */
const CLOSED =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm(?:est)?|with kind) regards|regards|respectfully(?: yours)?|mit freundlichen grussen|freundliche grusse|hochachtungsvoll|(?:bien )?cordialement|salutations distinguees|atentamente|saludos(?: cordiales)?|cordiali saluti|distinti saluti|in fede|met vriendelijke groet(?:en)?|med vanlig halsning|med venlig hilsen|z powazaniem|s pozdravem|с уважением|saygilarimla|atenciosamente)[ ,.:!_-]*$/;

/** "Personal details" and the like, in many languages. */
export function isDetailsHeading(line: string): boolean {
  return line.length < 60 && DETAILS.test(fold(line).trim());
}

/** All lines that have anything in them. */
export function readPage(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let detailsLeft = 0;
  let isBelowSection = false;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const value = text.slice(start, end);
    if (/\S/.test(value)) {
      const inHeader = lines.length < HEADER_LINES && start < HEADER_LENGTH;
      const heading = value.length < 60 ? fold(value).trim() : "";
      if (DETAILS.test(heading)) {
        detailsLeft = DETAIL_LINES + 1;
        isBelowSection = false;
      } else if (heading.length < 40 && CLOSED.test(heading)) {
        detailsLeft = Math.max(detailsLeft, SIGNATURE_LINES + 1);
      } else if (SECTION.test(heading)) {
        detailsLeft = 0;
        isBelowSection = true;
      }
      lines.push({
        start,
        value,
        number: lines.length,
        isBelowSection,
        inHeader,
        isPersonal: inHeader || detailsLeft > 0,
      });
      detailsLeft -= 1;
    }
    start = end + 1;
  }
  return lines;
}
