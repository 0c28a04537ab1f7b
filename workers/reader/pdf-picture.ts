import type { PdfPicture } from "../../src/core/reading/pdf-page.ts";
import type { Matrix } from "./matrix.ts";

/** What is needed of pdf.js's picture objects; a bitmap instead of data is not looked into. */
export interface PaintImage {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/** pdf.js's ImageKind. */
const BITS = 1;
const CHANNELS: Readonly<Record<number, 3 | 4>> = { 2: 3, 3: 4 };

/** A picture with its pixels, or `null` when they are not at hand. */
export function toPicture({ width, height, kind = 0, data }: PaintImage, fromPage: Matrix): PdfPicture | null {
  if (!data) return null;
  if (kind === BITS) return { width, height, channels: 1, data: unpacked(data, width, height), fromPage };
  const channels = CHANNELS[kind];
  return channels ? { width, height, channels, data, fromPage } : null;
}

/** One bit a pixel, rows starting at whole bytes; 1 is white. */
function unpacked(bits: ArrayLike<number>, width: number, height: number): Uint8Array {
  const rowBytes = (width + 7) >> 3;
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const x = i % width;
    const byte = bits[Math.floor(i / width) * rowBytes + (x >> 3)] ?? 0;
    pixels[i] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
  }
  return pixels;
}
