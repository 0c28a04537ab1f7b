// A fifth set, small, written after the rules had learned from the fourth: what a person who writes such a check would
// take from templates of word processors, typesetting systems, job boards and letters.

import { bodyWithDecoys } from "./decoys.ts";
import { address, birthDate, gender, link, marital, nationality, phone } from "./facts.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

const layout = (
  name: string,
  write: (t: TextWithMarks, p: BenchPerson, title: string, c: Chance) => void,
  foot: (t: TextWithMarks, p: BenchPerson, title: string, c: Chance) => void = () => undefined,
): Layout => ({
  name,
  write: (person, title, body, chance) => {
    const text = new TextWithMarks();
    write(text, person, title, chance);
    bodyWithDecoys(text.line(), body, chance);
    foot(text.line(), person, title, chance);
    return text;
  },
});
const plain = (p: BenchPerson): string => `${p.given} ${p.surname}`;
const home = (p: BenchPerson, c: Chance): string => (p.city === "" ? p.street : address(p, c));

// prettier-ignore
export const LAST_LAYOUTS: readonly Layout[] = [
  layout("typeset, with signs that became letters", (t, p, title, c) => {
    t.name(plain(p)).line().line(title).plain("H ").put("PHONE", phone(p, c)).plain(" | # ").put("EMAIL", p.email).plain(" | ï ").put("URL", link(p, c)).plain(" | ◎ ").put("ADDRESS", home(p, c)).line();
  }),
  layout("three columns of a word processor", (t, p, title, c) => {
    t.put("ADDRESS", home(p, c)).plain("\t").name(plain(p).toUpperCase()).plain("\t").put("PHONE", phone(p, c)).line();
    t.plain(`\t${title}\t`).put("EMAIL", p.email).line();
  }),
  layout("profile of a job board", (t, p, title, c) => {
    t.line(`${title} – 7 years`).name(plain(p)).line().line("Willing to relocate: Anywhere").line("Authorized to work in the US for any employer").line();
    t.plain("Contact ").put("PERSON", p.given).plain(": ").put("EMAIL", p.email).plain(" · ").put("PHONE", phone(p, c)).line();
  }),
  layout("passport-like block", (t, p, _title, c) => {
    t.line("PERSONAL PARTICULARS").plain("1. Name (as in passport)   : ").name(`${p.surname.toUpperCase()} ${p.given.toUpperCase()}`).line();
    t.plain("2. Date of Birth / Age     : ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(" / ").put("AGE", String(p.age)).line();
    t.plain("3. Sex                     : ").put("GENDER", gender(p, c)).line().plain("4. Marital Status          : ").put("MARITAL_STATUS", marital(p, c)).line();
    t.plain("5. Nationality             : ").put("NATIONALITY", nationality(p, c)).line().plain("6. Residential Address     : ").put("ADDRESS", home(p, c)).line();
    t.plain("7. Contact (HP / Home)     : ").put("PHONE", phone(p, c)).line().plain("8. E-mail                  : ").put("EMAIL", p.email).line();
  }),
  layout("German sentence of facts", (t, p, title, c) => {
    t.line("Lebenslauf").name(plain(p)).line().line(title);
    t.plain("geboren am ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(", ").put("MARITAL_STATUS", c.pick(["verheiratet, zwei Kinder", "ledig", "geschieden"])).plain(", ").put("NATIONALITY", c.pick(["deutsch", "österreichisch", "polnisch"])).line();
    t.plain("wohnhaft: ").put("ADDRESS", home(p, c)).line().plain("Fon ").put("PHONE", phone(p, c)).plain(" · Mail ").put("EMAIL", p.email).line();
  }, (t, p) => t.plain("Köln, den 3. Mai 2023    ").put("PERSON", plain(p))),
  layout("French header", (t, p, title, c) => {
    t.name(`${p.given} ${p.surname.toUpperCase()}`).line().put("AGE", `${p.age} ans`).plain(" - ").put("MARITAL_STATUS", c.pick(["Marié, 2 enfants", "Célibataire", "Pacsée"])).plain(" - Permis B").line();
    t.put("ADDRESS", home(p, c)).line().plain("Port. : ").put("PHONE", phone(p, c)).line().plain("Courriel : ").put("EMAIL", p.email).line().line(title);
  }),
  layout("Spanish personal data", (t, p, _title, c) => {
    t.line("CURRÍCULUM VITAE").line("DATOS PERSONALES").plain("Apellidos y nombre: ").name(`${p.surname}, ${p.given}`).line();
    t.plain("Fecha y lugar de nacimiento: ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(", ").put("NATIONALITY", "Sevilla").line().plain("D.N.I.: ").put("ID_NUMBER", `${10_000_000 + c.below(89_999_999)}Z`).line();
    t.plain("Domicilio actual: ").put("ADDRESS", home(p, c)).line().plain("Teléfono de contacto: ").put("PHONE", phone(p, c)).line().plain("e-mail: ").put("EMAIL", p.email).line();
  }),
  layout("name with a job in brackets, contacts below each other without words", (t, p, title, c) => {
    t.name(plain(p)).line(` [${title}]`).put("URL", link(p, c)).line().put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line().put("ADDRESS", home(p, c)).line();
  }),
  layout("academic", (t, p, title, c) => {
    t.name(plain(p)).line(c.pick([", Ph.D.", ", Dr. rer. nat.", ", M.D., Ph.D.", ", Ed.D."])).line(`${title}, Department of Biology`).plain("Office: Room 12 · Tel ").put("PHONE", phone(p, c)).plain(" · ").put("EMAIL", p.email).line();
    t.plain("Born: ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(" · Citizenship: ").put("NATIONALITY", p.demonym).line();
  }, (t, p) => t.line("PUBLICATIONS").put("PERSON", `${p.surname}, ${p.given.charAt(0)}.`).line(" and Rossi, M. (2016). Yields of maize. Field Crops 12(3), 45-67.")),
  layout("letter in front, name at its foot", (t, p, title, c) => {
    t.line("Re: your advertisement").line("Dear Recruitment Team,").line(`I would like to be considered as ${title}.`).line("With best wishes");
    t.name(plain(p)).line().plain("Mobile ").put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line();
  }),
  layout("about me in the first person", (t, p, title, c) => {
    t.plain("Hello! I'm ").name(p.given).plain(", a ").put("AGE", `${p.age}-year-old`).plain(` ${title.toLowerCase()} from `).put("NATIONALITY", p.countryName).line(".");
    t.plain("Write to ").put("EMAIL", p.email).plain(" or see ").put("URL", link(p, c)).line(".").plain("Full name: ").put("PERSON", plain(p)).line();
  }),
  layout("page headers that repeat", (t, p, title, c) => {
    t.plain("Resume – ").name(plain(p)).plain(" – Page 1/2").line().line(title).put("EMAIL", p.email).plain(" / ").put("PHONE", phone(p, c)).line();
  }, (t, p) => t.plain("Resume – ").put("PERSON", plain(p)).plain(" – Page 2/2")),
];
