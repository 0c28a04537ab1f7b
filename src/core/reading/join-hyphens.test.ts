import { expect, test } from "vitest";

import { joinHyphens } from "./join-hyphens.ts";

test.each([
  ["a broken word is joined", ["staff manage-", "ment of ten"], ["staff management", "of ten"]],
  ["a line that gave its only word away disappears", ["manage-", "ment", "x"], ["management", "x"]],
  ["a compound keeps its hyphen", ["a well-", "known bar"], ["a well-known", "bar"]],
  ["a capital after the hyphen is another word", ["Franco-", "German"], ["Franco-", "German"]],
  ["a dash after a blank is a dash", ["2019 -", "present"], ["2019 -", "present"]],
  ["a year is not a word", ["2014-", "present"], ["2014-", "present"]],
])("%s", (_, lines, joined) => {
  expect(joinHyphens(lines)).toEqual(joined);
});
