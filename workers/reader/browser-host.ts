/// <reference path="./pdf-worker.d.ts" />
import type { ReaderHost } from "./host.ts";

/** pdf.js in the reader's own worker: its parser module registers itself and is then used in place. */
export const browserHost: ReaderHost = {
  async loadPdf() {
    const [pdf] = await Promise.all([import("pdfjs-dist"), import("pdfjs-dist/build/pdf.worker.mjs")]);
    return pdf;
  },
};
