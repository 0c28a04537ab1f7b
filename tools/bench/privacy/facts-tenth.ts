// What the tenth set says of a person, and how it is written.

import { ascii } from "./strangers.ts";
import type { Stranger } from "./strangers.ts";
import type { Fields } from "./template.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
/** Where most resumes have the family name first. */
const FAMILY_FIRST = ["CN", "HK", "KR", "VN", "HU", "SG"];
/** By countries; elsewhere those who tell are Christians. */
const RELIGIONS: readonly (readonly [countries: string, religions: readonly string[]])[] = [
  ["IN NP", ["Hindu", "Hinduism", "Sikh", "Jain"]],
  ["PK BD SA EG JO MA TN ID MY", ["Islam", "Muslim"]],
  ["LK", ["Buddhist", "Buddhism"]],
  ["PH", ["Roman Catholic", "Iglesia ni Cristo", "Born Again Christian"]],
  ["NG TZ ET LB CM SN", ["Christianity", "Islam", "Muslim", "Christian"]],
];

const two = (value: number): string => String(value).padStart(2, "0");
const month = ({ birth }: Stranger): string => MONTHS[birth.month - 1] ?? "";
const usual = (p: Stranger): string =>
  FAMILY_FIRST.includes(p.country) ? `${p.surname} ${p.given}` : `${p.given} ${p.surname}`;
const initialsOf = (words: string): string =>
  words
    .split(/[ -]/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}.`)
    .join(" ");
/** The mobile number as dialled from abroad. */
const abroad = ({ phoneCode, phone }: Stranger): string =>
  `+${phoneCode} ${phoneCode === "1" ? phone : phone.replace(/^0/, "")}`;
const site = (p: Stranger): string => `${ascii(p.given)}${ascii(p.surname)}`;
const ordinal = (day: number): string =>
  `${day}${day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;

export const TENTH_FIELDS: Fields = {
  names: {
    name: usual,
    western: (p) => `${p.given} ${p.surname}`,
    NAME: (p) => usual(p).toUpperCase(),
    eitherCase: (p, c) => (c.yes(0.5) ? usual(p) : usual(p).toUpperCase()),
    "given-SURNAME": (p) => `${p.given} ${p.surname.toUpperCase()}`,
    "SURNAME-given": (p) => `${p.surname.toUpperCase()} ${p.given}`,
    "surname.given": (p) => `${p.surname}, ${p.given}`,
    "SURNAME.GIVEN": (p) => `${p.surname.toUpperCase()}, ${p.given.toUpperCase()}`,
    "middle-initial": (p) => `${p.given} ${p.middle}. ${p.surname}`,
    "initial-surname": (p) => `${initialsOf(p.given)} ${p.surname}`,
    "surname-initial": (p) => `${p.surname} ${initialsOf(p.given)}`,
    "two-lines": (p) => `${p.given}\n${p.surname}`,
    "TWO-LINES": (p) => `${p.given.toUpperCase()}\n${p.surname.toUpperCase()}`,
    given: (p) => p.given,
    surname: (p) => p.surname,
    SURNAME: (p) => p.surname.toUpperCase(),
    native: (p) => p.native ?? usual(p),
    underscored: (p) => `${ascii(p.given)}_${ascii(p.surname)}`,
    initials: (p) => `${p.given.slice(0, 1)}.${p.surname.slice(0, 1)}.`.toUpperCase(),
  },
  facts: {
    email: ["EMAIL", (p) => p.email],
    Email: ["EMAIL", (p, c) => (c.yes(0.7) ? p.email : p.email.replace(/^./, (letter) => letter.toUpperCase()))],
    phone: ["PHONE", (p, c) => (c.yes(0.6) ? abroad(p) : p.phone)],
    abroad: ["PHONE", abroad],
    bracketed: ["PHONE", (p) => `(+${p.phoneCode}) ${p.phone.replace(/^0/, "")}`],
    zeros: ["PHONE", (p) => `00${p.phoneCode} ${p.phone.replace(/^0/, "")}`],
    local: ["PHONE", (p) => p.phone],
    linkedin: ["URL", (p, c) => c.pick(["linkedin.com/in/", "www.linkedin.com/in/", "https://www.linkedin.com/in/"]) + p.handle], // prettier-ignore
    github: ["URL", (p, c) => c.pick(["github.com/", "https://github.com/"]) + p.handle.replaceAll(".", "-")],
    site: ["URL", (p, c) => c.pick([`www.${site(p)}.com`, `https://${site(p)}.dev`, `${site(p)}.net/portfolio`])],
    behance: ["URL", (p) => `behance.net/${site(p)}`],
    skype: ["URL", (p) => `live:${site(p)}`],
    handle: ["URL", (p) => `@${site(p)}`],
    home: ["ADDRESS", (p) => p.home.join(", ")],
    homeAbroad: ["ADDRESS", (p) => [...p.home, p.countryName].join(", ")],
    homeLines: ["ADDRESS", (p) => p.home.join("\n")],
    homeDashes: ["ADDRESS", (p) => p.home.join(" – ")],
    "born-dmy": ["DATE_OF_BIRTH", (p, c) => [two(p.birth.day), two(p.birth.month), p.birth.year].join(c.pick(["/", ".", "-"]))], // prettier-ignore
    "born-words": ["DATE_OF_BIRTH", (p, c) => c.pick([`${p.birth.day} ${month(p)} ${p.birth.year}`, `${month(p)} ${p.birth.day}, ${p.birth.year}`, `${ordinal(p.birth.day)} ${month(p)} ${p.birth.year}`, `${p.birth.day}-${month(p).slice(0, 3)}-${p.birth.year}`])], // prettier-ignore
    "born-iso": ["DATE_OF_BIRTH", (p) => `${p.birth.year}-${two(p.birth.month)}-${two(p.birth.day)}`],
    "born-month": ["DATE_OF_BIRTH", (p) => `${month(p)} ${p.birth.year}`],
    age: ["AGE", (p) => String(p.age)],
    ageYears: ["AGE", (p, c) => `${p.age} ${c.pick(["years", "years old", "yrs"])}`],
    "age-year-old": ["AGE", (p) => `${p.age}-year-old`],
    anos: ["AGE", (p) => `${p.age} ${p.country === "BR" || p.country === "PT" ? "anos" : "años"}`],
    gender: ["GENDER", (p) => (p.isFemale ? "Female" : "Male")],
    mf: ["GENDER", (p) => (p.isFemale ? "F" : "M")],
    pronouns: ["GENDER", (p) => (p.isFemale ? "she/her" : "he/him")],
    mr: ["GENDER", (p) => (p.isFemale ? "Ms." : "Mr.")],
    He: ["GENDER", (p) => (p.isFemale ? "She" : "He")],
    his: ["GENDER", (p) => (p.isFemale ? "her" : "his")],
    marital: ["MARITAL_STATUS", (_, c) => c.pick(["Single", "Married", "Divorced", "Widowed", "Unmarried"])],
    family: ["MARITAL_STATUS", (_, c) => c.pick(["married, two children", "married with 1 child", "single, no children", "Married (3 kids)"])], // prettier-ignore
    ledig: ["MARITAL_STATUS", (_, c) => c.pick(["ledig", "verheiratet", "verheiratet, 2 Kinder", "geschieden"])],
    celibataire: ["MARITAL_STATUS", (_, c) => c.pick(["célibataire", "en couple", "pacsé(e)", "divorcé(e)"])],
    soltero: ["MARITAL_STATUS", (p) => (p.isFemale ? "Soltera" : "Soltero")],
    casado: ["MARITAL_STATUS", (p, c) => c.pick(["Solteir", "Casad"]) + (p.isFemale ? "a" : "o")],
    married: ["MARITAL_STATUS", (_, c) => c.pick(["single", "married", "divorced"])],
    nationality: ["NATIONALITY", (p) => p.demonym],
    citizen: ["NATIONALITY", (p) => `${p.demonym} citizen`],
    country: ["NATIONALITY", (p) => p.countryName],
    religion: [
      "RELIGION",
      (p, c) => c.pick(RELIGIONS.find(([countries]) => countries.includes(p.country))?.[1] ?? ["Christian"]),
    ],
    id: ["ID_NUMBER", (p) => p.id],
    parent: ["PERSON", (p, c) => `${c.pick(["Rashid", "Mahendra", "Abdul Karim", "Ravindra"])} ${p.surname}`],
  },
  words: {
    job: (_, c) => c.pick(["Mechanical Engineer", "Accounts Payable Specialist", "Registered Nurse", "Software Developer", "HR Business Partner", "Logistics Coordinator", "Civil Engineer", "Data Analyst", "Sales Executive", "Hotel Front Office Manager", "Graphic Designer", "Secondary School Teacher", "Procurement Officer", "QA Engineer", "Electrician"]), // prettier-ignore
    JOB: (_, c) => c.pick(["PROJECT MANAGER", "FINANCIAL CONTROLLER", "MARKETING MANAGER", "NETWORK ENGINEER", "CUSTOMER SERVICE LEAD", "LAB TECHNICIAN", "EXECUTIVE ASSISTANT", "SITE SUPERVISOR", "PHARMACIST"]), // prettier-ignore
    letters: (_, c) => c.pick(["MBA", "PMP", "CPA", "PhD", "MSc, CEng", "RN, BSN", "ACCA", "CSM, ITIL v4"]),
    title: (_, c) => c.pick(["Dr.", "Eng.", "Prof.", "Ir.", "Dr"]),
    idLabel: (p) => p.idLabel,
    years: (_, c) => String(4 + c.below(18)),
    cvDay: (_, c) => `${1 + c.below(28)} ${c.pick(MONTHS)} 2025`,
  },
};
