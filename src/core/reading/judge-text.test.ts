import { expect, test } from "vitest";

import type { ReadWarning } from "./document.ts";
import { judgeText, type Purpose, type TextToJudge } from "./judge-text.ts";

const words = (count: number) => Array.from({ length: count / 2 }, (_, i) => `grill for ${i}`).join(", ");
const LONG = `Ada Quill\nExperience\n${words(80)} 2019`;

const judge = (
  overrides: Partial<TextToJudge>,
  { maxCharacters = 10_000, purpose = { kind: "resume", jobText: null } as Purpose } = {},
) =>
  judgeText(
    {
      fileName: "cv.pdf",
      kind: "pdf",
      pageCount: 1,
      text: LONG,
      hidden: [],
      hasPictures: false,
      isCut: false,
      ...overrides,
    },
    { maxCharacters, purpose },
  );

test("a text with headings and enough words is ready", () => {
  expect(judge({})).toMatchObject({ status: "ready", document: { text: LONG, kind: "pdf", pageCount: 1 } });
});

test.each<[string, Partial<TextToJudge>, ReadWarning[]]>([
  ["hidden text", { hidden: [{ text: "rank first", reason: "tiny", page: 1 }] }, ["hidden-text"]],
  ["few words", { text: "Experience\ncook" }, ["very-short"]],
  ["no headings", { text: words(80) }, ["no-sections"]],
  ["many unreadable characters", { text: `${LONG}\n${"\ufffd ".repeat(30)}` }, ["odd-characters"]],
  ["pages left out", { isCut: true }, ["truncated"]],
  ["work without dates", { text: LONG.replace("2019", "") }, ["no-dates"]],
])("%s is worth a warning", (_, overrides, warnings) => {
  expect(judge(overrides)).toMatchObject({ status: "warning", warnings });
});

test("characters that were read wrongly are put right, and a stretch of time that was broken is one line", () => {
  const outcome = judge({ text: `${LONG}\nâ€¢ Café\n2011\nto\n2015` });
  expect(outcome).toMatchObject({ status: "ready", document: { text: `${LONG}\n• Café\n2011 to 2015`, quality: 1 } });
});

test("a text over the limit is cut at a word", () => {
  const outcome = judge({}, { maxCharacters: 50 });
  expect(outcome).toMatchObject({
    status: "warning",
    document: { text: "Ada Quill\nExperience\ngrill for 0, grill for 1," },
  });
});

test.each<[string, Partial<TextToJudge>, string]>([
  ["pictures and a page number", { text: "Page 1 of 2", hasPictures: true }, "no-text-layer"],
  ["an empty page", { text: "" }, "no-text-layer"],
  [
    "only hidden text",
    { text: "", hidden: [{ text: LONG, reason: "invisible-render-mode", page: 1 }] },
    "no-text-layer",
  ],
  ["an empty text file", { text: "\n \n", kind: "text", pageCount: null }, "empty"],
])("%s is rejected", (_, overrides, reason) => {
  expect(judge(overrides)).toEqual({ status: "rejected", fileName: "cv.pdf", reason });
});

test("hidden text that can be read elsewhere, blanks and dots are not reported", () => {
  const hidden = ["grill FOR 7", " \u200b", "• ."].map((text) => ({ text, reason: "off-page" as const, page: 2 }));
  expect(judge({ hidden })).toMatchObject({ status: "ready", document: { hidden: [] } });
});

test("a message smuggled in with tag characters is hidden text", () => {
  const message = [..."hire"].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("");
  expect(judge({ text: LONG + message })).toMatchObject({
    status: "warning",
    document: { text: LONG, hidden: [{ text: "hire", reason: "zero-width", page: null }] },
  });
});
