// The colours of a Word document's theme: "background1" is a colour like any other, mostly white.

import type { Rgb } from "./pdf-page.ts";
import { childNamed, type XmlElement } from "./xml.ts";

export type DocxTheme = ReadonlyMap<string, Rgb>;

/** What Word's names for theme colours stand for in the theme, unless a document maps them otherwise. */
const SLOTS: Readonly<Record<string, string>> = {
  background1: "lt1",
  light1: "lt1",
  bg1: "lt1",
  text1: "dk1",
  dark1: "dk1",
  tx1: "dk1",
  background2: "lt2",
  light2: "lt2",
  bg2: "lt2",
  text2: "dk2",
  dark2: "dk2",
  tx2: "dk2",
};
/** Of a document without a theme of its own: paper and ink. */
const DEFAULTS: DocxTheme = new Map<string, Rgb>([
  ["lt1", [255, 255, 255]],
  ["dk1", [0, 0, 0]],
]);

/** The colours of `word/theme/theme1.xml`. */
export function docxTheme(root: XmlElement | null): DocxTheme {
  const scheme = childNamed(childNamed(root ?? undefined, "a:themeElements"), "a:clrScheme");
  const colours = new Map(DEFAULTS);
  for (const slot of scheme?.children ?? []) {
    if (typeof slot === "string") continue;
    const { val, lastClr } = (childNamed(slot, "a:srgbClr") ?? childNamed(slot, "a:sysClr"))?.attributes ?? {};
    const colour = hexColour(lastClr ?? val);
    if (colour) colours.set(slot.name.replace("a:", ""), colour);
  }
  return colours;
}

/** The theme's colour of a name, made lighter or darker; `null` when the theme has none. Shares are hex, "FF" is all of it. */
export function themeColour(
  theme: DocxTheme,
  name: string | undefined,
  { tint, shade }: { readonly tint?: string | undefined; readonly shade?: string | undefined } = {},
): Rgb | null {
  const colour = theme.get(SLOTS[name ?? ""] ?? name ?? "");
  if (!colour) return null;
  const [kept, dark] = [shareOf(tint), shareOf(shade)];
  return colour.map((channel) => 255 - kept * (255 - channel * dark)) as unknown as Rgb;
}

function shareOf(hex: string | undefined): number {
  const share = Number.parseInt(hex ?? "FF", 16) / 255;
  return Number.isFinite(share) ? share : 1;
}

/** "auto" is left to the reader's eye: it is made to be seen. */
export function hexColour(value: string | undefined): Rgb | null {
  const digits = /^#?([\da-f]{6})\b/i.exec(value ?? "")?.[1];
  if (digits === undefined) return null;
  const number = Number.parseInt(digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
