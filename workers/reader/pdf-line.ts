// The line between pdf.js's two halves, both in this thread. pdf.js's own line hands over without a pause, so that no
// time limit could stop a page that never ends, and keeps whatever comes. This one lets timers through, counts
// the operators of a document and makes its pictures small.

import type * as Pdf from "pdfjs-dist";

import { LIMITS } from "./limits.ts";
import { type PaintImage, thinned } from "./pdf-picture.ts";

export interface PdfLine {
  readonly worker: Pdf.PDFWorker;
  readonly close: () => void;
}

/** What one half of pdf.js needs of its end of the line. */
type LineEnd = Pick<MessagePort, "postMessage" | "addEventListener" | "removeEventListener">;

/** pdf.js's parser puts itself here when it is imported. */
interface WithParser {
  readonly pdfjsWorker: { readonly WorkerMessageHandler: { readonly initializeFromPort: (end: LineEnd) => void } };
}

/** A message of the parser: a thing by its name, or a piece of a page's operators. */
interface Message {
  readonly action?: string;
  readonly data?: unknown;
  readonly chunk?: { readonly fnArray?: readonly number[] } | null;
}

/** Opens a line for one document; `onTooMuch` is called when its pages have more operators than are followed. */
export function openLine(pdf: typeof Pdf, onTooMuch: () => void): PdfLine {
  const { port1: readers, port2: parsers } = new MessageChannel();
  const pictures = pictureBudget();
  let operators = 0;
  let forms = 0;
  const parsersEnd: LineEnd = {
    postMessage(message: Message, transfer?: Transferable[] | StructuredSerializeOptions) {
      const painted = message.chunk?.fnArray ?? [];
      operators += painted.length;
      forms += painted.filter((op) => op === pdf.OPS.paintFormXObjectBegin).length;
      if (operators > LIMITS.pdfOperators || forms > LIMITS.pdfForms) onTooMuch();
      const small = pictures(message);
      // A picture made small leaves its pixels behind.
      parsers.postMessage(small, small === message && Array.isArray(transfer) ? transfer : []);
    },
    addEventListener: parsers.addEventListener.bind(parsers),
    removeEventListener: parsers.removeEventListener.bind(parsers),
  };
  // pdf.js asks for a worker and takes whatever can send and listen.
  const worker = pdf.PDFWorker.create({ port: readers as unknown as Worker, verbosity: 0 });
  (globalThis as unknown as WithParser).pdfjsWorker.WorkerMessageHandler.initializeFromPort(parsersEnd);
  readers.start();
  parsers.start();
  return {
    worker,
    close() {
      worker.destroy();
      readers.close();
      parsers.close();
    },
  };
}

/** Each picture may have a quarter of the pixels that its page has left: the first ones stay as they are. */
function pictureBudget(): (message: Message) => Message {
  const leftByPage = new Map<unknown, number>();
  return (message) => {
    const { action, data } = message;
    if ((action !== "obj" && action !== "commonobj") || !Array.isArray(data)) return message;
    const [image, kind] = [data.at(-1) as PaintImage | null, data.at(-2) as unknown];
    if (kind !== "Image" || !image?.data) return message;
    // Pictures of more than one page come without a page.
    const page = action === "obj" ? (data[1] as unknown) : null;
    const left = leftByPage.get(page) ?? LIMITS.pagePixels;
    const kept = thinned(image, left / 4);
    leftByPage.set(page, left - kept.width * kept.height);
    return kept === image ? message : { ...message, data: [...(data.slice(0, -1) as unknown[]), kept] };
  };
}
