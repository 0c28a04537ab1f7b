import { gzipSync, strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { readTables } from "./read-tables.ts";

const CSV = 'conceptUri,altLabels\nu1,"one\ntwo"\n';
const TXT = 'O*NET-SOC Code\tExample\r\n11-1011.00\t6" pipe "reader\r\n';
const CSV_ROWS = [
  ["conceptUri", "altLabels"],
  ["u1", "one\ntwo"],
];
const TXT_ROWS = [
  ["O*NET-SOC Code", "Example"],
  ["11-1011.00", '6" pipe "reader'],
];

test.each([
  ["CSV with breaks in cells", "skills_en.csv", strToU8(CSV), [{ name: "skills_en.csv", rows: CSV_ROWS }]],
  ["tabs and lone quotes", "Technology Skills.txt", strToU8(TXT), [{ name: "Technology Skills.txt", rows: TXT_ROWS }]],
  ["a byte order mark", "s.csv", strToU8(`\ufeff${CSV}`), [{ name: "s.csv", rows: CSV_ROWS }]],
  ["gzip", "s.csv.gz", gzipSync(strToU8(CSV)), [{ name: "s.csv.gz", rows: CSV_ROWS }]],
  [
    "a ZIP with folders and clutter",
    "db.zip",
    zipSync({ "db/a.txt": strToU8(TXT), "db/readme.pdf": strToU8("x"), "__MACOSX/db/a.txt": strToU8("x") }),
    [{ name: "db/a.txt", rows: TXT_ROWS }],
  ],
  ["what is no table", "readme.pdf", strToU8("x"), []],
])("%s", (_what, name, bytes, tables) => {
  expect(readTables({ name, bytes })).toEqual({ status: "ready", tables });
});

test.each([
  ["a.zip", strToU8("no zip at all"), "a.zip is damaged. Download it again."],
  ["a.csv.gz", gzipSync(strToU8(CSV)).slice(0, 20), "a.csv.gz could not be unpacked. Download it again."],
])("%s that is damaged says so", (name, bytes, problem) => {
  expect(readTables({ name, bytes })).toEqual({ status: "rejected", problem });
});
