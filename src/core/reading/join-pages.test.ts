import { expect, test } from "vitest";

import { joinPages } from "./join-pages.ts";

const textOf = (...pages: readonly string[][]) => joinPages(pages).filter((line) => line !== "");
const BODY = ["led the grill", "bought fish", "ran the pass", "kept the stock"];
const OTHER = ["fried fish", "baked bread", "peeled beets", "washed pans"];

test("a header on every page is read once, page numbers never", () => {
  expect(textOf(["Ada Quill", ...BODY, "Page 1 of 2"], ["Ada Quill", ...OTHER, "Page 2 of 2"])).toEqual([
    "Ada Quill",
    ...BODY,
    ...OTHER,
  ]);
});

test.each(["1", "- 1 -", "1/2", "Seite 1 von 2", "página 1 de 2"])("%s is a page number", (number) => {
  expect(textOf([...BODY, number], [...OTHER, number])).toEqual([...BODY, ...OTHER]);
});

test("a footer with a page number in it is one footer", () => {
  expect(textOf([...BODY, "Resume of a cook | Page 1"], [...OTHER, "Resume of a cook | Page 2"])).toEqual([
    ...BODY,
    "Resume of a cook | Page 1",
    ...OTHER,
  ]);
});

test("dates at the edge of pages are no page numbers", () => {
  expect(textOf([...BODY, "2014 - 2016"], [...OTHER, "2017 - 2019"])).toEqual([
    ...BODY,
    "2014 - 2016",
    ...OTHER,
    "2017 - 2019",
  ]);
});

test("what repeats in the middle of pages stays", () => {
  const page = (...own: string[]) => ["a", "b", own[0] ?? "", "same", own[1] ?? "", own[2] ?? "", own[3] ?? ""];
  const pages = [page("one", "two", "three", "four"), page("five", "six", "seven", "eight")];
  expect(textOf(...pages).filter((line) => line === "same")).toHaveLength(2);
});

test("a single page keeps its lines", () => {
  expect(joinPages([["7", "Ada Quill"]])).toEqual(["", "7", "Ada Quill"]);
});
