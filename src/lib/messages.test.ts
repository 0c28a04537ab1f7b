import { expect, test } from "vitest";

import { t } from "./messages.ts";

test("an English sentence is its own message", () => {
  expect(t("No candidates yet.")).toBe("No candidates yet.");
});

test("placeholders and plurals are filled", () => {
  const message = "{count, plural, one {# candidate} other {# candidates}} in {job}";
  expect(t(message, { count: 1, job: "Head Chef" })).toBe("1 candidate in Head Chef");
  expect(t(message, { count: 1200, job: "Head Chef" })).toBe("1,200 candidates in Head Chef");
});

test("an apostrophe is an apostrophe", () => {
  expect(t("The page's own words aren't cut.")).toBe("The page's own words aren't cut.");
});
