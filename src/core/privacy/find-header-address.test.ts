import { expect, test } from "vitest";

import { findHeaderAddress } from "./find-header-address.ts";
import { readPage } from "./page.ts";
import type { Finding } from "./replacement.ts";

const EMAIL = "dario@example.com";
/** What is found with the e-mail address, where the text has it, as the only contact. */
function found(text: string): readonly string[] {
  const start = text.indexOf(EMAIL);
  const contacts: Finding[] =
    start === -1 ? [] : [{ kind: "EMAIL", start, end: start + EMAIL.length, score: 0.9, why: "test" }];
  return findHeaderAddress(readPage(text), contacts).map((finding) => text.slice(finding.start, finding.end));
}

test.each([
  ["not the beginning of a job", `${EMAIL}\nTruck Driver | Nordwind Logistics | Since 2015-04`, []],
  ["above the contact", `Dario Conti\nTintori 41, 50122 Firenze\n${EMAIL}`, ["Tintori 41, 50122 Firenze"]],
  ["below the contact", `${EMAIL}\nTintori 41`, ["Tintori 41"]],
  ["beside the contact", `Tintori 41, Firenze, | ${EMAIL}`, ["Tintori 41, Firenze"]],
  ["between bars, also with a word of titles", `${EMAIL} | Block 12 Jalan Besar 3`, ["Block 12 Jalan Besar 3"]],
  [
    "with the town and country on lines of their own",
    `${EMAIL}\nTintori 41\n50122 Firenze\nItaly`,
    ["Tintori 41", "50122 Firenze", "Italy"],
  ],
  ["whose number may be a year", `${EMAIL}\nSokolská 1978\n675 52 Lipník`, ["Sokolská 1978", "675 52 Lipník"]],
  [
    "in many lines that end with commas",
    `Flat 4,\nTintori 41,\nSan Frediano,\n50122 Firenze\n${EMAIL}`,
    ["Tintori 41", "Flat 4,", "San Frediano", "50122 Firenze"],
  ],
  [
    "with a line each for quarter and region",
    `No. 15, Adeola Close\nSurulere\nLagos State\n${EMAIL}`,
    ["No. 15, Adeola Close", "Surulere", "Lagos State"],
  ],
  [
    "with a code of its own line",
    `23 Protea Street\nCenturion\n0157\n${EMAIL}`,
    ["23 Protea Street", "Centurion", "0157"],
  ],
  ["above a person whom the mail spells", `15 Adeola Close\nSurulere\nDario Conti\n${EMAIL}`, ["15 Adeola Close"]],
  ["after a word for it", `${EMAIL}; lives at Tintori 41, 50122 Firenze`, ["Tintori 41, 50122 Firenze"]],
  ["in Japanese order", `3-12-8 Kamimeguro, Meguro-ku\n${EMAIL}`, ["3-12-8 Kamimeguro, Meguro-ku"]],
  ["without a number", `Main Road, Chaaya Center, Jounieh\n${EMAIL}`, ["Main Road, Chaaya Center, Jounieh"]],
  ["of a quarter with its town and country", `Bin Omran, Doha, Qatar\n${EMAIL}`, ["Bin Omran, Doha, Qatar"]],
  [
    "of labelled parts",
    `Vill: Char Para, P.O: Ramgati, Dist: Lakshmipur\n${EMAIL}`,
    ["Vill: Char Para, P.O: Ramgati, Dist: Lakshmipur"],
  ],
  [
    "cut after the number of its house",
    `${EMAIL}\nNo. 34\nInsein Road, Hlaing Township, Yangon`,
    ["No. 34", "Insein Road, Hlaing Township, Yangon"],
  ],
  ["cut after a bare number", `${EMAIL}\n68\nTemple Road, Kadawatha`, ["Temple Road, Kadawatha", "68"]],
  [
    "cut after its street",
    `${EMAIL}\nRua do Moinho\nnº 38, 2.º Esq., 4050-016 Porto`,
    ["nº 38, 2.º Esq., 4050-016 Porto", "Rua do Moinho"],
  ],
  [
    "cut after its quarter",
    `${EMAIL}\nKasarani\nMwiki Road, House No. 77, Nairobi`,
    ["Mwiki Road, House No. 77, Nairobi", "Kasarani"],
  ],
])("an address %s is found", (_where, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["no contact is near", "Dario Conti\nTintori 41, 50122 Firenze"],
  ["the contact is four lines away", `Tintori 41\nDario\nConti\nChef\n${EMAIL}`],
  ["there is no number", `Firenze, Italy\n${EMAIL}`],
  ["the only number is a year", `Firenze 2019\n${EMAIL}`],
  ["it is a town with its country", `Doha, Qatar\n${EMAIL}`],
  ["it is a town with its region and country", `Austin, Texas, USA\n${EMAIL}`],
  ["it is a firm's name", `Site Manager, Doha, Qatar\n${EMAIL}`],
  ["there is no capital", `tintori 41\n${EMAIL}`],
  ["it is a title with a number", `Senior Engineer 3\n${EMAIL}`],
  ["it is a time", `Firenze, Jan 12\n${EMAIL}`],
  ["it is languages with their levels", `English (C1), Spanish (B2)\n${EMAIL}`],
  ["it is money", `Salary €41 Tintori\n${EMAIL}`],
  ["it stands far below", `${"Cooked\n".repeat(25)}${EMAIL}\nTintori 41`],
])("nothing is found when %s", (_why, text) => {
  expect(found(text)).toEqual([]);
});
