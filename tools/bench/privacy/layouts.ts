// Headers of resumes that rules may be tuned on. Each writes one person over a body; layouts-held-out.ts has others.

import { address, birthDate, fullName, gender, link, marital, nationality, phone, religion } from "./facts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { MarkedText } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

export interface Layout {
  readonly name: string;
  readonly write: (person: BenchPerson, title: string, body: string, chance: Chance) => MarkedText;
}

const layout = (
  name: string,
  write: (t: TextWithMarks, p: BenchPerson, title: string, body: string, c: Chance) => void,
): Layout => ({
  name,
  write: (person, title, body, chance) => {
    const text = new TextWithMarks();
    write(text, person, title, body, chance);
    return text;
  },
});

/** Labels of one language, in the order name, birth, birthplace, nationality, status, gender, address, phone, mail. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ["Name", "Date of birth", "Nationality", "Marital status", "Gender", "Address", "Phone", "E-mail", "Age"],
  de: ["Name", "Geburtsdatum", "Staatsangehörigkeit", "Familienstand", "Geschlecht", "Anschrift", "Telefon", "E-Mail", "Alter"],
  fr: ["Nom", "Date de naissance", "Nationalité", "Situation familiale", "Sexe", "Adresse", "Téléphone", "Courriel", "Âge"],
  es: ["Nombre y apellidos", "Fecha de nacimiento", "Nacionalidad", "Estado civil", "Sexo", "Dirección", "Teléfono", "Correo electrónico", "Edad"],
  it: ["Nome e cognome", "Data di nascita", "Nazionalità", "Stato civile", "Sesso", "Indirizzo", "Telefono", "E-mail", "Età"],
  pt: ["Nome completo", "Data de nascimento", "Nacionalidade", "Estado civil", "Sexo", "Endereço", "Telefone", "E-mail", "Idade"],
  pl: ["Imię i nazwisko", "Data urodzenia", "Obywatelstwo", "Stan cywilny", "Płeć", "Adres", "Telefon", "E-mail", "Wiek"],
  nl: ["Naam", "Geboortedatum", "Nationaliteit", "Burgerlijke staat", "Geslacht", "Adres", "Telefoon", "E-mail", "Leeftijd"],
  sv: ["Namn", "Födelsedatum", "Nationalitet", "Civilstånd", "Kön", "Adress", "Telefon", "E-post", "Ålder"],
  ru: ["ФИО", "Дата рождения", "Гражданство", "Семейное положение", "Пол", "Адрес", "Телефон", "Эл. почта", "Возраст"],
}; // prettier-ignore

export const LAYOUTS: readonly Layout[] = [
  layout("capitals over a title", (t, p, title, body, c) => {
    t.name(fullName(p).toUpperCase()).line();
    t.line(title);
    t.put("ADDRESS", address(p, c)).line();
    t.put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).line();
    t.put("URL", link(p, c)).line().line().plain(body);
  }),
  layout("one line", (t, p, _title, body, c) => {
    const bar = c.pick([" | ", " • ", " · ", ", ", "  "]);
    t.name(fullName(p)).plain(bar).put("EMAIL", p.email).plain(bar).put("PHONE", phone(p, c));
    t.plain(bar).put("URL", link(p, c)).line().line("Summary").plain(body);
  }),
  layout("two columns", (t, p, title, body, c) => {
    const gap = " ".repeat(c.pick([3, 8, 24]));
    t.name(fullName(p)).plain(gap).put("PHONE", phone(p, c)).line();
    t.plain(title).plain(gap).put("EMAIL", p.email).line();
    t.put("ADDRESS", address(p, c)).plain(gap).put("URL", link(p, c)).line().line().plain(body);
  }),
  layout("labels", (t, p, _title, body, c) => {
    const [name, birth, nation, status, sex, home, tel, mail, age] = c.pick(Object.values(LANGUAGES));
    const s = c.pick([": ", " : ", ":\t", " - ", ":   "]);
    t.line(c.pick(["Curriculum Vitae", "CV", "Personal details", "RESUME"]));
    t.plain(`${name}${s}`).name(`${p.given} ${p.surname}`).line();
    t.plain(`${birth}${s}`).put("DATE_OF_BIRTH", birthDate(p, c)).line();
    if (c.yes(0.5)) t.plain(`${age}${s}`).put("AGE", String(p.age)).line();
    t.plain(`${nation}${s}`).put("NATIONALITY", nationality(p, c)).line();
    t.plain(`${status}${s}`).put("MARITAL_STATUS", marital(p, c)).line();
    t.plain(`${sex}${s}`).put("GENDER", gender(p, c)).line();
    t.plain(`${home}${s}`).put("ADDRESS", address(p, c)).line();
    t.plain(`${tel}${s}`).put("PHONE", phone(p, c)).line();
    t.plain(`${mail}${s}`).put("EMAIL", p.email).line().line().plain(body);
  }),
  layout("signature at the end", (t, p, title, body, c) => {
    t.line(title).put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line().line().plain(body).line();
    t.line(c.pick(["Kind regards,", "Sincerely,", "Best regards", "Yours faithfully,", "Date: 12.05.2023   Signature:"]));
    t.name(fullName(p)).line();
  }),
  layout("Curriculum Vitae of", (t, p, _title, body, c) => {
    t.plain(c.pick(["Curriculum Vitae of ", "Resume of ", "CV – ", "Résumé: ", "Lebenslauf von ", "CURRICULUM VITAE - "]));
    t.name(c.yes(0.3) ? fullName(p).toUpperCase() : fullName(p)).line();
    t.put("ADDRESS", address(p, c, "\n")).line();
    t.plain("T: ").put("PHONE", phone(p, c)).line().plain("E: ").put("EMAIL", p.email).line().line().plain(body);
  }),
  layout("surname first", (t, p, title, body, c) => {
    t.name(`${c.yes(0.5) ? p.surname.toUpperCase() : p.surname}, ${p.given}${p.middle === "" ? "" : ` ${p.middle}`}`).line();
    t.line(title).plain("Mobile ").put("PHONE", phone(p, c)).line().plain("Email ").put("EMAIL", p.email).line();
    t.plain("Born ").put("DATE_OF_BIRTH", birthDate(p, c)).line().line().plain(body);
  }),
  layout("with a title", (t, p, title, body, c) => {
    t.plain(c.pick(["Dr. ", "Prof. Dr. ", "Dipl.-Ing. ", "Ing. ", "Eng. "])).name(fullName(p)).line(c.pick(["", ", PhD", ", MBA, PMP", " (B.Sc.)"]));
    t.line(title).put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line();
    t.put("NATIONALITY", p.demonym).plain(" citizen, ").put("MARITAL_STATUS", c.pick(["married", "single"])).line().line().plain(body);
  }),
  layout("facts in a row", (t, p, title, body, c) => {
    t.name(fullName(p)).line().line(title);
    t.put("AGE", c.pick([`${p.age} years old`, `${p.age} years`, `Age ${p.age}`, `aged ${p.age}`]));
    const bar = c.pick([" | ", ", ", " • "]);
    t.plain(bar).put("GENDER", p.isFemale ? "Female" : "Male").plain(bar).put("MARITAL_STATUS", c.pick(["Married", "Single", "Married, 2 children"]));
    t.plain(bar).put("NATIONALITY", c.pick([p.demonym, `${p.demonym} citizen`, `${p.demonym} national`])).line();
    t.put("EMAIL", p.email).plain(bar).put("PHONE", phone(p, c)).line().plain(body);
  }),
  layout("born in", (t, p, _title, body, c) => {
    t.name(`${p.given} ${p.surname}`).line();
    t.plain(c.pick(["born ", "Born on ", "born on the ", "* "])).put("DATE_OF_BIRTH", birthDate(p, c)).plain(" in ").put("NATIONALITY", p.city).line();
    t.put("ADDRESS", address(p, c)).line().put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line();
    t.put("URL", link(p, c)).line().line().plain(body);
  }),
  layout("pronouns and mentions", (t, p, title, body, c) => {
    t.name(`${p.given} ${p.surname}`).plain(" (").put("GENDER", p.isFemale ? "she/her" : "he/him").line(")");
    t.plain(`${title} · `).put("EMAIL", p.email).plain(" · ").put("PHONE", phone(p, c)).line().line().plain(body).line();
    t.plain("Page 2 of 2 – ").put("PERSON", `${p.given} ${p.surname}`).line();
    t.plain("Portfolio file ").put("PERSON", `${p.given}_${p.surname}`).line("_2023.pdf");
  }),
  layout("stacked", (t, p, title, body, c) => {
    t.name(`${p.given}\n${p.surname}`).line().line(title).line("CONTACT");
    t.put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().put("ADDRESS", address(p, c, "\n")).line();
    t.put("URL", link(p, c)).line().line().plain(body);
  }),
  layout("personal details at the end", (t, p, title, body, c) => {
    t.name(c.yes(0.5) ? fullName(p).toUpperCase() : fullName(p)).line().line(title);
    t.plain("Contact: ").put("PHONE", phone(p, c)).plain(" Email: ").put("EMAIL", p.email).line().line().plain(body).line();
    t.line(c.pick(["Personal Details", "PERSONAL INFORMATION", "Personal Profile"]));
    t.plain("Father's Name : ").put("PERSON", `${c.pick(["Rajan", "Anil", "Piotr", "Samuel"])} ${p.surname}`).line();
    t.plain("DOB : ").put("DATE_OF_BIRTH", birthDate(p, c)).line().plain("Sex : ").put("GENDER", gender(p, c)).line();
    t.plain("Religion : ").put("RELIGION", religion(c)).line().plain("Marital Status : ").put("MARITAL_STATUS", marital(p, c)).line();
    t.plain("Nationality : ").put("NATIONALITY", nationality(p, c)).line().line("Languages known : English, French");
    t.plain("Passport No : ").put("ID_NUMBER", `M${1_000_000 + c.below(8_999_999)}`).line();
  }),
  layout("obfuscated", (t, p, title, body, c) => {
    const [local = "", host = ""] = p.email.split("@");
    t.name(`${p.given} ${p.surname}`).plain(" – ").line(title);
    t.put("EMAIL", c.pick([`${local} (at) ${host}`, `${local}[at]${host}`, `${local} [at] ${host.replace(/\./g, " [dot] ")}`, `${local} AT ${host.replace(/\./g, " DOT ")}`])).line();
    t.plain("Skype: ").put("URL", p.handle).plain(" | Telegram: ").put("URL", `@${p.handle.replace(/-/g, "_")}`).line().line().plain(body);
  }),
]; // prettier-ignore
