// What a colour looks like that is painted over another in one of PDF's blend modes (PDF 32000-1, 11.3.5).

import type { Rgb } from "./pdf-page.ts";

export type Blend =
  | "normal"
  | "multiply"
  | "screen"
  | "overlay"
  | "darken"
  | "lighten"
  | "color-dodge"
  | "color-burn"
  | "hard-light"
  | "soft-light"
  | "difference"
  | "exclusion"
  | "other";

/** Of one channel, 0..1 each: what was there and what is painted. */
type Mix = (below: number, above: number) => number;

const hardLight: Mix = (below, above) => (above <= 0.5 ? 2 * below * above : 1 - 2 * (1 - below) * (1 - above));

const MIXES: Readonly<Record<Exclude<Blend, "other">, Mix>> = {
  normal: (_below, above) => above,
  multiply: (below, above) => below * above,
  screen: (below, above) => below + above - below * above,
  overlay: (below, above) => hardLight(above, below),
  darken: Math.min,
  lighten: Math.max,
  "color-dodge": (below, above) => (below === 0 ? 0 : above >= 1 ? 1 : Math.min(1, below / (1 - above))),
  "color-burn": (below, above) => (below === 1 ? 1 : above <= 0 ? 0 : 1 - Math.min(1, (1 - below) / above)),
  "hard-light": hardLight,
  "soft-light": (below, above) => below + (2 * above - 1) * (below - below * below),
  difference: (below, above) => Math.abs(below - above),
  exclusion: (below, above) => below + above - 2 * below * above,
};

/** `null` for the modes that mix hue and saturation. */
export function blended(blend: Blend, below: Rgb, above: Rgb): Rgb | null {
  if (blend === "other") return null;
  const mix = MIXES[blend];
  return below.map((channel, i) => 255 * mix(channel / 255, (above[i] ?? 0) / 255)) as unknown as Rgb;
}

/** A mode as canvas names it, which is how pdf.js hands it out. */
export function toBlend(name: unknown): Blend {
  if (name === "source-over") return "normal";
  return typeof name === "string" && Object.hasOwn(MIXES, name) ? (name as Blend) : "other";
}
