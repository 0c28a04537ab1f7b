import type { ReaderHost } from "./host.ts";

/** pdf.js in the reader's own worker: its parser puts itself into `globalThis.pdfjsWorker` and is then used in place. */
export const browserHost: ReaderHost = {
  async loadPdf() {
    // @ts-expect-error pdf.js ships no types for its parser; it is imported for what it does.
    const parser: Promise<unknown> = import("pdfjs-dist/build/pdf.worker.mjs");
    const [pdf] = await Promise.all([import("pdfjs-dist"), parser]);
    return pdf;
  },
};
