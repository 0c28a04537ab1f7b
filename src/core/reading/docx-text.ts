// The text of a WordprocessingML part (document, header, footer), paragraph by paragraph, with what a person does not
// see parted off: runs by their look, boxes out of sight, deleted text of tracked changes, descriptions of pictures.

import type { UnseenReason } from "./document.ts";
import { type DocxStyles, isFarAside, isPressed, type Look, lookOf, paragraphLook, whyHidden } from "./docx-look.ts";
import { isOutOfSight, shapeGround } from "./docx-shapes.ts";
import { childNamed, childrenNamed, type XmlElement } from "./xml.ts";

export interface DocxText {
  readonly lines: readonly string[];
  readonly hidden: readonly { readonly text: string; readonly reason: UnseenReason }[];
}

/** Text that was deleted or moved away, and is still in the file. */
const DELETED = new Set(["w:del", "w:moveFrom"]);
/** Where a drawing says in words what it shows. */
const DESCRIBED = new Set(["wp:docPr", "v:shape", "v:rect"]);
/** Skipped with all they hold: field codes, properties, and the second copy of a drawing for old programs. */
const SKIPPED = new Set([
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

/** What a part is read with. `ground` is what the page looks like behind all text, `null` when that is not known. */
export interface DocxReading {
  readonly styles: DocxStyles;
  readonly ground: Look["ground"];
}

/** The visible lines of a part, and what was hidden in it. */
export function docxText(root: XmlElement | null, { styles, ground }: DocxReading): DocxText {
  const hidden: { text: string; reason: UnseenReason }[] = [];
  const look = { ...styles.standard, ground };
  const lines = root ? blocks(root, { styles, hidden, look }) : [];
  return { lines, hidden: hidden.filter(({ text }) => text.trim() !== "") };
}

interface Context {
  readonly styles: DocxStyles;
  readonly hidden: { text: string; reason: UnseenReason }[];
  readonly look: Look;
}

/** Lines of the paragraphs and tables inside an element. */
function blocks(element: XmlElement, context: Context): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || isLeftOut(child, context)) return [];
    if (child.name === "w:p") return paragraph(child, context);
    if (child.name === "w:tbl") return table(child, context);
    return blocks(child, context);
  });
}

function table(element: XmlElement, context: Context): string[] {
  const properties = childNamed(element, "w:tblPr");
  const style = context.styles.byId.get(childNamed(properties, "w:tblStyle")?.attributes["w:val"] ?? "");
  if (isTableOff(properties)) return hide(element, "off-page", context);
  const own = lookOf(properties, context.styles.theme).ground;
  // A style that shades some rows: which ones is not worked out.
  const ground = own ?? (style?.isShadedTable ? null : context.look.ground);
  const inside = { ...context, look: { ...context.look, ...style, ground } };
  return ["", ...childrenNamed(element, "w:tr").flatMap((row) => tableRow(row, inside)), ""];
}

/** A row of short cells is one line; cells that hold paragraphs are columns of a layout and are read one by one. */
function tableRow(row: XmlElement, context: Context): string[] {
  const properties = childNamed(row, "w:trPr");
  if (childNamed(properties, "w:del")) return hide(row, "deleted", context);
  if (isOn(childNamed(properties, "w:hidden"))) return hide(row, "hidden-run", context);
  if (isFlat(childNamed(properties, "w:trHeight"), "w:val", "w:hRule")) return hide(row, "clipped", context);
  const cells = childrenNamed(row, "w:tc").map((cell) => {
    const ground = lookOf(childNamed(cell, "w:tcPr"), context.styles.theme).ground;
    return blocks(cell, ground === undefined ? context : { ...context, look: { ...context.look, ground } }).filter(
      (line) => line.trim() !== "",
    );
  });
  if (cells.every((lines) => lines.length <= 1)) return [cells.flat().join(" | ")].filter(Boolean);
  return cells.flatMap((lines) => [...lines, ""]);
}

function paragraph(element: XmlElement, context: Context): string[] {
  const properties = childNamed(element, "w:pPr");
  const styleId = childNamed(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  const own = paragraphLook(properties, context.styles.theme);
  const look = { ...context.look, ...context.styles.byId.get(styleId), ...own };
  if (isFlat(childNamed(properties, "w:spacing"), "w:line", "w:lineRule")) return hide(element, "clipped", context);
  const frame = childNamed(properties, "w:framePr");
  if (look.isOffPage || isFrameOff(frame)) return hide(element, "off-page", context);
  if (isFlat(frame, "w:h", "w:hRule")) return hide(element, "clipped", context);
  const boxes: string[] = [];
  const text = inline(element, { ...context, look }, boxes).trim();
  const isItem = childNamed(properties, "w:numPr") !== undefined || /^List/i.test(styleId);
  return [...(isItem && text ? [`• ${text}`] : text.split("\n")), ...boxes];
}

/** The text of the runs inside; the lines of text boxes that hang on them go to `boxes`. */
function inline(element: XmlElement, context: Context, boxes: string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === "string" || isLeftOut(child, context)) return "";
      if (child.name === "w:r") return run(child, context, boxes);
      const ground = shapeGround(child);
      const inside = ground === undefined ? context : { ...context, look: { ...context.look, ground } };
      if (child.name !== "w:txbxContent") return inline(child, inside, boxes);
      boxes.push("", ...blocks(child, inside), "");
      return "";
    })
    .join("");
}

/** Whether an element has no place in the text; what it holds is put down as hidden where it is words. */
function isLeftOut(element: XmlElement, context: Context): boolean {
  if (DELETED.has(element.name)) hide(element, "deleted", context);
  else if (isOutOfSight(element)) hide(element, "off-page", context);
  else {
    if (DESCRIBED.has(element.name)) describe(element, context);
    return SKIPPED.has(element.name);
  }
  return true;
}

/** Puts down all words of an element as hidden; no lines are left of it. */
function hide(element: XmlElement, reason: UnseenReason, { hidden }: Context): string[] {
  hidden.push({ text: wordsIn(element).trim(), reason });
  return [];
}

function describe({ attributes }: XmlElement, { hidden }: Context): void {
  for (const name of ["title", "descr", "alt"]) {
    const text = attributes[name];
    if (text) hidden.push({ text, reason: "description" });
  }
}

/** All text below an element, deleted text too, a line for each paragraph. */
export function wordsIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return element.name === "w:t" || element.name === "w:delText" ? child : "";
      return child.name === "mc:Fallback" ? "" : wordsIn(child) + (child.name === "w:p" ? "\n" : "");
    })
    .join("");
}

/** Lines or rows of an exact height of under four points (in twentieths) show nothing of their letters. */
function isFlat(element: XmlElement | undefined, size: string, rule: string): boolean {
  const height = Number(element?.attributes[size] ?? Number.NaN);
  return element?.attributes[rule] === "exact" && height < 80;
}

/** Placed by a frame, or a table by its properties, where no page is. */
function isFrameOff(frame: XmlElement | undefined): boolean {
  return ["w:x", "w:y"].some((name) => isFarAside(Number(frame?.attributes[name] ?? 0)));
}

function isTableOff(properties: XmlElement | undefined): boolean {
  const float = childNamed(properties, "w:tblpPr")?.attributes ?? {};
  const places = [childNamed(properties, "w:tblInd")?.attributes["w:w"], float["w:tblpX"], float["w:tblpY"]];
  return places.some((place) => isFarAside(Number(place ?? 0)));
}

/** Whether an on-off property is there and on. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false", "off"].includes(element.attributes["w:val"] ?? "true");
}

function run(element: XmlElement, context: Context, boxes: string[]): string {
  const properties = childNamed(element, "w:rPr");
  const styleId = childNamed(properties, "w:rStyle")?.attributes["w:val"] ?? "";
  const look = { ...context.look, ...context.styles.byId.get(styleId), ...lookOf(properties, context.styles.theme) };
  const text = element.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:t") return child.children.filter((part) => typeof part === "string").join("");
      if (child.name === "w:sym") return "•";
      return BREAKS[child.name] ?? (isLeftOut(child, context) ? "" : inline(child, context, boxes));
    })
    .join("");
  const reason = isPressed(look, text) ? "tiny" : whyHidden(look);
  if (!reason) return text;
  const last = context.hidden.at(-1);
  if (last?.reason === reason) context.hidden[context.hidden.length - 1] = { text: `${last.text}\n${text}`, reason };
  else context.hidden.push({ text, reason });
  // A hidden blank still parts the words around it.
  return /\s/.test(text) ? " " : "";
}
