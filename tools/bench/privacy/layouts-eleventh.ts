// An eleventh set, by someone who had not read the rules: English resumes of people of sixty countries as they lie in a
// pile. A layout is text: "<born>" is a field of the person, "{Tel|Mobile}" a choice of words, FOOT what ends the text.

import type { PersonalKind } from "../../../src/core/privacy/replacement.ts";
import { body, TRADES } from "./bodies-eleventh.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { MarkedText } from "./marked-text.ts";
import {
  asciiWords,
  bornOn,
  digits,
  link,
  makePerson,
  phone,
  surnameFirst,
  whole,
  fatherOf,
} from "./people-eleventh.ts";
import type { Person } from "./people-eleventh.ts";
import { COUNTRIES } from "./pools-eleventh.ts";
import type { Country, Region } from "./pools-eleventh.ts";
import { seeded } from "./seeded.ts";
import type { Chance } from "./seeded.ts";

interface Layout {
  readonly head: string;
  readonly foot?: string;
  /** What stands at the end of a page in the middle of the text. */
  readonly page?: string;
  readonly of?: (country: Country) => boolean;
}

const inside =
  (...regions: Region[]) =>
  (country: Country) =>
    regions.includes(country.region);
const from =
  (...names: string[]) =>
  (country: Country) =>
    names.includes(country.from);
const GULF_WORKERS = from(
  "India",
  "Philippines",
  "Pakistan",
  "Egypt",
  "Sri Lanka",
  "Nepal",
  "Kenya",
  "Jordan",
  "Bangladesh",
  "Lebanon",
);
const FRENCH = from("Morocco", "Tunisia", "Senegal", "Cameroon", "France");
const SPANISH = from("Mexico", "Colombia", "Argentina", "Chile", "Peru", "Spain", "Dominican Republic");
const PORTUGUESE = from("Brazil", "Portugal");

// prettier-ignore
const LAYOUTS: readonly Layout[] = [
  { head: "<NAME>\n<home> | <tel> | <mail> | <link>\n\n<TITLE>\n" },
  { head: "<name>\n<title>\n<tel>  •  <mail>  •  <link>\n<home>\n" },
  { head: "<NAME>{, MBA|, PMP|, CPA|, M.Sc.|, Ph.D.}\n<title>\n{Email|E-mail}: <mail> | {Mobile|Phone|Cell}: <tel>\nLinkedIn: <link>\n" },
  { head: "<name> – <title> – <tel> – <mail>\n" },
  { head: "<stack>\n<TITLE>\n\nCONTACT\n<tel>\n<mail>\n<link>\n<HOME>\n" },
  { head: "CONTACT\n<HOME>\n<tel>\n<mail>\n\nEXPERTISE\nTeam leadership\nReporting\n\n<name>\n<title>\n", of: inside("north", "europe", "latin", "sea") },
  { head: "<name><pad><tel>\n<title><pad><mail>\n<home><pad><link>\n" },
  { head: "CURRICULUM VITAE\n\nPERSONAL DETAILS\nName:<tab><name>\nDate of {Birth|birth}:<tab><born>\n{Gender|Sex}:<tab><gender>\nMarital Status:<tab><status>\nNationality:<tab><nation>\nReligion:<tab><religion>\nID Number:<tab><id>\nAddress:<tab><home>\n{Cell phone|Mobile No.|Telephone}:<tab><tel>\nEmail:<tab><mail>\n", of: inside("africa") },
  { head: "<NAME>\nMobile: <tel>\nE-Mail: <mail>\n\nPosition applied for: <title>\n", foot: "PERSONAL PROFILE\n{Father's Name|Father Name}  : {Mr. |Sri |}<father>\nDate of Birth  : <born>\nGender  : <gender>\nMarital Status  : <status>\nNationality  : <nation>\nReligion  : <religion>\nPassport No.  : <passport>\nPermanent Address  : <home>\n\nDECLARATION\nI hereby declare that the above information is true to the best of my knowledge.\n\nDate:\nPlace:<pad>(<NAME>)\n", of: inside("south") },
  { head: "RESUME\n\n<name><pad>{Mob|Ph|Contact}: <tel>\n<home><pad>Email id: <mail>\n", foot: "Personal Details:-\nDOB :- <born>\nSex :- <gender>\nMarital status :- <status>\nNationality :- <nation>\n\nYours {faithfully|sincerely|truly},\n<name>\n", of: inside("south") },
  { head: "<name>\n<title>\nNationality: <nation> | {Visa Status: Residence Visa|Visa: Visit visa|Visa Status: Transferable} | DOB: <born>\n<gulfhome>\nMob: <gulftel> | Email: <mail>\n", foot: "PERSONAL INFORMATION\n• Gender: <gender>\n• Marital Status: <status>\n• Passport Number: <passport>\n• Driving License: UAE, valid\n", of: GULF_WORKERS },
  { head: "<mr> <name>\n<title>\n<gulfhome>\n{Tel|M}: <gulftel>, <mail>\n<nation>, <status>, Age: <age>\n", of: inside("arab", "gulf") },
  { head: "<name>  |  <native>\n<title>\n<tel> | <mail>\n<home>\nDate of Birth: <born> | Nationality: <nation>\n", of: (country) => country.men.includes(":") },
  { head: "<name> (<native>)\n{Gender|Sex}: <gender>     Age: <age>     Marital status: <status>\nMobile: <tel>     E-mail: <mail>\nAddress: <home>\n\nJob objective: <title>\n", of: (country) => country.men.includes(":") },
  { head: "<SUR>\n<home>\nContact No.: <tel>\nE-mail Address: <mail>\n\nOBJECTIVE\nTo obtain the position of <title> in your company.\n", foot: "PERSONAL INFORMATION\n{Nickname|Known as}: <first>\nAge: <age> years old\nDate of Birth: <born>\nCivil Status: <status>\nCitizenship: <nation>\nReligion: <religion>\n\nI hereby certify that the above information is true and correct.\n\n<NAME>\nApplicant's Signature\n", of: from("Philippines") },
  { head: "<name>\nAge <age> | <gender> | <nation> | <status>\n<home>\nH/P: <tel>\nEmail: <mail>\n{I/C No|NRIC/Passport}: <passport>\n\n<title>\n", of: inside("sea") },
  { head: "PERSONAL PARTICULARS\nFull Name : <name>\nDate of Birth : <born>\nSex : <gender>\nReligion : <religion>\nStatus : <status>\nAddress : <home>\nPhone/WA : <tel>\nE-mail : <mail>\nLinkedIn : <link>\n", of: from("Indonesia", "Malaysia", "Thailand", "Myanmar") },
  { head: "DATA PRIBADI\nNama Lengkap\t: <name>\nTanggal Lahir\t: <born>\nUsia\t: <age> tahun\nJenis Kelamin\t: <gender.id>\nAgama\t: <religion>\nAlamat\t: <home>\nNo. HP\t: <tel>\nEmail\t: <mail>\n\n<TITLE>\n", of: from("Indonesia") },
  { head: "<sur>\n<title>\n\n<home>\nTél. : <tel>\nE-mail : <mail>\n<age> ans, <status.fr>\nNationalité : <own>\n", of: FRENCH },
  { head: "<name>\nNacionalidad: <own>\nFecha de nacimiento: <born>\nEstado civil: <status.es>\nDomicilio: <home>\n{Celular|Móvil}: <tel>\nCorreo: <mail>\n\n<TITLE>\n", of: SPANISH },
  { head: "<name>\n<own.pt>, <status.pt>, <age> anos\n<home>\nTelefone: <tel>\nE-mail: <mail>\nLinkedIn: <link>\n\n<title>\n", of: PORTUGUESE },
  { head: "Curriculum Vitae\n\nName\t<name>\nGeburtsdatum\t<born>\nFamilienstand\t<status.de>\nStaatsangehörigkeit\t<own>\nAnschrift\t<home>\nTelefon\t<tel>\nE-Mail\t<mail>\n", foot: "<town>, {June|May} 2023\n\n<name>\n", of: from("Germany") },
  { head: "Europass Curriculum Vitae\n\nPersonal information\nSurname(s) / First name(s)   <sur>\nAddress   <home>\nTelephone   <tel>\nE-mail   <mail>\nNationality   <nation>\nDate of birth   <born>\nGender   <gender>\n", page: "Page 1/2 - Curriculum vitae of <name>\n", of: inside("europe") },
  { head: "<name>\n\nHome: <home>\nEmail: <mail>\nPhone: <tel>\nWebsite: <link>\nGender: <gender> | Date of birth: <born> | Nationality: <nation>\n", of: inside("europe", "latin", "arab") },
  { head: "{Dr.|Prof.|Dr} <name>{, PhD|, MSc|}\n<title>\n<home>\nTel. <tel> · <mail> · <link>\n" },
  { head: "<ini>\n<TITLE>\nTel: <tel> / Mail: <mail>\n", foot: "Full name: <name>\nDate of birth: <born>\nCitizenship: <country>\n", of: (country) => country.isSurnameFirst === undefined },
  { head: "<title>\n\nEmail: <mail>\nTel: <tel>\n<home>\n\n<NAME>\n" },
  { head: "RESUME – <TITLE>\nContact: <tel> / <mail>\n", foot: "I certify that the information given is correct.\n\nSigned: <name>\nDate: 12 June 2023\n", of: inside("africa", "south", "sea", "arab") },
  { head: "<file>\n\n<name>\n<title>\n<tel> | <mail>\n" },
  { head: "{Resume of|Curriculum Vitae –|CV of|CV:} <name>\n<home>\n<tel>, <mail>\n", page: "<name> | <mail> | Page 2\n" },
  { head: "<name>\n<TITLE>\n\nAbout me\nI am <first>, a <age>-year-old <nation> {professional|specialist}. I like clear plans and good teams.\n\nReach me at <mail> or <tel>\n<link>\n" },
  { head: "My name is <name> and I am applying for the post of <title>. I was born on <born> and I am <statuslow>.\n\nPhone: <tel>\nEmail: <mail>\nAddress: <home>\n" , foot: "Kind regards,\n<name>\n" },
  { head: "| Name | <name> |\n| Date of birth | <born> |\n| Nationality | <nation> |\n| Marital status | <status> |\n| Phone | <tel> |\n| E-mail | <mail> |\n| Address | <home> |\n" },
  { head: "<NAME> / <TITLE> / <nation> / <tel> / <mail>\n" },
  { head: "<name> (<pronouns>)\n<title> at a growing company\n<mail>\n<link>\n", foot: "<name> – <tel>\n", of: inside("north", "europe") },
  { head: "BIODATA\n\n1. Name : <NAME>\n2. Father's Name : <father>\n3. Date of Birth : <born> (<age> years)\n4. Sex : <gender>\n5. Nationality : <nation>\n6. Religion : <religion>\n7. Marital Status : <status>\n8. Present Address : <home>\n9. Contact : <tel>\n10. E-mail : <mail>\n", foot: "Signature\n\n(<name>)\n", of: inside("south", "africa") },
];

const WORDS: Readonly<Record<string, readonly [man: readonly string[], woman: readonly string[]]>> = {
  "gender.id": [["Laki-laki"], ["Perempuan"]],
  "status.fr": [
    ["marié", "célibataire"],
    ["mariée", "célibataire"],
  ],
  "status.es": [
    ["Soltero", "Casado"],
    ["Soltera", "Casada"],
  ],
  "status.pt": [
    ["solteiro", "casado"],
    ["solteira", "casada"],
  ],
  "status.de": [
    ["verheiratet", "ledig"],
    ["verheiratet", "ledig", "geschieden"],
  ],
};
const GULF_HOMES = [
  "Al Nahda 2, Dubai, UAE",
  "Flat ###, Muroor Road, Abu Dhabi, UAE",
  "Bin Omran, Doha, Qatar",
  "Flat ##, Bldg ###, Juffair, Manama, Bahrain",
];

/** One field of a person as a header has it; what has no kind is nobody's. */
// prettier-ignore
function field(key: string, p: Person, trade: string, c: Chance): readonly [PersonalKind | null, string] {
  const { country, isFemale } = p;
  const status = c.pick(["Single", "Married", "Married", "Divorced", "Single"]);
  const local = WORDS[key];
  if (local !== undefined) return [key.startsWith("gender") ? "GENDER" : "MARITAL_STATUS", c.pick(local[isFemale ? 1 : 0])];
  switch (key) {
    case "name": return ["PERSON", whole(p)];
    case "NAME": return ["PERSON", whole(p).toUpperCase()];
    case "stack": return ["PERSON", `${p.given}\n${p.surname}`.toUpperCase()];
    case "sur": return ["PERSON", surnameFirst(p, " ")];
    case "SUR": return ["PERSON", surnameFirst(p, ", ").toUpperCase()];
    case "ini": return ["PERSON", `${p.given.charAt(0)}. ${p.surname}`];
    case "first": return ["PERSON", p.given];
    case "native": return ["PERSON", p.native];
    case "father": return ["PERSON", fatherOf(p, c)];
    case "tel": return ["PHONE", phone(country, c)];
    case "gulftel": return ["PHONE", digits(c.pick(["+971 50 ### ####", "+971-55-#######", "+974 55## ####"]), c)];
    case "mail": return ["EMAIL", p.email];
    case "link": return ["URL", link(p, c)];
    case "home": return ["ADDRESS", digits(c.pick(country.homes), c)];
    case "HOME": return ["ADDRESS", digits(c.pick(country.homes), c).replace(", ", "\n")];
    case "gulfhome": return ["ADDRESS", digits(c.pick(GULF_HOMES), c)];
    case "born": return ["DATE_OF_BIRTH", bornOn(p, c)];
    case "age": return ["AGE", String(2023 - p.birth.year)];
    case "gender": return ["GENDER", isFemale ? "Female" : "Male"];
    case "pronouns": return ["GENDER", c.pick(isFemale ? ["She/Her", "she/her"] : ["He/Him", "he/him/his"])];
    case "status": return ["MARITAL_STATUS", status];
    case "statuslow": return ["MARITAL_STATUS", status.toLowerCase()];
    case "nation": return ["NATIONALITY", country.of];
    case "country": return ["NATIONALITY", country.from];
    case "own": return ["NATIONALITY", country.own ?? country.of];
    case "own.pt": return ["NATIONALITY", isFemale ? (country.own ?? "") : (country.own ?? "").replace(/eira$/, "eiro").replace(/esa$/, "ês")];
    case "religion": return ["RELIGION", c.pick((country.religions ?? "Christian").split(", "))];
    case "id": return ["ID_NUMBER", digits(country.id?.[1] ?? "#########", c)];
    case "passport": return ["ID_NUMBER", digits(c.pick(["N#######", "A########", "P#######B"]), c)];
    case "title": return [null, trade];
    case "TITLE": return [null, trade.toUpperCase()];
    case "town": return [null, c.pick(country.towns.split(", "))];
    case "mr": return [null, c.pick([isFemale ? "Ms." : "Mr.", "Eng."])];
    case "pad": return [null, " ".repeat(4 + c.below(24))];
    case "tab": return [null, c.pick(["\t", "\t\t", " "])];
    default: throw new Error(`no field ${key}`);
  }
}

function write(t: TextWithMarks, layout: string, p: Person, trade: string, c: Chance): void {
  for (const [index, part] of layout.split(/[<>]/).entries()) {
    if (index % 2 === 0) t.plain(part.replace(/\{([^}]*)\}/g, (_, words: string) => c.pick(words.split("|"))));
    else if (part === "file") writeFileName(t, p, c);
    else {
      const [kind, value] = field(part, p, trade, c);
      const isNew = !t.marks.some(({ isOwnName }) => isOwnName);
      if (kind === null) t.plain(value);
      else if (kind === "PERSON" && part !== "father" && isNew) t.name(value);
      else t.put(kind, value);
    }
  }
}

/** The title that a text editor gave the document. */
function writeFileName(t: TextWithMarks, { given, surname }: Person, c: Chance): void {
  const words = asciiWords(`${given} ${surname}`).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  t.plain(c.pick(["", "CV_", "Resume-"]))
    .name(words.join("_"))
    .plain(c.pick(["_CV.docx", "_Resume_2023.pdf", ".pdf"]));
}

/** As many texts as asked for, the layouts in turn. */
export function eleventhSet(count: number): readonly MarkedText[] {
  const c = seeded(1111);
  return Array.from({ length: count }, (_, index) => {
    const layout = LAYOUTS[index % LAYOUTS.length];
    if (layout === undefined) throw new Error("no layouts");
    const country = c.pick(layout.of === undefined ? COUNTRIES : COUNTRIES.filter(layout.of));
    const person = makePerson(country, c);
    const trade = c.pick(TRADES);
    const title = c.pick(trade.titles);
    const text = new TextWithMarks();
    write(text, layout.head, person, title, c);
    body(text, country, trade, person.birth.year, c, () => {
      if (layout.page !== undefined) write(text.line(), layout.page, person, title, c);
    });
    if (layout.foot !== undefined) write(text.line(), layout.foot, person, title, c);
    return text;
  });
}
