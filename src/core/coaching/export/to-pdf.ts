// A resume as a PDF: one column, text that can be copied, no pictures.

import type { Profile } from "../../reading/profile.ts";

/** The bytes of the file. The library is loaded when first needed. */
export async function toPdf(text: string, _profile: Profile): Promise<Uint8Array> {
  const { PDFDocument, StandardFonts } = await import("pdf-lib");
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  let page = document.addPage([595, 842]);
  let y = 800;
  for (const line of text.split("\n")) {
    if (y < 40) {
      page = document.addPage([595, 842]);
      y = 800;
    }
    page.drawText(line.replace(/[^\x20-\x7e\xa0-\xff]/g, " "), { x: 40, y, size: 10, font });
    y -= 14;
  }
  return document.save();
}
