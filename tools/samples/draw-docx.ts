// Draws a sample as a Word document, with real lists and tables, and takes out what changes from run to run.

import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

import { SAMPLE_DATE } from "./draw-pdf.ts";
import type { Block } from "./resume-markup.ts";

export async function drawDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const document = new Document({
    creator: "Candor samples",
    title: "Resume",
    sections: [{ children: elementsOf(blocks) }],
  });
  return fixed(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function elementsOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  const elements: (Paragraph | Table)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (block.form !== "row") {
      elements.push(paragraphOf(block));
      continue;
    }
    const rows = rowsFrom(blocks, i);
    elements.push(tableOf(rows));
    i += rows.length - 1;
  }
  return elements;
}

function paragraphOf(block: Exclude<Block, { form: "row" }>): Paragraph {
  switch (block.form) {
    case "name":
      return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE });
    case "section":
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 });
    case "entry":
      return new Paragraph({
        children: [new TextRun({ text: block.text, bold: true }), ...datesOf(block.dates)],
        tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
      });
    case "item":
      return new Paragraph({ text: block.text, bullet: { level: 0 } });
    case "paragraph":
      return new Paragraph({ text: block.text });
  }
}

function datesOf(dates: string): ParagraphChild[] {
  return dates ? [new TextRun({ children: [new Tab(), dates] })] : [];
}

function rowsFrom(blocks: readonly Block[], start: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let i = start; ; i++) {
    const block = blocks[i];
    if (block?.form !== "row") return rows;
    rows.push(block.cells);
  }
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  });
}

/** The same document with fixed times, in the container and in its properties. */
function fixed(bytes: Uint8Array): Uint8Array {
  const stamp = SAMPLE_DATE.toISOString();
  const entries = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = entries.map(([name, content]): [string, Uint8Array] => {
    if (name !== "docProps/core.xml") return [name, content];
    return [name, strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp))];
  });
  return zipSync(Object.fromEntries(files) satisfies Zippable, { mtime: SAMPLE_DATE, level: 9 });
}
