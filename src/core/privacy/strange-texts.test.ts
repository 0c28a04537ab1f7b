import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

/** What texts are made of, and what breaks them; put together by chance that repeats itself. */
const PIECES = "( ) : * [ ] | - / @ , . ' ’ “ ” [PERSON_1] Name Date 1990 3.4.1990 a@b.de Amara Okafor AMARA 王 小明 ა 🎂 34 Mr Married British Sincerely www. Skills"
  .split(" ")
  .concat(["\n", "\r\n", "\t", "  ", " - ", "e\u0301", "\u200B", "\uD83D", "\uFFFC", "+44 20 7946 0018", "12 Harbour Street", "Leeds LS1 4AP", "Date of birth", "Personal details"]); // prettier-ignore
const TEXTS = 400;
const strict = { schools: true, employers: true, graduationYears: true, locations: true };

test("strange texts come to an end, and their spans are stretches of what was given, one after the other", () => {
  let state = 11;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  for (let turn = 0; turn < TEXTS; turn += 1) {
    const pieces = Array.from(
      { length: 1 + below(40) },
      () => `${PIECES[below(PIECES.length)]}${" ".repeat(below(2))}`,
    );
    const text = pieces.join("");
    let last = 0;
    for (const span of anonymise(text, { fileName: null, ...(below(2) === 0 && { strict }) }).spans) {
      expect(span.start, text).toBeGreaterThanOrEqual(last);
      expect(span.end, text).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end)).toBe(span.text);
      last = span.end;
    }
  }
});
