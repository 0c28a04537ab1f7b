// How a run of a Word document looks, as far as it can hide, and the looks of its styles.

import type { UnseenReason } from "./document.ts";
import { type DocxTheme, hexColour, themeColour } from "./docx-theme.ts";
import { HIDING, isSameColour } from "./hidden-runs.ts";
import type { Rgb } from "./pdf-page.ts";
import { childNamed, childrenNamed, type XmlElement } from "./xml.ts";

/** `undefined` is "not said here". */
export interface Look {
  readonly isVanished?: boolean;
  readonly isTransparent?: boolean;
  readonly colour?: Rgb;
  /** `null` when it is not known: then no colour hides. */
  readonly ground?: Rgb | null | undefined;
  /** Points. */
  readonly size?: number;
  /** Width of the letters in per cent of what the font says. */
  readonly width?: number;
  /** Points added between letters; negative pushes them together. */
  readonly spacing?: number;
  /** The whole run is pressed into so many points. */
  readonly fit?: number;
  /** Raised or indented until it is off every page. */
  readonly isOffPage?: boolean;
}

/** Raised or lowered so far, in half points, a line is off the page; Word's own most is twice that. */
const FAR_RAISED = 1_600;
/** Beside the page, in twentieths of a point: by more than a page is wide to the left, by the widest one to the right. */
const FAR_LEFT = -9_000;
const FAR_RIGHT = 24_000;

interface StyleLook extends Look {
  /** A table style that shades rows or columns. */
  readonly isShadedTable?: boolean;
}

export interface DocxStyles {
  readonly byId: ReadonlyMap<string, StyleLook>;
  /** Of a paragraph that names no style. */
  readonly standard: Look;
  readonly theme: DocxTheme;
}

const WHITE: Rgb = [255, 255, 255];
/** `w:highlight` knows sixteen names; those that are no plain ground for white or black text don't matter. */
const HIGHLIGHTS: Readonly<Record<string, Rgb>> = {
  black: [0, 0, 0],
  blue: [0, 0, 255],
  darkBlue: [0, 0, 128],
  darkGray: [128, 128, 128],
  darkGreen: [0, 128, 0],
  darkRed: [128, 0, 0],
  lightGray: [192, 192, 192],
  red: [255, 0, 0],
  white: WHITE,
  yellow: [255, 255, 0],
};

/** The styles of `word/styles.xml`. */
export function docxStyles(root: XmlElement | null, theme: DocxTheme): DocxStyles {
  const elements = childrenNamed(root ?? undefined, "w:style");
  const own = elements.map((style): [string, { base: string; look: StyleLook }] => [
    style.attributes["w:styleId"] ?? "",
    { base: childNamed(style, "w:basedOn")?.attributes["w:val"] ?? "", look: styleLook(style, theme) },
  ]);
  const ownById = new Map(own);
  const resolve = (id: string, depth: number): StyleLook => {
    const style = ownById.get(id);
    // Styles stand on each other; a ring of them would never end.
    return style && depth < 10 ? { ...resolve(style.base, depth + 1), ...style.look } : {};
  };
  const byId = new Map(own.map(([id]) => [id, resolve(id, 0)]));
  const isStandard = ({ attributes }: XmlElement) =>
    attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? "");
  const defaults = childNamed(childNamed(root ?? undefined, "w:docDefaults"), "w:rPrDefault");
  const standard = elements.find(isStandard)?.attributes["w:styleId"] ?? "";
  return { byId, standard: { ...lookOf(childNamed(defaults, "w:rPr"), theme), ...byId.get(standard) }, theme };
}

function styleLook(style: XmlElement, theme: DocxTheme): StyleLook {
  const { ground, isOffPage } = paragraphLook(childNamed(style, "w:pPr"), theme);
  const isShadedTable = style.attributes["w:type"] === "table" && hasShading(style);
  return {
    ...lookOf(childNamed(style, "w:rPr"), theme),
    ...(isOffPage === undefined ? {} : { isOffPage }),
    ...(ground === undefined ? {} : { ground }),
    ...(isShadedTable ? { isShadedTable } : {}),
  };
}

function hasShading(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== "string" && (child.name === "w:shd" || hasShading(child)));
}

/** Why a person does not see a run of this look, or `null` when they do. */
export function whyHidden({
  isVanished,
  isTransparent,
  size,
  width,
  spacing,
  colour,
  ground,
  isOffPage,
}: Look): UnseenReason | null {
  if (isVanished) return "hidden-run";
  if (isOffPage) return "off-page";
  if (isTransparent) return "transparent";
  if (size !== undefined && size < HIDING.minFontSize) return "tiny";
  // A letter is about half as wide as it is high; see `HIDING.minLetterWidth`.
  if (width !== undefined && width / 200 < HIDING.minLetterWidth) return "tiny";
  if (spacing !== undefined && 0.5 + spacing / (size ?? 11) < HIDING.minLetterWidth) return "tiny";
  if (!colour || ground === null) return null;
  return isSameColour(colour, ground ?? WHITE) ? "background-colour" : null;
}

/** Whether a run of so many letters is pressed into a width where no letter can be told from the next. */
export function isPressed({ fit, size }: Look, text: string): boolean {
  return fit !== undefined && fit < HIDING.minLetterWidth * (size ?? 11) * text.trim().length;
}

/** What a paragraph's properties ask for: those of a run's that it has, and its place. */
export function paragraphLook(
  properties: XmlElement | undefined,
  theme: DocxTheme,
): Pick<Look, "ground" | "isOffPage"> {
  const { ground } = lookOf(properties, theme);
  const indent = childNamed(properties, "w:ind")?.attributes ?? {};
  const left = Number(indent["w:left"] ?? indent["w:start"] ?? 0);
  const place = [left, left + Number(indent["w:firstLine"] ?? 0)];
  return {
    ...(ground === undefined ? {} : { ground }),
    ...(properties && childNamed(properties, "w:ind") ? { isOffPage: place.some(isFarAside) } : {}),
  };
}

/** Whether a place across the page is on no page, in twentieths of a point. */
export function isFarAside(place: number): boolean {
  return place < FAR_LEFT || place > FAR_RIGHT;
}

/** The look that an element of properties (of a run, paragraph, cell or table) asks for. */
export function lookOf(properties: XmlElement | undefined, theme: DocxTheme): Look {
  const value = (name: string, attribute = "w:val") => childNamed(properties, name)?.attributes[attribute];
  const vanish = childNamed(properties, "w:vanish") ?? childNamed(properties, "w:specVanish");
  const colour =
    textFill(childNamed(properties, "w14:textFill"), theme) ?? ink(childNamed(properties, "w:color"), theme);
  const ground = HIGHLIGHTS[value("w:highlight") ?? ""] ?? shading(childNamed(properties, "w:shd"), theme);
  const fit = Number(value("w:fitText") ?? Number.NaN);
  const raised = Math.abs(Number(value("w:position") ?? 0));
  const halfPoints = Number(value("w:sz"));
  const width = Number(value("w:w"));
  const spacing = Number(value("w:spacing"));
  return {
    ...(vanish ? { isVanished: !["0", "false", "off"].includes(vanish.attributes["w:val"] ?? "true") } : {}),
    ...(isClear(childNamed(properties, "w14:textFill")) ? { isTransparent: true } : {}),
    ...(colour ? { colour } : {}),
    ...(ground === undefined ? {} : { ground }),
    ...(halfPoints > 0 ? { size: halfPoints / 2 } : {}),
    ...(width > 0 ? { width } : {}),
    ...(spacing < 0 ? { spacing: spacing / 20 } : {}),
    ...(fit >= 0 ? { fit: fit / 20 } : {}),
    ...(raised > FAR_RAISED ? { isOffPage: true } : {}),
  };
}

/** Of a colour by value and by name, Word shows the named one. */
function ink(element: XmlElement | undefined, theme: DocxTheme): Rgb | null {
  const {
    "w:themeColor": name,
    "w:themeTint": tint,
    "w:themeShade": shade,
    "w:val": value,
  } = element?.attributes ?? {};
  return themeColour(theme, name, { tint, shade }) ?? hexColour(value);
}

/** Word 2010's own fill of letters, which goes before their colour. */
function textFill(fill: XmlElement | undefined, theme: DocxTheme): Rgb | null {
  const solid = childNamed(fill, "w14:solidFill");
  const named = childNamed(solid, "w14:schemeClr");
  // A colour with children is changed by them: opacity, shade.
  if (named) return named.children.length > 0 ? null : themeColour(theme, named.attributes["w14:val"]);
  return hexColour(childNamed(solid, "w14:srgbClr")?.attributes["w14:val"]);
}

/** A plain fill as its colour, a pattern as "not known". */
function shading(element: XmlElement | undefined, theme: DocxTheme): Rgb | null | undefined {
  const pattern = element?.attributes["w:val"] ?? "clear";
  if (pattern === "nil" || !element) return undefined;
  const name = pattern === "solid" ? "w:color" : "w:fill";
  if (pattern !== "clear" && pattern !== "solid") return null;
  const { "w:themeFill": fill, "w:themeFillTint": tint, "w:themeFillShade": shade } = element.attributes;
  const named = pattern === "clear" ? themeColour(theme, fill, { tint, shade }) : null;
  return named ?? hexColour(element.attributes[name]) ?? (fill ? null : undefined);
}

/** Letters filled with nothing, or with a colour whose opacity is nothing. */
function isClear(fill: XmlElement | undefined): boolean {
  if (!fill) return false;
  if (childNamed(fill, "w14:noFill")) return true;
  const colours = childNamed(fill, "w14:solidFill")?.children ?? [];
  return colours.some(
    (colour) =>
      typeof colour !== "string" &&
      Number(childNamed(colour, "w14:alpha")?.attributes["w14:val"]) >= (1 - HIDING.minOpacity) * 100_000,
  );
}
