import { expect, test } from "vitest";

import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["12 high street, leeds ls6 8qt", "12 high street, leeds ls6 8qt"],
  ["hauptstraße 12, 80331 münchen | koch", "hauptstraße 12, 80331 münchen"],
  ["rue de la paix 12, 75002 paris", "rue de la paix 12, 75002 paris"],
])("in small letters, %j is an address", (line, expected) => {
  expect(foundInHeader(line)).toEqual([`ADDRESS: ${expected}`]);
});

test.each(["cooked for 5 years on the road", "Led 3 long drive tests", "moved 40 crates a week 12 times"])(
  "in small letters, %j is none",
  (line) => {
    expect(foundInHeader(line)).toEqual([]);
  },
);

test.each([
  [
    "lives at 1600 Maple Grove Avenue, Apt 4B, Springfield, IL 62704",
    ["ADDRESS: 1600 Maple Grove Avenue, Apt 4B, Springfield, IL 62704"],
  ],
  // The address ends where the next sentence begins.
  ["who lives at 4 Mill St., 6010 Batumi. In the past years of work", ["ADDRESS: 4 Mill St., 6010 Batumi"]],
  ["who lives at Mill 56, 8000 Aarhus C. In the past years of work", ["ADDRESS: Mill 56, 8000 Aarhus C"]],
  ["who lives at Tintori 41. Qwellan has worked there", ["ADDRESS: Tintori 41"]],
  ["12 HARBOUR STREET", ["ADDRESS: 12 HARBOUR STREET"]],
  ["Dorpsstraat 12", ["ADDRESS: Dorpsstraat 12"]],
  ["Berliner Straße 12, 10115 Berlin", ["ADDRESS: Berliner Straße 12, 10115 Berlin"]],
  ["Lange Gasse 3a, 1080 Wien", ["ADDRESS: Lange Gasse 3a, 1080 Wien"]],
  ["12 rue de la République, 69002 Lyon", ["ADDRESS: 12 rue de la République, 69002 Lyon"]],
  ["Calle de Alcalá 14", ["ADDRESS: Calle de Alcalá 14"]],
  ["Kossuth Lajos utca 5.", ["ADDRESS: Kossuth Lajos utca 5."]],
  ["P.O. Box 1234", ["ADDRESS: P.O. Box 1234"]],
  ["Springfield, IL 62704-1234", ["ADDRESS: Springfield, IL 62704-1234"]],
  ["Leeds LS1 4AP", ["ADDRESS: Leeds LS1 4AP"]],
  ["Ottawa, ON K1A 0B1", ["ADDRESS: Ottawa, ON K1A 0B1"]],
  ["Ballarat VIC 3350", ["ADDRESS: Ballarat VIC 3350"]],
  ["Address: Green House, behind the mill | Chef", ["ADDRESS: Green House, behind the mill"]],
  ["Anschrift: Am Bach 2 Tel 030 901820", ["ADDRESS: Am Bach 2", "PHONE: 030 901820"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each([
  "Virginia State University, class of 2014",
  "Spring 2016 Engineering 5",
  "Springfield, IL",
  "walked 12 miles down the street",
  "12 Engineers and 3 Drivers",
  // A code and a town count only where addresses stand.
  "50122 Firenze",
])("in the body, %j holds no address", (line) => {
  expect(foundInBody(line)).toEqual([]);
});

test.each([
  ["50122 Firenze | +39 055 012 3456", ["ADDRESS: 50122 Firenze", "PHONE: +39 055 012 3456"]],
  ["1234 AB Utrecht\namara@example.org", ["ADDRESS: 1234 AB Utrecht", "EMAIL: amara@example.org"]],
  ["Pune 411001 | amara@example.org", ["ADDRESS: Pune 411001", "EMAIL: amara@example.org"]],
  // Four digits may be a year.
  ["2014 Firenze", []],
  // Nothing personal near.
  ["50122 Firenze", []],
  ["12345 January", []],
])("in the header, %j holds %j", (line, expected) => {
  expect(foundInHeader(line)).toEqual(expected);
});
