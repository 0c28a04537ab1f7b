// Addresses that have no word for "street": in the block of contact details, a line or segment with a number and a
// capitalised word, and nothing that makes it a date or a title. Needs a contact next to it, so plain resumes are safe.

import { fold } from "./fold.ts";
import { nameWord } from "./person/name-words.ts";
import type { Finding } from "./replacement.ts";

/** Contact blocks are short; further down numbers mean something else. */
const MAX_LINES = 9;
/** How many lines an address may stand from an e-mail address or phone number. */
const REACH = 2;
const SCORE = 0.55;
const MONTHS =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}(?!\p{L})|present|current|years?|gpa/iu;

export function findHeaderAddress(text: string, contacts: readonly Finding[]): readonly Finding[] {
  const lines = [...text.slice(0, 1500).matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "").slice(0, MAX_LINES);
  const contactLines = lines.flatMap((line, index) =>
    contacts.some((c) => c.start >= line.index && c.start < line.index + line[0].length) ? [index] : [],
  );
  if (contactLines.length === 0) return [];
  return lines.flatMap((line, index) => {
    if (!contactLines.some((contact) => Math.abs(contact - index) <= REACH)) return [];
    const free = blank(line[0], line.index, contacts);
    // Between bars on the line of a phone number stands an address and hardly ever a title.
    const isContactLine = contactLines.includes(index) && /[|•·]/.test(line[0]);
    return [...free.matchAll(/(?:(?!(?<![,;]) {2})[^|•·\t\u0000])+/g)].flatMap((segment) => {
      const value = segment[0].trim().replace(/[,;:–-]+$/, "");
      if (!isAddressLike(value, isContactLine)) return [];
      const start = line.index + segment.index + segment[0].indexOf(value);
      return [{ kind: "ADDRESS", start, end: start + value.length, score: SCORE, why: "header-address" } as const];
    });
  });
}

function blank(line: string, at: number, contacts: readonly Finding[]): string {
  let free = line;
  for (const { start, end } of contacts) {
    const [from, to] = [Math.max(0, start - at), Math.min(line.length, end - at)];
    if (from < to) free = free.slice(0, from) + "\u0000".repeat(to - from) + free.slice(to);
  }
  return free;
}

function isAddressLike(value: string, isContactLine: boolean): boolean {
  if (value.length > 90 || value.length < 5 || value.includes("[")) return false;
  const numbers: readonly string[] = value.match(/\d+/g) ?? [];
  const words: readonly string[] = value.match(/[\p{L}\p{M}'’.-]{2,}/gu) ?? [];
  const hasNumber = numbers.some((number) => number.length <= 6 && !/^(?:19|20)\d{2}$/.test(number));
  const isTitled = words.some(
    (word) =>
      ["never", "plain"].includes(nameWord(word)) &&
      !/^(?:north|south|east|west|park|center|centre|new|los|san|st|po|box|gate|road|street|hall|south|degli|del|los|angeles|street|house|court|drive|lane)$/.test(
        fold(word),
      ),
  );
  return (
    hasNumber &&
    numbers.length <= 5 &&
    words.some((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word)) &&
    words.length <= 9 &&
    (isContactLine || !isTitled) &&
    !MONTHS.test(value) &&
    !/[%$€£+@]/.test(value)
  );
}
