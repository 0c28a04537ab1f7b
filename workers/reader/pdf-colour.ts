import type { Rgb } from "../../src/core/reading/pdf-page.ts";

/** A colour as pdf.js 5 hands it out, "#rrggbb", or three numbers as before; `null` when it is neither. */
export function toRgb(args: readonly unknown[]): Rgb | null {
  const [first, green, blue] = args;
  if (typeof first === "string" && /^#[0-9a-f]{6}$/i.test(first)) {
    const value = Number.parseInt(first.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  }
  if (typeof first === "number" && typeof green === "number" && typeof blue === "number") return [first, green, blue];
  return null;
}
