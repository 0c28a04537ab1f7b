// Draws a sample as a PDF, in one column, or with a dark bar of skills and languages at the side.

import { PDFDocument, type PDFFont, type PDFPage, type RGB, rgb, StandardFonts } from "pdf-lib";

import { type Block, sectionsOf } from "./resume-markup.ts";

/** Written into every sample, so that the same texts give the same bytes. */
export const SAMPLE_DATE = new Date("2026-01-15T09:00:00Z");

/** A4, in points. */
const PAGE = { width: 595, height: 842, margin: 52 } as const;
const BAR_WIDTH = 178;
const SIZE = { name: 22, section: 12, body: 9.5 } as const;
const INK = rgb(0.13, 0.15, 0.19);
const ACCENT = rgb(0.1, 0.36, 0.45);
const WHITE = rgb(1, 1, 1);
const IN_BAR = /skills|languages|certificates/i;

interface Column {
  readonly x: number;
  readonly width: number;
  readonly ink: RGB;
  readonly accent: RGB;
  y: number;
  page: PDFPage;
}

interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

export interface PdfLook {
  readonly hasBar: boolean;
  readonly hiddenText: string | null;
}

export async function drawPdf(blocks: readonly Block[], { hasBar, hiddenText }: PdfLook): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(SAMPLE_DATE);
  pdf.setModificationDate(SAMPLE_DATE);
  pdf.setProducer("Candor samples");
  pdf.setCreator("Candor samples");
  const fonts = {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  };
  const newPage = () => pdf.addPage([PAGE.width, PAGE.height]);
  const page = newPage();
  const left = hasBar ? BAR_WIDTH + 28 : PAGE.margin;
  const main: Column = {
    x: left,
    width: PAGE.width - left - PAGE.margin,
    ink: INK,
    accent: ACCENT,
    y: PAGE.height - PAGE.margin,
    page,
  };
  const bar: Column = { x: 24, width: BAR_WIDTH - 44, ink: WHITE, accent: WHITE, y: PAGE.height - PAGE.margin, page };
  if (hasBar) page.drawRectangle({ x: 0, y: 0, width: BAR_WIDTH, height: PAGE.height, color: rgb(0.12, 0.2, 0.28) });

  for (const { heading, blocks: inside } of sectionsOf(blocks)) {
    const column = hasBar && IN_BAR.test(heading) ? bar : main;
    if (heading) drawSection(column, heading, fonts, newPage);
    for (const block of inside) drawBlock(column, block, fonts, newPage);
  }
  if (hiddenText) drawHidden(main, hiddenText, fonts);
  return pdf.save({ useObjectStreams: false });
}

function drawSection(column: Column, heading: string, fonts: Fonts, newPage: () => PDFPage): void {
  column.y -= 8;
  write(column, heading, { font: fonts.bold, size: SIZE.section, colour: column.accent }, newPage);
  column.page.drawLine({
    start: { x: column.x, y: column.y + 1 },
    end: { x: column.x + column.width, y: column.y + 1 },
    thickness: 0.6,
    color: column.accent,
  });
  column.y -= 4;
}

function drawBlock(column: Column, block: Block, fonts: Fonts, newPage: () => PDFPage): void {
  const body = { font: fonts.plain, size: SIZE.body, colour: column.ink };
  switch (block.form) {
    case "name":
      return write(column, block.text, { font: fonts.bold, size: SIZE.name, colour: column.accent }, newPage);
    case "entry": {
      column.y -= 4;
      const bold = { ...body, font: fonts.bold };
      const width = fonts.plain.widthOfTextAtSize(block.dates, SIZE.body);
      const { page, y } = column;
      const isShort = fonts.bold.widthOfTextAtSize(block.text, SIZE.body) + width + 16 <= column.width;
      write(column, block.text, bold, newPage);
      // The dates stand at the right margin, or on a line of their own.
      if (isShort && column.page === page)
        page.drawText(block.dates, {
          x: column.x + column.width - width,
          y: y - SIZE.body,
          size: SIZE.body,
          font: fonts.plain,
          color: column.ink,
        });
      else write(column, block.dates, body, newPage);
      return;
    }
    case "item":
      return write(column, `• ${block.text}`, { ...body, indent: 9 }, newPage);
    case "row":
      return write(column, block.cells.join(", "), body, newPage);
    case "section":
    case "paragraph":
      return write(column, block.text, body, newPage);
  }
}

interface Style {
  readonly font: PDFFont;
  readonly size: number;
  readonly colour: RGB;
  /** Of the lines after the first. */
  readonly indent?: number;
}

function write(column: Column, text: string, { font, size, colour, indent = 0 }: Style, newPage: () => PDFPage): void {
  wrap(text, font, size, column.width - indent).forEach((line, i) => {
    if (column.y < PAGE.margin + size) {
      column.page = newPage();
      column.y = PAGE.height - PAGE.margin;
    }
    column.page.drawText(line, { x: column.x + (i > 0 ? indent : 0), y: column.y - size, size, font, color: colour });
    column.y -= size * 1.38;
  });
}

function wrap(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && font.widthOfTextAtSize(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function drawHidden(column: Column, text: string, fonts: Fonts): void {
  wrap(text, fonts.plain, 8, column.width).forEach((line, i) => {
    column.page.drawText(line, { x: column.x, y: 40 - i * 9, size: 8, font: fonts.plain, color: WHITE });
  });
}
