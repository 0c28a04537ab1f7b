import type { UnseenReason } from "../../src/core/reading/document.ts";
import { docxStyles, type Look } from "../../src/core/reading/docx-look.ts";
import { hasShapesBehind } from "../../src/core/reading/docx-shapes.ts";
import { docxText, wordsIn } from "../../src/core/reading/docx-text.ts";
import { docxTheme, hexColour } from "../../src/core/reading/docx-theme.ts";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "../../src/core/reading/xml.ts";
import { LIMITS } from "./limits.ts";
import type { RawText } from "./raw-text.ts";
import { unzip } from "./zip.ts";

/** The parts with text, in the order a person reads them. */
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\d*\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/endnotes\.xml$/,
  /^word\/footer\d*\.xml$/,
];
const STYLES = "word/styles.xml";
const THEME = "word/theme/theme1.xml";
const SETTINGS = "word/settings.xml";
const COMMENTS = "word/comments.xml";
/** What the file says of itself; a person sees it in a dialog, if at all. */
const PROPERTIES = ["docProps/core.xml", "docProps/custom.xml"];
/** Who wrote it and when is no text about anybody. */
const OWN_PROPERTIES = new Set(["dc:creator", "cp:lastModifiedBy", "dc:language", "cp:revision", "cp:version"]);

/** Reads a Word document: body, text boxes, notes, headers and footers; comments and properties are no part of the text. */
export function readDocx(bytes: Uint8Array): RawText | "broken" | "too-large" {
  const others = [STYLES, THEME, SETTINGS, COMMENTS, ...PROPERTIES];
  const entries = unzip(
    bytes,
    (name) => others.includes(name) || PARTS.some((part) => part.test(name)),
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
  const parts = names.map(xmlOf).filter((root) => root !== null);
  if (!parts.some((root) => childrenNamed(root, "w:body").length > 0)) return "broken";
  const styles = docxStyles(xmlOf(STYLES), docxTheme(xmlOf(THEME)));
  const ground = pageGround(parts, xmlOf(SETTINGS));
  const read = parts.map((root) => docxText(root, { styles, ground }));
  const aside: { text: string; reason: UnseenReason }[] = [
    ...childrenNamed(xmlOf(COMMENTS) ?? undefined, "w:comment").map((comment) => ({
      text: wordsIn(comment),
      reason: "comment" as const,
    })),
    ...PROPERTIES.flatMap((name) => propertiesIn(xmlOf(name))).map((text) => ({ text, reason: "property" as const })),
  ];
  const hidden = [...read.flatMap((part) => part.hidden), ...aside];
  return {
    text: read.flatMap(({ lines }) => ["", ...lines]).join("\n"),
    hidden: hidden.map((one) => ({ ...one, page: null })),
    pageCount: null,
    hasPictures: false,
    isCut: false,
  };
}

/** What lies behind all text: the page's colour where it is shown, paper where nothing else can be. */
function pageGround(parts: readonly XmlElement[], settings: XmlElement | null): Look["ground"] {
  if (parts.some(hasShapesBehind)) return null;
  const isShown = childNamed(settings ?? undefined, "w:displayBackgroundShape") !== undefined;
  const colour = parts.map((root) => childNamed(root, "w:background")?.attributes["w:color"]).find(Boolean);
  return isShown ? (hexColour(colour) ?? undefined) : undefined;
}

function propertiesIn(root: XmlElement | null): string[] {
  return (root?.children ?? []).flatMap((child) => {
    if (typeof child === "string" || OWN_PROPERTIES.has(child.name)) return [];
    const text = plainText(child);
    return text.trim() === "" ? [] : [text];
  });
}

function plainText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : plainText(child))).join("");
}
