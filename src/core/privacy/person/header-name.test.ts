import { expect, test } from "vitest";

import { agreesWith } from "./agrees-with.ts";
import { findHeaderName } from "./header-name.ts";
import type { HeaderClues } from "./score-name.ts";

const NO_CLUES: HeaderClues = { emailLocals: [], links: [], contactsBelow: [], fileName: "", contacts: [] };
const found = (text: string, clues: Partial<HeaderClues> = {}): readonly string[] =>
  findHeaderName(text, { ...NO_CLUES, ...clues }).map(({ start, end }) => text.slice(start, end));

test.each([
  ["in capitals", "AMARA BRUNNER\nHead Chef", "AMARA BRUNNER"],
  ["below a heading of the document", "Curriculum Vitae\nAmara Brunner", "Amara Brunner"],
  ["after a heading on its line", "Resume of Amara Brunner", "Amara Brunner"],
  ["with a title before it", "Dr. Amara Brunner", "Amara Brunner"],
  ["with a degree after it", "Amara Brunner, MBA", "Amara Brunner"],
  ["with a degree and no comma after it", "Zyxo Qwellan BSc (Hons) MCIPS", "Zyxo Qwellan"],
  ["below a heading of its block", "DATOS PERSONALES\nAmara Brunner", "Amara Brunner"],
  ["of several words on two lines", "MARIA ANNA\nVAN DER BRUNNER\nChef", "MARIA ANNA\nVAN DER BRUNNER"],
  ["in capitals, the lower half a forename and a surname", "HEBA\nABDEL RAHMAN\nAnalyst", "HEBA\nABDEL RAHMAN"],
  ["in capitals, the lower half a short surname", "KOK LEONG\nTAN\nTeacher", "KOK LEONG\nTAN"],
  ["on two lines, cut behind a particle", "Mohd Faizal bin\nAbdul Rahman\nChef", "Mohd Faizal bin\nAbdul Rahman"],
  ["of Wales", "Harriet ap Qwellan\nChef", "Harriet ap Qwellan"],
  ["of a mother in Wales", "Harriet ferch Qwellan\nChef", "Harriet ferch Qwellan"],
  ["with a surname of two words first", "Abdel Rahman, Kareem\nHEAD CHEF", "Abdel Rahman, Kareem"],
  ["with a forename written short", "Sarkar, Md. Qwellan\nHEAD CHEF", "Sarkar, Md. Qwellan"],
  ["with a forename that is a word without its dot", "Sarkar, Most. Rokeya\nHEAD CHEF", "Sarkar, Most. Rokeya"],
  ["before a title on its line", "Amara Brunner Senior Engineer", "Amara Brunner"],
  ["between bars", "Amara Brunner | Chef | Lisbon", "Amara Brunner"],
  ["on two lines", "Amara\nBrunner\nChef", "Amara\nBrunner"],
  ["on two lines, one in capitals", "Lic. María Fernanda\nGONZÁLEZ RUIZ\nContadora", "María Fernanda\nGONZÁLEZ RUIZ"],
  ["on two lines, the second an initial", "REVATHI\nS.\nDEVELOPER", "REVATHI\nS."],
  ["on two lines, the surname below", "VĂN HÙNG\nĐẶNG\nMARKETING MANAGER", "VĂN HÙNG\nĐẶNG"],
  ["with an initial that looks like a label", "A. Qwellan Kumar, M.Sc.\nTeacher", "A. Qwellan Kumar"],
  ["below the file's name", "CV_brunner_amara.docx\nAmara Brunner", "Amara Brunner"],
  ["with particles", "Amara van den Brunner", "Amara van den Brunner"],
  ["with a middle initial", "Amara Q. Brunner", "Amara Q. Brunner"],
  ["with the surname first", "BRUNNER, Amara Q\nHead Chef", "BRUNNER, Amara Q"],
  ["though its forename is a language", "Julia Qwellan\nHead Chef", "Julia Qwellan"],
  ["with gaps between its words", "Amara  Brunner\nHead Chef", "Amara  Brunner"],
  ["with its letters apart", "A M A R A   B R U N N E R\nHead Chef", "A M A R A   B R U N N E R"],
  ["with a nickname", "Amara “Ama” Brunner Jr.\nHead Chef", "Amara “Ama” Brunner Jr."],
  ["with which of the same name", "Amara Brunner III\nHead Chef", "Amara Brunner III"],
  [
    "below the word for resume in another script",
    "РЕЗЮМЕ\nДесислава Бруннер\nДата рождения: 03.04.1990",
    "Десислава Бруннер",
  ],
  ["in small letters, where it is a known one", "amara novak\nHead Chef", "amara novak"],
  ["in Cyrillic", "Амара Бруннер\nПовар", "Амара Бруннер"],
  ["in Georgian, which has no capitals", "ამარა ბრუნერი\nChef", "ამარა ბრუნერი"],
  ["in Han", "王 小明\nChef", "王 小明"],
  ["in Han without a blank, below a heading", "个人简历\n王小明\nChef", "王小明"],
  ["in Korean", "김민수\nChef", "김민수"],
  ["in Arabic", "محمد علي\nChef", "محمد علي"],
  ["in Thai", "สมชาย ใจดี\nChef", "สมชาย ใจดี"],
  ["in Devanagari", "अमित शर्मा\nChef", "अमित शर्मा"],
  ["in Hebrew", "דוד כהן\nChef", "דוד כהן"],
  ["as whose resume it is", "Amara Brunner’s Resume\nHead Chef", "Amara Brunner"],
  ["where a third person tells", "Amara Brunner is a seasoned chef", "Amara Brunner"],
  ["before the name at birth", "Amara Brunner (née Novak)", "Amara Brunner"],
  ["before an ornament", "AMARA BRUNNER ◆ HEAD CHEF", "AMARA BRUNNER"],
  ["with what friends say after it", 'Amara Brunner ("Mo")\nChef', 'Amara Brunner ("Mo")'],
  ["with a surname that is a town", "Amara Ellen Washington, MBA\nChef", "Amara Ellen Washington"],
  ["in Greek", "Μαρία Παππά\nChef", "Μαρία Παππά"],
])("a name is found %s", (_how, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each<[string, Partial<HeaderClues>]>([
  ["an e-mail address", { emailLocals: ["zyxo.qwellan"] }],
  ["the file name", { fileName: "zyxo-qwellan-cv" }],
  ["a link", { links: ["zyxo-qwellan"] }],
])("a name that nobody has listed is found when %s agrees", (_what, clues) => {
  expect(found("Chef\nZyxo Qwellan", clues)).toEqual(["Zyxo Qwellan"]);
  expect(found("Chef\nZyxo Qwellan")).toEqual([]);
});

test("the mail tells a forename behind the comma from a town", () => {
  const text = "Hussain Shah, Qwellan\nHead Chef";
  expect(found(text, { emailLocals: ["qwellan.shah"] })).toEqual(["Hussain Shah, Qwellan"]);
  expect(found(text, { emailLocals: ["h.shah77"] })).toEqual(["Hussain Shah"]);
});

test("a sentence that ends before a name is no part of it", () => {
  const text = "Ahmad Syafiq bin Abdul Rahman\n\nI live in Ipoh, Malaysia. Ahmad Syafiq is what colleagues call me.";
  expect(found(text, { emailLocals: ["ahmadsyafiq"] })).toEqual(["Ahmad Syafiq bin Abdul Rahman"]);
});

const BODY = `HEAD CHEF\nExperience\n${"Cooked for guests.\n".repeat(30)}`;

test.each(["CONTACT DETAILS", "Contact", "Personal information"])(
  "at the end, below %s, a name is found",
  (heading) => {
    const text = `${BODY}\n${heading}\nZyxo Novak\n4 Qwellan St.\n6010 Batumi\nT: 599 555 014\n`;
    const start = text.indexOf("599");
    expect(found(text, { contactsBelow: [{ start, end: start + 11 }] })).toEqual(["Zyxo Novak"]);
  },
);

test("a line of a block at the end without a contact is no name", () => {
  const text = `${BODY}\nContact\nZyxo Novak\n4 Qwellan St.\n6010 Batumi\n`;
  expect(found(text)).toEqual([]);
});

test.each([
  ["a title", "Head Chef\nLisbon"],
  ["words run together", "SENIORNETWORK ENGINEER"],
  ["a name with a number", "Am4ra Brunner"],
  ["words in small letters", "ordering supplies"],
  ["a name below the first section", "Chef\nExperience\nAmara Brunner"],
  ["a name far down", `${"Chef\n".repeat(12)}Amara Brunner`],
  ["a text whose person is hidden already", "[PERSON_1]\nAmara Brunner"],
  ["nothing", ""],
])("%s is no name of the header", (_what, text) => {
  expect(found(text)).toEqual([]);
});

test("a name does not run into the contact details on its line", () => {
  const text = "Amara Brunner Lisboa";
  expect(found(text, { contacts: [{ start: 14, end: 20 }] })).toEqual(["Amara Brunner"]);
});

test.each([
  [["Amara", "Okafor"], "amara.okafor", true],
  [["Amara", "Okafor"], "okafor_amara77", true],
  [["Amara", "Okafor"], "aokafor", true],
  [["Milena", "Dvořáková"], "milena-dvorakova", true],
  [["Amara", "Okafor"], "amara.jobs", false],
  [["Amara", "Okafor"], "bruno.conti", false],
  [["Amara", "Okafor"], "ama", false],
  [["Amara"], "amara.cooks", true],
  [["Jürgen", "Öztürk"], "juergen.oeztuerk", true],
  [["Jürgen", "Øster"], "jurgen.oster", true],
])("whether %j can be read out of %j: %s", (words, handle, expected) => {
  expect(agreesWith(words, handle)).toBe(expected);
});

const COLUMN = "CONTACT\nzq@example.com\nSKILLS\nExcel\n";
const contacts = [{ start: 8, end: 22 }];

test.each([
  ["known forenames", "SARAH\nQWELLAN\nText", "SARAH\nQWELLAN"],
  [
    "unknown words above a title and a heading",
    "ZYXO\nVAN QWELLAN\nHEAD CHEF AND MANAGER\nPROFILE",
    "ZYXO\nVAN QWELLAN",
  ],
])("in capitals below a column of contacts and skills, %s are the name", (_what, below, name) => {
  expect(found(COLUMN + below, { contacts })).toEqual([name]);
});

test("below a column of contacts the mail speaks for a name in small letters", () => {
  expect(found(`${COLUMN}Zyxo Qwellan\nText`, { contacts, emailLocals: ["zyxo.qwellan"] })).toEqual(["Zyxo Qwellan"]);
  expect(found(`${COLUMN}Zyxo Qwellan\nText`, { contacts })).toEqual([]);
});

test("skills below each other in capitals are no name", () => {
  expect(found(`${COLUMN}HTML\nXML\nMarketing manager\nEXPERIENCE`, { contacts })).toEqual([]);
});

test("an abbreviated forename has the surname below it that the mail spells", () => {
  expect(found("Md. Rakibul\nChowdhury\nNurse", { emailLocals: ["rakibul.chowdhury"] })).toEqual([
    "Md. Rakibul\nChowdhury",
  ]);
});
