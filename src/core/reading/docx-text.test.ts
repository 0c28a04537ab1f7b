import { expect, test } from "vitest";

import { docxStyles } from "./docx-look.ts";
import { docxTheme } from "./docx-theme.ts";
import { docxText } from "./docx-text.ts";
import { parseXml } from "./xml.ts";

const STYLES = docxStyles(
  parseXml(`<w:styles>
    <w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="Deeper"><w:basedOn w:val="Secret"/></w:style>
    <w:style w:styleId="Banded" w:type="table"><w:tblStylePr><w:tcPr><w:shd w:fill="102030"/></w:tcPr></w:tblStylePr></w:style>
    <w:style w:styleId="Dark"><w:pPr><w:shd w:fill="102030"/></w:pPr></w:style>
    <w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>
    <w:style w:styleId="Unseen" w:type="table"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:styleId="Aside"><w:pPr><w:ind w:left="-31000"/></w:pPr></w:style>
  </w:styles>`),
  docxTheme(
    parseXml(
      '<a:theme><a:themeElements><a:clrScheme><a:dk2><a:srgbClr val="102030"/></a:dk2></a:clrScheme></a:themeElements></a:theme>',
    ),
  ),
);
const read = (body: string) =>
  docxText(parseXml(`<w:document><w:body>${body}</w:body></w:document>`), { styles: STYLES, ground: undefined });
const paragraph = (text: string, properties = "") => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const box = (text: string, place: string, shape = "") =>
  `<w:r><w:drawing><wp:anchor>${place}<wps:wsp>${shape}<w:txbxContent>${paragraph(text)}</w:txbxContent></wps:wsp></wp:anchor></w:drawing></w:r>`;
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
  ["letters of one per cent of their width", run("x1", '<w:w w:val="1"/>'), "tiny"],
  ["letters pushed together", run("x1", '<w:sz w:val="22"/><w:spacing w:val="-200"/>'), "tiny"],
  ["letters without a fill", run("x1", "<w14:textFill><w14:noFill/></w14:textFill>"), "transparent"],
  [
    "white on a white highlight",
    run("x1", '<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>'),
    "background-colour",
  ],
  ["a tracked deletion", "<w:del><w:r><w:delText>x1</w:delText></w:r></w:del>", "deleted"],
  [
    "the description of a picture",
    '<w:r><w:drawing><wp:inline><wp:docPr descr="x1"/></wp:inline></w:drawing></w:r>',
    "description",
  ],
  [
    "a box far off the page",
    box("x1", '<wp:positionH relativeFrom="page"><wp:posOffset>-90000000</wp:posOffset></wp:positionH>'),
    "off-page",
  ],
  ["a hidden box", box("x1", '<wp:docPr hidden="1"/>'), "off-page"],
  ["a box of no size", box("x1", '<wp:extent cx="1" cy="1"/>'), "off-page"],
])("%s hides a run", (_, hiddenRun, reason) => {
  const { lines, hidden } = read(`<w:p>${run("cook")}${hiddenRun}</w:p>`);
  expect(lines.filter((line) => line !== "")).toEqual(["cook"]);
  expect(hidden).toEqual([{ text: "x1", reason }]);
});

test.each([
  ["the effect switched off again", run("x1", '<w:vanish w:val="0"/>')],
  ["white on a dark ground", run("x1", '<w:color w:val="FFFFFF"/><w:shd w:fill="102030"/>')],
  ["a colour of the theme", run("x1", '<w:color w:val="auto"/>')],
  ["white on a black highlight", run("x1", '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')],
  ["white on a pattern", run("x1", '<w:color w:val="FFFFFF"/><w:shd w:val="pct50" w:fill="102030"/>')],
  ["letters a little closer", run("x1", '<w:sz w:val="22"/><w:spacing w:val="-20"/>')],
  ["a style that stands on itself", run("x1", '<w:rStyle w:val="Ring"/>')],
])("%s hides nothing", (_, visibleRun) => {
  expect(read(`<w:p>${visibleRun}</w:p>`)).toEqual({ lines: ["x1"], hidden: [] });
});

const WHITE = '<w:color w:val="FFFFFF"/>';
const table = (style: string) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr><w:tr><w:tc><w:p>${run("x1", WHITE)}</w:p></w:tc></w:tr></w:tbl>`;
const filled = (fill: string) =>
  `<w:p><w:r><w:drawing><wp:anchor><wps:wsp><wps:spPr>${fill}</wps:spPr><w:txbxContent><w:p>${run("x1", WHITE)}</w:p></w:txbxContent></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;

test.each([
  ["in a row that its table's style shades", table("Banded")],
  ["in a paragraph that its style shades", `<w:p><w:pPr><w:pStyle w:val="Dark"/></w:pPr>${run("x1", WHITE)}</w:p>`],
  ["in a box filled dark", filled('<a:solidFill><a:srgbClr val="102030"/></a:solidFill>')],
  ["in a box filled with a colour of the theme", filled('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>')],
])("white text %s is seen", (_, body) => {
  const { lines, hidden } = read(body);
  expect(lines.filter((line) => line !== "")).toEqual(["x1"]);
  expect(hidden).toEqual([]);
});

test.each([
  ["in a box filled white", filled('<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'), "background-colour"],
  ["in a box without a fill", filled("<a:noFill/>"), "background-colour"],
  ["in a table without shades", table("Plain"), "background-colour"],
])("white text %s is hidden", (_, body, reason) => {
  expect(read(body).hidden).toEqual([{ text: "x1", reason }]);
});

test.each([
  ["a line height of nothing", '<w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr>', "clipped"],
  ["an indent beyond the page", '<w:pPr><w:ind w:left="-20000"/></w:pPr>', "off-page"],
])("%s hides a paragraph", (_, properties, reason) => {
  const { lines, hidden } = read(paragraph("cook") + paragraph("x1", properties));
  expect(lines).toEqual(["cook"]);
  expect(hidden.map(({ text }) => text.trim())).toEqual(["x1"]);
  expect(hidden[0]?.reason).toBe(reason);
});

const tableWith = (properties: string, row = "", cell = "") =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr><w:trPr>${row}</w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${paragraph("secret")}</w:tc></w:tr></w:tbl>`;
const inked = (look: string) => `<w:p>${run("secret", look)}</w:p>`;

test.each([
  ["the paper of the theme as ink", inked('<w:color w:val="000000" w:themeColor="background1"/>'), "background-colour"],
  [
    "the theme's ink made as light as paper",
    inked('<w:color w:themeColor="text2" w:themeTint="00"/>'),
    "background-colour",
  ],
  [
    "Word's fill of letters, white",
    inked('<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'),
    "background-colour",
  ],
  ["letters pressed into a twentieth of a point", inked('<w:fitText w:val="1"/>'), "tiny"],
  ["a line raised off the page", inked('<w:position w:val="4000"/>'), "off-page"],
  ["an indent to the right of every page", paragraph("secret", '<w:pPr><w:ind w:left="31000"/></w:pPr>'), "off-page"],
  ["an indent of the style", paragraph("secret", '<w:pPr><w:pStyle w:val="Aside"/></w:pPr>'), "off-page"],
  ["a frame beside the page", paragraph("secret", '<w:pPr><w:framePr w:x="-20000"/></w:pPr>'), "off-page"],
  ["a frame without height", paragraph("secret", '<w:pPr><w:framePr w:h="1" w:hRule="exact"/></w:pPr>'), "clipped"],
  ["a table of a style that hides", tableWith('<w:tblStyle w:val="Unseen"/>'), "hidden-run"],
  ["a table beside the page", tableWith('<w:tblInd w:w="-30000"/>'), "off-page"],
  ["a hidden row", tableWith("", "<w:hidden/>"), "hidden-run"],
  ["a deleted row", tableWith("", '<w:del w:id="1"/>'), "deleted"],
  [
    "a box placed by its simple place",
    `<w:p>${box("secret", "").replace("<wp:anchor>", '<wp:anchor simplePos="1"><wp:simplePos x="-9000000" y="0"/>')}</w:p>`,
    "off-page",
  ],
  [
    "an old shape forty inches to the left",
    `<w:p><w:r><v:shape style="margin-left:-40in;width:90pt;height:20pt"><w:txbxContent>${paragraph("secret")}</w:txbxContent></v:shape></w:r></w:p>`,
    "off-page",
  ],
])("%s hides", (_, body, reason) => {
  const { lines, hidden } = read(body);
  expect(lines.join("").trim()).toBe("");
  expect(hidden).toEqual([{ text: "secret", reason }]);
});

test.each([
  [
    "white on the theme's dark ground",
    tableWith("", "", '<w:shd w:val="clear" w:themeFill="text2"/>').replace(
      "<w:r>",
      '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
    ),
  ],
  ["the theme's ink", inked('<w:color w:val="FFFFFF" w:themeColor="text2"/>')],
  ["a row that says it is not hidden", tableWith("", '<w:hidden w:val="0"/>')],
  [
    "an old shape in its place",
    `<w:p><w:r><v:shape style="margin-left:40pt;width:90pt;height:20pt"><w:txbxContent>${paragraph("secret")}</w:txbxContent></v:shape></w:r></w:p>`,
  ],
])("%s is read", (_, body) => {
  expect(read(body)).toMatchObject({ hidden: [] });
  expect(read(body).lines.join("")).toBe("secret");
});
