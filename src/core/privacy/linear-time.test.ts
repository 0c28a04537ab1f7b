import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

const SHORT = 2 ** 15;
/** Eight times as long. A linear search takes about eight times as long too, a quadratic one 64 times. */
const LONG = 2 ** 18;
const MOST = 30;

/** Processor time, so that other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  anonymise(text, { fileName: null });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test.each([
  ["letters", "a"],
  ["capitals", "A"],
  ["capitalised words", "Ab "],
  ["digits", "1"],
  ["digits and blanks", "1 "],
  ["hyphens", "A-"],
  ["at signs", "a@"],
  ["dots", "a."],
  ["words for at", "a at b dot "],
  ["links", "www."],
  ["labels", "name: "],
  ["labels without a colon", "date of birth "],
  ["birthdays", "born 1.1."],
  ["streets", "Via A 1 "],
  ["lines of streets", "1 Via A\n"],
  ["brackets", "(1)"],
  ["commas", "Ab, "],
  ["bars", "1|"],
  ["blanks", " "],
  ["lines", "\n"],
  ["accents apart", "e\u0301"],
  ["invisible signs", "\u200B"],
  ["e-mail addresses", "a@b.de "],
  ["names with titles", "Mr Ab Cd\n"],
])("a long text of %s takes time in proportion", { timeout: 240_000 }, (_what, unit) => {
  const of = (length: number): string => unit.repeat(length / unit.length);
  cost(of(SHORT)); // compiles the patterns
  // What is quick is quick at any length; a millisecond hides the clock's own grain.
  const short = Math.max(1000, Math.min(cost(of(SHORT)), cost(of(SHORT))));
  expect(cost(of(LONG)) / short).toBeLessThan(MOST);
});
