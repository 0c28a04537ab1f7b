// Draws the pages of a PDF as its person sees them. Parsed in a worker of its own; only the drawing is done here.

/** An open PDF. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, one-based, `width` CSS pixels wide. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  /** Ends the worker; nothing can be drawn any more. */
  close(): void;
}

/** Sharper than this a page is not looked at, and a canvas takes memory by the square. */
const MOST_DOTS_PER_PIXEL = 2;

/** pdf.js is loaded when the first PDF is to be drawn. */
export async function openPdfPages(file: Blob): Promise<PdfPages> {
  const { getDocument, PDFWorker } = await import("pdfjs-dist");
  const port = new Worker(new URL("../../workers/pages.worker.ts", import.meta.url), { type: "module", name: "pages" });
  // Its types are made from comments, which say that a port is nothing.
  const worker = new PDFWorker({ port } as unknown as ConstructorParameters<typeof PDFWorker>[0]);
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const document = await getDocument({
      data: new Uint8Array(await file.arrayBuffer()),
      worker,
      verbosity: 0,
      isEvalSupported: false,
      useWorkerFetch: false,
      enableXfa: false,
    }).promise;
    return {
      count: document.numPages,
      async draw(number, canvas, width) {
        const page = await document.getPage(number);
        const dots = Math.min(MOST_DOTS_PER_PIXEL, window.devicePixelRatio);
        const viewport = page.getViewport({ scale: (dots * width) / page.getViewport({ scale: 1 }).width });
        Object.assign(canvas, { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) });
        await page.render({ canvas, viewport, background: "#ffffff" }).promise;
        page.cleanup();
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
