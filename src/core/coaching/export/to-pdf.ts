// A resume as a PDF: one column, text that can be searched and copied, no pictures.

import type { PDFFont, PDFPage } from "pdf-lib";

import type { Profile } from "../../reading/profile.ts";
import { type Block, type BlockForm, blocksOf } from "./blocks.ts";
import { readTrueType } from "./true-type.ts";

/** TrueType fonts to embed. Without them the letters are those of Western Europe, and others lose their accents. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

interface Look {
  readonly size: number;
  readonly isBold: boolean;
  /** Points above the line. */
  readonly above: number;
}

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 51 };
const LOOKS: Readonly<Record<BlockForm, Look>> = {
  name: { size: 18, isBold: true, above: 0 },
  heading: { size: 12.5, isBold: true, above: 8 },
  entry: { size: 10.5, isBold: true, above: 3 },
  item: { size: 10.5, isBold: false, above: 1 },
  text: { size: 10.5, isBold: false, above: 1 },
  blank: { size: 5, isBold: false, above: 0 },
};
const LINE = 1.3;
const INDENT = 11;
/** A line that names a job is one line for every reader: it is made smaller rather than cut, down to this. */
const SMALLEST = 7;

/** The bytes of the file. The library is loaded when first needed. */
export async function toPdf(text: string, profile: Profile, fonts: PdfFonts | null = null): Promise<Uint8Array> {
  const { PDFDocument, StandardFonts } = await import("pdf-lib");
  const document = await PDFDocument.create();
  // What pdf-lib asks of a font is a part of fontkit's; the type names all of it.
  document.registerFontkit({ create: (bytes: Uint8Array) => readTrueType(bytes, "LiberationSans") } as never);
  const [regular, bold] = fonts
    ? [await document.embedFont(fonts.regular), await document.embedFont(fonts.bold)]
    : [await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.HelveticaBold)];
  const letters = new Set(regular.getCharacterSet());
  const pen = { page: null as PDFPage | null, y: 0 };
  const newPage = () => {
    pen.page = document.addPage([PAGE.width, PAGE.height]);
    pen.y = PAGE.height - PAGE.margin;
    return pen.page;
  };
  newPage();
  for (const block of blocksOf(text, profile)) {
    const { size, isBold, above } = LOOKS[block.form];
    const font = isBold ? bold : regular;
    const indent = block.form === "item" ? INDENT : 0;
    const { lines, fitted } = linesOf(block, font, size, PAGE.width - 2 * PAGE.margin - indent, letters);
    pen.y -= above;
    for (const [i, line] of lines.entries()) {
      const page = pen.page === null || pen.y - size * LINE < PAGE.margin ? newPage() : pen.page;
      pen.y -= size * LINE;
      if (line === "") continue;
      const isFirst = block.form === "item" && i === 0;
      const said = isFirst ? `${letters.has(0x2022) ? "•" : "-"} ${line}` : line;
      page.drawText(said, {
        x: PAGE.margin + (block.form === "item" && !isFirst ? INDENT : 0),
        y: pen.y,
        size: fitted,
        font,
      });
    }
  }
  return document.save();
}

/** Cut at spaces to the width; a line that names something is made smaller instead. */
function linesOf(
  { form, text }: Block,
  font: PDFFont,
  size: number,
  width: number,
  letters: ReadonlySet<number>,
): { readonly lines: readonly string[]; readonly fitted: number } {
  const said = writable(text, letters);
  if (form === "entry" || form === "heading") {
    const fitted = Math.min(size, (size * width) / Math.max(1, font.widthOfTextAtSize(said, size)));
    if (fitted >= SMALLEST) return { lines: [said], fitted };
  }
  const lines: string[] = [];
  for (const word of said.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && font.widthOfTextAtSize(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return { lines, fitted: size };
}

/** Letters that the font lacks become the plain one, or a question mark: a gap would look like nothing was there. */
function writable(text: string, letters: ReadonlySet<number>): string {
  const has = (letter: string) => letters.has(letter.codePointAt(0) ?? 0);
  return [...text.normalize("NFC").replace(/\s/gu, " ")]
    .map((letter) => {
      if (has(letter)) return letter;
      const plain = PLAIN[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
      return plain !== "" && [...plain].every(has) ? plain : "?";
    })
    .join("");
}

/** Letters without an accent that could be taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  "−": "-",
  "→": "->",
  "●": "•",
  "▪": "•",
};
