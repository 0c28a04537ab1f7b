// A fourth set, thought of otherwise: no layouts, but pieces that chance puts together. Each fact has several wordings, the
// block has any order, joints, place and noise. Written before the rules were changed for the third set.

import { bodyWithDecoys } from "./decoys.ts";
import { address, birthDate, gender, link, marital, nationality, phone } from "./facts.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

type Piece = (t: TextWithMarks, p: BenchPerson, c: Chance) => void;

const labelled =
  (labels: readonly string[], value: Piece): Piece =>
  (t, p, c) => {
    t.plain(c.pick(labels)).plain(c.pick([": ", " : ", ":", " - ", " – ", ":\t", ":  ", " = ", "； ", " | "]));
    value(t, p, c);
  };
const mail: Piece = (t, p) => t.put("EMAIL", p.email);
const number: Piece = (t, p, c) => t.put("PHONE", phone(p, c));
const born: Piece = (t, p, c) => t.put("DATE_OF_BIRTH", birthDate(p, c));
const years: Piece = (t, p) => t.put("AGE", String(p.age));
const sex: Piece = (t, p, c) => t.put("GENDER", gender(p, c));
const status: Piece = (t, p, c) => t.put("MARITAL_STATUS", marital(p, c));
const nation: Piece = (t, p, c) => t.put("NATIONALITY", nationality(p, c));
const street: Piece = (t, p, c) => t.put("ADDRESS", p.city === "" ? p.street : address(p, c));
const web: Piece = (t, p, c) => t.put("URL", link(p, c));

/** Every wording of a fact; the first ones are the commonest. */
// prettier-ignore
const CONTACTS: readonly (readonly Piece[])[] = [
  [mail, labelled(["Email", "E-mail", "EMAIL", "Electronic mail", "e", "Courriel", "Mail to", "Correo", "Primary e-mail"], mail), (t, p) => t.plain("<").put("EMAIL", p.email).plain(">"), (t, p) => t.plain("mailto:").put("EMAIL", p.email)],
  [number, labelled(["Phone", "Mobile", "Tel", "T", "m", "Handy", "Gsm", "Móvil", "Phone (mobile)", "Telephone number", "Contact number", "Mobile/Viber", "Home phone"], number), (t, p, c) => t.put("PHONE", phone(p, c)).plain(c.pick([" (mobile)", " (cell)", " [M]"]))],
  [web, labelled(["LinkedIn", "Website", "Web", "Homepage", "Online", "Profile", "Blog"], web)],
  [street, street, labelled(["Address", "Residence", "Home", "Correspondence address", "Residential Address", "Adresse", "Domicilio", "Location", "Postal address", "Address for communication", "Current Address"], street), (t, p, c) => { t.plain(c.pick(["residing at ", "Resident at ", "Lives at "])); street(t, p, c); }],
];
// prettier-ignore
const FACTS: readonly (readonly Piece[])[] = [
  [labelled(["Date of birth", "DOB", "D.O.B.", "Birth date", "Born", "DoB (dd/mm/yyyy)", "Date Of Birth", "Geburtstag", "Geb.-Datum", "Fecha nac.", "Born on", "BIRTHDATE", "Date of Birth (D/M/Y)"], born), (t, p, c) => { t.plain(c.pick(["born on ", "Born: ", "geboren am ", "né le ", "nacido el ", "nato il ", "*"])); born(t, p, c); }],
  [labelled(["Age", "AGE", "Current Age", "Age in years", "Alter"], years), (t, p, c) => t.put("AGE", c.pick([`${p.age} years old`, `${p.age} y/o`, `${p.age}-year-old`, `aged ${p.age}`, `${p.age} years of age`]))],
  [labelled(["Gender", "Sex", "GENDER", "Gender (M/F)", "Geschlecht", "Género"], sex), (t, p, c) => t.put("GENDER", p.isFemale ? c.pick(["Female", "she/her", "(She/Her/Hers)"]) : c.pick(["Male", "he/him", "(He/Him/His)"]))],
  [labelled(["Marital status", "Marital Status", "Civil status", "MARITAL STATUS", "Family status", "Relationship status", "Status (marital)", "Estado Civil", "Etat civil"], status), labelled(["Family", "Personal status"], (t, _p, c) => t.put("MARITAL_STATUS", c.pick(["married, two kids", "divorced, 1 son", "married with 3 daughters"])))],
  [labelled(["Nationality", "Citizenship", "NATIONALITY", "Citizenship(s)", "Nationality/Citizenship", "Country of origin", "Passport", "Nacionalidad", "Nationalité"], nation), (t, p, c) => t.put("NATIONALITY", c.pick([`${p.demonym} citizen`, `${p.demonym} national`, `${p.demonym} passport holder`, `Citizen of ${p.countryName}`]))],
];

// prettier-ignore
const NAMES: readonly Piece[] = [
  (t, p) => t.name(`${p.given} ${p.surname}`),
  (t, p) => t.name(`${p.given} ${p.surname}`.toUpperCase()),
  (t, p) => t.name(`${p.given} ${p.surname.toUpperCase()}`),
  (t, p) => t.name(`${p.surname}, ${p.given}`),
  (t, p) => t.name(`${p.surname.toUpperCase()} ${p.given}`),
  (t, p, c) => t.name(`${p.given} ${c.pick(["A.", "J.", "M. K."])} ${p.surname}`),
  (t, p, c) => t.plain(c.pick(["Dr. ", "Dr ", "Ing. ", "Prof. ", "Mr. ", "Ms. "])).name(`${p.given} ${p.surname}`),
  (t, p, c) => t.name(`${p.given} ${p.surname}`).plain(c.pick([", PhD", ", MBA", " MSc", ", PMP", " – Resume", " | CV", " (Mr.)", ", Jr."])),
  labelled(["Name", "Full Name", "NAME", "Candidate", "Name and surname", "Applicant name", "Surname and first name", "Name in full"], (t, p) => t.name(`${p.given} ${p.surname}`)),
  (t, p, c) => t.plain(c.pick(["Resume of ", "CV: ", "Curriculum vitae – ", "RESUME – ", "About "])).name(`${p.given} ${p.surname}`),
  (t, p, c) => t.plain(c.pick(["I am ", "Hi, I'm ", "My name is ", "This is the resume of "])).name(`${p.given} ${p.surname}`).plain("."),
];
const HEADINGS = [
  "",
  "",
  "",
  "CURRICULUM VITAE",
  "RESUME",
  "Personal details",
  "Contact",
  "Confidential",
  "Page 1 of 3",
];

function shuffled<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
  return items
    .map((item) => ({ item, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function block(t: TextWithMarks, p: BenchPerson, pieces: readonly Piece[], joint: string, c: Chance): void {
  for (const [at, piece] of pieces.entries()) {
    if (at > 0) t.plain(joint);
    piece(t, p, c);
  }
  t.line();
}

export const COMPOSED: Layout = {
  name: "composed",
  write: (p, title, body, c) => {
    const t = new TextWithMarks();
    const contacts = shuffled([CONTACTS[0] ?? [], ...shuffled(CONTACTS.slice(1), c).slice(0, 1 + c.below(3))], c).map(
      (wordings) => c.pick(wordings),
    );
    const facts = shuffled(FACTS, c)
      .slice(0, c.below(5))
      .map((wordings) => c.pick(wordings));
    const joint = c.pick(["\n", "\n", "\n", " | ", ", ", " · ", "   ", "\t", "; ", " • ", "\n\n", "\n- "]);
    const name = c.pick(NAMES);
    const heading = c.pick(HEADINGS);
    if (heading !== "") t.line(heading);
    const order = c.below(10);
    if (order === 0) block(t, p, contacts, joint, c);
    if (order === 1) t.line(title);
    name(t, p, c);
    t.line();
    if (order > 1 && c.yes(0.7)) t.line(title);
    if (order > 0) block(t, p, contacts, joint, c);
    const factsFirst = c.yes(0.6);
    if (factsFirst && facts.length > 0) block(t, p, facts, joint, c);
    bodyWithDecoys(t.line(), body, c);
    if (factsFirst || facts.length === 0) return t;
    t.line().line(
      c.pick(["Personal details", "PERSONAL DATA", "Additional information", "Other", "PERSONAL INFORMATION"]),
    );
    block(t, p, facts, joint === ", " || joint === "   " ? "\n" : joint, c);
    return t;
  },
};
