import { expect, test } from "vitest";

import { findRunningHeads } from "./running-head.ts";

const found = (text: string): readonly string[] =>
  findRunningHeads(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Kofi Asantewaa – Curriculum Vitae – Page 1 of 2", "Kofi Asantewaa"],
  ["Resume of Kofi Asantewaa | Page 2", "Kofi Asantewaa"],
  ["Kofi Asantewaa • Confidential", "Kofi Asantewaa"],
  ["Kofi Asantewaa, page 2/2", "Kofi Asantewaa"],
  ["Curriculum Vitae    Kofi Asantewaa    2/2", "Kofi Asantewaa"],
  ["Page 2 of 3 – CV – Kofi Asantewaa", "Kofi Asantewaa"],
  ["Kofi Asantewaa's Resume | 2", "Kofi Asantewaa"],
  ["T. Rattanakul\tmail@example.com\tpage 2", "T. Rattanakul"],
  ["S. du Preez\tmail@example.com\tpage 2", "S. du Preez"],
])("%j names its owner", (line, name) => {
  expect(found(`Skills\nJira, Ruby\n\n${line}\n`)).toEqual([name]);
});

test.each([
  "Sales Report – Page 2",
  "Curriculum design | Lesson plans",
  "Curriculum Vitae",
  "Data Protection, Confidential Records, Filing",
  "Head Chef | Resume",
  "Landing page | React",
  "Ohio Arts Curriculum, Kelmar Standards",
  "Email, Qellan Outlook, Profile, Zorvex Office, Filing, Page 2",
])("%j names nobody", (line) => {
  expect(found(line)).toEqual([]);
});
