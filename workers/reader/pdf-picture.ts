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

/** Of pictures of bits: one that is painted a thousand times is unpacked once. */
const PIXELS = new WeakMap<object, Uint8Array>();

/** A picture with its pixels, or `null` when they are not at hand. */
export function toPicture({ width, height, kind = 0, data }: PaintImage, fromPage: Matrix): PdfPicture | null {
  if (!data) return null;
  if (kind === BITS) {
    const pixels = PIXELS.get(data) ?? unpacked(data, width, height);
    PIXELS.set(data, pixels);
    return { width, height, channels: 1, data: pixels, fromPage };
  }
  const channels = CHANNELS[kind];
  return channels ? { width, height, channels, data, fromPage } : null;
}

/** A picture with every second, third … pixel of its rows and columns, until it has at most so many. */
export function thinned<Image extends PaintImage>(image: Image, mostPixels: number): Image {
  const { width, height, kind = 0, data } = image;
  const step = Math.ceil(Math.sqrt((width * height) / Math.max(1, mostPixels)));
  if (step <= 1 || !data) return image;
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const channels = CHANNELS[kind] ?? 3;
  const rowBytes = (width + 7) >> 3;
  const pixels = new Uint8ClampedArray(columns * rows * channels);
  for (let at = 0; at < pixels.length; at++) {
    const pixel = Math.floor(at / channels);
    const [x, y] = [(pixel % columns) * step, Math.floor(pixel / columns) * step];
    pixels[at] =
      kind === BITS ? bitAt(data, y * rowBytes, x) : (data[(y * width + x) * channels + (at % channels)] ?? 0);
  }
  return { ...image, width: columns, height: rows, kind: channels === 4 ? 3 : 2, data: pixels };
}

/** One bit a pixel, rows starting at whole bytes; 1 is white. */
function unpacked(bits: ArrayLike<number>, width: number, height: number): Uint8Array {
  const rowBytes = (width + 7) >> 3;
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = bitAt(bits, Math.floor(i / width) * rowBytes, i % width);
  }
  return pixels;
}

function bitAt(bits: ArrayLike<number>, rowStart: number, x: number): 0 | 255 {
  return ((bits[rowStart + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
}
