// What a PDF says beside its pages: its properties and the comments that hang on a page.

import type * as Pdf from "pdfjs-dist";

import type { HiddenText } from "../../src/core/reading/document.ts";

/** What the file says of itself. */
export async function propertiesOf(document: Pdf.PDFDocumentProxy): Promise<HiddenText[]> {
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  return ["Title", "Subject", "Keywords"].flatMap((name) => {
    const text = info[name];
    return typeof text === "string" && text.trim() !== "" ? [{ text, reason: "property", page: null }] : [];
  });
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
}

/** A link's contents are its tool tip, a form field's its label, a pop-up's those of its comment. */
const NO_COMMENTS = ["Link", "Widget", "Popup"];

/** Comments on a page; one whose words are also drawn on it is not told (`judge-text.ts`). */
export async function commentsOn(page: Pdf.PDFPageProxy): Promise<HiddenText[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.flatMap(({ subtype = "", contentsObj }) => {
    const text = contentsObj?.str ?? "";
    const isComment = !NO_COMMENTS.includes(subtype) && text.trim() !== "";
    return isComment ? [{ text, reason: "comment", page: page.pageNumber }] : [];
  });
}
