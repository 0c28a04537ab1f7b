import { expect, test } from "vitest";

import { coveredMonths, findDateRanges } from "./date-ranges.ts";

const month = (year: number, number: number) => year * 12 + number - 1;
const TODAY = month(2026, 11);

test.each([
  ["03/2018 - Present", month(2018, 3), null],
  ["Jan 2019 – Mar 2021", month(2019, 1), month(2021, 3)],
  ["January 2014 to October 2014", month(2014, 1), month(2014, 10)],
  ["07/2014 to Current", month(2014, 7), null],
  ["2014 to 2019", month(2014, 1), month(2018, 12)],
  ["2014-2019", month(2014, 1), month(2018, 12)],
  // Somewhere in that year: half of it.
  ["2019 - 2019", month(2019, 1), month(2019, 6)],
  ["between 2013 and 2016", month(2013, 1), month(2015, 12)],
  ["since 2020", month(2020, 1), null],
  ["From March 2020", month(2020, 3), null],
  ["2019-03 - 2020-01", month(2019, 3), month(2020, 1)],
  ["Jan - Mar 2019", month(2019, 1), month(2019, 3)],
  ["May '09 — today", month(2009, 5), null],
  // Still running.
  ["06/2025 - 12/2027", month(2025, 6), null],
  ["Head Chef, Bar Nine (Jun 2019–now), Lund", month(2019, 6), null],
  ["Mai 2018 bis heute", month(2018, 5), null],
  ["1 May 2016 - 31 July 2018", month(2016, 5), month(2018, 7)],
  ["1st May 2016 to 31st July 2018", month(2016, 5), month(2018, 7)],
  ["01.05.2016 - 31.07.2018", month(2016, 5), month(2018, 7)],
  ["01.05.2016 - 01.07.2018", month(2016, 5), month(2018, 7)],
  // The end can only be day first, so the start is too.
  ["01/05/2016 - 31/07/2018", month(2016, 5), month(2018, 7)],
  ["15/05/2016 - 01/07/2018", month(2016, 5), month(2018, 7)],
  ["Cashier at Quayside, 2016-18", month(2016, 1), month(2017, 12)],
  ["2016–18", month(2016, 1), month(2017, 12)],
  ["2010-12", month(2010, 1), month(2011, 12)],
  ["2016-’18", month(2016, 1), month(2017, 12)],
  ["2016/17 - 2018/19", month(2016, 1), month(2018, 12)],
  ["2016/17", month(2016, 1), month(2016, 12)],
  ["since 2016", month(2016, 1), null],
  ["seit 04/2015", month(2015, 4), null],
  ["ab Mai 2015", month(2015, 5), null],
  ["Since 2015-04", month(2015, 4), null],
  ["from May 2016", month(2016, 5), null],
  ["sinds 2016", month(2016, 1), null],
  ["od 2016", month(2016, 1), null],
  ["May '16 – Jul '18", month(2016, 5), month(2018, 7)],
  ["Q1 2018 to Q3 2018", month(2018, 1), month(2018, 9)],
  ["Q3 2016 – now", month(2016, 7), null],
  ["printemps 2016 à été 2018", month(2016, 4), month(2018, 7)],
])("%s is a stretch of time", (line, from, to) => {
  expect(findDateRanges(line, TODAY)).toMatchObject([{ from, to }]);
});

test.each([
  "2016 - to present",
  "2016 to the present day",
  "2016 – laufend",
  "mai 2016 à ce jour",
  "2016 – en cours",
  "2016 - hasta la fecha",
  "2016 hasta la actualidad",
  "2016 até ao momento",
  "2016 – in corso",
  "2016 ad oggi",
  "2016 - heden",
  "2016 tot nu",
  "2016 – obecnie",
  "05.2016 do teraz",
  "2016 – pågående",
  "2016 - i dag",
  "2016 – nå",
  "2016 till idag",
])("%s has not ended", (line) => {
  expect(findDateRanges(line, TODAY)).toMatchObject([{ to: null, end: line.length }]);
});

test.each([
  ["backwards", "2019 - 2014"],
  ["in the future", "03/2027 - 05/2028"],
  ["a single date", "May 2019"],
  ["a telephone number", "+44 2014-2019-33"],
  ["no date", "from soup to nuts"],
  ["a month and no end", "2016-09"],
  ["a day", "2016-09-14"],
  ["a count", "2016-18-22"],
])("%s is none", (_, line) => {
  expect(findDateRanges(line, TODAY)).toEqual([]);
});

test("the offsets are those of the dates in the line", () => {
  const line = "Head Chef | 03/2018 - Present | Lund";
  const [range] = findDateRanges(line, TODAY);
  expect(line.slice(range?.start, range?.end)).toBe("03/2018 - Present");
});

test.each([
  [
    "one after the other add up",
    [
      [0, 11],
      [12, 23],
    ],
    24,
  ],
  [
    "overlaps count once",
    [
      [0, 11],
      [6, 17],
    ],
    18,
  ],
  [
    "one inside the other adds nothing",
    [
      [0, 23],
      [6, 11],
    ],
    24,
  ],
  [
    "the order does not matter",
    [
      [12, 23],
      [0, 11],
    ],
    24,
  ],
  ["an open one ends today", [[90, null]], 11],
] as [string, [number, number | null][], number][])("%s", (_, ranges, months) => {
  expect(
    coveredMonths(
      ranges.map(([from, to]) => ({ from, to })),
      100,
    ),
  ).toBe(months);
});
