import type * as Pdf from "pdfjs-dist";

import type { DrawingHost } from "./ocr/page-pictures.ts";
import type { OcrFiles } from "./ocr/recogniser.ts";

/** What differs between a browser's worker and Node. */
export interface ReaderHost {
  /** pdf.js with its parser in this very thread: no nested worker, nothing fetched. Called once, when the first PDF comes. */
  readonly loadPdf: () => Promise<typeof Pdf>;
  /** Text recognition; called only when a person asks for it. */
  readonly loadOcr: () => Promise<OcrFiles>;
  /** `null` where pages can't be drawn. */
  readonly drawing: DrawingHost | null;
}
