// A second set of headers written after rules were settled on the first two: tables, markdown, signs, brackets, footers.

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
const plain = (p: BenchPerson): string => `${p.given} ${p.surname}`;

export const FRESH_LAYOUTS: readonly Layout[] = [
  layout("labels in capitals", (t, p, _title, body, c) => {
    t.line("BIO-DATA").plain("NAME: ").name(plain(p).toUpperCase()).line();
    t.plain("ADDRESS: ").put("ADDRESS", address(p, c).toUpperCase()).line();
    t.plain("DATE OF BIRTH: ").put("DATE_OF_BIRTH", birthDate(p, c).toUpperCase()).line();
    t.plain("CIVIL STATUS: ").put("MARITAL_STATUS", marital(p, c).toUpperCase()).line();
    t.plain("CITIZENSHIP: ").put("NATIONALITY", p.demonym.toUpperCase()).line();
    t.plain("SEX: ").put("GENDER", p.isFemale ? "FEMALE" : "MALE").line();
    t.plain("CONTACT NO.: ").put("PHONE", phone(p, c)).line().plain("E-MAIL: ").put("EMAIL", p.email).line().line().plain(body);
  }),
  layout("markdown", (t, p, title, body, c) => {
    t.plain("# ").name(fullName(p)).line().plain("## ").line(title);
    t.plain("**Email:** ").put("EMAIL", p.email).plain(" | **Phone:** ").put("PHONE", phone(p, c)).line();
    t.plain("- **Address**: ").put("ADDRESS", address(p, c)).line().plain("- **LinkedIn**: ").put("URL", link(p, c)).line();
    t.plain("- **Nationality**: ").put("NATIONALITY", nationality(p, c)).line().line().plain(body);
  }),
  layout("letter head", (t, p, title, body, c) => {
    t.name(plain(p)).line().put("ADDRESS", [p.street, [p.zip, p.city].filter(Boolean).join(" "), p.countryName].join("\n")).line();
    t.put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().line().line(title).plain(body);
  }),
  layout("signs for labels", (t, p, title, body, c) => {
    t.name(plain(p).toUpperCase()).line(c.pick(["", ", MBA", ", CPA, PMP"])).line(title);
    t.plain("📞 ").put("PHONE", phone(p, c)).plain("  ✉ ").put("EMAIL", p.email).line();
    t.plain("🏠 ").put("ADDRESS", address(p, c)).line().plain("🔗 ").put("URL", link(p, c)).plain("  🎂 ").put("DATE_OF_BIRTH", birthDate(p, c)).line().line().plain(body);
  }),
  layout("name on the right", (t, p, title, body, c) => {
    t.plain(`${title}          `).name(plain(p)).line();
    t.put("EMAIL", p.email).plain("          ").put("PHONE", phone(p, c)).line().line().plain(body);
  }),
  layout("everything at the foot", (t, p, title, body, c) => {
    t.line(title).line("Summary").plain(body).line().line();
    t.name(plain(p)).plain(" | ").put("PHONE", phone(p, c)).plain(" | ").put("EMAIL", p.email).plain(" | ").put("URL", link(p, c)).line();
  }),
  layout("table of bars", (t, p, title, body, c) => {
    t.plain("| Name | ").name(plain(p)).line(" |").line(`| Position | ${title} |`);
    t.plain("| Date of birth | ").put("DATE_OF_BIRTH", birthDate(p, c)).line(" |");
    t.plain("| Nationality | ").put("NATIONALITY", p.demonym).line(" |").plain("| Marital status | ").put("MARITAL_STATUS", marital(p, c)).line(" |");
    t.plain("| Address | ").put("ADDRESS", address(p, c)).line(" |").plain("| Phone | ").put("PHONE", phone(p, c)).line(" |");
    t.plain("| E-mail | ").put("EMAIL", p.email).line(" |").line().plain(body);
  }),
  layout("facts in brackets", (t, p, title, body, c) => {
    t.name(plain(p)).plain(" (").put("AGE", String(p.age)).plain(", ").put("MARITAL_STATUS", "married").plain(", ").put("NATIONALITY", p.demonym).line(")");
    t.line(title).put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line().line().plain(body);
  }),
  layout("personal line", (t, p, title, body, c) => {
    t.name(fullName(p)).line().line(title).plain("Personal: ").put("AGE", `${p.age} yrs`).plain(", ").put("GENDER", p.isFemale ? "female" : "male");
    t.plain(", ").put("MARITAL_STATUS", "single").plain(", ").put("NATIONALITY", p.demonym).line();
    t.plain("Contact: ").put("EMAIL", p.email).plain(", ").put("PHONE", phone(p, c)).line().line().plain(body);
  }),
  layout("small letters", (t, p, title, body, c) => {
    t.name(plain(p).toLowerCase()).line().line(title.toLowerCase()).put("EMAIL", p.email.toLowerCase()).line().put("PHONE", phone(p, c)).line().line().plain(body);
  }),
  layout("side column of a network", (t, p, title, body, c) => {
    t.line("Contact").put("ADDRESS", address(p, c)).line().put("PHONE", phone(p, c)).line(" (Mobile)").put("EMAIL", p.email).line();
    t.put("URL", `www.linkedin.com/in/${p.handle}`).line(" (LinkedIn)").line().line("Top Skills").line("Leadership").line("Microsoft Excel").line().line("Languages").line("English (Native or Bilingual)").line();
    t.name(plain(p)).line().line(`${title} at Nordlicht Energy`).line("Summary").plain(body);
  }),
  layout("nickname and suffix", (t, p, title, body, c) => {
    t.name(`${p.given} ${c.pick(["“Bo”", "(Sam)", "'Alex'"])} ${p.surname}`).line(c.pick(["", " Jr.", " III"])).line(title);
    t.plain("Gender: ").put("GENDER", gender(p, c)).plain(" | DOB: ").put("DATE_OF_BIRTH", birthDate(p, c)).line();
    t.put("EMAIL", p.email).plain(" / ").put("PHONE", phone(p, c)).line().line().plain(body);
  }),
]; // prettier-ignore
