import type * as Pdf from "pdfjs-dist";

/** What differs between a browser's worker and Node. */
export interface ReaderHost {
  /** pdf.js with its parser in this very thread: no nested worker, nothing fetched. Called once, when the first PDF comes. */
  readonly loadPdf: () => Promise<typeof Pdf>;
}
