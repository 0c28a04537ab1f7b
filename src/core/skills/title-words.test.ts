import { expect, test } from "vitest";

import { titleWords, withoutRank } from "./title-words.ts";

test.each([
  ["Sr. Software Engineers (m/f/d)", "senior software engineer"],
  ["Chefs and Head Cooks", "chef head cook"],
  ["VP of Sales", "vice president sale"],
  ["Café Manageress", "cafe manageress"],
  ["Waiter/Waitress", "waiter waitress"],
  ["(unknown)", ""],
  ["", ""],
])("%j is compared as %j", (title, words) => {
  expect(titleWords(title).join(" ")).toBe(words);
});

test("rank is left out, unless nothing else is left", () => {
  expect(withoutRank(["senior", "accountant", "ii"])).toEqual(["accountant"]);
  expect(withoutRank(["trainee"])).toEqual(["trainee"]);
});
