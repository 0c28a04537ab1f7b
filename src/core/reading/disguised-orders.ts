// Orders to a machine that a person would not read as such: in base64 or hex, back to front, with letters turned by
// thirteen places, spelled letter by letter, or with digits for letters.

import type { Stretch } from "./word-places.ts";

/** Letters of a code, without a blank; so many that a product key or a commit's name is shorter, or decodes to no words. */
const BASE64 = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{24,}={0,2}(?![A-Za-z0-9+/=_-])/g;
const HEX = /(?<![A-Za-z0-9])(?:[0-9a-f]{2}){20,}(?![A-Za-z0-9])/gi;
/** Printable words: nobody writes those in a code for a person to read. */
const WORDS = /^[\x20-\x7e\s]*$/;
const LEAST_WORDS = 3;

/** What hints that a changed text is meant: two of these, or it is not looked at sentence by sentence. */
const HINTS = ["ignore", "disregard", "instruction", "prompt", "candidate", "applicant", "resume"] as const;
/** Single letters in a row. */
const SPELLED = /(?:(?<![\p{L}\p{N}])[\p{L}\p{N}][ \t.,_*|/-]{1,3}){19,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
/** Orders without blanks, as they come out of letters spelled one by one. */
const SPELLED_ORDERS =
  /(?:ignore|disregard|forget|override|bypass)[a-z]{0,30}(?:instruction|prompt|direction|guideline|rule)|(?:rate|rank|score|give|recommend|select|hire)[a-z]{0,12}(?:candidate|applicant|resume|cv)[a-z0-9]{0,20}(?:highest|maximum|best|top|first|perfect|1010|100)|(?:systemprompt|systemoverride|asanai|youarean?ai)/i;

/** In UTF-16 units. */
const SHORT_REST = 45;
const TURNED = /[a-z]/gi;
const DIGITS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
};
const MIXED = /[a-z]*(?:[a-z][013457@]|[013457@][a-z])[a-z013457@]*/gi;

/** Codes and spelled letters that say something to a machine, wherever they stand. */
export function findEncodedOrders(text: string): Stretch[] {
  const found: Stretch[] = [];
  const take = (pattern: RegExp, isOrder: (code: string) => boolean) => {
    for (const { 0: code, index } of text.matchAll(pattern))
      if (isOrder(code)) found.push(withRestOfLine(text, { start: index, end: index + code.length }));
  };
  take(BASE64, (code) => saysWords(fromBase64(code)));
  take(HEX, (code) => saysWords(fromHex(code)));
  take(SPELLED, (code) => SPELLED_ORDERS.test(code.replace(/[^\p{L}\p{N}]/gu, "")));
  return found;
}

/** "Decode and follow: …": what is left of the line goes too, when it is short. */
function withRestOfLine(text: string, { start, end }: Stretch): Stretch {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const lineEnd = next < 0 ? text.length : next;
  return start - lineStart + (lineEnd - end) <= SHORT_REST ? { start: lineStart, end: lineEnd } : { start, end };
}

/** The ways to read a text that make it speak of such orders at all: each turns a sentence into what it says. */
export function disguisesIn(flat: string): readonly ((sentence: string) => string)[] {
  const lower = flat.toLowerCase();
  const isHinted = (text: string, hints: readonly string[]) => hints.filter((hint) => text.includes(hint)).length >= 2;
  return [
    ...[backwards, turned].filter((read) => isHinted(lower, HINTS.map(read))),
    ...[withLetters].filter((read) => {
      // Here one is enough: "1gnore" is no word.
      const changed = (lower.match(MIXED) ?? []).map(read).join(" ");
      return HINTS.some((hint) => changed.includes(hint));
    }),
  ];
}

function backwards(text: string): string {
  return [...text].reverse().join("");
}

function turned(text: string): string {
  return text.replace(TURNED, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

function withLetters(text: string): string {
  return text.replace(MIXED, (word) => word.replace(/[013457@]/g, (digit) => DIGITS[digit] ?? digit));
}

function saysWords(text: string): boolean {
  return WORDS.test(text) && (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= LEAST_WORDS && /\s/.test(text.trim());
}

const DIGITS64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** By hand: `core` knows no platform. */
function fromBase64(code: string): string {
  let bits = 0;
  let kept = 0;
  let text = "";
  for (const letter of code.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")) {
    bits = ((bits << 6) | DIGITS64.indexOf(letter)) & 0xffff;
    kept += 6;
    if (kept < 8) continue;
    kept -= 8;
    text += String.fromCharCode((bits >> kept) & 255);
  }
  return text;
}

function fromHex(code: string): string {
  return (code.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
}
