// Reads a PDF: every page as painted, then as lines. Hidden text is parted from visible text in
// `hidden-runs.ts`; here is only what pdf.js has to be told.

import type * as Pdf from "pdfjs-dist";

import type { HiddenText } from "../../src/core/reading/document.ts";
import { type PagePlace, pagePlaces } from "../../src/core/reading/page-places.ts";
import { joinPages } from "../../src/core/reading/join-pages.ts";
import { pageLines } from "../../src/core/reading/pdf-lines.ts";
import type { PdfPage } from "../../src/core/reading/pdf-page.ts";
import { LIMITS } from "./limits.ts";
import { type OperatorList, paintedPage, type PaintFont } from "./painting.ts";
import { openLine } from "./pdf-line.ts";
import { commentsOn, propertiesOf } from "./pdf-asides.ts";
import type { Gradient } from "./pattern-ink.ts";
import { decodedUpTo } from "./picture-sizes.ts";
import type { PaintImage } from "./pdf-picture.ts";
import type { RawText } from "./raw-text.ts";

type NotRead = "encrypted" | "broken" | "too-large";

/** The text of a PDF, or why there is none. */
export function readPdf(pdf: typeof Pdf, bytes: Uint8Array, signal: AbortSignal): Promise<RawText | NotRead> {
  return withPdf(pdf, bytes, signal, (document) => readPages(pdf, document, signal));
}

/** Where the text of a PDF stands on its pages, and what is in the way of reading it; nothing of one that cannot be read. */
export async function findPlaces(
  pdf: typeof Pdf,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<readonly PagePlace[]> {
  const places = await withPdf(pdf, bytes, signal, async (document) => {
    const found: PagePlace[] = [];
    await eachPage(pdf, document, signal, async (painted, page) => {
      found.push(...pagePlaces(painted).map((place) => ({ ...place, page: page.pageNumber })));
    });
    return found;
  });
  return typeof places === "string" ? [] : places;
}

async function withPdf<Found>(
  pdf: typeof Pdf,
  bytes: Uint8Array,
  signal: AbortSignal,
  find: (document: Pdf.PDFDocumentProxy) => Promise<Found>,
): Promise<Found | NotRead> {
  let refuse = () => {};
  const tooMuch = new Promise<"too-large">((resolve) => (refuse = () => resolve("too-large")));
  const line = openLine(pdf, () => refuse());
  const task = pdf.getDocument({
    worker: line.worker,
    // pdf.js takes the buffer for itself.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: decodedUpTo(bytes, { most: LIMITS.imagePixels, budget: LIMITS.decodedPixels }),
    enableXfa: false,
  });
  const stop = () => void task.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([task.promise.then(find), tooMuch]);
  } catch (error) {
    return isPasswordError(error) ? "encrypted" : "broken";
  } finally {
    signal.removeEventListener("abort", stop);
    await task.destroy();
    line.close();
  }
}

async function readPages(pdf: typeof Pdf, document: Pdf.PDFDocumentProxy, signal: AbortSignal): Promise<RawText> {
  const pageCount = document.numPages;
  const pages: (readonly string[])[] = [];
  const hidden: HiddenText[] = [];
  let hasPictures = false;
  let hasColumns = false;
  await eachPage(pdf, document, signal, async (painted, page) => {
    const read = pageLines(painted);
    pages.push(read.lines);
    hidden.push(...read.hidden.map((one) => ({ ...one, page: page.pageNumber })), ...(await commentsOn(page)));
    hasColumns ||= read.hasColumns;
    hasPictures ||= painted.fills.some((fill) => fill.colour === null);
  });
  hidden.push(...(await propertiesOf(document)));
  const text = joinPages(pages).join("\n");
  return { text, hidden, pageCount, hasPictures, hasColumns, isCut: pageCount > LIMITS.pdfPages };
}

async function eachPage(
  pdf: typeof Pdf,
  document: Pdf.PDFDocumentProxy,
  signal: AbortSignal,
  read: (painted: PdfPage, page: Pdf.PDFPageProxy) => Promise<void>,
): Promise<void> {
  const layers = await document.getOptionalContentConfig();
  const count = Math.min(document.numPages, LIMITS.pdfPages);
  for (let number = 1; number <= count && !signal.aborted; number++) {
    const page = await document.getPage(number);
    await read(await paint(pdf, page, (layer) => layers.isVisible(layer)), page);
    page.cleanup();
  }
}

async function paint(
  pdf: typeof Pdf,
  page: Pdf.PDFPageProxy,
  isLayerVisible: (layer: object) => boolean,
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const images = await imagesBeside(pdf, page, operators);
  return paintedPage({
    operators,
    ops: pdf.OPS,
    transform: viewport.transform,
    width: viewport.width,
    height: viewport.height,
    // Sent before the operators that use them; a font that failed to load is simply not there.
    fontByName: (name) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PaintFont) : undefined),
    imageByName: (name) => images.get(name),
    gradientByName: (name) => (page.objs.has(name) ? (page.objs.get(name) as Gradient) : undefined),
    isLayerVisible,
  });
}

/** The pictures of a page that has text, decoded: pdf.js hands them out after the operators. */
async function imagesBeside(
  pdf: typeof Pdf,
  page: Pdf.PDFPageProxy,
  { fnArray, argsArray }: OperatorList,
): Promise<ReadonlyMap<string, PaintImage>> {
  const images = new Map<string, PaintImage>();
  if (!fnArray.some((op) => op === pdf.OPS.showText || op === pdf.OPS.showSpacedText)) return images;
  const names = fnArray.flatMap((op, i) => {
    const [name] = (argsArray[i] ?? []) as readonly unknown[];
    return op === pdf.OPS.paintImageXObject && typeof name === "string" ? name : [];
  });
  for (const name of new Set(names)) {
    const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
    const image = await new Promise<PaintImage | null>((resolve) => void objects.get(name, resolve));
    if (image) images.set(name, image);
  }
  return images;
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
