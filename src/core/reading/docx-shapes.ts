// Drawings of a Word document: which are out of sight, and what they look like behind the text in or over them. Where
// text lies on the page is not worked out, so a dark shape anywhere behind the text makes the ground unknown.

import { hexColour } from "./docx-theme.ts";
import { isSameColour } from "./hidden-runs.ts";
import type { Rgb } from "./pdf-page.ts";
import { childNamed, type XmlElement } from "./xml.ts";

/** English metric units: 914,400 to the inch, 12,700 to the point. */
const INCH = 914_400;
/** The smallest text that can be read has four points; a box less high or wide shows nothing. */
const SMALLEST = 4 * 12_700;
/** No page is larger. */
const FAR = 22 * INCH;
/** A shape from this size on, in both directions, can lie behind text. */
const GROUND = 0.5 * INCH;
const WHITE: Rgb = [255, 255, 255];

/** Whether a drawing is hidden, too small to show anything, or placed off the page. */
export function isOutOfSight(element: XmlElement): boolean {
  if (element.name === "wp:anchor" || element.name === "wp:inline") {
    if (["1", "true"].includes(childNamed(element, "wp:docPr")?.attributes["hidden"] ?? "")) return true;
    const { width, height } = extentOf(element);
    if (Math.min(width, height) < SMALLEST) return true;
    if (["1", "true"].includes(element.attributes["simplePos"] ?? "")) return isSimplePlaceOff(element);
    return isFar(childNamed(element, "wp:positionH"), width) || isFar(childNamed(element, "wp:positionV"), height);
  }
  if (!element.name.startsWith("v:")) return false;
  const style = element.attributes["style"] ?? "";
  return /visibility:\s*hidden|display:\s*none|mso-hide:\s*all/i.test(style) || isVmlOff(style);
}

/** Points of a unit that VML's lengths come in; a bare number is in pixels, of a drawing's own space when it is large. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75, "": 0.75 };
/** No page is larger, in points. */
const FAR_POINTS = 22 * 72;
/** From a margin or a column it may be some way to the edge of the page. */
const TO_EDGE_POINTS = 2 * 72;

/** Whether a shape's style puts it beside the page, or makes it too small to show anything. */
function isVmlOff(style: string): boolean {
  const lengths = new Map(
    [...style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:\s*(-?[\d.]+)(pt|in|cm|mm|pc|px|)\s*(?=;|$)/gi)].map(
      ([, name = "", number = "", unit = ""]) =>
        [name.toLowerCase().replace("margin-", ""), Number(number) * (POINTS[unit.toLowerCase()] ?? 1)] as const,
    ),
  );
  const isOff = (place: number, size: number) => place > FAR_POINTS || place + size < -TO_EDGE_POINTS;
  const [width, height] = [lengths.get("width"), lengths.get("height")];
  return (
    isOff(lengths.get("left") ?? 0, width ?? 0) ||
    isOff(lengths.get("top") ?? 0, height ?? 0) ||
    [width, height].some((size) => size !== undefined && size < SMALLEST / 12_700)
  );
}

/** The ground a shape puts behind its own text; `null` when it cannot be told, `undefined` when it puts none. */
export function shapeGround(element: XmlElement): Rgb | null | undefined {
  if (element.name === "wpg:wgp" || element.name === "wpc:wpc" || element.name === "v:group") return null;
  if (element.name === "wps:wsp") return fillOf(element);
  if (
    !/^v:(?:shape|rect|roundrect|oval)$/.test(element.name) ||
    /^(?:f|false)$/.test(element.attributes["filled"] ?? "")
  )
    return undefined;
  const colour = element.attributes["fillcolor"];
  return colour === undefined ? undefined : hexColour(colour);
}

/** Whether a picture or a shape that is not white floats somewhere on the page, large enough to lie behind text. */
export function hasShapesBehind(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (typeof child === "string" || child.name === "mc:Fallback") return false;
    if (child.name !== "wp:anchor") return hasShapesBehind(child);
    const { width, height } = extentOf(child);
    return Math.min(width, height) >= GROUND && isColoured(child);
  });
}

function isColoured(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (typeof child === "string") return false;
    if (child.name === "pic:pic") return true;
    if (child.name !== "wps:wsp") return isColoured(child);
    const fill = fillOf(child);
    return fill === null || (fill !== undefined && !isSameColour(fill, WHITE));
  });
}

function fillOf(shape: XmlElement): Rgb | null | undefined {
  const properties = childNamed(shape, "wps:spPr");
  if (childNamed(properties, "a:noFill")) return undefined;
  const colour = childNamed(childNamed(properties, "a:solidFill"), "a:srgbClr");
  // A colour with children is changed by them: opacity, shade.
  if (colour)
    return colour.children.some((child) => typeof child !== "string") ? null : hexColour(colour.attributes["val"]);
  const isFilled = ["a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill"].some((name) =>
    childNamed(properties, name),
  );
  const byStyle = Number(childNamed(childNamed(shape, "wps:style"), "a:fillRef")?.attributes["idx"] ?? 0) > 0;
  return isFilled || byStyle ? null : undefined;
}

function extentOf(drawing: XmlElement): { width: number; height: number } {
  const { cx, cy } = childNamed(drawing, "wp:extent")?.attributes ?? {};
  return { width: Number(cx ?? GROUND), height: Number(cy ?? GROUND) };
}

function isSimplePlaceOff(element: XmlElement): boolean {
  const { x, y } = childNamed(element, "wp:simplePos")?.attributes ?? {};
  const { width, height } = extentOf(element);
  const isOff = (place: number, size: number) => place > FAR || place + size < 0;
  return isOff(Number(x ?? 0), width) || isOff(Number(y ?? 0), height);
}

function isFar(position: XmlElement | undefined, size: number): boolean {
  const share = childNamed(position, "wp14:pctPosHOffset") ?? childNamed(position, "wp14:pctPosVOffset");
  const percent = Number(share?.children[0] ?? 0) / 1000;
  if (percent <= -100 || percent >= 100) return true;
  const text = childNamed(position, "wp:posOffset")?.children[0];
  const offset = typeof text === "string" ? Number(text) : 0;
  // From a margin, a column or a line it may be some way to the edge of the page.
  const toEdge = position?.attributes["relativeFrom"] === "page" ? 0 : 2 * INCH;
  return offset > FAR || offset + size < -toEdge;
}
