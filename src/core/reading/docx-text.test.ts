import { expect, test } from "vitest";

import { docxStyles, docxText } from "./docx-text.ts";
import { parseXml } from "./xml.ts";

const STYLES = docxStyles(
  parseXml(`<w:styles>
    <w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="Deeper"><w:basedOn w:val="Secret"/></w:style>
    <w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
  </w:styles>`),
);
const read = (body: string) => docxText(parseXml(`<w:document><w:body>${body}</w:body></w:document>`), STYLES);
const paragraph = (text: string, properties = "") => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const run = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

test.each([
  ["paragraphs are lines", paragraph("one") + paragraph("two"), ["one", "two"]],
  ["runs of a paragraph are joined", `<w:p>${run("gri")}${run("ll")}</w:p>`, ["grill"]],
  [
    "tabs are blanks and breaks are lines",
    "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
    ["a b", "c"],
  ],
  ["list items get a bullet", paragraph("fish", '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>'), ["• fish"]],
  ["entities are decoded", paragraph("Ember &amp; Salt &#8211; &#x41;"), ["Ember & Salt – A"]],
  [
    "a row of short cells is one line",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>`,
    ["a | b"],
  ],
  [
    "cells with paragraphs are read one by one",
    `<w:tbl><w:tr><w:tc>${paragraph("a")}${paragraph("b")}</w:tc><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl>`,
    ["a", "b", "c"],
  ],
  ["links are read", `<w:p><w:hyperlink>${run("site")}</w:hyperlink></w:p>`, ["site"]],
  [
    "text boxes come after their paragraph",
    `<w:p>${run("main")}<w:r><w:drawing><w:txbxContent>${paragraph("box")}</w:txbxContent></w:drawing></w:r></w:p>`,
    ["main", "box"],
  ],
  [
    "the second copy of a drawing is skipped",
    `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:txbxContent>${paragraph("again")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    [],
  ],
  [
    "deleted text is gone, inserted text is there",
    `<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run("new")}</w:ins></w:p>`,
    ["new"],
  ],
])("%s", (_, body, lines) => {
  expect(read(body).lines.filter((line) => line !== "")).toEqual(lines);
});

test.each([
  ["the hidden font effect", run("x1", "<w:vanish/>"), "hidden-run"],
  ["a hidden style of the run", run("x1", '<w:rStyle w:val="Secret"/>'), "hidden-run"],
  ["a style built on a hidden one", run("x1", '<w:rStyle w:val="Deeper"/>'), "hidden-run"],
  ["white on white", run("x1", '<w:color w:val="FFFFFF"/>'), "background-colour"],
  ["one point", run("x1", '<w:sz w:val="2"/>'), "tiny"],
])("%s hides a run", (_, hiddenRun, reason) => {
  const { lines, hidden } = read(`<w:p>${run("cook")}${hiddenRun}</w:p>`);
  expect(lines).toEqual(["cook"]);
  expect(hidden).toEqual([{ text: "x1", reason }]);
});

test.each([
  ["the effect switched off again", run("x1", '<w:vanish w:val="0"/>')],
  ["white on a dark ground", run("x1", '<w:color w:val="FFFFFF"/><w:shd w:fill="102030"/>')],
  ["a colour of the theme", run("x1", '<w:color w:val="auto"/>')],
  ["a style that stands on itself", run("x1", '<w:rStyle w:val="Ring"/>')],
])("%s hides nothing", (_, visibleRun) => {
  expect(read(`<w:p>${visibleRun}</w:p>`)).toEqual({ lines: ["x1"], hidden: [] });
});
