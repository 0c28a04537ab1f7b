import type { PdfPicture, Rgb } from "./pdf-page.ts";

/** The colour of a picture at a place of the page, and its opacity there, 0..1. */
export function pixelAt(picture: PdfPicture, x: number, y: number): { colour: Rgb; opacity: number } {
  const [a, b, c, d, e, f] = picture.fromPage;
  const column = index(a * x + c * y + e, picture.width);
  // The unit square's y goes up, the rows of pixels go down.
  const row = index(1 - (b * x + d * y + f), picture.height);
  const at = (row * picture.width + column) * picture.channels;
  const channel = (i: number) => picture.data[at + i] ?? 0;
  const grey = channel(0);
  const colour: Rgb = picture.channels === 1 ? [grey, grey, grey] : [grey, channel(1), channel(2)];
  return { colour, opacity: picture.channels === 4 ? channel(3) / 255 : 1 };
}

function index(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)));
}
