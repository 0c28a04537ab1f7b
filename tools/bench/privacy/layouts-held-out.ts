// Headers that no rule was tuned on: written apart, and their misses are not looked at one by one.

import { address, birthDate, fullName, gender, link, marital, nationality, phone } from "./facts.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import type { Chance } from "./seeded.ts";

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
const row = (t: TextWithMarks, parts: readonly (() => void)[], between: string): void => {
  parts.forEach((part, at) => {
    if (at > 0) t.plain(between);
    part();
  });
  t.line();
};

export const HELD_OUT_LAYOUTS: readonly Layout[] = [
  layout("Europass", (t, p, _title, body, c) => {
    t.line("Europass").line("Curriculum Vitae").line("Personal information");
    t.plain("First name(s) / Surname(s)\t").name(`${p.given} ${p.surname}`).line();
    t.plain("Address(es)\t").put("ADDRESS", address(p, c)).line();
    t.plain("Telephone(s)\t").put("PHONE", phone(p, c)).line().plain("E-mail(s)\t").put("EMAIL", p.email).line();
    t.plain("Nationality\t").put("NATIONALITY", p.demonym).line().plain("Date of birth\t").put("DATE_OF_BIRTH", birthDate(p, c)).line();
    t.plain("Gender\t").put("GENDER", p.isFemale ? "Female" : "Male").line().line("Work experience").plain(body);
  }),
  layout("contacts above the name", (t, p, title, body, c) => {
    row(t, [() => t.put("ADDRESS", address(p, c)), () => t.put("PHONE", phone(p, c)), () => t.put("EMAIL", p.email)], " | ");
    t.line().name(fullName(p)).line().line(title).line("PROFILE").plain(body);
  }),
  layout("name, title and facts in a sentence", (t, p, title, body, c) => {
    t.line(title.toUpperCase()).line();
    t.plain("My name is ").name(`${p.given} ${p.surname}`).plain(". I am ").put("AGE", `${p.age} years old`).plain(" and ");
    t.put("MARITAL_STATUS", c.pick(["married", "single", "divorced"])).plain(". You reach me at ").put("EMAIL", p.email).plain(" or ").put("PHONE", phone(p, c)).line(".");
    t.plain(body);
  }),
  layout("values below their labels", (t, p, title, body, c) => {
    t.name(fullName(p).toUpperCase()).line().line(title).line();
    t.line("Date of birth").put("DATE_OF_BIRTH", birthDate(p, c)).line();
    t.line("Nationality").put("NATIONALITY", nationality(p, c)).line();
    t.line("Marital status").put("MARITAL_STATUS", marital(p, c)).line();
    t.line("Address").put("ADDRESS", address(p, c)).line().line("Phone").put("PHONE", phone(p, c)).line().line("Email").put("EMAIL", p.email).line().line();
    t.line("EXPERIENCE").plain(body);
  }),
  layout("table on one line", (t, p, _title, body, c) => {
    t.plain("Name: ").name(`${p.given} ${p.surname}`).plain(" Date of Birth: ").put("DATE_OF_BIRTH", birthDate(p, c));
    t.plain(" Gender: ").put("GENDER", gender(p, c)).plain(" Marital Status: ").put("MARITAL_STATUS", c.pick(["Single", "Married"]));
    t.plain(" Nationality: ").put("NATIONALITY", p.demonym).plain(" Email: ").put("EMAIL", p.email).plain(" Mobile: ").put("PHONE", phone(p, c)).line();
    t.plain(body);
  }),
  layout("honorific and surname in capitals", (t, p, title, body, c) => {
    t.plain(p.isFemale ? c.pick(["Ms. ", "Mrs ", "Ms "]) : "Mr. ").name(`${p.given} ${p.surname.toUpperCase()}`).line();
    t.put("ADDRESS", address(p, c, "\n")).line().plain("Tel.: ").put("PHONE", phone(p, c)).line().plain("Mail: ").put("EMAIL", p.email).line();
    t.line(title).plain(body);
  }),
  layout("name between title and links", (t, p, title, body, c) => {
    t.line(`${title} – Curriculum vitae`).name(`${p.given} ${p.surname}`).plain(" – ").put("URL", link(p, c)).plain(" – ").put("EMAIL", p.email).line();
    t.put("DATE_OF_BIRTH", birthDate(p, c)).plain(", ").put("NATIONALITY", `${p.demonym} citizen`).line().line("About me").plain(body);
  }),
  layout("spaced capitals", (t, p, title, body, c) => {
    t.name(`${p.given} ${p.surname}`.toUpperCase().split(" ").map((word) => [...word].join(" ")).join("   ")).line();
    t.line(title.toUpperCase());
    row(t, [() => t.put("EMAIL", p.email), () => t.put("PHONE", phone(p, c)), () => t.put("URL", link(p, c))], "  ·  ");
    t.line().plain(body);
  }),
  layout("footer on every page", (t, p, title, body, c) => {
    t.name(`${p.given} ${p.surname}`).line().line(title).put("ADDRESS", address(p, c)).line().put("EMAIL", p.email).line();
    const half = body.indexOf("\n", body.length >> 1);
    t.plain(body.slice(0, half)).line().put("PERSON", `${p.given} ${p.surname}`).plain(" · ").put("PHONE", phone(p, c)).line(" · 1/2");
    t.plain(body.slice(half)).line().plain("© ").put("PERSON", `${p.given.charAt(0)}. ${p.surname}`).line(", 2/2");
  }),
  layout("declaration with place, date and name", (t, p, title, body, c) => {
    t.name(`${p.given} ${p.surname}`).plain(", ").line(title).plain("Contact No.: ").put("PHONE", phone(p, c)).line().plain("Email id: ").put("EMAIL", p.email).line().line().plain(body).line();
    t.line("PERSONAL DOSSIER").plain("Date of Birth: ").put("DATE_OF_BIRTH", birthDate(p, c)).line();
    t.plain("Marital Status: ").put("MARITAL_STATUS", marital(p, c)).line().plain("Permanent Address: ").put("ADDRESS", address(p, c)).line();
    t.line("I hereby declare that the above is true.").line("Place: Springfield").plain("(").put("PERSON", `${p.given} ${p.surname}`).line(")");
  }),
  layout("sidebar with icons lost", (t, p, title, body, c) => {
    t.line("Contact").put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().put("URL", link(p, c)).line().put("ADDRESS", address(p, c)).line();
    t.line("Languages").line("English – fluent").line("Spanish – basic").name(`${p.given} ${p.surname}`.toUpperCase()).line().line(title).plain(body);
  }),
  layout("German Lebenslauf", (t, p, _title, body, c) => {
    t.line("LEBENSLAUF").line("Persönliche Daten").plain("Vorname: ").put("PERSON", p.given).line().plain("Nachname: ").put("PERSON", p.surname).line();
    t.plain("geboren am ").put("DATE_OF_BIRTH", birthDate(p, c)).plain(" in ").put("NATIONALITY", p.city).line();
    t.put("MARITAL_STATUS", c.pick(["verheiratet, zwei Kinder", "ledig", "geschieden, 1 Kind"])).line().plain("Staatsangehörigkeit: ").put("NATIONALITY", "deutsch").line();
    t.plain("Wohnhaft in: ").put("ADDRESS", address(p, c)).line().plain("Tel. ").put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().plain(body);
  }),
  layout("links with handles", (t, p, title, body, c) => {
    t.name(fullName(p)).plain(" | ").line(title);
    t.plain("LinkedIn: ").put("URL", `in/${p.handle}`).plain(" GitHub: ").put("URL", p.handle).plain(" Web: ").put("URL", `${p.handle}.me`).line();
    t.plain("e: ").put("EMAIL", p.email).plain(" m: ").put("PHONE", phone(p, c)).line().line("SUMMARY").plain(body);
  }),
]; // prettier-ignore
