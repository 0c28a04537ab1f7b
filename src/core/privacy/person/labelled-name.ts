// Names that something says are names: "Name: …", "Dear Ms …", "Sincerely, …". Any script.

import type { Recogniser, Surroundings } from "../recogniser.ts";
import { labelled } from "../recognisers/labels.ts";
import { nameWord } from "./name-words.ts";

const NAME_LABELS = [
  "(?:full |first |last |given |family |candidate(?:['’]s)? |applicant(?:['’]s)? |employee |middle |father(?:['’]s)? |mother(?:['’]s)? |spouse(?:['’]s)? |legal |maiden )?name",
  "surname",
  "forename",
  "vor- und nachname",
  "vorname",
  "nachname",
  "nom(?: et prénom)?",
  "prénom",
  "nom complet",
  "nombre(?: completo| y apellidos?)?",
  "apellidos?",
  "nome(?: completo| e cognome)?",
  "cognome",
  "sobrenome",
  "naam",
  "voornaam",
  "achternaam",
  "namn",
  "navn",
  "nimi",
  "imię i nazwisko",
  "jméno",
  "név",
  "nume",
  "isim",
  "ad soyad",
  "фио",
  "имя",
  "фамилия",
  "ім'я",
  "όνομα",
  "姓名",
  "名前",
  "氏名",
  "お名前",
  "이름",
  "성명",
  "الاسم",
  "שם",
  "नाम",
  "(?:résumé|resume|cv|curriculum vitae) of",
];
/** Labels that follow on the same line when a table was flattened. */
const FIELDS =
  "father|mother|date|dob|gender|sex|age|address|email|e-mail|phone|mobile|tel|nationality|marital|contact|title|position|company|and";
const PARTICLES = "(?:(?:de|van|von|den|der|al|bin|del|la) ){0,2}";
const WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.·-]{0,30}";
// Not "MS" and "Sr.": MS Word and Sr. Accountant are far more common in resumes than people so addressed.
const HONORIFIC = "(?:Mr|Mrs|Ms|Miss|Mx|MR|MRS|Herr|Frau|Señora?|Monsieur|Madame|Mme|Shri|Smt)\\.?";
const CLOSING =
  "(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm) regards|regards|respectfully(?: yours)?|mit freundlichen grüßen|cordialement|atentamente|saluti|signature|signed)";

/** "Ms Office" and "Mr. Coffee" are things. */
const PRODUCTS =
  /^(?:office|excel|word|outlook|visio|publisher|power|sql|windows|access|project|exchange|teams|dynamics|azure|share|coffee|clean)/i;

/** True when at least one word may be a name and none is a word of headings and titles. */
function mayBeName(value: string): boolean {
  const kinds = value
    .split(/[ ,]+/)
    .filter((word) => word !== "")
    .map(nameWord);
  return (
    !PRODUCTS.test(value) &&
    !kinds.includes("never") &&
    !kinds.every((kind) => kind === "plain") &&
    kinds.some((kind) => kind !== "particle" && kind !== "initial")
  );
}

/** "Project name: …" and "Company name: …" are no people; a value of title words is a field, not a name. */
function isPersonLabel(value: string, { before }: Surroundings): boolean {
  if (
    /(?:project|company|file|user|domain|product|brand|school|college|university|institution|employer|client|host|server|course|degree|organi[sz]ation)(?:['’]s)? (?:full )?name[ \t]*[:：=–—-]?[ \t]*$/i.test(
      before,
    )
  )
    return false;
  const words = value.split(/[ ,]+/);
  return (
    /[^\p{ASCII}]/u.test(value) ||
    words.filter((word) => nameWord(word) === "never" || nameWord(word) === "plain").length * 2 <= words.length
  );
}

export const labelledNameRecogniser: Recogniser = {
  name: "labelled-name",
  kind: "PERSON",
  context: [],
  rules: [
    {
      ...labelled("label", NAME_LABELS, `(?:${HONORIFIC} )?${WORD}(?:,? (?!(?:${FIELDS})(?!\\p{L}))${WORD}){0,4}`, 0.9),
      accept: isPersonLabel,
    },
    {
      name: "honorific",
      pattern: new RegExp(
        `(?<![\\p{L}\\d.])(?:Dear )?${HONORIFIC} (?<value>${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?: ${PARTICLES}\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,3})`,
        "gu",
      ),
      score: 0.8,
      accept: mayBeName,
    },
    {
      name: "signature",
      pattern: new RegExp(
        `(?<![\\p{L}\\d])${CLOSING}(?:[,.:] ?\\n{0,3}| ?\\n{1,3})\\(?(?<value>\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}(?: ${WORD}){1,3})\\)?[ .]?(?=\\n|$)`,
        "giu",
      ),
      score: 0.75,
      accept: (value) =>
        mayBeName(value) && !/(?<!\p{L})(?!(?:de|van|von|der|al|bin|del|la|da|dos|di)(?!\p{L}))\p{Ll}/u.test(value),
    },
    {
      name: "my-name-is",
      pattern: new RegExp(
        `(?<![\\p{L}])(?:[Mm]y name is|I am called|[Mm]e llamo|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]i chiamo) (?<value>\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}){0,3})`,
        "gu",
      ),
      score: 0.85,
      accept: mayBeName,
    },
  ],
};
