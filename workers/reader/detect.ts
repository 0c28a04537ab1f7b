// What a file is: by its first bytes, then by its name. A name alone is not believed: "cv.pdf" may be a picture.

export type Format =
  "pdf" | "docx" | "zip" | "json" | "csv" | "markdown" | "text" | "image" | "not-the-picture" | "empty" | "unsupported";

/** First bytes of formats that hold no text we can read, whatever the name says. */
const OTHER_MAGIC: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0], // old Office: .doc, .xls
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
  [0x4d, 0x5a], // Windows program
  [0x7f, 0x45, 0x4c, 0x46], // Linux program
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

/** Pictures that every browser draws, so that text recognition can read them. */
const IMAGE_MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

/** A file with such a name and other bytes is told so: "use JPEG" would not help. */
const IMAGE_EXTENSIONS = ["png", "jpg", "jpeg"];

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  log: "text",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  csv: "csv",
  tsv: "csv",
};

/** Office files other than DOCX are ZIPs too; these entries come first in them. */
const OTHER_PACKAGES = /^(?:xl|ppt)\/|^mimetype$|^META-INF\//;

/** A PDF may have junk before its header; readers look in the first kilobyte. */
const HEADER_BYTES = 1024;

export function detectFormat(name: string, bytes: Uint8Array): Format {
  if (bytes.length === 0) return "empty";
  const head = String.fromCharCode(...bytes.subarray(0, HEADER_BYTES));
  // Before the PDF: a ZIP that packs nothing may show the header of a PDF in it.
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return packageFormat(bytes);
  if (head.includes("%PDF-")) return "pdf";
  const isOneOf = (magics: typeof OTHER_MAGIC) => magics.some((magic) => magic.every((byte, i) => bytes[i] === byte));
  if (isOneOf(IMAGE_MAGIC)) return "image";
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  if (IMAGE_EXTENSIONS.includes(extension)) return "not-the-picture";
  if (isOneOf(OTHER_MAGIC)) return "unsupported";
  const format = FORMAT_BY_EXTENSION[extension];
  if (isBinary(bytes))
    return format === undefined && !["pdf", "docx", "zip"].includes(extension) ? "unsupported" : brokenOr(format);
  if (format) return format;
  // A .pdf or .docx without its magic is damaged; anything else that reads as text is taken as text when it has no other name.
  if (["pdf", "docx", "zip"].includes(extension)) return extension as Format;
  return extension === "" ? "text" : "unsupported";
}

/** Binary noise under a text's name can't be read as one. */
function brokenOr(format: Format | undefined): Format {
  return format === undefined ? "pdf" : "unsupported";
}

function packageFormat(bytes: Uint8Array): Format {
  const names = entryNames(bytes);
  if (names.some((name) => name.startsWith("word/"))) return "docx";
  return names.some((name) => OTHER_PACKAGES.test(name)) ? "unsupported" : "zip";
}

/** Names from the central directory, found by its signature; good enough to tell packages apart. */
function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = directoryStart(view); at + 46 < bytes.length && names.length < 5000; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 500))));
    at += 45;
  }
  return names;
}

/** The end record and the longest comment that may follow it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** Where the container's own directory begins: files that lie in it unpacked bring directories of theirs. 0 for one cut off. */
function directoryStart(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return Math.max(0, at - view.getUint32(at + 12, true));
  }
  return 0;
}

/** Text has no zero bytes, unless it is UTF-16, which a byte order mark or every second byte gives away. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > 0.02 * head.length && !isUtf16(head);
}

/** Zeros on every other byte only. */
export function isUtf16(bytes: Uint8Array): "le" | "be" | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.3 * head.length && even === 0) return "le";
  return even > 0.3 * head.length && odd === 0 ? "be" : null;
}
