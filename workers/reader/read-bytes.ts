// Any file, any bytes: the documents in it, each with its outcome. Never throws for a bad file.

import type { FileKind, ReadOutcome, RejectReason } from "../../src/core/reading/document.ts";
import { csvResumeTexts } from "../../src/core/reading/csv-resumes.ts";
import { cutHiddenMarkup } from "../../src/core/reading/hidden-markup.ts";
import { jsonResumeText } from "../../src/core/reading/json-resume.ts";
import { judgeText, type Purpose } from "../../src/core/reading/judge-text.ts";
import { markdownText } from "../../src/core/reading/markdown-text.ts";
import type { ScanProgress } from "../../src/protocol/reader.ts";
import { decodeText } from "./decode-text.ts";
import { detectFormat, type Format } from "./detect.ts";
import type { ReaderHost } from "./host.ts";
import { LIMITS } from "./limits.ts";
import type { RawText } from "./raw-text.ts";
import { withinTime } from "./within-time.ts";

/** One document of a file, not read yet. */
export interface Part {
  /** The file's name, the path in a ZIP, or the file's name and the row. */
  readonly name: string;
  readonly read: (signal: AbortSignal) => Promise<ReadOutcome>;
  /** Reads it by text recognition; only of what can be a scan. */
  readonly scan?: (signal: AbortSignal, onProgress: (at: ScanProgress) => void) => Promise<ReadOutcome>;
}

/** What reading needs besides the file. */
export interface Reading {
  readonly host: ReaderHost;
  readonly purpose: Purpose;
}

/** All documents of a file. */
export async function readBytes(
  name: string,
  bytes: Uint8Array,
  host: ReaderHost,
  purpose: Purpose = { kind: "resume", jobText: null },
): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for (const part of await openFile(name, bytes, { host, purpose })) outcomes.push(await readPart(part));
  return outcomes;
}

/** Reads one part within the time limit; whatever goes wrong makes it a rejected one. */
export async function readPart(part: Part, callSignal?: AbortSignal): Promise<ReadOutcome> {
  try {
    return await withinTime(LIMITS.readMs, part.read, callSignal);
  } catch {
    // A reader's bug or a file nobody thought of: the person sees a damaged file, the others are still read.
    return rejected(part.name, "broken");
  }
}

/** The parts of a file: one for most, a row each for CSV, an entry each for ZIP. */
export async function openFile(name: string, bytes: Uint8Array, reading: Reading): Promise<readonly Part[]> {
  if (bytes.length > LIMITS.fileBytes) return [rejectedPart(name, "too-large")];
  const format = detectFormat(name, bytes);
  switch (format) {
    case "zip":
      return openZip(name, bytes, reading);
    case "csv":
      return openCsv(name, bytes, reading);
    case "json":
      return openJson(name, bytes, reading);
    default:
      return [openSingle(name, bytes, format, reading)];
  }
}

function openSingle(
  name: string,
  bytes: Uint8Array,
  format: Exclude<Format, "zip" | "csv" | "json">,
  reading: Reading,
): Part {
  switch (format) {
    case "empty":
    case "not-the-picture":
    case "unsupported":
      return rejectedPart(name, format);
    case "pdf":
      return {
        name,
        read: async (signal) => {
          const { readPdf } = await import("./pdf.ts");
          return judged(reading, name, "pdf", await readPdf(await reading.host.loadPdf(), bytes, signal));
        },
        scan: (signal, onProgress) => scanned(name, bytes, reading, { isPdf: true, signal, onProgress }),
      };
    case "image":
      return {
        ...rejectedPart(name, "no-text-layer"),
        scan: (signal, onProgress) => scanned(name, bytes, reading, { isPdf: false, signal, onProgress }),
      };
    case "docx":
      return {
        name,
        read: async () => {
          const { readDocx } = await import("./docx.ts");
          return judged(reading, name, "docx", readDocx(bytes));
        },
      };
    case "markdown":
      return {
        name,
        read: async () => {
          const raw = plainBytes(bytes);
          const { text, hidden } = markdownText(raw.text);
          return judged(reading, name, format, { ...raw, text, hidden: [...raw.hidden, ...hidden] });
        },
      };
    case "text":
      return { name, read: async () => judged(reading, name, format, plainBytes(bytes)) };
  }
}

/** What text recognition reads of a scan. */
async function scanned(
  name: string,
  bytes: Uint8Array,
  reading: Reading,
  { isPdf, signal, onProgress }: { isPdf: boolean; signal: AbortSignal; onProgress: (at: ScanProgress) => void },
): Promise<ReadOutcome> {
  const { host } = reading;
  if (host.drawing === null) return rejected(name, "no-text-layer");
  const [pictures, recognition, { readScan }] = await Promise.all([
    import("./ocr/page-pictures.ts"),
    import("./ocr/recogniser.ts"),
    import("./ocr/read-scan.ts"),
  ]);
  const pages = isPdf
    ? await pictures.pdfPictures(await host.loadPdf(), bytes, host.drawing)
    : pictures.imagePictures(new Uint8Array(bytes));
  const recogniser = await recognition.openRecogniser(await host.loadOcr());
  const text = await readScan(pages, recogniser, { onProgress, signal, now: () => performance.now() });
  const outcome = judged(reading, name, "ocr", text);
  if (outcome.status === "rejected") return rejected(name, "nothing-recognised");
  const warnings = outcome.status === "warning" ? outcome.warnings : [];
  return { status: "warning", document: outcome.document, warnings: ["ocr", ...warnings] };
}

async function openZip(name: string, bytes: Uint8Array, reading: Reading): Promise<readonly Part[]> {
  const { unzip } = await import("./zip.ts");
  const entries = unzip(bytes, (path) => !isClutter(path));
  if (typeof entries === "string") return [rejectedPart(name, entries)];
  const { readLinkedInExport } = await import("./linkedin.ts");
  const person = await readLinkedInExport(entries);
  if (person !== null) return [{ name, read: async () => judged(reading, name, "linkedin", plain(person)) }];
  const parts: Part[] = [];
  for (const entry of entries) {
    // A ZIP in a ZIP is refused: it is how bombs are built, and nobody sends resumes that way.
    if (detectFormat(entry.name, entry.bytes) === "zip") parts.push(rejectedPart(entry.name, "unsupported"));
    else parts.push(...(await openFile(entry.name, entry.bytes, reading)));
  }
  if (parts.length === 0) return [rejectedPart(name, "empty")];
  return atMost(parts, name);
}

/** Folders, hidden files, and what macOS and Windows leave behind. */
function isClutter(path: string): boolean {
  return path.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

async function openCsv(name: string, bytes: Uint8Array, reading: Reading): Promise<readonly Part[]> {
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(decodeText(bytes), { skipEmptyLines: "greedy" });
  const texts = csvResumeTexts(data);
  if (texts.length === 0) return [rejectedPart(name, "empty")];
  const parts = texts.map((text, i): Part => {
    const rowName = texts.length === 1 ? name : `${name} · row ${i + 1}`;
    return { name: rowName, read: async () => judged(reading, rowName, "csv-row", plain(text)) };
  });
  return atMost(parts, name);
}

function openJson(name: string, bytes: Uint8Array, reading: Reading): readonly Part[] {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes).replace(/^\ufeff/, ""));
  } catch {
    return [rejectedPart(name, "broken")];
  }
  const resumes: readonly unknown[] = Array.isArray(value) ? value : [value];
  const parts = resumes.map((resume, i): Part => {
    const partName = resumes.length === 1 ? name : `${name} · ${i + 1}`;
    const text = jsonResumeText(resume);
    return text === null
      ? rejectedPart(partName, "unsupported")
      : { name: partName, read: async () => judged(reading, partName, "json-resume", plain(text)) };
  });
  return parts.length === 0 ? [rejectedPart(name, "empty")] : atMost(parts, name);
}

/** The first parts up to the limit, and one that says that there were more. */
function atMost(parts: readonly Part[], name: string): readonly Part[] {
  return parts.length <= LIMITS.parts ? parts : [...parts.slice(0, LIMITS.parts), rejectedPart(name, "too-many-files")];
}

function judged({ purpose }: Reading, fileName: string, kind: FileKind, raw: RawText | RejectReason): ReadOutcome {
  return typeof raw === "string"
    ? rejected(fileName, raw)
    : judgeText({ fileName, kind, ...raw }, { maxCharacters: LIMITS.textCharacters, purpose });
}

/** The text of a file that is one. */
function plainBytes(bytes: Uint8Array): RawText {
  const source = decodeText(bytes);
  const isCut = source.length > LIMITS.rawCharacters;
  return { ...plain(isCut ? source.slice(0, LIMITS.rawCharacters) : source), isCut };
}

function plain(source: string): RawText {
  return { ...cutHiddenMarkup(source), pageCount: null, hasPictures: false, isCut: false };
}

function rejectedPart(name: string, reason: RejectReason): Part {
  return { name, read: async () => rejected(name, reason) };
}

function rejected(fileName: string, reason: RejectReason): ReadOutcome {
  return { status: "rejected", fileName, reason };
}
