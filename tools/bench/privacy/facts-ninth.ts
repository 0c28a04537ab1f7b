// What the holes of the ninth set's templates are filled with: the name in every form, and each fact as people write it.

import { fill } from "./strangers.ts";
import type { Fields, Value } from "./template.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]; // prettier-ignore
const TITLES = ["Software Engineer", "Registered Nurse", "Civil Engineer", "Data Analyst", "Accountant", "Project Manager", "Sales Executive", "Teacher", "Mechanical Technician", "HR Officer", "Product Designer", "Marketing Manager", "Electrician", "Logistics Coordinator", "Pharmacist", "DevOps Engineer"]; // prettier-ignore
const two = (value: number): string => String(value).padStart(2, "0");
const ordinal = (day: number): string => `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`; // prettier-ignore
const plain: Value = ({ given, surname }) => `${given} ${surname}`;
const caps: Value = (p, c) => plain(p, c).toUpperCase();
/** A person has one profession all through a document. */
const titleOf: Value = ({ birth: { day, month, year } }) => TITLES[(day + month + year) % TITLES.length] ?? "Teacher";
const initialsOf = (given: string): string => given.split(/[ -]/).map((part) => `${part.charAt(0)}.`).join(" "); // prettier-ignore

const born: Value = ({ birth: { day, month, year } }, c) => {
  const name = MONTHS[month - 1] ?? "May";
  return c.pick([
    `${day} ${name} ${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(month)}/${two(day)}/${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${name} ${day}, ${year}`,
    `${ordinal(day)} ${name} ${year}`,
    `${ordinal(day)} ${name}, ${year}`,
    `${two(day)}-${name.slice(0, 3)}-${year}`,
    `${two(day)} ${name.slice(0, 3).toUpperCase()} ${year}`,
    `${name.slice(0, 3)} ${day}, ${year}`,
    `${day}/${month}/${String(year).slice(2)}`,
  ]);
};

const dialled: Value = ({ phone, phoneCode, country }, c) => {
  // The trunk prefix goes where the country's code comes.
  const national = country === "RU" || country === "KZ" || country === "LT" ? phone.replace(/^8 /, "") : country === "HU" ? phone.replace(/^06 /, "") : phone.replace(/^0/, "").replace(/^\(0/, "("); // prettier-ignore
  const digits = national.replace(/\D/g, "");
  return c.pick([
    phone,
    `+${phoneCode} ${national}`,
    `+${phoneCode} ${national}`,
    `+${phoneCode}${digits}`,
    `(+${phoneCode}) ${national}`,
    `+${phoneCode}-${national.replace(/[ ()]+/g, "-").replace(/^-/, "")}`,
    `00${phoneCode} ${national}`,
    `+${phoneCode}.${digits.replace(/(\d{3})(?=\d{3})/g, "$1.")}`,
  ]);
};

const home: Value = ({ home: lines, countryName }, c) => lines.join(", ") + c.pick(["", "", `, ${countryName}`, "."]);
const site: Value = ({ handle }, c) => c.pick([`https://www.${handle.replace(/\./g, "")}.com`, `${handle.replace(/\./g, "-")}.dev`, `https://${handle.replace(/\./g, "")}.github.io/portfolio`, `www.behance.net/${handle}`, `medium.com/@${handle}`, `https://gitlab.com/${handle}`]); // prettier-ignore
const linkedin: Value = ({ handle }, c) => c.pick([`linkedin.com/in/${handle}`, `https://www.linkedin.com/in/${handle}/`, `www.linkedin.com/in/${handle}`, `http://linkedin.com/in/${handle}?trk=public`, `LinkedIn.com/in/${handle}`]); // prettier-ignore
const github: Value = ({ handle }, c) => c.pick([`github.com/${handle}`, `https://github.com/${handle}`, `www.github.com/${handle}`]); // prettier-ignore

export const NINTH_FIELDS: Fields = {
  names: {
    name: plain,
    caps,
    middle: ({ given, middle, surname }) => `${given} ${middle}. ${surname}`,
    surnameCaps: ({ given, surname }) => `${given} ${surname.toUpperCase()}`,
    surnameFirst: ({ given, surname }) => `${surname.toUpperCase()} ${given}`,
    comma: ({ given, surname }) => `${surname}, ${given}`,
    commaCaps: ({ given, surname }) => `${surname}, ${given}`.toUpperCase(),
    commaMiddle: ({ given, middle, surname }) => `${surname}, ${given} ${middle}.`,
    initials: ({ given, surname }) => `${initialsOf(given)} ${surname}`,
    initialsLast: ({ given, surname }) => `${surname} ${initialsOf(given)}`,
    lower: (p, c) => plain(p, c).toLowerCase(),
    spaced: (p, c) => [...caps(p, c)].join(" "),
    stacked: ({ given, surname }) => `${given.toUpperCase()}\n${surname.toUpperCase()}`,
    nick: ({ given, surname }, c) => `${given} "${c.pick(["Sunny", "Mo", "Kiki", "Ace", "Bee"])}" ${surname}`,
    single: ({ given }) => given,
    father: ({ surname }, c) => `${c.pick(["Joseph", "Ali", "Samuel", "Mohan", "Peter"])} ${surname}`,
    given: ({ given }) => given,
    surname: ({ surname }) => surname,
    native: (p, c) => p.native ?? plain(p, c),
  },
  facts: {
    mail: ["EMAIL", ({ email }) => email],
    mailCaps: ["EMAIL", ({ email }) => email.toUpperCase()],
    phone: ["PHONE", dialled],
    home: ["ADDRESS", home],
    homeLines: ["ADDRESS", ({ home: lines, countryName }, c) => [...lines, ...(c.yes(0.4) ? [countryName] : [])].join("\n")], // prettier-ignore
    homeCaps: ["ADDRESS", ({ home: lines }) => lines.join(", ").toUpperCase()],
    linkedin: ["URL", linkedin],
    github: ["URL", github],
    site: ["URL", site],
    handle: ["URL", ({ handle }) => `@${handle}`],
    born: ["DATE_OF_BIRTH", born],
    age: ["AGE", ({ age }, c) => c.pick([`${age}`, `${age} years`, `${age} yrs`, `${age} years old`, `${age} Years Old`])], // prettier-ignore
    years: ["AGE", ({ age }) => `${age}`],
    yearOld: ["AGE", ({ age }, c) => c.pick([`${age}-year-old`, `${age} year old`, `${age}-years-old`])],
    sex: ["GENDER", ({ isFemale }, c) => (isFemale ? c.pick(["Female", "F", "FEMALE", "Woman", "female"]) : c.pick(["Male", "M", "MALE", "Man", "male"]))], // prettier-ignore
    woman: ["GENDER", ({ isFemale }) => (isFemale ? "woman" : "man")],
    pronouns: ["GENDER", ({ isFemale }, c) => (isFemale ? c.pick(["she/her", "She/Her/Hers"]) : c.pick(["he/him", "He/Him/His"]))], // prettier-ignore
    marital: ["MARITAL_STATUS", (_, c) => c.pick(["Single", "Married", "Divorced", "Widowed", "Never married", "SINGLE", "Married, two children", "Married (1 child)", "Separated", "Engaged", "single"])], // prettier-ignore
    married: ["MARITAL_STATUS", (_, c) => c.pick(["married", "single", "divorced"])],
    nation: ["NATIONALITY", ({ demonym, country, countryName }, c) => c.pick([demonym, demonym, demonym.toUpperCase(), countryName, `${demonym} and ${country === "GB" ? "Irish" : "British"}`, `${demonym} citizen`])], // prettier-ignore
    demonym: ["NATIONALITY", ({ demonym }) => demonym],
    religion: ["RELIGION", (_, c) => c.pick(["Christian", "Christianity", "Islam", "Muslim", "Hindu", "Roman Catholic", "Buddhist", "Sikh", "Orthodox Christian", "Jewish"])], // prettier-ignore
    id: ["ID_NUMBER", ({ id }) => id],
    passport: ["ID_NUMBER", (_, c) => fill("@#######", c)],
  },
  words: {
    title: titleOf,
    titleCaps: (p, c) => titleOf(p, c).toUpperCase(),
    town: ({ town }) => town,
    country: ({ countryName }) => countryName,
    idLabel: ({ idLabel }) => idLabel,
    doctor: (_, c) => c.pick(["Dr. ", "Dr ", "Prof. ", "Engr. ", "Eng. ", "Mr. ", "Ms "]),
    letters: (_, c) => c.pick([", PhD", ", MBA, PMP", ", RN, BSN", ", CPA", " (M.Sc.)", ", FCCA", ", P.Eng."]),
    day: (_, c) => c.pick(["12 March 2024", "03/06/2024", "June 2024", "2 May 2023"]),
  },
};
