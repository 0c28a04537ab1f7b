// What the resumes of the thirteenth set say of their people, in the forms that people write: one function a field.

import type { PersonalKind } from "../../../src/core/privacy/replacement.ts";
import type { Chance } from "./seeded.ts";
import { ascii, fill } from "./strangers.ts";
import type { Stranger } from "./strangers.ts";
import type { Fields, Value } from "./template.ts";

const FAMILY_FIRST = ["CN", "TW", "HK", "JP", "KR", "VN", "HU"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const two = (value: number): string => String(value).padStart(2, "0");
/** A Malay given name ends in "son of" or "daughter of", which nobody is called by. */
const called = ({ given }: Stranger): string => given.replace(/ bint?i?$/, "");
const western = ({ given, surname }: Stranger): string => `${given} ${surname}`;
const asAtHome = (p: Stranger): string => (FAMILY_FIRST.includes(p.country) ? `${p.surname} ${p.given}` : western(p));
const initials = (p: Stranger): string =>
  called(p)
    .split(/[ -]/)
    .map((part) => `${part.slice(0, 1)}.`)
    .join(" ");

const NAMES: Readonly<Record<string, Value>> = {
  name: (p, c) => (c.yes(0.7) ? western(p) : asAtHome(p)),
  upper: (p) => western(p).toUpperCase(),
  familyUpper: (p) => `${p.given} ${p.surname.toUpperCase()}`,
  familyFirst: (p) => `${p.surname.toUpperCase()} ${p.given}`,
  comma: (p) => `${p.surname}, ${p.given}`,
  withMiddle: (p) => `${called(p)} ${p.middle}. ${p.surname}`,
  initials: (p) => `${initials(p)} ${p.surname}`,
  stacked: (p) => `${p.given}\n${p.surname}`,
  stackedUpper: (p) => `${p.given}\n${p.surname}`.toUpperCase(),
  withScript: (p, c) =>
    p.native === null ? western(p) : c.pick([`${western(p)} (${p.native})`, `${western(p)} ${p.native}`, `${p.native} / ${western(p)}`]), // prettier-ignore
  given: called,
  givenWhole: ({ given }) => given,
  surname: ({ surname }) => surname,
  surnameUpper: ({ surname }) => surname.toUpperCase(),
  signature: (p, c) => c.pick([western(p), western(p).toUpperCase(), `${initials(p)} ${p.surname}`]),
  fileName: (p) => western(p).replace(/[ .']+/g, "_"),
};

const abroad = ({ phone, phoneCode }: Stranger): string =>
  phone.startsWith("+") ? phone : `${phoneCode} ${phone.replace(/^\(0(\d+)\)/, "($1)").replace(/^0/, "")}`;

function phone(p: Stranger, c: Chance): string {
  const national = p.phone;
  const international = abroad(p);
  const bare = international.replace(/[()]/g, "");
  return c.pick([
    national,
    international,
    bare.replace(/[ /]+/g, "-"),
    bare.replace(/[ /-]+/g, "."),
    bare.replace(/[^+\d]/g, ""),
    bare.replace(/^\+/, "00"),
    `(${p.phoneCode}) ${bare.slice(p.phoneCode.length).trim()}`,
    bare.replace(/^\+(\d+) /, "+$1-"),
    national.startsWith("0") && p.country !== "IT" ? `${p.phoneCode} (0) ${national.slice(1)}` : national,
  ]);
}

/** The number of a second telephone: the same one but for its last digits. */
const second = (p: Stranger, c: Chance): string => p.phone.replace(/\d{2}$/, () => fill("##", c));

function mail({ email }: Stranger, c: Chance): string {
  const [local = "", host = ""] = email.split("@");
  const [first = "", ...rest] = local.split(/(?=[._-])/);
  const capital = (part: string): string => part.replace(/[a-z]/, (letter) => letter.toUpperCase());
  return c.pick([email, email, email, email, email.toUpperCase(), `${[first, ...rest].map(capital).join("")}@${host}`]);
}

const account = ({ handle }: Stranger): string => handle.replace(/\./g, "-");
const linkedin = (p: Stranger, c: Chance): string =>
  c.pick(["linkedin.com/in/", "www.linkedin.com/in/", "https://www.linkedin.com/in/", "http://linkedin.com/in/", `${p.country.toLowerCase()}.linkedin.com/in/`]) + account(p) + c.pick(["", "", "/"]); // prettier-ignore
const site = (p: Stranger, c: Chance): string => {
  const name = ascii(called(p)) + ascii(p.surname);
  return c.pick([`www.${name}.com`, `https://${name}.dev`, `${name}.github.io`, `http://${name}.me/portfolio`, `https://${name}.wordpress.com`, `${name}.${p.country.toLowerCase()}`]); // prettier-ignore
};
const profile = (p: Stranger, c: Chance): string =>
  c.pick([`github.com/${account(p)}`, `https://github.com/${account(p)}`, `https://www.behance.net/${account(p)}`, `https://gitlab.com/${account(p)}`, `https://medium.com/@${account(p)}`, `twitter.com/${account(p)}`, `https://stackoverflow.com/users/${fill("#######", c)}/${account(p)}`, `https://www.xing.com/profile/${p.handle.replace(/\W/g, "_")}`, `https://www.kaggle.com/${account(p)}`]); // prettier-ignore

function born({ birth: { day, month, year } }: Stranger, c: Chance): string {
  const name = MONTHS[month - 1] ?? "";
  return c.pick([`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${two(day)}/${two(month)}/${year}`, `${two(day)}.${two(month)}.${year}`, `${year}-${two(month)}-${two(day)}`, `${day}${ordinal(day)} ${name}, ${year}`, `${two(day)}-${name.slice(0, 3)}-${year}`, `${two(day)}-${two(month)}-${year}`, `${name.slice(0, 3)} ${day}, ${year}`]); // prettier-ignore
}

const ordinal = (day: number): string =>
  day > 10 && day < 14 ? "th" : (({ 1: "st", 2: "nd", 3: "rd" } as Record<number, string>)[day % 10] ?? "th");

const FACTS: Readonly<Record<string, readonly [PersonalKind, Value]>> = {
  phone: ["PHONE", phone],
  phone2: ["PHONE", second],
  extension: ["PHONE", (p, c) => `${p.phone}${c.pick([" ext. ", " x", ", Ext "])}${fill("###", c)}`],
  mail: ["EMAIL", mail],
  workMail: ["EMAIL", (p) => `${ascii(called(p)).slice(0, 1)}${ascii(p.surname)}@alumni.uni-${p.country.toLowerCase()}.org`], // prettier-ignore
  linkedin: ["URL", linkedin],
  site: ["URL", site],
  profile: ["URL", profile],
  link: ["URL", (p, c) => c.pick([linkedin, linkedin, profile, site])(p, c)],
  handle: ["URL", (p) => `@${account(p).replace(/-/g, "_")}`],
  orcid: ["URL", (_, c) => `https://orcid.org/0000-000${fill("#-####-####", c)}`],
  home: ["ADDRESS", ({ home }) => home.join(", ")],
  homeLines: ["ADDRESS", ({ home }) => home.join("\n")],
  homeAbroad: ["ADDRESS", ({ home, countryName }) => [...home, countryName].join(", ")],
  homeDashed: ["ADDRESS", ({ home }) => home.join(" - ")],
  born: ["DATE_OF_BIRTH", born],
  age: ["AGE", ({ age }, c) => c.pick([`${age}`, `${age}`, `${age} years`, `${age} yrs`, `${age} years old`])],
  years: ["AGE", ({ age }, c) => c.pick([`${age} years old`, `${age} y.o.`, `${age} yrs old`, `aged ${age}`])],
  sex: ["GENDER", ({ isFemale }) => (isFemale ? "Female" : "Male")],
  sexShort: ["GENDER", ({ isFemale }) => (isFemale ? "F" : "M")],
  pronouns: ["GENDER", ({ isFemale }) => (isFemale ? "she/her" : "he/him")],
  status: ["MARITAL_STATUS", (_, c) => c.pick(["Single", "Married", "Married", "Divorced", "Widowed", "Unmarried", "Married, 2 children", "Married with one child", "single", "MARRIED"])], // prettier-ignore
  countryOf: ["NATIONALITY", ({ countryName }) => countryName],
  statusWord: ["MARITAL_STATUS", (_, c) => c.pick(["single", "married", "divorced", "married with two children"])],
  nationality: ["NATIONALITY", ({ demonym, countryName }, c) => c.pick([demonym, demonym, countryName])],
  demonym: ["NATIONALITY", ({ demonym }) => demonym],
  religion: ["RELIGION", (_, c) => c.pick(["Christian", "Islam", "Muslim", "Hindu", "Hinduism", "Roman Catholic", "Buddhist", "Sikh", "Jewish"])], // prettier-ignore
  id: ["ID_NUMBER", ({ id }) => id],
  passport: ["ID_NUMBER", (_, c) => fill("@#######", c)],
  father: ["PERSON", ({ surname }, c) => `${c.pick(["Joseph", "Abdul Karim", "Narayan", "Emmanuel"])} ${surname}`],
  referee: ["PERSON", (_, c) => c.pick(["Helga Brandvold", "Samuel Achterberg", "Ioana Petrescu", "Kwesi Amponsah", "Margaret Tillotson", "Farrukh Siddiqui"])], // prettier-ignore
  refereePhone: ["PHONE", second],
  refereeMail: ["EMAIL", (_, c) => c.pick(["hr.office", "reference", "lab.head", "m.director"]) + `${fill("##", c)}@example-firm.com`], // prettier-ignore
  bornDe: ["DATE_OF_BIRTH", ({ birth }) => `${two(birth.day)}.${two(birth.month)}.${birth.year}`],
  statusDe: ["MARITAL_STATUS", (_, c) => c.pick(["ledig", "verheiratet", "verheiratet, zwei Kinder", "geschieden"])],
  ageFr: ["AGE", ({ age }) => `${age} ans`],
  statusFr: ["MARITAL_STATUS", ({ isFemale }, c) => c.pick(isFemale ? ["Célibataire", "Mariée", "Pacsée"] : ["Célibataire", "Marié", "Marié, 2 enfants"])], // prettier-ignore
  statusEs: ["MARITAL_STATUS", ({ isFemale }, c) => c.pick(isFemale ? ["Soltera", "Casada"] : ["Soltero", "Casado"])],
};

const JOBS = ["Civil Engineer", "Senior Accountant", "Registered Nurse", "Java Developer", "Warehouse Supervisor", "Marketing Executive", "Data Analyst", "Executive Chef", "HR Business Partner", "Electrical Technician", "Primary School Teacher", "Logistics Coordinator", "Sales Manager", "UX Designer", "Mechanical Engineer", "Customer Service Representative", "QA Tester", "Pharmacist"]; // prettier-ignore
const WORDS: Readonly<Record<string, Value>> = {
  job: (_, c) => c.pick(JOBS),
  jobUpper: (_, c) => c.pick(JOBS).toUpperCase(),
  town: ({ town }) => town,
  country: ({ countryName }) => countryName,
  townUpper: ({ town }) => town.toUpperCase(),
  mr: ({ isFemale }, c) => (isFemale ? c.pick(["Ms.", "Mrs.", "Miss"]) : "Mr."),
  letters: (_, c) => c.pick(["MBA", "PMP", "CPA", "PhD", "RN, BSN", "MSc", "P.Eng.", "ACCA", "SHRM-CP", "BSc (Hons)", "CFA", "MCIPD"]), // prettier-ignore
  title: (_, c) => c.pick(["Dr.", "Dr", "Prof. Dr.", "Engr.", "Ing.", "Arch."]),
  idLabel: ({ idLabel }) => idLabel,
  worked: (_, c) => String(3 + c.below(20)),
  telephone: (_, c) => c.pick(["Tel", "Phone", "Mobile", "Cell", "Mob", "Ph", "Telephone", "Contact No.", "Tel. No", "Phone number"]), // prettier-ignore
  post: (_, c) => c.pick(["Email", "E-mail", "Mail", "Email Address", "E-Mail ID", "email"]),
  heading: (_, c) => c.pick(["RESUME", "Curriculum Vitae", "CURRICULUM VITAE", "Résumé", "CV", "Resume"]),
  objective: (_, c) =>
    c.pick(["PROFESSIONAL SUMMARY", "Objective", "CAREER OBJECTIVE", "Profile", "SUMMARY", "About me"]),
};

export const THIRTEENTH_FIELDS: Fields = { names: NAMES, facts: FACTS, words: WORDS };
