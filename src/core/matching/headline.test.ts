import { expect, test } from "vitest";

import { headlines } from "./headline.ts";

const NOW = 2026 * 12 + 10;
const resume = `[PERSON_1]
[EMAIL_1] | [PHONE_1]
Pastry chef

Summary
Bakes for hotels.
Experience
Head Baker
03/2019 - Present
Bread for 300 guests.
Baker
01/2015 - 02/2019
Kitchen Porter
01/2013 - 12/2014
Waiter
01/2011 - 12/2012`;

test("the first lines that say something, then the jobs listed first", () => {
  expect(headlines(resume, NOW)).toEqual([
    "Pastry chef",
    "Summary",
    "Bakes for hotels.",
    "Head Baker",
    "Baker",
    "Kitchen Porter",
  ]);
});

test("a line said twice counts once, and an empty text has none", () => {
  expect(headlines("Cook\nCook", NOW)).toEqual(["Cook"]);
  expect(headlines("[PERSON_1]\n42", NOW)).toEqual([]);
});
