// Drawings of a Word document: which are out of sight, and what they look like behind the text in or over them. Where
// text lies on the page is not worked out, so a dark shape anywhere behind the text makes the ground unknown.

import { hexColour } from "./docx-look.ts";
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
    return isFar(childNamed(element, "wp:positionH"), width) || isFar(childNamed(element, "wp:positionV"), height);
  }
  if (!element.name.startsWith("v:")) return false;
  const style = element.attributes["style"] ?? "";
  return /visibility:\s*hidden|display:\s*none|mso-hide:\s*all/i.test(style) || /(?:left|top):\s*-\d{4,}/i.test(style);
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

function isFar(position: XmlElement | undefined, size: number): boolean {
  const text = childNamed(position, "wp:posOffset")?.children[0];
  const offset = typeof text === "string" ? Number(text) : 0;
  // From a margin, a column or a line it may be some way to the edge of the page.
  const toEdge = position?.attributes["relativeFrom"] === "page" ? 0 : 2 * INCH;
  return offset > FAR || offset + size < -toEdge;
}
