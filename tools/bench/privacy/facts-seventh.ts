// How the seventh set writes a person's facts: names, dates, ages and links in many spellings, some in other languages.

import { fill } from "./strangers.ts";
import type { Stranger } from "./strangers.ts";
import type { Fields, Value } from "./template.ts";
import type { Chance } from "./seeded.ts";

/** Months, and the order of day, month and year in running words. */
const DATES: Readonly<Record<string, readonly [months: string, form: string]>> = {
  en: ["January February March April May June July August September October November December", "D M Y"],
  de: ["Januar Februar März April Mai Juni Juli August September Oktober November Dezember", "D. M Y"],
  fr: ["janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "D M Y"],
  es: ["enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "D de M de Y"],
  pt: ["janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "D de M de Y"],
  it: ["gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", "D M Y"],
  nl: ["januari februari maart april mei juni juli augustus september oktober november december", "D M Y"],
  pl: ["stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia", "D M Y"],
  tr: ["Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık", "D M Y"],
  ru: ["января февраля марта апреля мая июня июля августа сентября октября ноября декабря", "D M Y"],
}; // prettier-ignore
const two = (value: number): string => String(value).padStart(2, "0");
const monthOf = (language: string, month: number): string => DATES[language]?.[0].split(" ")[month - 1] ?? "May";
const suffix = (day: number): string => (day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th"));

function born({ birth: { day, month, year } }: Stranger, c: Chance): string {
  const name = monthOf("en", month);
  const short = name.slice(0, 3);
  return c.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${two(month)}/${two(day)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${two(month)}.${two(day)}`,
    `${day}-${short}-${two(year % 100)}`,
    `${day}${suffix(day)} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${day}${suffix(day)}, ${year}`,
    `${two(day)} ${short} ${year}`,
    `${short} ${day}, ${year}`,
    `${name.toUpperCase()} ${two(day)}, ${year}`,
    `${two(day)}${short.toUpperCase()}${year}`,
    `${day}/${month}/'${two(year % 100)}`,
    `${two(day)} / ${two(month)} / ${year}`,
    `${day}${suffix(day)} of ${name}, ${year}`,
  ]);
}

const bornIn =
  (language: string): Value =>
  ({ birth: { day, month, year } }, c) => {
    const words = (DATES[language]?.[1] ?? "D M Y").replace(/[DMY]/g, (part) =>
      part === "D" ? String(day) : part === "M" ? monthOf(language, month) : String(year),
    );
    return c.pick([words, words, `${two(day)}.${two(month)}.${year}`, `${two(day)}/${two(month)}/${year}`]);
  };

function phone({ phone: written, phoneCode: code }: Stranger, c: Chance): string {
  if (written.startsWith("+")) return written;
  const rest = written.replace(/^\(0/, "(").replace(/^(?:06-(?=\d\d-)|0)/, "");
  const digits = rest.replace(/\D/g, "");
  return c.pick([written, written, `+${code} ${rest}`, `+${code}-${rest.replace(/[ .]/g, "-")}`, `(+${code}) ${rest}`, `00${code} ${rest}`, `+${code}${digits}`, `+${code}.${rest.replace(/[ -]/g, ".")}`, `+${code} (0) ${rest.replace(/[()]/g, "")}`]); // prettier-ignore
}

function link({ handle, country }: Stranger, c: Chance): string {
  return c.pick([
    `linkedin.com/in/${handle}`,
    `https://www.linkedin.com/in/${handle}/`,
    `https://${country.toLowerCase()}.linkedin.com/in/${handle}?locale=en_US`,
    `github.com/${handle.replace(/\./g, "")}`,
    `https://gitlab.com/${handle}`,
    `https://www.xing.com/profile/${handle.replace(/[.-]/g, "_")}`,
    `behance.net/${handle.replace(/[.-]/g, "")}`,
    `www.${handle.replace(/\./g, "-")}.com`,
    `http://${handle.replace(/\./g, "")}.me/about`,
    `${handle.replace(/\./g, "")}.dev`,
    `https://medium.com/@${handle}`,
    `stackoverflow.com/users/40${fill("####", c)}/${handle}`,
    `https://t.me/${handle.replace(/[.-]/g, "_")}`,
    `wa.me/${fill("4917#######", c)}`,
    `https://www.kaggle.com/${handle.replace(/\./g, "")}`,
  ]);
}

/** Two letters, the check digits that fit, and an account. */
function iban({ country }: Stranger, c: Chance): string {
  const land = /^[A-Z]{2}$/.test(country) ? country : "DE";
  const account = fill("##################", c);
  const numbers = [...`${account}${land}00`].map((sign) => parseInt(sign, 36)).join("");
  const rest = Number(BigInt(numbers) % 97n);
  const whole = `${land}${two(98 - rest)}${account}`;
  return c.yes(0.6) ? whole.replace(/(.{4})(?=.)/g, "$1 ") : whole;
}

const plain = ({ given, surname }: Stranger): string => `${given} ${surname}`;
const bySex =
  (female: readonly string[], male: readonly string[]): Value =>
  ({ isFemale }, c) =>
    c.pick(isFemale ? female : male);
const oneOf =
  (...words: readonly string[]): Value =>
  (_person, c) =>
    c.pick(words);

// prettier-ignore
export const SEVENTH_FIELDS: Fields = {
  names: {
    name: plain,
    NAME: (p) => plain(p).toUpperCase(),
    "name-middle": (p) => `${p.given} ${p.middle}. ${p.surname}`,
    "name-SUR": (p) => `${p.given} ${p.surname.toUpperCase()}`,
    "SUR-name": (p) => `${p.surname.toUpperCase()} ${p.given}`,
    "sur-comma": (p, c) => c.pick([`${p.surname.toUpperCase()}, ${p.given}`, `${p.surname}, ${p.given} ${p.middle}.`, `${p.surname}, ${p.given}`]),
    "name-nick": (p, c) => `${p.given} ${c.pick(["“Bobby”", "\"Kiki\"", "(Alex)", "‘Sunny’"])} ${p.surname}`,
    "name-suffix": (p, c) => `${plain(p)}${c.pick([" Jr.", " III", ", Jr.", " Sr."])}`,
    "name-initials": (p, c) => c.pick([`${p.given.charAt(0)}. ${p.middle}. ${p.surname}`, `${p.given.charAt(0)}. ${p.surname}`]),
    "name-lower": (p) => plain(p).toLowerCase(),
    native: (p) => p.native ?? plain(p),
    spaced: (p) => [...plain(p).toUpperCase()].join(" "),
    stacked: (p) => `${p.given.toUpperCase()}\n${p.surname.toUpperCase()}`,
    given: (p) => p.given,
    // Where only initials stand for a family, people are called by what they are given.
    surname: (p) => (/^(?:\p{Lu}\. ?)+$/u.test(p.surname) ? p.given : p.surname),
    file: (p, c) => c.pick([`${p.given}_${p.surname}`, `${p.given}-${p.surname}`, `${p.surname}${p.given}`]).replace(/[ .']/g, ""),
  },
  facts: {
    mail: ["EMAIL", (p) => p.email],
    MAIL: ["EMAIL", (p) => p.email.toUpperCase()],
    phone: ["PHONE", phone],
    "phone-home": ["PHONE", (p) => p.phone],
    link: ["URL", link],
    linkedin: ["URL", (p, c) => c.pick([`linkedin.com/in/${p.handle}`, `/in/${p.handle}`, `https://www.linkedin.com/in/${p.handle}`])],
    at: ["URL", (p) => `@${p.handle.replace(/[.-]/g, "_")}`],
    skype: ["URL", (p, c) => c.pick([`live:${p.handle}`, p.handle])],
    address: ["ADDRESS", (p) => p.home.map((line) => line.trim()).join(", ")],
    "address-lines": ["ADDRESS", (p) => p.home.map((line) => line.trim()).join("\n")],
    "address-country": ["ADDRESS", (p) => `${p.home.map((line) => line.trim()).join(", ")}, ${p.countryName}`],
    "address-lines-country": ["ADDRESS", (p) => `${p.home.map((line) => line.trim()).join("\n")}\n${p.countryName.toUpperCase()}`],
    dob: ["DATE_OF_BIRTH", born],
    "dob-year": ["DATE_OF_BIRTH", (p) => String(p.birth.year)],
    ...Object.fromEntries(Object.keys(DATES).map((language) => [`dob-${language}`, ["DATE_OF_BIRTH", bornIn(language)] as const])),
    birthplace: ["NATIONALITY", (p) => p.town],
    age: ["AGE", (p) => String(p.age)],
    "age-old": ["AGE", (p, c) => c.pick([`${p.age} years old`, `${p.age} yrs`, `${p.age} years`, `${p.age} yrs old`, `${p.age} y.o.`])],
    "age-adjective": ["AGE", (p, c) => c.pick([`${p.age}-year-old`, `${p.age} year old`])],
    "age-de": ["AGE", (p) => `${p.age} Jahre`], "age-fr": ["AGE", (p) => `${p.age} ans`], "age-es": ["AGE", (p) => `${p.age} años`],
    sex: ["GENDER", bySex(["Female", "F", "female", "FEMALE"], ["Male", "M", "male", "MALE"])],
    "sex-word": ["GENDER", bySex(["Female", "female"], ["Male", "male"])],
    pronouns: ["GENDER", bySex(["she/her", "She/Her/Hers"], ["he/him", "He/Him/His"])],
    woman: ["GENDER", bySex(["woman", "mother"], ["man", "father"])],
    mister: ["GENDER", bySex(["Ms.", "Mrs.", "Miss"], ["Mr.", "Mr"])],
    "sex-de": ["GENDER", bySex(["weiblich"], ["männlich"])], "sex-es": ["GENDER", bySex(["Femenino", "Mujer"], ["Masculino", "Hombre"])], "sex-tr": ["GENDER", bySex(["Kadın"], ["Erkek"])],
    marital: ["MARITAL_STATUS", oneOf("Single", "Married", "married, 2 children", "Divorced", "Widowed", "Married (3 kids)", "Never married", "Married since 2012, one daughter", "SINGLE", "Separated", "Domestic partnership")],
    "marital-word": ["MARITAL_STATUS", oneOf("married", "single", "divorced", "widowed", "unmarried")],
    "marital-de": ["MARITAL_STATUS", oneOf("ledig", "verheiratet, 1 Kind", "geschieden, keine Kinder", "eingetragene Lebenspartnerschaft")],
    "marital-fr": ["MARITAL_STATUS", bySex(["Mariée, 3 enfants", "Célibataire", "Veuve"], ["Marié, 3 enfants", "Célibataire", "Concubinage"])],
    "marital-es": ["MARITAL_STATUS", bySex(["Soltera", "Casada"], ["Soltero", "Casado con dos hijos"])],
    "marital-pt": ["MARITAL_STATUS", bySex(["Solteira", "Casada"], ["Solteiro", "Casado"])],
    "marital-it": ["MARITAL_STATUS", bySex(["Nubile", "Coniugata"], ["Celibe", "Coniugato"])],
    "marital-nl": ["MARITAL_STATUS", oneOf("Gehuwd, 2 kinderen", "Alleenstaand", "Samenwonend")],
    "marital-tr": ["MARITAL_STATUS", oneOf("Evli", "Bekâr")],
    nation: ["NATIONALITY", (p, c) => c.pick([p.demonym, p.demonym, p.countryName, p.demonym.toUpperCase()])],
    demonym: ["NATIONALITY", (p) => p.demonym],
    land: ["NATIONALITY", (p) => p.countryName],
    dual: ["NATIONALITY", (p, c) => c.pick([`${p.demonym} / Irish`, `${p.demonym} and Canadian`, `${p.demonym}-Italian`, `dual ${p.demonym}/Portuguese`])],
    "nation-de": ["NATIONALITY", oneOf("deutsch", "syrisch", "griechisch", "deutsch und italienisch", "Österreich")],
    "nation-fr": ["NATIONALITY", oneOf("Française", "sénégalaise", "franco-libanaise", "Camerounaise")],
    "nation-es": ["NATIONALITY", oneOf("Chilena", "española", "ecuatoriana", "Peruana")],
    "nation-pt": ["NATIONALITY", bySex(["Brasileira", "Portuguesa"], ["Brasileiro", "Português"])],
    "nation-it": ["NATIONALITY", oneOf("Italiana", "Marocchina", "Ucraina")],
    "nation-nl": ["NATIONALITY", oneOf("Nederlandse", "Surinaamse", "Turkse")],
    religion: ["RELIGION", oneOf("Hindu", "Muslim", "Roman Catholic", "Christianity", "Islam", "Buddhist", "Sikh", "Greek Orthodox", "Jain")],
    id: ["ID_NUMBER", (p) => p.id],
    passport: ["ID_NUMBER", (_p, c) => fill(c.pick(["@#######", "@@######", "########"]), c)],
    iban: ["BANK", iban],
    father: ["PERSON", (p, c) => `${c.pick(["Anand", "George", "Abdul Karim", "Tomas"])} ${p.surname}`],
    referee: ["PERSON", oneOf("Deborah Ashworth", "Ulrich Ehrenfeld", "Chidi Nwosu", "Marta Pellegrini", "Takashi Oda")],
    "referee-mail": ["EMAIL", oneOf("d.ashworth@hollins-partners.com", "ehrenfeld@institut-nord.de", "chidi.nwosu@lakeview.org")],
  },
  words: {
    title: oneOf("Senior Software Engineer", "Registered Nurse", "Project Manager", "Accountant", "Sales Executive", "Mechanical Engineer", "Data Analyst", "Graphic Designer", "Teacher of Mathematics", "Supply Chain Coordinator", "DevOps Engineer", "Marketing Manager", "Head Chef", "HR Generalist"),
    TITLE: oneOf("PROJECT MANAGER", "DATA SCIENTIST", "FRONT OFFICE MANAGER", "CIVIL ENGINEER", "LEGAL ASSISTANT"),
    town: (p) => p.town,
    idlabel: (p) => p.idLabel,
    child: oneOf("S/o", "D/o", "Son of", "Daughter of"),
  },
};
