import { childrenNamed, parseXml } from "../../src/core/reading/xml.ts";
import { docxStyles, docxText } from "../../src/core/reading/docx-text.ts";
import { LIMITS } from "./limits.ts";
import type { RawText } from "./raw-text.ts";
import { unzip } from "./zip.ts";

/** The parts with text, in the order a person reads them. */
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\d*\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/** Reads a Word document: body, text boxes, headers and footers. */
export function readDocx(bytes: Uint8Array): RawText | "broken" | "too-large" {
  const entries = unzip(
    bytes,
    (name) => name === "word/styles.xml" || PARTS.some((part) => part.test(name)),
    LIMITS.docxBytes,
  );
  if (typeof entries === "string") return entries === "too-many-files" ? "too-large" : entries;
  const decoder = new TextDecoder();
  const xmlOf = (name: string) =>
    parseXml(decoder.decode(entries.find((entry) => entry.name === name)?.bytes ?? new Uint8Array()));
  const names = PARTS.flatMap((part) =>
    entries
      .map(({ name }) => name)
      .filter((name) => part.test(name))
      .sort(),
  );
  const styles = docxStyles(xmlOf("word/styles.xml"));
  const parts = names.map(xmlOf);
  if (!parts.some((root) => childrenNamed(root ?? undefined, "w:body").length > 0)) return "broken";
  const read = parts.map((root) => docxText(root, styles));
  return {
    text: read.flatMap(({ lines }) => ["", ...lines]).join("\n"),
    hidden: read.flatMap(({ hidden }) => hidden.map((one) => ({ ...one, page: null }))),
    pageCount: null,
    hasPictures: false,
    isCut: false,
  };
}
