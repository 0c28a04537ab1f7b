import { expect, test } from "vitest";

import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["call (512) 555-0142 today", ["PHONE: (512) 555-0142"]],
  ["512-555-0142 ext. 12", ["PHONE: 512-555-0142 ext. 12"]],
  ["512-555-0142, ext 899", ["PHONE: 512-555-0142, ext 899"]],
  ["Tel: 0211 555 01 42 Durchwahl 12", ["PHONE: 0211 555 01 42 Durchwahl 12"]],
  // Two numbers beside each other.
  ["+44 20 7946 0142    0044 20 7946 0199", ["PHONE: +44 20 7946 0142", "PHONE: 0044 20 7946 0199"]],
  // A dot is between the code and the rest where somebody's name or mail stands beside it.
  ["Mob: 320.5550142", ["PHONE: 320.5550142"]],
  ["Amara Okafor\t320.5550142", ["PERSON: Amara Okafor", "PHONE: 320.5550142"]],
  [
    "Amara Okafor / 424 95 719 / amara@example.org",
    ["PERSON: Amara Okafor", "PHONE: 424 95 719", "EMAIL: amara@example.org"],
  ],
  ["91550142 / amara@example.org", ["PHONE: 91550142", "EMAIL: amara@example.org"]],
  ["Mobile: 098765 43210", ["PHONE: 098765 43210"]],
  ["+49 (0)30 901820", ["PHONE: +49 (0)30 901820"]],
  ["Tel. 01.41.28.69.59", ["PHONE: 01.41.28.69.59"]],
  ["手机：13800138000", ["PHONE: 13800138000"]],
  // Six digits are a number only with a label.
  ["Tel: 555-014", ["PHONE: 555-014"]],
  ["Room 555-014", []],
  // A house number and the code of its town; an identity number and an age.
  ["Via Roma 1723 – 91020-500 Porto", ["ADDRESS: Via Roma 1723"]],
  ["Tel: 3724583892 – 57 years", ["PHONE: 3724583892"]],
  // An Indian mobile number needs no blanks.
  ["9876543210", ["PHONE: 9876543210"]],
  // A local number says whose it is by what stands before it.
  ["Amara Okafor – 914 625 854", ["PERSON: Amara Okafor", "PHONE: 914 625 854"]],
  ["Amara Okafor: 064/694-4267", ["PERSON: Amara Okafor", "PHONE: 064/694-4267"]],
  ["Call me under 079 123 45 67 or on 91 555 01 23.", ["PHONE: 079 123 45 67", "PHONE: 91 555 01 23"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each([
  "January 2014 - October 2019",
  "2010-2014, 2014–2019",
  "05/2014 - 10/2019",
  "salary $120,000 - 150,000",
  "raised € 1234567890",
  "1234567890 USD",
  "managed 1,500,000 records",
  "served 15 000 000 guests",
  "ticket 000-12-3456",
  "version 10.15.7",
  "a mean of 320.5550142 in all",
  "order 91550142 shipped",
  "ZIP 62704-1234",
  "Project Budget – 914 625 854",
  "Amara Okafor – 914 625 854 guests",
])("in the body, %j holds no phone number", (line) => {
  expect(foundInBody(line)).toEqual([]);
});

test.each([
  ["Springfield | 555 0142 | Chef", ["PHONE: 555 0142"]],
  ["030 901820", ["PHONE: 030 901820"]],
  ["cooked 555 0142 meals", []],
  // Nine digits without blanks are a number, unless the word beside them says whose.
  ["Chef | 100200300", ["PHONE: 100200300"]],
  ["Audited; invoice 100200300 queries resolved", []],
  ["Invoices: phone 100200300", ["PHONE: 100200300"]],
  // Eight digits need bars or gaps around them, and to be no date.
  ["91771794 | Chef", ["PHONE: 91771794"]],
  ["Chef / 91771794 / Nurse", ["PHONE: 91771794"]],
  ["served 91771794 guests", []],
  ["amara@example.org – 91771794", ["EMAIL: amara@example.org", "PHONE: 91771794"]],
  ["320.5550142", ["PHONE: 320.5550142"]],
  ["+48 512 555 014 / 512555042", ["PHONE: +48 512 555 014", "PHONE: 512555042"]],
  ["measured 320.5550142 mm", []],
  ["555 014 2233    555 014 2244", ["PHONE: 555 014 2233", "PHONE: 555 014 2244"]],
  ["20240131 | Chef", []],
  ["2014 - 2019", []],
  ["2014-2019", []],
])("in the header, %j holds %j", (line, expected) => {
  expect(foundInHeader(line)).toEqual(expected);
});
