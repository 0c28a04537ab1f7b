// What a PDF says beside its pages: its properties and the comments that hang on a page.

import type * as Pdf from "pdfjs-dist";

import type { HiddenText } from "../../src/core/reading/document.ts";

/** What the file says of itself. */
export async function propertiesOf(document: Pdf.PDFDocumentProxy): Promise<HiddenText[]> {
  const { info, metadata } = await document.getMetadata();
  const fields = info as Readonly<Record<string, unknown>>;
  const said = [
    ...["Title", "Subject", "Keywords"].map((name) => fields[name]),
    ...["dc:title", "dc:description", "dc:subject", "pdf:Keywords"].map((name): unknown =>
      metadata?.get(name.toLowerCase()),
    ),
  ].map((one) => (Array.isArray(one) ? one.join(", ") : one));
  // Programs write the same into both places.
  const texts = new Set(said.filter((text) => typeof text === "string").filter((text) => text.trim() !== ""));
  return [...texts].map((text) => ({ text, reason: "property", page: null }));
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly annotationFlags?: number;
  readonly fieldValue?: unknown;
}

/** A link's contents are its tool tip, a form field's its label, a pop-up's those of its comment. */
const NO_COMMENTS = ["Link", "Widget", "Popup"];

/** Flags of what is not shown (PDF 32000-1, table 165): hidden, and no view. */
const NOT_SHOWN = 2 | 32;

/** Comments on a page, and forms filled out of sight; one whose words are also drawn on it is not told (`judge-text.ts`). */
export async function commentsOn(page: Pdf.PDFPageProxy): Promise<HiddenText[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations.flatMap(({ subtype = "", contentsObj, annotationFlags = 0, fieldValue }): HiddenText[] => {
    if (annotationFlags & NOT_SHOWN && typeof fieldValue === "string" && fieldValue.trim() !== "")
      return [{ text: fieldValue, reason: "hidden-run", page: page.pageNumber }];
    const text = contentsObj?.str ?? "";
    const isComment = !NO_COMMENTS.includes(subtype) && text.trim() !== "";
    return isComment ? [{ text, reason: "comment", page: page.pageNumber }] : [];
  });
}
