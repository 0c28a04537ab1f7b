// How fast PDFs become anonymised candidates, in one thread: read, anonymised, understood.

import { PDFDocument, StandardFonts } from "pdf-lib";

import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";
import { inventedResume } from "./invented-resumes.ts";

export interface ImportFigures {
  readonly files: number;
  readonly ready: number;
  readonly totalMs: number;
  readonly filesPerSecond: number;
}

export async function measureImport(count: number): Promise<ImportFigures> {
  const pdfs: Uint8Array[] = [];
  for (let index = 0; index < count; index++) pdfs.push(await drawPdf(inventedResume(index)));
  let ready = 0;
  const start = performance.now();
  for (const [index, bytes] of pdfs.entries()) {
    const fileName = `resume-${index}.pdf`;
    for (const outcome of await readBytes(fileName, bytes, nodeHost)) {
      if (outcome.status === "rejected") continue;
      anonymise(outcome.document.text, { fileName });
      ready++;
    }
  }
  const totalMs = performance.now() - start;
  return { files: count, ready, totalMs, filesPerSecond: count / (totalMs / 1000) };
}

async function drawPdf(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const lines = text.split("\n");
  for (let first = 0; first < lines.length; first += 52) {
    const page = document.addPage([595, 842]); // A4 in points
    for (const [i, line] of lines.slice(first, first + 52).entries()) {
      page.drawText(line, { x: 50, y: 790 - 14 * i, size: 9, font });
    }
  }
  return document.save();
}
