// The text of a WordprocessingML part (document, header, footer), paragraph by paragraph, with the runs a person
// does not see parted off: hidden font effect, white on white, tiny. Deleted text of tracked changes is left out.

import type { HiddenReason } from "./document.ts";
import { HIDING, isSameColour } from "./hidden-runs.ts";
import type { Rgb } from "./pdf-page.ts";
import { childNamed, childrenNamed, type XmlElement } from "./xml.ts";

export interface DocxText {
  readonly lines: readonly string[];
  readonly hidden: readonly { readonly text: string; readonly reason: HiddenReason }[];
}

/** How a run looks, as far as it can hide; `undefined` is "not said here". */
interface Look {
  readonly isVanished?: boolean;
  readonly colour?: Rgb;
  readonly ground?: Rgb;
  /** Points. */
  readonly size?: number;
}

/** The looks of the styles of a document, by style id. */
export type DocxStyles = ReadonlyMap<string, Look>;

/** Skipped with all they hold: deleted or moved text, field codes, and the second copy of a drawing for old programs. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:instrText",
  "mc:Fallback",
  "w:rPr",
  "w:pPr",
  "w:sectPr",
  "w:tblPr",
  "w:tcPr",
  "w:trPr",
]);

const BREAKS: Readonly<Record<string, string>> = { "w:br": "\n", "w:cr": "\n", "w:tab": " ", "w:noBreakHyphen": "-" };
const WHITE: Rgb = [255, 255, 255];

/** The styles of `word/styles.xml`. */
export function docxStyles(root: XmlElement | null): DocxStyles {
  const styles = childrenNamed(root ?? undefined, "w:style").map((style): [string, { base: string; look: Look }] => [
    style.attributes["w:styleId"] ?? "",
    { base: childNamed(style, "w:basedOn")?.attributes["w:val"] ?? "", look: lookOf(childNamed(style, "w:rPr")) },
  ]);
  const byId = new Map(styles);
  const resolve = (id: string, depth: number): Look => {
    const style = byId.get(id);
    // Styles stand on each other; a ring of them would never end.
    return style && depth < 10 ? { ...resolve(style.base, depth + 1), ...style.look } : {};
  };
  return new Map(styles.map(([id]) => [id, resolve(id, 0)]));
}

/** The visible lines of a part, and what was hidden in it. */
export function docxText(root: XmlElement | null, styles: DocxStyles): DocxText {
  const hidden: { text: string; reason: HiddenReason }[] = [];
  const lines = root ? blocks(root, { styles, hidden, look: {} }) : [];
  return { lines, hidden: hidden.filter(({ text }) => text.trim() !== "") };
}

interface Context {
  readonly styles: DocxStyles;
  readonly hidden: { text: string; reason: HiddenReason }[];
  readonly look: Look;
}

/** Lines of the paragraphs and tables inside an element. */
function blocks(element: XmlElement, context: Context): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || SKIPPED.has(child.name)) return [];
    if (child.name === "w:p") return paragraph(child, context);
    if (child.name === "w:tbl")
      return ["", ...childrenNamed(child, "w:tr").flatMap((row) => tableRow(row, context)), ""];
    return blocks(child, context);
  });
}

/** A row of short cells is one line; cells that hold paragraphs are columns of a layout and are read one by one. */
function tableRow(row: XmlElement, context: Context): string[] {
  const cells = childrenNamed(row, "w:tc").map((cell) => {
    const ground = lookOf(childNamed(cell, "w:tcPr")).ground;
    return blocks(cell, ground ? { ...context, look: { ...context.look, ground } } : context).filter(
      (line) => line.trim() !== "",
    );
  });
  if (cells.every((lines) => lines.length <= 1)) return [cells.flat().join(" | ")].filter(Boolean);
  return cells.flatMap((lines) => [...lines, ""]);
}

function paragraph(element: XmlElement, context: Context): string[] {
  const properties = childNamed(element, "w:pPr");
  const styleId = childNamed(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  const ground = lookOf(properties).ground;
  const look = { ...context.look, ...context.styles.get(styleId), ...(ground ? { ground } : {}) };
  const boxes: string[] = [];
  const text = inline(element, { ...context, look }, boxes).trim();
  const isItem = childNamed(properties, "w:numPr") !== undefined || /^List/i.test(styleId);
  return [...(isItem && text ? [`• ${text}`] : text.split("\n")), ...boxes];
}

/** The text of the runs inside; the lines of text boxes that hang on them go to `boxes`. */
function inline(element: XmlElement, context: Context, boxes: string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === "string" || SKIPPED.has(child.name)) return "";
      if (child.name === "w:r") return run(child, context, boxes);
      if (child.name !== "w:txbxContent") return inline(child, context, boxes);
      boxes.push("", ...blocks(child, context), "");
      return "";
    })
    .join("");
}

function run(element: XmlElement, context: Context, boxes: string[]): string {
  const properties = childNamed(element, "w:rPr");
  const styleId = childNamed(properties, "w:rStyle")?.attributes["w:val"] ?? "";
  const look = { ...context.look, ...context.styles.get(styleId), ...lookOf(properties) };
  const text = element.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:t") return child.children.filter((part) => typeof part === "string").join("");
      if (child.name === "w:sym") return "•";
      return BREAKS[child.name] ?? (SKIPPED.has(child.name) ? "" : inline(child, context, boxes));
    })
    .join("");
  const reason = whyHidden(look);
  if (!reason) return text;
  const last = context.hidden.at(-1);
  if (last?.reason === reason) context.hidden[context.hidden.length - 1] = { text: `${last.text}\n${text}`, reason };
  else context.hidden.push({ text, reason });
  // A hidden blank still parts the words around it.
  return /\s/.test(text) ? " " : "";
}

function whyHidden({ isVanished, size, colour, ground }: Look): HiddenReason | null {
  if (isVanished) return "hidden-run";
  if (size !== undefined && size < HIDING.minFontSize) return "tiny";
  return colour && isSameColour(colour, ground ?? WHITE) ? "background-colour" : null;
}

function lookOf(properties: XmlElement | undefined): Look {
  const value = (name: string, attribute = "w:val") => childNamed(properties, name)?.attributes[attribute];
  const vanish = childNamed(properties, "w:vanish") ?? childNamed(properties, "w:specVanish");
  const colour = hexColour(value("w:color"));
  const ground = hexColour(value("w:shd", "w:fill"));
  const halfPoints = Number(value("w:sz"));
  return {
    ...(vanish ? { isVanished: !["0", "false", "off"].includes(vanish.attributes["w:val"] ?? "true") } : {}),
    ...(colour ? { colour } : {}),
    ...(ground ? { ground } : {}),
    ...(halfPoints > 0 ? { size: halfPoints / 2 } : {}),
  };
}

/** "auto" and theme colours are left to the reader's eye: they are made to be seen. */
function hexColour(value: string | undefined): Rgb | null {
  if (!value || !/^[\da-f]{6}$/i.test(value)) return null;
  const number = Number.parseInt(value, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
