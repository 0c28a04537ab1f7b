import language from "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url";
import { gunzipSync } from "fflate";
import jbig2 from "pdfjs-dist/wasm/jbig2.wasm?url";
import jpeg2000 from "pdfjs-dist/wasm/openjpeg.wasm?url";
import wasm from "tesseract.js-core/tesseract-core-simd-lstm.wasm?url";

import type { ReaderHost } from "./host.ts";
import type { OcrFiles } from "./ocr/recogniser.ts";

/** The compressions of scanned pages; colour profiles are not needed to read. */
const DECODERS: Readonly<Record<string, string>> = { "jbig2.wasm": jbig2, "openjpeg.wasm": jpeg2000 };

/** pdf.js in the reader's own worker: its parser puts itself into `globalThis.pdfjsWorker` and is then used in place. */
export const browserHost: ReaderHost = {
  async loadPdf() {
    // @ts-expect-error pdf.js ships no types for its parser; it is imported for what it does.
    const parser: Promise<unknown> = import("pdfjs-dist/build/pdf.worker.mjs");
    const [pdf] = await Promise.all([import("pdfjs-dist"), parser]);
    return pdf;
  },
  async loadOcr() {
    const [core, program, packed] = await Promise.all([
      // @ts-expect-error the core ships no types; `OcrFiles` says what is used.
      import("tesseract.js-core/tesseract-core-simd-lstm.js") as Promise<{ default: OcrFiles["start"] }>,
      ownFile(wasm),
      ownFile(language),
    ]);
    return { start: core.default, wasm: program, language: unpacked(packed) };
  },
  drawing: { decoder: async (fileName) => ownFile(DECODERS[fileName] ?? `no-decoder/${fileName}`) },
};

async function ownFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for a file of the page`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Some servers unpack .gz by themselves. */
function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
