// A resume as a Word document: one column, real headings and lists, no tables or boxes, so that every reader takes it in
// order. The five parts that a document needs are written here: a library for all of Word weighs more than the rest of
// the coach.

import type { Profile } from "../../reading/profile.ts";
import { type Block, type BlockForm, blocksOf } from "./blocks.ts";

const STYLE_BY_FORM: Readonly<Record<BlockForm, string>> = {
  name: "Title",
  heading: "Heading1",
  entry: "Entry",
  item: "Item",
  text: "Normal",
  blank: "Blank",
};

const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** Half points for letters, twentieths of a point for distances, as Word has them. */
const STYLES = `${XML}<w:styles ${WORD}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
${style("Normal", "Normal", "", `<w:spacing w:after="20"/>`)}
${style("Title", "Title", `<w:b/><w:sz w:val="36"/>`, `<w:spacing w:after="40"/>`)}
${style("Heading1", "heading 1", `<w:b/><w:sz w:val="25"/>`, `<w:keepNext/><w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="0"/>`)}
${style("Entry", "Entry", `<w:b/>`, `<w:keepNext/><w:spacing w:before="40" w:after="20"/>`)}
${style("Item", "Item", "", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="20"/><w:ind w:left="284" w:hanging="284"/>`)}
${style("Blank", "Blank", `<w:sz w:val="8"/>`, `<w:spacing w:after="0"/>`)}
</w:styles>`;

const NUMBERING = `${XML}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`;

/** Files do not say when they were made: the same resume is the same file. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of the file. What packs them is loaded when first needed. */
export async function toDocx(text: string, profile: Profile): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  const paragraphs = blocksOf(text, profile).map(paragraph).join("\n");
  const document = `${XML}<w:document ${WORD}><w:body>${paragraphs}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1021" w:right="1021" w:bottom="1021" w:left="1021" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const parts = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": document,
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: NO_TIME,
  });
}

function paragraph({ form, text }: Block): string {
  const run = text === "" ? "" : `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE_BY_FORM[form]}"/></w:pPr>${run}</w:p>`;
}

function style(id: string, name: string, letters: string, lines: string): string {
  const base = id === "Normal" ? ` w:default="1"` : "";
  const from = id === "Normal" ? "" : `<w:basedOn w:val="Normal"/>`;
  return `<w:style w:type="paragraph"${base} w:styleId="${id}"><w:name w:val="${name}"/>${from}<w:pPr>${lines}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const rows = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

/** Also without characters that XML cannot hold at all. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
