// How a run of a Word document looks, as far as it can hide, and the looks of its styles.

import type { UnseenReason } from "./document.ts";
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
}

interface StyleLook extends Look {
  /** A table style that shades rows or columns. */
  readonly isShadedTable?: boolean;
}

export interface DocxStyles {
  readonly byId: ReadonlyMap<string, StyleLook>;
  /** Of a paragraph that names no style. */
  readonly standard: Look;
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
export function docxStyles(root: XmlElement | null): DocxStyles {
  const elements = childrenNamed(root ?? undefined, "w:style");
  const own = elements.map((style): [string, { base: string; look: StyleLook }] => [
    style.attributes["w:styleId"] ?? "",
    { base: childNamed(style, "w:basedOn")?.attributes["w:val"] ?? "", look: styleLook(style) },
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
  return { byId, standard: { ...lookOf(childNamed(defaults, "w:rPr")), ...byId.get(standard) } };
}

function styleLook(style: XmlElement): StyleLook {
  const { ground } = lookOf(childNamed(style, "w:pPr"));
  const isShadedTable = style.attributes["w:type"] === "table" && hasShading(style);
  return {
    ...lookOf(childNamed(style, "w:rPr")),
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
}: Look): UnseenReason | null {
  if (isVanished) return "hidden-run";
  if (isTransparent) return "transparent";
  if (size !== undefined && size < HIDING.minFontSize) return "tiny";
  // A letter is about half as wide as it is high; see `HIDING.minLetterWidth`.
  if (width !== undefined && width / 200 < HIDING.minLetterWidth) return "tiny";
  if (spacing !== undefined && 0.5 + spacing / (size ?? 11) < HIDING.minLetterWidth) return "tiny";
  if (!colour || ground === null) return null;
  return isSameColour(colour, ground ?? WHITE) ? "background-colour" : null;
}

/** The look that an element of properties (of a run, paragraph, cell or table) asks for. */
export function lookOf(properties: XmlElement | undefined): Look {
  const value = (name: string, attribute = "w:val") => childNamed(properties, name)?.attributes[attribute];
  const vanish = childNamed(properties, "w:vanish") ?? childNamed(properties, "w:specVanish");
  const colour = hexColour(value("w:color"));
  const ground = HIGHLIGHTS[value("w:highlight") ?? ""] ?? shading(childNamed(properties, "w:shd"));
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
  };
}

/** A plain fill as its colour, a pattern as "not known". */
function shading(element: XmlElement | undefined): Rgb | null | undefined {
  const pattern = element?.attributes["w:val"] ?? "clear";
  if (pattern === "nil" || !element) return undefined;
  const name = pattern === "solid" ? "w:color" : "w:fill";
  if (pattern !== "clear" && pattern !== "solid") return null;
  return hexColour(element.attributes[name]) ?? (element.attributes["w:themeFill"] ? null : undefined);
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

/** "auto" and theme colours are left to the reader's eye: they are made to be seen. */
export function hexColour(value: string | undefined): Rgb | null {
  const digits = /^#?([\da-f]{6})\b/i.exec(value ?? "")?.[1];
  if (digits === undefined) return null;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
