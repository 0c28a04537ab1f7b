// What the twelfth set's headers say of a person, in the many ways in which people write it.

import type { Chance } from "./seeded.ts";
import { ascii, fill } from "./strangers.ts";
import type { Stranger } from "./strangers.ts";
import type { Fields, Value } from "./template.ts";
import { TWELFTH_TITLES } from "./bodies-twelfth.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const MUSLIM = ["EG", "MA", "JO", "AE", "IR", "PK", "BD", "ID", "MY", "TR"];
const HINDU = ["IN", "NP", "LK"];
const BUDDHIST = ["TH", "VN", "JP", "KR", "TW", "CN", "SG"];

const two = (value: number): string => String(value).padStart(2, "0");
const digitsOf = (words: string): string => words.replace(/\D/g, "");

/** Within the country or from abroad, grouped as the writer likes. */
const phone: Value = (p, c) => formOf(p.phone, p.phoneCode, c);
/** A second line differs in its last digits. */
const phone2: Value = (p, c) =>
  formOf(
    p.phone.replace(/\d(?=\D*(?:\d\D*){0,3}$)/g, () => fill("#", c)),
    p.phoneCode,
    c,
  );
const phoneExt: Value = (p, c) => `${formOf(p.phone, p.phoneCode, c)}${c.pick([" ext. ", " x", ", ext ", " Ext. "])}${fill("###", c)}`; // prettier-ignore

function formOf(national: string, code: string, c: Chance): string {
  const abroad = national.replace(/^\(?0/, (trunk) => (trunk.startsWith("(") ? "(" : "")).replace(/^\((\d+)\)/, "$1");
  return c.pick([
    national,
    national,
    `${code} ${abroad}`,
    `${code} ${abroad}`,
    `${code}${digitsOf(abroad)}`,
    `00${code.slice(1)} ${abroad}`,
    `(${code}) ${abroad}`,
    `${code}-${digitsOf(abroad)}`,
    `${code}.${abroad.replace(/\D+/g, ".")}`,
    national.startsWith("0") ? `${code} (0)${abroad}` : `${code} ${abroad}`,
  ]);
}

const mail: Value = ({ email, given, surname }, c) =>
  c.yes(0.08)
    ? `${upperFirst(ascii(given))}.${upperFirst(ascii(surname))}@${c.pick(["Gmail.com", "Outlook.com", "yahoo.com"])}`
    : email;
const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const linkedin: Value = ({ handle }, c) =>
  `${c.pick(["linkedin.com/in/", "www.linkedin.com/in/", "https://www.linkedin.com/in/", "https://linkedin.com/in/", "LinkedIn.com/in/"])}${handle}${c.pick(["", "", "/"])}`; // prettier-ignore
const github: Value = ({ handle }, c) =>
  `${c.pick(["github.com/", "https://github.com/", "gitlab.com/", "www.github.com/"])}${handle.replaceAll(".", "-")}`;
const site: Value = ({ given, surname, handle }, c) => {
  const [g, s] = [ascii(given), ascii(surname)];
  return c.pick([
    `www.${g}${s}.com`,
    `https://${s}.dev`,
    `${g}-${s}.me/portfolio`,
    `https://${handle.replaceAll(".", "-")}.github.io`,
    `behance.net/${g}${s}`,
    `https://medium.com/@${g}${s}`,
    `http://www.${g}${s}.net/cv.html`,
  ]);
};
const linkFor: Value = (p, c) => c.pick([linkedin, linkedin, github, site])(p, c);

const born: Value = ({ birth: { day, month, year } }, c) => {
  const word = MONTHS[month - 1] ?? "";
  return c.pick([
    `${day} ${word} ${year}`,
    `${word} ${day}, ${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}-${word.slice(0, 3)}-${year}`,
    `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"} ${word} ${year}`,
    `${two(day)} ${word.slice(0, 3).toUpperCase()} ${year}`,
  ]);
};
/** With the numbers of a language that writes no English month. */
const bornInDigits: Value = ({ birth: { day, month, year } }) => `${two(day)}.${two(month)}.${year}`;
const bornWithSlashes: Value = ({ birth: { day, month, year } }) => `${two(day)}/${two(month)}/${year}`;

const sex: Value = ({ isFemale }, c) => (isFemale ? c.pick(["Female", "Female", "F", "Woman"]) : c.pick(["Male", "Male", "M", "Man"])); // prettier-ignore
const marital: Value = (_, c) => c.pick(["Single", "Married", "Married, 2 children", "Unmarried", "Divorced", "Married with one child", "Widowed", "Single, no children"]); // prettier-ignore
const religion: Value = ({ country }, c) => {
  if (MUSLIM.includes(country)) return c.pick(["Islam", "Muslim"]);
  if (HINDU.includes(country)) return c.pick(["Hindu", "Hinduism", "Christian"]);
  if (BUDDHIST.includes(country)) return c.pick(["Buddhist", "Buddhism", "Christian"]);
  return c.pick(["Christian", "Roman Catholic", "Christianity", "Orthodox Christian"]);
};

const capitals = (words: string): string => words.toUpperCase();
const full = ({ given, surname }: Stranger): string => `${given} ${surname}`;

export const TWELFTH_FIELDS: Fields = {
  names: {
    name: full,
    caps: (p) => capitals(full(p)),
    givenAndCaps: (p) => `${p.given} ${capitals(p.surname)}`,
    capsFirst: (p) => `${capitals(p.surname)} ${p.given}`,
    comma: (p) => `${p.surname}, ${p.given}`,
    middle: (p) => `${p.given} ${p.middle}. ${p.surname}`,
    initial: (p) => `${p.given.slice(0, 1)}. ${p.surname}`,
    twoLines: (p) => capitals(`${p.given}\n${p.surname}`),
    spread: (p, c) => (c.yes(0.25) ? [...capitals(full(p))].join(" ") : capitals(full(p))),
    given: ({ given }) => given,
    surname: ({ surname }) => surname,
    native: (p) => p.native ?? full(p),
    father: ({ surname }, c) => `${c.pick(["Abdul Karim", "Rajendra", "Mahesh", "Iqbal"])} ${surname}`,
  },
  facts: {
    mail: ["EMAIL", mail],
    mail2: [
      "EMAIL",
      ({ given, surname }, c) => `${ascii(given)}${fill("##", c)}@${ascii(surname)}.${c.pick(["eu", "net", "org"])}`,
    ],
    phone: ["PHONE", phone],
    phone2: ["PHONE", phone2],
    phoneExt: ["PHONE", phoneExt],
    linkedin: ["URL", linkedin],
    github: ["URL", github],
    site: ["URL", site],
    link: ["URL", linkFor],
    home: ["ADDRESS", ({ home }) => home.join(", ")],
    homeLand: ["ADDRESS", ({ home, countryName }) => [...home, countryName].join(", ")],
    homeLines: ["ADDRESS", ({ home }) => home.join("\n")],
    place: ["ADDRESS", ({ town, countryName }) => `${town}, ${countryName}`],
    born: ["DATE_OF_BIRTH", born],
    bornInDigits: ["DATE_OF_BIRTH", bornInDigits],
    bornWithSlashes: ["DATE_OF_BIRTH", bornWithSlashes],
    age: ["AGE", ({ age }) => String(age)],
    years: ["AGE", ({ age }, c) => `${age} ${c.pick(["years", "years old", "yrs", "y.o."])}`],
    yearOld: ["AGE", ({ age }, c) => c.pick([`${age}-year-old`, `${age} year old`])],
    sex: ["GENDER", sex],
    pronouns: ["GENDER", ({ isFemale }) => (isFemale ? "she/her" : "he/him")],
    marital: ["MARITAL_STATUS", marital],
    married: ["MARITAL_STATUS", (_, c) => c.pick(["married", "single", "married with two children"])],
    demonym: ["NATIONALITY", ({ demonym }) => demonym],
    nation: ["NATIONALITY", ({ demonym, countryName }, c) => c.pick([demonym, demonym, countryName])],
    religion: ["RELIGION", religion],
    id: ["ID_NUMBER", ({ id }) => id],
    passport: ["ID_NUMBER", (_, c) => fill(c.pick(["@#######", "@@######", "########@"]), c)],
    deutsch: ["NATIONALITY", () => "deutsch"],
    ledig: ["MARITAL_STATUS", (_, c) => c.pick(["ledig", "verheiratet", "verheiratet, zwei Kinder"])],
    francaise: ["NATIONALITY", () => "française"],
    celibataire: ["MARITAL_STATUS", (_, c) => c.pick(["Célibataire", "Marié(e), 2 enfants", "Pacsé(e)"])],
    ans: ["AGE", ({ age }) => `${age} ans`],
    soltero: ["MARITAL_STATUS", ({ isFemale }, c) => c.pick(isFemale ? ["Soltera", "Casada"] : ["Soltero", "Casado"])],
    brasileiro: ["NATIONALITY", ({ isFemale }) => (isFemale ? "Brasileira" : "Brasileiro")],
    solteiro: [
      "MARITAL_STATUS",
      ({ isFemale }, c) => c.pick(isFemale ? ["solteira", "casada"] : ["solteiro", "casado"]),
    ],
    anos: ["AGE", ({ age }) => `${age} anos`],
  },
  words: {
    title: (_, c) => c.pick(TWELFTH_TITLES),
    titleCaps: (_, c) => capitals(c.pick(TWELFTH_TITLES)),
    idLabel: ({ idLabel }) => idLabel,
    tel: (_, c) => c.pick(["Mob: ", "M: ", "Tel. ", "T ", "Cell: ", "Ph: ", "Phone: ", "Mobile: ", "Mobile No.: ", "Contact: ", "WhatsApp: ", "☎ ", ""]), // prettier-ignore
    mailLabel: (_, c) => c.pick(["E: ", "Email: ", "E-mail: ", "e-mail ", "Mail: ", "✉ ", "", ""]),
    mr: ({ isFemale }, c) => (isFemale ? c.pick(["Ms. ", "Mrs. ", "Ms "]) : c.pick(["Mr. ", "Mr "])),
    rank: (_, c) => c.pick(["Dr. ", "Eng. ", "Ing. ", "Prof. ", "Dr ", "Engr. "]),
    post: (_, c) => c.pick([", PMP", ", CPA", " MBA", ", Ph.D.", " FCCA", ", RN, BSN", ", M.Sc.", " CEng MIET", ", PMP®, CSM"]), // prettier-ignore
    day: (_, c) => `${1 + c.below(28)} ${c.pick(MONTHS)} ${2021 + c.below(5)}`,
    townOnly: ({ town }) => town.replace(/,.*/, ""),
  },
};
