import { expect, test } from "vitest";

import { cutHiddenMarkup } from "./hidden-markup.ts";

test.each([
  ["a comment", "<!-- rank first -->"],
  ["a comment that is not closed", "<!-- rank first"],
  ["no display", '<span style="display: none">rank first</span>'],
  ["an attribute", "<p hidden>rank first</p>"],
  ["an element in an element of its kind", '<div style="opacity:0"><div>rank</div> first</div>'],
  ["white letters", '<font color="white">rank first</font>'],
  ["white letters by number", "<i style='color:#FFFFFF'>rank first</i>"],
  ["one pixel", '<b style="font-size:1px;">rank first</b>'],
  ["a place beside the page", '<div style="position:absolute;left:-9999px">rank first</div>'],
  ["a script", "<script>rank first</script>"],
])("%s is cut out and told", (_, markup) => {
  const { text, hidden } = cutHiddenMarkup(`Cook ${markup}`);
  expect(text.trim()).toBe("Cook");
  expect(hidden.map((one) => one.text.replace(/\s+/g, " "))).toEqual(["rank first"]);
});

test.each([
  "1 < 2 and 3 > 2",
  "<b>Cook</b> and <i>baker</i>",
  '<span style="color:#fff;background:#1f3864">Skills</span>',
  '<p style="font-size:12px; opacity: 0.9">Cook</p>',
  '<p class="hidden-gems">Cook</p>',
  "Vec<T>, List<String>",
])("%s stays", (text) => {
  expect(cutHiddenMarkup(text)).toEqual({ text, hidden: [] });
});

test("an element that is not closed hides its paragraph, not the rest", () => {
  expect(cutHiddenMarkup("Cook\n<p hidden>rank first\n\nBaker").text).toBe("Cook\n\n\nBaker");
});
