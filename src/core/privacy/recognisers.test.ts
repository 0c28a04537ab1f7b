import { expect, test } from "vitest";

import { findPersonalData } from "./find-personal-data.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

const found = (text: string): readonly string[] =>
  resolveOverlaps(findPersonalData(text, null)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
/** Far from the header, where only a value's own form or label counts. */
const inBody = (line: string): readonly string[] => found(`${"Cooked for guests.\n".repeat(20)}${line}`);

test.each([
  ["mail amara+jobs@sub.example.co.uk now", ["EMAIL: amara+jobs@sub.example.co.uk"]],
  ["amara [at] example [dot] org", ["EMAIL: amara [at] example [dot] org"]],
  ["https://example.org/amara?x=1.", ["URL: https://example.org/amara?x=1"]],
  ["linkedin.com/in/amara-okafor-12", ["URL: linkedin.com/in/amara-okafor-12"]],
  ["Skype: amara.okafor", ["URL: amara.okafor"]],
  ["call (512) 555-0142 today", ["PHONE: (512) 555-0142"]],
  ["Mobile: 098765 43210", ["PHONE: 098765 43210"]],
  ["+49 (0)30 901820", ["PHONE: +49 (0)30 901820"]],
  ["Tel. 01.41.28.69.59", ["PHONE: 01.41.28.69.59"]],
  [
    "lives at 1600 Maple Grove Avenue, Apt 4B, Springfield, IL 62704",
    ["ADDRESS: 1600 Maple Grove Avenue, Apt 4B, Springfield, IL 62704"],
  ],
  ["Dorpsstraat 12", ["ADDRESS: Dorpsstraat 12"]],
  ["12 rue de la République, 69002 Lyon", ["ADDRESS: 12 rue de la République, 69002 Lyon"]],
  ["Born on 3 April 1988 in a village", ["BIRTH_DATE: 3 April 1988"]],
  ["Date de naissance : 03/04/1988", ["BIRTH_DATE: 03/04/1988"]],
  ["Age: 34", ["BIRTH_DATE: 34"]],
  ["Pronouns: she/her", ["GENDER: she/her"]],
  ["Sexo: femenino", ["GENDER: femenino"]],
  ["Marital status: married", ["FAMILY: married"]],
  ["Staatsangehörigkeit: deutsch", ["NATIONALITY: deutsch"]],
  ["SSN 219-09-9999", ["ID_NUMBER: 219-09-9999"]],
  ["GB29 NWBK 6016 1331 9268 19", ["ID_NUMBER: GB29 NWBK 6016 1331 9268 19"]],
  ["card 4111 1111 1111 1111", ["ID_NUMBER: 4111 1111 1111 1111"]],
  ["Passport No: M1234567", ["ID_NUMBER: M1234567"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(inBody(line)).toEqual(expected);
});

test.each([
  "January 2014 - October 2019",
  "2010-2014, 2014–2019",
  "05/2014 - 10/2019",
  "salary $120,000 - 150,000",
  "managed 1,500,000 records",
  "ticket 000-12-3456",
  "IBAN-like GB00 NWBK 6016 1331 9268 19",
  "node.js, ASP.Net and Vue.js",
  "age group 10-12",
  "sex education classes",
  "Virginia State University, class of 2014",
  "Spring 2016 Engineering 5",
])("in the body, %j is nothing personal", (line) => {
  expect(inBody(line)).toEqual([]);
});
