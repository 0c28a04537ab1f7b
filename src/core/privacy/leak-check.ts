// The last look before a text is shown, stored or exported: is anything of the identity still in it?

import { findValues } from "./find-values.ts";
import { fold } from "./fold.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import type { Finding, IdentityEntry } from "./replacement.ts";

/** Digits that make a phone number recognisable without its country code (subscriber numbers have 6 to 10). */
const PHONE_TAIL = 7;

/** Where a value, a part of a name, an e-mail's local part or a phone number's digits in any format still stand. */
export function findLeaks(text: string, identity: readonly IdentityEntry[]): readonly Finding[] {
  const whole = findValues(text, [...identity, ...localParts(identity)]).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    score: 1,
    why: "leak/value",
  }));
  return resolveOverlaps([...whole, ...findPhoneDigits(text, identity)]);
}

/** What stands before the @ names the person as well as the address does. */
function localParts(identity: readonly IdentityEntry[]): readonly IdentityEntry[] {
  return identity
    .filter((entry) => entry.kind === "EMAIL")
    .map((entry) => ({ ...entry, value: (fold(entry.value).split(/ ?[@[({]/)[0] ?? "").trim() }));
}

function findPhoneDigits(text: string, identity: readonly IdentityEntry[]): readonly Finding[] {
  const phones = identity.filter((entry) => entry.kind === "PHONE").map((entry) => entry.value.replace(/\D/g, ""));
  if (phones.length === 0) return [];
  const { digits, positions } = digitsOf(text);
  return phones
    .filter((phone) => phone.length >= PHONE_TAIL)
    .flatMap((phone) => {
      const tail = phone.slice(-Math.max(PHONE_TAIL, Math.min(9, phone.length - 2)));
      const findings: Finding[] = [];
      for (let at = digits.indexOf(tail); at !== -1; at = digits.indexOf(tail, at + tail.length)) {
        const [start, last] = [positions[at], positions[at + tail.length - 1]];
        if (start !== undefined && last !== undefined)
          findings.push({ kind: "PHONE", start, end: last + 1, score: 1, why: "leak/digits" });
      }
      return findings;
    });
}

/** The digits of a text with their places; anything but up to three separators between two of them leaves a gap. */
function digitsOf(text: string): { readonly digits: string; readonly positions: readonly number[] } {
  let digits = "";
  const positions: number[] = [];
  let last = -Infinity;
  for (const { index } of text.matchAll(/\d/g)) {
    const between = text.slice(last + 1, index);
    if (last !== -Infinity && (between.length > 3 || /[^\s()+./–-]/.test(between))) {
      digits += " ";
      positions.push(-1);
    }
    digits += text.charAt(index);
    positions.push(index);
    last = index;
  }
  return { digits, positions };
}
