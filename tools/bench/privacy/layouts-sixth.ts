// A sixth set, written after the rules had learned from the fifth and before any was read again: plain headers of the
// templates that people of different countries fill in.

import { bodyWithDecoys } from "./decoys.ts";
import { address, link, phone, religion } from "./facts.ts";
import { belongsTo, bornIn, bornOn, family, LOCAL, sex, years } from "./facts-sixth.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

type Write = (t: TextWithMarks, p: BenchPerson, c: Chance, title: string) => void;
const layout = (name: string, write: Write, foot: Write = () => undefined): Layout => ({
  name,
  write: (person, title, body, chance) => {
    const text = new TextWithMarks();
    write(text, person, chance, title);
    bodyWithDecoys(text.line(), body, chance);
    foot(text.line(), person, chance, title);
    return text;
  },
});
const plain = (p: BenchPerson): string => `${p.given} ${p.surname}`;
const home = (p: BenchPerson, c: Chance, between?: string): string =>
  p.city === "" ? p.street : address(p, c, between);
const digits = (c: Chance, count: number): string => Array.from({ length: count }, () => 1 + c.below(9)).join("");

// prettier-ignore
export const SIXTH_LAYOUTS: readonly Layout[] = [
  layout("US, plain", (t, p, c, title) => {
    t.name(plain(p)).line().put("ADDRESS", home(p, c)).line().put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).plain(" | ").put("URL", link(p, c)).line().line().line(title.toUpperCase());
  }),
  layout("Europass, new", (t, p, c) => {
    t.name(plain(p)).line().plain("Date of birth: ").put("DATE_OF_BIRTH", bornOn(p, c)).plain(" | Nationality: ").put("NATIONALITY", belongsTo(p, c)).plain(" | Gender: ").put("GENDER", sex(p, c)).plain(" | Phone number: ").put("PHONE", phone(p, c)).line(" (Mobile) |");
    t.plain("Email address: ").put("EMAIL", p.email).plain(" | Website: ").put("URL", link(p, c)).line(" |").plain("Address: ").put("ADDRESS", home(p, c)).line(" (Home)").line("ABOUT ME");
  }),
  layout("Europass, old", (t, p, c) => {
    t.line("Europass").line("Curriculum Vitae").line("Personal information").plain("First name(s) / Surname(s)\t").name(plain(p)).line().plain("Address(es)\t").put("ADDRESS", home(p, c)).line();
    t.plain("Telephone(s)\t").put("PHONE", phone(p, c)).line().plain("E-mail\t").put("EMAIL", p.email).line().plain("Nationality(-ies)\t").put("NATIONALITY", belongsTo(p, c)).line().plain("Date of birth\t").put("DATE_OF_BIRTH", bornOn(p, c)).line().plain("Gender\t").put("GENDER", sex(p, c)).line();
  }),
  layout("LaTeX, address above signs", (t, p, c, title) => {
    t.name(`${p.given} ${p.surname.toUpperCase()}`).line().line(title).put("ADDRESS", home(p, c, " – ")).line().plain("Ó ").put("PHONE", phone(p, c)).plain("  •  B ").put("EMAIL", p.email).plain("  •  Í ").put("URL", link(p, c)).line().put("AGE", `${p.age} years old`).plain(" – ").put("MARITAL_STATUS", family(c)).line();
  }),
  layout("two columns of a design tool", (t, p, c, title) => {
    t.line("CONTACT").put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().put("URL", link(p, c)).line().put("ADDRESS", home(p, c, "\n")).line().line("SKILLS").line("Teamwork").line("Excel");
    t.name(`${p.given.toUpperCase()}\n${p.surname.toUpperCase()}`).line().line(title.toUpperCase()).line("PROFILE");
  }),
  layout("Indian biodata", (t, p, c) => {
    t.line("BIO-DATA").plain("NAME\t:\t").name(plain(p).toUpperCase()).line().plain("FATHER'S NAME\t:\tShri ").put("PERSON", `${c.pick(["Ramesh", "Suresh", "Abdul"])} ${p.surname}`).line().plain("D.O.B\t:\t").put("DATE_OF_BIRTH", bornOn(p, c)).line();
    t.plain("AGE\t:\t").put("AGE", years(p, c)).line().plain("SEX\t:\t").put("GENDER", sex(p, c)).line().plain("MARITAL STATUS\t:\t").put("MARITAL_STATUS", family(c)).line().plain("NATIONALITY\t:\t").put("NATIONALITY", p.demonym).line();
    t.plain("RELIGION\t:\t").put("RELIGION", religion(c)).line().line("LANGUAGES KNOWN\t:\tEnglish, Hindi").plain("PERMANENT ADDRESS\t:\t").put("ADDRESS", home(p, c)).line().plain("CELL NO.\t:\t").put("PHONE", phone(p, c)).line().plain("E-MAIL ID\t:\t").put("EMAIL", p.email).line();
  }, (t, p) => t.line("I hereby declare that the above is true.").line("Place: Pune").line("Date: 12/06/2023").plain("(").put("PERSON", plain(p).toUpperCase()).line(")")),
  layout("German table", (t, p, c) => {
    t.line("LEBENSLAUF").line("Persönliche Angaben").plain("Vor- und Zuname:\t").name(plain(p)).line().plain("Anschrift:\t").put("ADDRESS", home(p, c)).line().plain("Telefon:\t").put("PHONE", phone(p, c)).line().plain("E-Mail:\t").put("EMAIL", p.email).line();
    t.plain("Geburtsdatum:\t").put("DATE_OF_BIRTH", bornIn("de", p, c)).line().plain("Familienstand:\t").put("MARITAL_STATUS", c.pick(LOCAL.marital.de)).line().plain("Staatsangehörigkeit:\t").put("NATIONALITY", c.pick(LOCAL.nationality.de)).line();
  }, (t, p, c) => t.plain(`${c.pick(["Hamburg", "Graz", "Leipzig"])}, 3. Mai 2023\n\n`).put("PERSON", plain(p)).line()),
  layout("German head line", (t, p, c, title) => {
    t.name(plain(p)).plain(" | ").put("ADDRESS", home(p, c)).plain(" | ").put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).line();
    t.line(`Bewerbung als ${title}`).plain("Alter: ").put("AGE", `${p.age}${c.pick(["", " Jahre"])}`).plain("   Geschlecht: ").put("GENDER", p.isFemale ? "weiblich" : "männlich").line().plain("geb. ").put("DATE_OF_BIRTH", bornIn("de", p, c)).plain(" in ").put("NATIONALITY", c.pick(["Köln", "Wien", "Ulm"])).line();
  }),
  layout("French", (t, p, c, title) => {
    t.name(`${p.surname.toUpperCase()} ${p.given}`).line().put("ADDRESS", home(p, c, "\n")).line().plain("Tél. : ").put("PHONE", phone(p, c)).line().plain("Mél : ").put("EMAIL", p.email).line().plain(p.isFemale ? "Née le " : "Né le ").put("DATE_OF_BIRTH", bornIn("fr", p, c)).plain(" (").put("AGE", `${p.age} ans`).line(")");
    t.plain("Nationalité : ").put("NATIONALITY", c.pick(LOCAL.nationality.fr)).line().plain("Situation familiale : ").put("MARITAL_STATUS", c.pick(LOCAL.marital.fr)).line().line("Permis B, véhicule").line(title.toUpperCase());
  }),
  layout("Spanish", (t, p, c) => {
    t.line("DATOS PERSONALES").plain("Nombre y apellidos: ").name(plain(p)).line().plain("DNI: ").put("ID_NUMBER", `${digits(c, 8)}-K`).line().plain("Fecha de nacimiento: ").put("DATE_OF_BIRTH", bornIn("es", p, c)).line().plain("Edad: ").put("AGE", `${p.age} años`).line();
    t.plain("Estado civil: ").put("MARITAL_STATUS", c.pick(LOCAL.marital.es)).line().plain("Nacionalidad: ").put("NATIONALITY", c.pick(LOCAL.nationality.es)).line().plain("Dirección: ").put("ADDRESS", home(p, c)).line().plain("Móvil: ").put("PHONE", phone(p, c)).line().plain("Correo electrónico: ").put("EMAIL", p.email).line();
  }),
  layout("Latin American, dashes", (t, p, c, title) => {
    t.name(plain(p).toUpperCase()).line().plain("C.C. ").put("ID_NUMBER", digits(c, 10)).plain(" – ").put("AGE", `${p.age} años`).plain(" – ").put("MARITAL_STATUS", c.pick(LOCAL.marital.es)).line();
    t.plain("Cel. ").put("PHONE", phone(p, c)).plain(" – ").put("EMAIL", p.email).line().plain("Residencia: ").put("ADDRESS", home(p, c)).line().line(title);
  }),
  layout("Italian", (t, p, c) => {
    t.line("INFORMAZIONI PERSONALI").plain("Nome e Cognome  ").name(plain(p)).line().plain("Nato il  ").put("DATE_OF_BIRTH", bornIn("it", p, c)).line().plain("Nazionalità  ").put("NATIONALITY", c.pick(LOCAL.nationality.it)).line().plain("Stato civile  ").put("MARITAL_STATUS", c.pick(LOCAL.marital.it)).line();
    t.plain("Residenza  ").put("ADDRESS", home(p, c)).line().plain("Cellulare  ").put("PHONE", phone(p, c)).line().plain("E-mail  ").put("EMAIL", p.email).line();
  }, (t, p) => t.line("Autorizzo il trattamento dei dati personali.").plain("Milano, 3 maggio 2023   Firma ").put("PERSON", plain(p)).line()),
  layout("Brazilian", (t, p, c, title) => {
    t.name(plain(p)).line().put("NATIONALITY", c.pick(LOCAL.nationality.pt)).plain(", ").put("MARITAL_STATUS", c.pick(LOCAL.marital.pt)).plain(", ").put("AGE", `${p.age} anos`).line().plain("Endereço: ").put("ADDRESS", home(p, c)).line();
    t.plain("Tel/WhatsApp: ").put("PHONE", phone(p, c)).line().plain("E-mail: ").put("EMAIL", p.email).line().plain("LinkedIn: ").put("URL", link(p, c)).line().line("OBJETIVO").line(title);
  }),
  layout("Polish", (t, p, c) => {
    t.line("DANE OSOBOWE").plain("Imię i nazwisko: ").name(plain(p)).line().plain("Data urodzenia: ").put("DATE_OF_BIRTH", bornIn("pl", p, c)).plain(" r.").line().plain("Stan cywilny: ").put("MARITAL_STATUS", c.pick(LOCAL.marital.pl)).line().plain("Obywatelstwo: ").put("NATIONALITY", c.pick(LOCAL.nationality.pl)).line();
    t.plain("Adres: ").put("ADDRESS", home(p, c)).line().plain("Tel. kom.: ").put("PHONE", phone(p, c)).line().plain("Adres e-mail: ").put("EMAIL", p.email).line();
  }),
  layout("Dutch", (t, p, c) => {
    t.line("PERSOONLIJKE GEGEVENS").plain("Naam : ").name(plain(p)).line().plain("Roepnaam : ").put("PERSON", p.given).line().plain("Adres : ").put("ADDRESS", home(p, c)).line().plain("Telefoonnummer : ").put("PHONE", phone(p, c)).line().plain("E-mailadres : ").put("EMAIL", p.email).line();
    t.plain("Geboortedatum : ").put("DATE_OF_BIRTH", bornIn("nl", p, c)).line().plain("Leeftijd : ").put("AGE", `${p.age} jaar`).line().plain("Geslacht : ").put("GENDER", p.isFemale ? "Vrouw" : "Man").line().plain("Burgerlijke staat : ").put("MARITAL_STATUS", c.pick(LOCAL.marital.nl)).line().plain("Nationaliteit : ").put("NATIONALITY", c.pick(LOCAL.nationality.nl)).line();
  }),
  layout("Turkish", (t, p, c) => {
    t.line("ÖZGEÇMİŞ").line("KİŞİSEL BİLGİLER").plain("Adı Soyadı: ").name(plain(p)).line().plain("Doğum Tarihi: ").put("DATE_OF_BIRTH", bornIn("tr", p, c)).line().plain("Cinsiyet: ").put("GENDER", p.isFemale ? "Kadın" : "Erkek").line().plain("Medeni Durumu: ").put("MARITAL_STATUS", c.pick(LOCAL.marital.tr)).line().plain("Uyruğu: ").put("NATIONALITY", c.pick(LOCAL.nationality.tr)).line();
    t.plain("Cep Telefonu: ").put("PHONE", phone(p, c)).line().plain("E-posta: ").put("EMAIL", p.email).line().plain("Adres: ").put("ADDRESS", home(p, c)).line();
  }),
  layout("Gulf", (t, p, c, title) => {
    t.name(plain(p)).line().line(title).plain("Dubai, U.A.E. – Mobile ").put("PHONE", phone(p, c)).plain(" – Email ").put("EMAIL", p.email).line();
  }, (t, p, c) => {
    t.line("PERSONAL INFORMATION").plain("• Nationality: ").put("NATIONALITY", belongsTo(p, c)).line().plain("• Date of Birth: ").put("DATE_OF_BIRTH", bornOn(p, c)).line().plain("• Marital Status: ").put("MARITAL_STATUS", family(c)).line().plain("• Religion: ").put("RELIGION", religion(c)).line();
    t.plain("• Passport No.: ").put("ID_NUMBER", `${c.pick(["A", "N", "Z"])}${digits(c, 7)}`).line().line("• Visa Status: Residence (transferable)");
  }),
  layout("Chinese, two facts a line", (t, p, c, title) => {
    t.line("Personal Resume").plain("Name: ").name(`${p.surname.toUpperCase()} ${p.given}`).plain("        Gender: ").put("GENDER", sex(p, c)).line().plain("Date of birth: ").put("DATE_OF_BIRTH", `${p.birth.year}.${String(p.birth.month).padStart(2, "0")}`).plain("        Nationality: ").put("NATIONALITY", p.demonym).line();
    t.plain("Tel: ").put("PHONE", phone(p, c)).plain("        Email: ").put("EMAIL", p.email).line().plain("Add: ").put("ADDRESS", home(p, c)).line().line(`Objective: ${title}`);
  }),
  layout("Japanese", (t, p, c) => {
    t.line("RIREKISHO (Resume)").plain("Name (Shimei): ").name(`${p.surname} ${p.given}`).line().plain("Date of Birth: ").put("DATE_OF_BIRTH", `${p.birth.year}/${p.birth.month}/${p.birth.day}`).plain(" (Age ").put("AGE", `${p.age}`).plain(")   Sex: ").put("GENDER", sex(p, c)).line();
    t.plain("Current Address: 〒").put("ADDRESS", home(p, c)).line().plain("Mobile: ").put("PHONE", phone(p, c)).plain("  Mail: ").put("EMAIL", p.email).line().plain("Spouse: ").put("MARITAL_STATUS", c.pick(["Yes", "No", "None"])).line();
  }),
  layout("one line of pipes", (t, p, c, title) => {
    t.plain(`${title} | `).name(plain(p)).plain(" | ").put("AGE", `${p.age} ${c.pick(["yrs", "years old", "y/o"])}`).plain(" | ").put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).plain(" | ").put("ADDRESS", home(p, c)).line();
  }),
  layout("one line of bullets", (t, p, c, title) => {
    t.name(plain(p).toUpperCase()).line().put("ADDRESS", home(p, c)).plain(" • ").put("PHONE", phone(p, c)).plain(" • ").put("EMAIL", p.email).plain(" • ").put("URL", link(p, c)).plain(" • ").put("NATIONALITY", `${p.demonym} citizen`).line().line(title);
  }),
  layout("name after contact", (t, p, c, title) => {
    t.put("EMAIL", p.email).line().plain("Cell: ").put("PHONE", phone(p, c)).line().put("ADDRESS", home(p, c, "\n")).line().line().name(c.yes(0.5) ? plain(p) : plain(p).toUpperCase()).line().line(title);
  }),
  layout("name in the signature", (t, p, c, title) => {
    t.line("RÉSUMÉ").line(`Post applied for: ${title}`).plain("Contact: ").put("PHONE", phone(p, c)).plain(", ").put("EMAIL", p.email).line().plain("Born on ").put("DATE_OF_BIRTH", bornOn(p, c)).plain(", ").put("MARITAL_STATUS", family(c).toLowerCase()).line();
  }, (t, p) => t.line("I certify that these particulars are correct.").line("Signature: ____________").name(plain(p)).line()),
  layout("letter with its sender", (t, p, c, title) => {
    t.name(plain(p)).line().put("ADDRESS", home(p, c, "\n")).line().put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().line().line("4 March 2023").line("Dear Sir or Madam,");
    t.plain("My name is ").put("PERSON", plain(p)).plain(" and I am a ").put("AGE", c.pick([`${p.age} years old`, `${p.age}-year-old`, `${p.age} year old`])).plain(" ").put("NATIONALITY", p.demonym).line(` ${title.toLowerCase()} who would like to join you.`).line("Yours faithfully,").put("PERSON", plain(p)).line();
  }),
  layout("name in the footer", (t, p, c, title) => {
    t.line(title.toUpperCase()).plain("Tel. ").put("PHONE", phone(p, c)).plain(", e-mail ").put("EMAIL", p.email).line();
  }, (t, p) => t.plain("Curriculum Vitae of ").name(plain(p)).plain(" – page 2 of 2 – ").put("EMAIL", p.email).line()),
  layout("passport holder", (t, p, c, title) => {
    t.name(plain(p)).line(c.pick([", MBA", ", PMP®", ", CPA, CFE", ""])).line(title).put("NATIONALITY", p.demonym).plain(` ${c.pick(["passport holder", "Passport Holder", "passport"])} | `).put("MARITAL_STATUS", family(c)).plain(" | ").put("GENDER", p.isFemale ? "Female" : "Male").plain(" | Age ").put("AGE", `${p.age}`).line();
    t.plain("M: ").put("PHONE", phone(p, c)).plain(" E: ").put("EMAIL", p.email).plain(" L: ").put("URL", link(p, c)).line();
  }),
  layout("Russian, in English", (t, p, c) => {
    t.name(`${p.surname} ${p.given}`).line().put("GENDER", p.isFemale ? "Female" : "Male").plain(", ").put("AGE", `${p.age} years`).plain(", born on ").put("DATE_OF_BIRTH", bornOn(p, c)).line().put("PHONE", phone(p, c)).plain(" — preferred means of communication").line().put("EMAIL", p.email).line();
    t.plain("Reside in: ").put("ADDRESS", home(p, c)).line().plain("Citizenship: ").put("NATIONALITY", belongsTo(p, c)).line().line("Ready to relocate, prepared for business trips");
  }),
  layout("British", (t, p, c, title) => {
    t.name(plain(p)).line(c.pick([" BSc (Hons)", " MCIPS", " MEng CEng MIMechE", " BA (Oxon)"])).put("ADDRESS", home(p, c)).line().plain("Home: ").put("PHONE", phone(p, c)).plain("  Email: ").put("EMAIL", p.email).line();
    t.plain("DOB: ").put("DATE_OF_BIRTH", bornOn(p, c)).plain("   Nationality: ").put("NATIONALITY", p.demonym).plain("   Status: ").put("MARITAL_STATUS", family(c)).line("   Full clean driving licence").line(title);
  }),
  layout("Philippine", (t, p, c, title) => {
    t.name(plain(p).toUpperCase()).line().put("ADDRESS", home(p, c)).line().plain("Contact No.: ").put("PHONE", phone(p, c)).line().plain("Email Add: ").put("EMAIL", p.email).line().line(`OBJECTIVE: to work as ${title}`);
  }, (t, p, c) => {
    t.line("PERSONAL DATA").plain("Age: ").put("AGE", years(p, c)).line().plain("Birthdate: ").put("DATE_OF_BIRTH", bornOn(p, c)).line().plain("Civil Status: ").put("MARITAL_STATUS", family(c)).line().plain("Sex: ").put("GENDER", sex(p, c)).line().line("Height: 5'4\"").plain("Citizenship: ").put("NATIONALITY", p.demonym).line().plain("Religion: ").put("RELIGION", religion(c)).line();
  }),
  layout("Swedish", (t, p, c) => {
    t.line("Meritförteckning").plain("Namn: ").name(plain(p)).line().plain("Född: ").put("DATE_OF_BIRTH", bornIn("sv", p, c)).line().plain("Adress: ").put("ADDRESS", home(p, c)).line().plain("Mobil: ").put("PHONE", phone(p, c)).line().plain("E-post: ").put("EMAIL", p.email).line();
    t.plain("Civilstånd: ").put("MARITAL_STATUS", c.pick(LOCAL.marital.sv)).line().plain("Medborgarskap: ").put("NATIONALITY", c.pick(LOCAL.nationality.sv)).line();
  }),
];
