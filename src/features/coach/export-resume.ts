// The resume as a file in one of the formats that people and programs take. Each writer is loaded when it is asked for.

import boldFont from "pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?url";
import regularFont from "pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url";

import type { Profile } from "../../core/reading/profile.ts";

export const EXPORT_FORMATS = [
  { format: "docx", label: "Word (DOCX)" },
  { format: "pdf", label: "PDF" },
  { format: "json", label: "JSON Resume" },
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number]["format"];

interface ExportedFile {
  /** Says what it is and not who it is about; one's name is for oneself to put there. */
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export async function exportResume(format: ExportFormat, text: string, profile: Profile): Promise<ExportedFile> {
  switch (format) {
    case "docx": {
      const { toDocx } = await import("../../core/coaching/export/to-docx.ts");
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      return { name: "resume.docx", content: owned(await toDocx(text, profile)), type };
    }
    case "pdf": {
      const { toPdf } = await import("../../core/coaching/export/to-pdf.ts");
      return {
        name: "resume.pdf",
        content: owned(await toPdf(text, profile, await pdfFonts())),
        type: "application/pdf",
      };
    }
    case "json": {
      const { toJsonResume } = await import("../../core/coaching/export/to-json-resume.ts");
      return { name: "resume.json", content: toJsonResume(text, profile), type: "application/json" };
    }
  }
}

/** Letters from Łódź to Πάτρα: the fonts that PDF has by itself end in Western Europe. */
async function pdfFonts() {
  const [regular, bold] = await Promise.all([bytesOf(regularFont), bytesOf(boldFont)]);
  return { regular, bold };
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** In a buffer of its own: a library's view may be part of a larger one. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
