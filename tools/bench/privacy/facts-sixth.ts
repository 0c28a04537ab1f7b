// Facts as templates of the world write them: dates, ages, families and nationalities in the language of the template.

import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

const ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
/** Months of a language, and how a date is put together of day, month and year. */
const LANGUAGES = {
  de: [["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], "D. M Y"],
  fr: [["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"], "D M Y"],
  es: [["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"], "D de M de Y"],
  it: [["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"], "D M Y"],
  pt: [["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"], "D de M de Y"],
  pl: [["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"], "D M Y"],
  nl: [["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"], "D M Y"],
  tr: [["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"], "D M Y"],
  sv: [["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"], "D M Y"],
} as const; // prettier-ignore
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const two = (value: number): string => String(value).padStart(2, "0");
const ordinal = (day: number): string =>
  `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;

/** A birth date in one of ten forms of English templates. */
export function bornOn({ birth: { day, month, year } }: BenchPerson, c: Chance): string {
  const name = ENGLISH[month - 1] ?? "May";
  return c.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${String(year).slice(2)}`,
    `${two(day)}.${two(month)}.${year}`,
    `${year}/${two(month)}/${two(day)}`,
    `${ordinal(day)} of ${name} ${year}`,
    `${ordinal(day)} ${name.toUpperCase()}, ${year}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${two(day)}-${name.slice(0, 3).toUpperCase()}-${String(year).slice(2)}`,
    `${day} ${ROMAN[month - 1] ?? "V"} ${year}`,
    `${name.slice(0, 3)}. ${two(day)}, ${year}`,
  ]);
}

/** In the words of a language, or with dots or strokes. */
export function bornIn(language: keyof typeof LANGUAGES, { birth: { day, month, year } }: BenchPerson, c: Chance): string {
  const [months, form] = LANGUAGES[language];
  const words = form.replace(/[DMY]/g, (part) => (part === "D" ? String(day) : part === "M" ? (months[month - 1] ?? "") : String(year)));
  return c.pick([words, words, `${two(day)}.${two(month)}.${year}`, `${two(day)}/${two(month)}/${year}`, `${day}-${month}-${year}`]);
} // prettier-ignore

export function years({ age }: BenchPerson, c: Chance): string {
  return c.pick([`${age}`, `${age} years`, `${age} years old`, `${age} yrs`, `${age} Yrs.`, `${age} y.o.`]);
}

export function family(c: Chance): string {
  return c.pick(["Single", "Married", "MARRIED", "Married, 2 kids", "Divorced", "Unmarried", "Married with 1 child", "Widow", "Engaged", "In a relationship"]); // prettier-ignore
}

export function sex({ isFemale }: BenchPerson, c: Chance): string {
  return isFemale ? c.pick(["Female", "FEMALE", "F"]) : c.pick(["Male", "MALE", "M"]);
}

/** Words of a language for families and nationalities, as its templates have them after a label. */
export const LOCAL = {
  marital: {
    de: ["ledig", "verheiratet", "verheiratet, 2 Kinder", "geschieden", "verwitwet", "in Partnerschaft lebend"],
    fr: ["Célibataire", "Mariée, deux enfants", "Pacsé", "Divorcé", "En couple", "marié, sans enfant"],
    es: ["Soltero", "Casada", "Casado, 2 hijos", "Divorciada", "Unión libre", "Viudo"],
    it: ["Celibe", "Nubile", "Coniugato", "Sposata", "Divorziato"],
    pt: ["Casado", "Solteira", "Divorciado", "União estável", "casada, 1 filho"],
    pl: ["panna", "kawaler", "żonaty", "mężatka", "rozwiedziona"],
    nl: ["gehuwd", "ongehuwd", "samenwonend", "gescheiden", "alleenstaand"],
    tr: ["Evli", "Bekar", "Evli, 2 çocuk"],
    sv: ["Sambo", "Gift", "Ogift", "Gift, två barn"],
  },
  nationality: {
    de: ["deutsch", "Deutsch", "österreichisch", "türkisch", "deutsch / polnisch", "Kroatisch"],
    fr: ["française", "Française", "franco-marocaine", "belge", "Tunisienne", "suisse"],
    es: ["Española", "Mexicana", "colombiana", "Argentina", "peruano", "venezolana"],
    it: ["Italiana", "italiana", "rumena", "Albanese"],
    pt: ["Brasileira", "portuguesa", "Angolana", "brasileiro"],
    pl: ["polskie", "polska", "ukraińskie"],
    nl: ["Nederlandse", "Belgische", "Nederlands", "Marokkaanse / Nederlandse"],
    tr: ["T.C.", "Türk", "Türkiye Cumhuriyeti"],
    sv: ["svenskt", "Svensk", "finskt", "norskt"],
  },
} as const;

/** What stands after "Nationality:" where it is more than one word. */
export function belongsTo({ demonym, countryName }: BenchPerson, c: Chance): string {
  return c.pick([demonym, demonym.toUpperCase(), countryName, `${demonym} / Canadian`, `${demonym}, Irish`, `Dual – ${demonym} and American`, `${demonym} National`]); // prettier-ignore
}
