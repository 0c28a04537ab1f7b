// What pdf-lib needs to know of a TrueType font in order to embed it whole: which glyph each letter is and how wide.
// Letters stand alone, left to right: no ligatures, no joined scripts. Tables as in the OpenType specification.

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** The part of fontkit's font that pdf-lib reads. */
export interface TrueType {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  readonly cff: false;
  readonly post: { readonly isFixedPitch: false };
  readonly head: { readonly macStyle: { readonly italic: false } };
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): Glyph;
  layout(text: string): { readonly glyphs: readonly Glyph[] };
}

/** Reads an upright font with a Unicode table of the plain (BMP) kind, as text fonts have. */
export function readTrueType(bytes: Uint8Array, name: string): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (tag: string): number => {
    for (let row = 0; row < view.getUint16(4); row += 1) {
      const at = 12 + row * 16;
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag) return view.getUint32(at + 8);
    }
    throw new Error(`the font has no table ${tag}`);
  };
  const [head, hhea, hmtx] = [table("head"), table("hhea"), table("hmtx")];
  const widths = view.getUint16(hhea + 34);
  const glyphs = glyphIds(view, table("cmap"));
  const glyphForCodePoint = (codePoint: number): Glyph => {
    const id = glyphs.get(codePoint) ?? 0;
    const advanceWidth = view.getUint16(hmtx + Math.min(id, widths - 1) * 4);
    return { id, advanceWidth, codePoints: [codePoint] };
  };
  const ascent = view.getInt16(hhea + 4);
  return {
    postscriptName: name,
    unitsPerEm: view.getUint16(head + 18),
    ascent,
    descent: view.getInt16(hhea + 6),
    capHeight: ascent,
    xHeight: 0,
    italicAngle: 0,
    bbox: {
      minX: view.getInt16(head + 36),
      minY: view.getInt16(head + 38),
      maxX: view.getInt16(head + 40),
      maxY: view.getInt16(head + 42),
    },
    cff: false,
    post: { isFixedPitch: false },
    head: { macStyle: { italic: false } },
    characterSet: [...glyphs.keys()],
    glyphForCodePoint,
    layout: (text) => ({ glyphs: [...text].map((letter) => glyphForCodePoint(letter.codePointAt(0) ?? 0)) }),
  };
}

/** Code point to glyph, from the first Unicode subtable of format 4. */
function glyphIds(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
  const at = subtables.find((start) => view.getUint16(start) === 4);
  if (at === undefined) throw new Error("the font has no plain Unicode table");
  const segments = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  const ids = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const [first, last] = [view.getUint16(starts + segment * 2), view.getUint16(ends + segment * 2)];
    const [delta, offset] = [view.getUint16(deltas + segment * 2), view.getUint16(offsets + segment * 2)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(offsets + segment * 2 + offset + (code - first) * 2);
      const id = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (id !== 0) ids.set(code, id);
    }
  }
  return ids;
}
