import { afterEach, expect, test } from "vitest";

import { speak, tell } from "./messages.ts";
import { inEnglish, say, type SaidValue, sayEach, sayOr } from "./said.ts";

const found = (total: number): SaidValue =>
  say("{total} of {size} {total, plural, one {job} other {jobs}} in {places}, {mean} on average.", {
    ...{
      total,
      size: 1200,
      places: sayOr([
        { country: "PT", english: "Portugal" },
        { country: "DE", english: "Germany" },
      ]),
    },
    mean: { figure: 2.25, digits: 2 },
  });
const GERMAN = {
  "{total} of {size} {total, plural, one {job} other {jobs}} in {places}, {mean} on average.":
    "{total} von {size} {total, plural, one {Stelle} other {Stellen}} in {places}, im Mittel {mean}.",
  "{some} or {last}": "{some} oder {last}",
  "no|a decision": "nein",
  Doctorate: "Promotion",
};

afterEach(() => speak("en", {}));

test("in English a sentence is its message, filled", () => {
  expect(inEnglish(found(1))).toBe("1 of 1200 job in Portugal or Germany, 2.25 on average.");
  expect(inEnglish(say("{pay, number} dollars", { pay: 45_000 }))).toBe("45,000 dollars");
  expect(inEnglish(say("{n, plural, =0 {none} other {# rows}}", { n: 1234 }))).toBe("1,234 rows");
  expect(inEnglish(sayEach(["a", "b", "c"]))).toBe("a, b and c");
});

test("the page in English says the same", () => {
  for (const total of [1, 2]) expect(tell(found(total))).toBe(inEnglish(found(total)));
});

test("the page says it in its own language, down to countries, figures and fixed words", () => {
  speak("de", GERMAN);
  expect(tell(found(2))).toBe("2 von 1200 Stellen in Portugal oder Deutschland, im Mittel 2,25.");
  expect(tell({ list: [{ term: "Doctorate" }, say("no", {}, "a decision")], by: ", " })).toBe("Promotion, nein");
  expect(inEnglish(found(2))).toContain("Portugal or Germany");
});
