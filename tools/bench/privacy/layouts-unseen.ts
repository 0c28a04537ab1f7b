// A third set of headers, written without a look at the rules and before any of them ran on it; so are its people
// (people-world.ts) and the words that must stay (decoys.ts). Documents, not headers alone: letters, exports, forms.

import { bodyWithDecoys } from "./decoys.ts";
import { address, birthDate, link, marital, nationality, phone } from "./facts.ts";
import type { Layout } from "./layouts.ts";
import { TextWithMarks } from "./marked-text.ts";
import type { BenchPerson } from "./people.ts";
import { MONONYMS, TWO_SCRIPTS } from "./people-world.ts";
import type { Chance } from "./seeded.ts";

const layout = (
  name: string,
  write: (t: TextWithMarks, p: BenchPerson, title: string, c: Chance, body: string) => void,
  hasBody = true,
): Layout => ({
  name,
  write: (person, title, body, chance) => {
    const text = new TextWithMarks();
    write(text, person, title, chance, body);
    if (hasBody) bodyWithDecoys(text.line(), body, chance);
    return text;
  },
});
const plain = (p: BenchPerson): string => `${p.given} ${p.surname}`;
/** Home, in one piece or as the identities have it. */
const home = (p: BenchPerson, c: Chance, between = ", "): string => (p.city === "" ? p.street : address(p, c, between));
const initial = (name: string): string => `${name.charAt(0)}.`;
const two = (value: number): string => String(value).padStart(2, "0");
/** Left and right column on the same lines, as a PDF's text often comes. */
const columns = (t: TextWithMarks, left: readonly (() => void)[], right: readonly string[]): void => {
  for (let row = 0; row < Math.max(left.length, right.length); row += 1) {
    left[row]?.();
    t.line(`${left[row] === undefined ? "" : "      "}${right[row] ?? ""}`);
  }
};
const signed = (t: TextWithMarks, p: BenchPerson, c: Chance): void => {
  t.line()
    .line(
      c.pick([
        "Yours sincerely,",
        "Best,",
        "Warm regards",
        "Mit freundlichen Grüßen",
        "Cordialement,",
        "Respectfully yours,",
        "Thank you for your time and consideration,",
      ]),
    )
    .line();
  t.put("PERSON", plain(p)).line();
};

// prettier-ignore
export const UNSEEN_LAYOUTS: readonly Layout[] = [
  layout("columns on the same lines", (t, p, title, c) => {
    columns(
      t,
      [
        () => t.name(plain(p).toUpperCase()),
        () => t.plain("CONTACT"),
        () => t.put("PHONE", phone(p, c)),
        () => t.put("EMAIL", p.email),
        () => t.put("URL", link(p, c)),
        () => t.plain("PERSONAL"),
        () => t.plain("Born: ").put("DATE_OF_BIRTH", birthDate(p, c)),
        () => t.plain("Nationality: ").put("NATIONALITY", nationality(p, c)),
        () => t.plain("SKILLS"),
        () => t.plain("Excel, SAP"),
      ],
      [
        "",
        "PROFILE",
        `${title} with ten years in the trade.`,
        "EXPERIENCE",
        `${title}, Brightwater Ltd`,
        "2016 - 2022",
        "Ran a team of nine.",
        "Cut costs by 12 %.",
        "EDUCATION",
        "BA Economics, 2009",
      ],
    );
  }),
  layout(
    "cover letter first",
    (t, p, title, c, body) => {
      t.put("ADDRESS", home(p, c)).line().put("EMAIL", p.email).plain(" · ").put("PHONE", phone(p, c)).line().line(c.pick(["12 March 2023", "Lagos, 4.5.2022"])).line();
      t.line(
        c.pick([
          "Dear Hiring Manager,",
          "Dear Sir or Madam,",
          "To whom it may concern,",
          "Sehr geehrte Damen und Herren,",
        ]),
      );
      t.line(`I am writing to apply for the position of ${title}. My experience at Nordlicht Energy fits it well.`);
      signed(t, p, c);
      bodyWithDecoys(t.line(), body, c);
    },
    false,
  ),
  layout("whose curriculum", (t, p, title, c) => {
    if (c.yes(0.5)) t.name(plain(p)).line(c.pick(["'s Resume", "’s CV", " – Curriculum Vitae", " (CV)", " RESUME"]));
    else
      t.plain(
        c.pick([
          "C.V. of ",
          "Profile of ",
          "Vita of ",
          "CV for ",
          "Curriculum vitæ: ",
          "Hoja de vida de ",
          "CV de ",
          "Życiorys: ",
          "Professional resume of ",
        ]),
      ).name(plain(p)).line();
    t.line(title).plain("Contact details: ").put("PHONE", phone(p, c)).plain("; ").put("EMAIL", p.email).line();
  }),
  layout(
    "file name in the footer",
    (t, p, title, c, body) => {
      t.name(plain(p)).line().line(title).put("EMAIL", p.email).line();
      bodyWithDecoys(t, body, c);
      const [g, s] = [p.given.replace(/ /g, ""), p.surname.replace(/ /g, "")];
      t.line().plain(c.pick(["file:///C:/Users/me/", "Document: ", ""])).plain("CV_").put("PERSON", c.pick([`${g}_${s}`, `${s}-${g}`, `${g}${s}`, `${s}_${g}`]))
        .line(c.pick(["_2024.docx  1/3", "_final(2).pdf Page 1 of 2", "-EN.doc"]));
    },
    false,
  ),
  layout("initials", (t, p, title, c) => {
    t.name(
      c.pick([
        `${initial(p.given)} ${p.surname}`,
        `${initial(p.given)}K. ${p.surname}`,
        `${p.surname} ${initial(p.given)}`,
        `${p.given} ${initial(p.surname)}`,
        `${p.given.charAt(0)} M ${p.surname}`,
      ]),
    ).line();
    t.line(title).plain("Ph: ").put("PHONE", phone(p, c)).line().plain("Mail-ID: ").put("EMAIL", p.email).line();
    t.plain("DOB: ").put("DATE_OF_BIRTH", birthDate(p, c)).line();
  }),
  layout("one name only", (t, p, title, c) => {
    const only = c.pick(MONONYMS);
    if (c.yes(0.5))
      t.plain(c.pick(["Name: ", "Full name : ", "NAME – "])).name(only).line();
    else
      t.name(c.yes(0.5) ? only.toUpperCase() : only).line().line(title);
    t.plain("Email: ").put("EMAIL", `${only.toLowerCase()}${c.below(99)}@gmail.com`).line().plain("Phone: ").put("PHONE", phone(p, c)).line();
    t.plain("Sex / Age: ").put("GENDER", p.isFemale ? "F" : "M").plain(" / ").put("AGE", String(p.age)).line();
  }),
  layout("titles and letters after", (t, p, title, c) => {
    t.plain(
      c.pick([
        "Sir ",
        "Rev. ",
        "Capt. ",
        "Mag. ",
        "Dr. med. ",
        "Prof. ",
        "Engr. ",
        "Adv. ",
        "CA ",
        "Lic. ",
        "Arch. ",
        "Dott.ssa ",
        "Hon. ",
        "Doc. Ing. ",
      ]),
    );
    t.name(plain(p)).line(
      c.pick([
        ", FRCS (Edin)",
        " PMP®, CSM",
        " Esq.",
        ", P.Eng.",
        ", CFA, FRM",
        " MSc MBA",
        ", RN, BSN",
        " OBE",
        ", LL.M.",
        ", B.Com (Hons.)",
      ]),
    );
    t.line(title).plain("Office: ").put("PHONE", phone(p, c)).line().put("EMAIL", p.email).line().put("ADDRESS", home(p, c)).line();
  }),
  layout("name at birth", (t, p, title, c) => {
    const born = c.pick(["Kowalska", "Lindqvist", "Abernathy", "Moreau", "Takahashi"]);
    const [before, after] = c.pick([
      [" (née ", ")"],
      [", née ", ""],
      [" geb. ", ""],
      [" (formerly ", ")"],
      [" (born ", ")"],
      [" (maiden name ", ")"],
    ]);
    t.name(plain(p)).plain(before ?? "").put("PERSON", born).line(after).line(title).put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line();
    t.plain(c.pick(["Family status: ", "Marital: "])).put("MARITAL_STATUS", marital(p, c)).line();
  }),
  layout("nickname in quotes", (t, p, title, c) => {
    const nick = c.pick(["Ken", "Bibi", "Mo", "Tess", "Duke"]);
    t.name(
      c.pick([
        `${p.given} "${nick}" ${p.surname}`,
        `${p.given} ‘${nick}’ ${p.surname}`,
        `${p.given} ${p.surname} ("${nick}")`,
        `${nick} (${p.given}) ${p.surname}`,
        `${p.given} „${nick}“ ${p.surname}`,
      ]),
    ).line();
    t.plain(`${title} | `).put("EMAIL", p.email).plain(" | ").put("PHONE", phone(p, c)).line();
  }),
  layout("two scripts", (t, p, title, c) => {
    const [own, latin] = c.pick(TWO_SCRIPTS);
    const [between, end] = c.pick([
      [" (", ")"],
      [" / ", ""],
      ["\n", ""],
      [" – ", ""],
      [" · ", ""],
    ]);
    if (c.yes(0.5))
      t.name(own).plain(between ?? "").put("PERSON", latin).line(end);
    else
      t.name(latin).plain(between ?? "").put("PERSON", own).line(end);
    t.line(title).put("PHONE", phone(p, c)).line().put("EMAIL", `${latin.toLowerCase().replace(/[^a-z]/g, "")}@gmail.com`).line();
  }),
  layout(
    "name in the e-mail and at the end",
    (t, p, title, c, body) => {
      t.line(title.toUpperCase()).put("EMAIL", p.email).line().put("PHONE", phone(p, c)).line();
      bodyWithDecoys(t, body, c);
      t.line().plain(c.pick(["© 2024 ", "Last updated by ", "Signed: ", "(Sgd.) ", "Prepared by "])).name(plain(p)).line();
    },
    false,
  ),
  layout("profile of a network", (t, p, title, c) => {
    t.name(plain(p)).plain(c.pick(["", " (", " · "]));
    if (t.text.endsWith("(")) t.put("GENDER", p.isFemale ? "She/Her" : "He/Him").plain(")");
    t.line().line(`${title} at Brightwater | Speaker | Mentor | Lifelong learner`).line("Greater Chicago Area · 500+ connections").line("Contact Info")
      .line("Your Profile");
    t.put("URL", `linkedin.com/in/${p.handle}`).line().line("Email").put("EMAIL", p.email).line().line("Birthday")
      .put("DATE_OF_BIRTH", `${c.pick(["March", "July", "October"])} ${p.birth.day}`).line().line("About");
  }),
  layout("table of an export", (t, p, title, c) => {
    t.line("First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Email Address,Phone");
    t.name(p.given).plain(",").put("PERSON", p.surname).plain(',,"').put("ADDRESS", home(p, c)).plain('","').put("DATE_OF_BIRTH", birthDate(p, c)).plain(`",${title},`)
      .put("EMAIL", p.email).plain(",").put("PHONE", phone(p, c)).line();
  }),
  layout("keys and values", (t, p, title, c) => {
    const q = c.pick(["", '"']);
    const end = q === "" ? "" : ",";
    const key = (name: string): TextWithMarks => t.plain(`${q}${name}${q}: ${q}`);
    if (c.yes(0.5)) key("name").name(plain(p)).line(`${q}${end}`);
    else {
      key("firstName").name(p.given).line(`${q}${end}`);
      key("lastName").put("PERSON", p.surname).line(`${q}${end}`);
    }
    key("title").line(`${title}${q}${end}`);
    key("email").put("EMAIL", p.email).line(`${q}${end}`);
    key("phone").put("PHONE", phone(p, c)).line(`${q}${end}`);
    key("dateOfBirth").put("DATE_OF_BIRTH", `${p.birth.year}-${two(p.birth.month)}-${two(p.birth.day)}`).line(`${q}${end}`);
    key("gender").put("GENDER", p.isFemale ? "female" : "male").line(`${q}${end}`);
    key("address").put("ADDRESS", home(p, c)).line(`${q}${end}`);
    key("website").put("URL", link(p, c)).line(q);
  }),
];
