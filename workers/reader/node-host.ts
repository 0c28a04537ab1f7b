import type { ReaderHost } from "./host.ts";

/** For the command line and the tests: pdf.js's build for engines without the newest features. */
export const nodeHost: ReaderHost = {
  async loadPdf() {
    // @ts-expect-error pdf.js ships no types for its parser; it is imported for what it does.
    const parser: Promise<unknown> = import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    const [pdf] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), parser]);
    return pdf;
  },
};
