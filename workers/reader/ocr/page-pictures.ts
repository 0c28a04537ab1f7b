// The pages of a scan as pictures: each page of a PDF drawn by pdf.js, or the one picture a file is.

import type * as Pdf from "pdfjs-dist";

import { LIMITS } from "../limits.ts";

/** Drawing in a worker; Node has none of it. */
export interface DrawingHost {
  /** pdf.js's decoders for the compressions scanners use, by file name. */
  readonly decoder: (fileName: string) => Promise<Uint8Array>;
}

export interface PagePicture {
  /** One-based. */
  readonly page: number;
  readonly pages: number;
  /** Of the first `LIMITS.ocrPages` pages; the others are left out. */
  readonly draw: () => Promise<Uint8Array>;
}

/** Dots per inch of a drawn page: below 200 Tesseract misreads small print, above 300 it only gets slower. */
const DPI = 250;
/** A picture narrower than this is enlarged: letters need about 20 dots. */
const MIN_WIDTH = 1200;

/** Pictures of the pages of a PDF, drawn one at a time. */
export async function pdfPictures(pdf: typeof Pdf, bytes: Uint8Array, host: DrawingHost): Promise<PagePicture[]> {
  const document = await pdf.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: true,
    maxImageSize: LIMITS.imagePixels,
    enableXfa: false,
    wasmUrl: "decoder/",
    CanvasFactory: WorkerCanvasFactory,
    FilterFactory: NoFilterFactory,
    BinaryDataFactory: decoderFactory(host),
  }).promise;
  const pages = Math.min(document.numPages, LIMITS.ocrPages);
  return Array.from({ length: pages }, (_, i) => ({
    page: i + 1,
    pages: document.numPages,
    draw: async () => {
      const page = await document.getPage(i + 1);
      const plain = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: scaleFor(plain.width, plain.height, DPI / 72) });
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      // pdf.js asks for the page's canvas type; a worker's has the same context. "print" draws without waiting for frames.
      const target = { canvas: canvas as unknown as HTMLCanvasElement, canvasContext: null as never };
      await page.render({ ...target, viewport, intent: "print", background: "#ffffff" }).promise;
      page.cleanup();
      return greyPicture(canvas);
    },
  }));
}

/** A picture file as one page, the right way up. */
export function imagePictures(bytes: Uint8Array<ArrayBuffer>): PagePicture[] {
  const draw = async () => {
    const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
    const { width, height } = bitmap;
    const scale = scaleFor(width, height, Math.max(1, MIN_WIDTH / width));
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    const context = contextOf(canvas);
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return greyPicture(canvas);
  };
  return [{ page: 1, pages: 1, draw }];
}

/** The wanted scale, or the one that keeps within the limit of dots. */
function scaleFor(width: number, height: number, wanted: number): number {
  return Math.min(wanted, Math.sqrt(LIMITS.ocrPixels / (width * height)));
}

/** As PGM, the simplest picture Tesseract takes: a line of figures, then a byte a dot. */
function greyPicture(canvas: OffscreenCanvas): Uint8Array {
  const { width, height } = canvas;
  const { data } = contextOf(canvas).getImageData(0, 0, width, height);
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const picture = new Uint8Array(head.length + width * height);
  picture.set(head);
  for (let i = 0, at = head.length; i < data.length; i += 4, at++)
    picture[at] = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
  return picture;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas to draw on");
  return context;
}

interface Drawn {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** pdf.js's own makes elements of the document, which a worker has not. */
class WorkerCanvasFactory {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: contextOf(canvas) };
  }
  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }
  destroy(drawn: Drawn): void {
    Object.assign(drawn, { canvas: null, context: null });
  }
}

/** Filters change colours, not words. */
class NoFilterFactory {
  addFilter = () => "none";
  addHCMFilter = () => "none";
  addAlphaFilter = () => "none";
  addLuminosityFilter = () => "none";
  addHighlightHCMFilter = () => "none";
  destroy = () => {};
}

function decoderFactory(host: DrawingHost) {
  return class {
    fetch({ filename }: { filename: string }): Promise<Uint8Array> {
      return host.decoder(filename);
    }
  };
}
