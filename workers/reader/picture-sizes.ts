// How large the pictures in a PDF say they are, before any is decoded: pdf.js decodes all pictures of a page at once, and
// twenty of 29 million pixels took 4 GB. Streams always stand in the open in a PDF, their dictionaries with them.

const IMAGE = /\/Subtype\s{0,9}\/Image\b/g;
/** Characters of a picture's dictionary on either side of its type; colours and masks are short or elsewhere. */
const DICTIONARY = 2000;

/** The most pixels a picture may have to be decoded, so that all that have no more stay within `budget` together. */
export function decodedUpTo(bytes: Uint8Array, { most, budget }: { most: number; budget: number }): number {
  const source = new TextDecoder("latin1").decode(bytes);
  const sizes = [...source.matchAll(IMAGE)].map(({ index }) => pixelsAt(source, index) ?? most);
  const sums = new Map<number, number>();
  let sum = 0;
  for (const pixels of sizes.filter((one) => one <= most).sort((a, b) => a - b)) sums.set(pixels, (sum += pixels));
  if (sum <= budget) return most;
  // All of one size or none: pdf.js is only told a limit. 0 would mean no limit.
  return Math.max(1, ...[...sums].filter(([, all]) => all <= budget).map(([pixels]) => pixels));
}

/** Of the dictionary around a place; `null` when it does not say so in figures. */
function pixelsAt(source: string, index: number): number | null {
  const before = source.slice(Math.max(0, index - DICTIONARY), index);
  const after = source.slice(index, index + DICTIONARY);
  const dictionary = before.slice(before.lastIndexOf(" obj") + 1) + (after.split("stream", 1)[0] ?? "");
  const [width, height] = ["Width", "Height"].map((name) =>
    new RegExp(`/${name}\\s{1,9}(\\d{1,9})(?!\\d|\\s+\\d+\\s+R)`).exec(dictionary),
  );
  return width && height ? Number(width[1]) * Number(height[1]) : null;
}
