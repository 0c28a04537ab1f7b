/// <reference path="./pdf-worker.d.ts" />
import type { ReaderHost } from "./host.ts";

/** For the command line and the tests: pdf.js's build for engines without the newest features. */
export const nodeHost: ReaderHost = {
  async loadPdf() {
    const [pdf] = await Promise.all([
      import("pdfjs-dist/legacy/build/pdf.mjs"),
      import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
    ]);
    return pdf;
  },
};
