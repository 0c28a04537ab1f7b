import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

import type { ReaderHost } from "./host.ts";
import type { OcrFiles } from "./ocr/recogniser.ts";

const { resolve } = createRequire(import.meta.url);

/** For the command line and the tests: pdf.js's build for engines without the newest features. */
export const nodeHost: ReaderHost = {
  async loadPdf() {
    // @ts-expect-error pdf.js ships no types for its parser; it is imported for what it does.
    const parser: Promise<unknown> = import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    const [pdf] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), parser]);
    return pdf;
  },
  async loadOcr() {
    const [core, wasm, packed] = await Promise.all([
      // @ts-expect-error the core ships no types; `OcrFiles` says what is used.
      import("tesseract.js-core/tesseract-core-simd-lstm.js") as Promise<{ default: OcrFiles["start"] }>,
      readFile(resolve("tesseract.js-core/tesseract-core-simd-lstm.wasm")),
      readFile(resolve("@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz")),
    ]);
    return { start: core.default, wasm: new Uint8Array(wasm), language: gunzipSync(packed) };
  },
  // Node has no canvas.
  drawing: null,
};
