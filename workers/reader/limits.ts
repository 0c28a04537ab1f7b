/** What a file may ask of the page. Over a limit it is rejected, or read in part with a warning. */
export const LIMITS = {
  /** One file. A resume with photographs stays under 10 MB. */
  fileBytes: 25_000_000,
  /** A ZIP with all that it unpacks to, DOCX too: a bomb of 42 kB can ask for petabytes. */
  unpackedBytes: 200_000_000,
  /** The text parts of a DOCX, which become a tree in memory; a book has 5 MB. */
  docxBytes: 30_000_000,
  /** One entry may grow by this factor; text compresses 3 to 10 times, zeros a thousand times. */
  unpackedRatio: 200,
  /** A ZIP of resumes, a CSV of resumes. */
  parts: 2_000,
  pdfPages: 60,
  /** About 40 dense pages; what follows is left out. */
  textCharacters: 200_000,
  /** Of a text file, before marks and blanks are taken out; what follows is not looked at. */
  rawCharacters: 2_000_000,
  /** Then a file counts as broken. */
  readMs: 12_000,
  /** Pictures over this are not decoded, in pixels: an A4 page at 300 dpi has 8.7 million. */
  imagePixels: 30_000_000,
  /** Painting operators of a whole PDF. A dense page of a resume has 2,000. */
  pdfOperators: 120_000,
  /** Forms (pieces of a page kept apart) that a whole PDF paints: two that call each other twice, 25 deep, make 33 million. */
  pdfForms: 20_000,
  /** Pixels of all pictures of a PDF that are decoded; at 300 dpi A4 has 8.7 million. */
  decodedPixels: 100_000_000,
  /** Pixels that all pictures of a page keep; only the ground under letters is looked up in them. */
  pagePixels: 40_000_000,
  /** Pages a scan is read of: 3 to 6 seconds each. */
  ocrPages: 12,
  /** Dots of a page drawn for it: A4 at 250 dpi has 6 million. */
  ocrPixels: 10_000_000,
  /** Then no further page is begun. */
  ocrMs: 120_000,
} as const;
