// From the raw text of a file to the outcome a person sees: cleaned, cut to size, and with warnings.
// Too little text to be a resume is a rejection, never half a candidate.

import { cleanText } from "./clean-text.ts";
import type { FileKind, HiddenText, ReadDocument, ReadOutcome, ReadWarning } from "./document.ts";
import { findSections } from "./sections.ts";

export interface TextToJudge {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly pageCount: number | null;
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  /** It shows pictures: with hardly any text it is a scan. */
  readonly hasPictures: boolean;
  /** The reader has already left something out. */
  readonly isCut: boolean;
}

/** When a text is empty, short or odd. */
export const TEXT_LIMITS = {
  /** Letters and digits. Less is a page number or a stamp. */
  minCharacters: 2,
  /** With pictures: "Scanned with ..." and page numbers on a few pages. */
  minCharactersWithPictures: 80,
  /** Words; the shortest of 1,983 real resumes has about 100. */
  shortWords: 60,
  /** Share of characters that could not be read; a few icons in a letterhead stay below. */
  oddShare: 0.01,
  /** ... and at least this many. */
  oddCount: 5,
} as const;

/** The outcome for one document. `maxCharacters` is what is kept of a text. */
export function judgeText(raw: TextToJudge, maxCharacters: number): ReadOutcome {
  const { fileName, kind, pageCount } = raw;
  const clean = cleanText(raw.text);
  const visibleCount = countLetters(clean.text);
  const least = raw.hasPictures ? TEXT_LIMITS.minCharactersWithPictures : TEXT_LIMITS.minCharacters;
  if (visibleCount < least) {
    // Hidden text alone is no resume either: a person would see an empty page.
    const isScan = kind === "pdf" && (raw.hasPictures || raw.hidden.length > 0 || (pageCount ?? 0) > 0);
    return { status: "rejected", fileName, reason: isScan ? "no-text-layer" : "empty" };
  }
  const text = cutAt(clean.text, maxCharacters);
  const smuggled = clean.smuggled.map((message): HiddenText => ({ text: message, reason: "zero-width", page: null }));
  const hidden = [...raw.hidden, ...smuggled].flatMap((one) => worthReporting(one, clean.text));
  const document: ReadDocument = { fileName, kind, pageCount, text, hidden };
  const warnings = warningsOf(document, clean.oddCount, raw.isCut || text.length < clean.text.length);
  return warnings.length > 0 ? { status: "warning", document, warnings } : { status: "ready", document };
}

function warningsOf({ text, hidden }: ReadDocument, oddCount: number, isTruncated: boolean): ReadWarning[] {
  const isShort = (text.match(/\S+/g)?.length ?? 0) < TEXT_LIMITS.shortWords;
  const isOdd = oddCount >= TEXT_LIMITS.oddCount && oddCount > TEXT_LIMITS.oddShare * text.length;
  const holds: Record<ReadWarning, boolean> = {
    "hidden-text": hidden.length > 0,
    "very-short": isShort,
    "no-sections": !isShort && findSections(text).every(({ kind }) => kind === "header" || kind === "other"),
    "odd-characters": isOdd,
    truncated: isTruncated,
  };
  const order: readonly ReadWarning[] = ["hidden-text", "truncated", "odd-characters", "very-short", "no-sections"];
  return order.filter((warning) => holds[warning]);
}

/**
 * Hidden text, cleaned; nothing when a person can read the same elsewhere: browsers print a line that straddles
 * two pages on both and clip one. Dots and blanks are nothing either.
 */
function worthReporting(hidden: HiddenText, visible: string): HiddenText[] {
  const seen = squeeze(visible);
  const text = cleanText(hidden.text)
    .text.split("\n")
    .filter((line) => countLetters(line) >= 2 && !seen.includes(squeeze(line)))
    .join("\n");
  return text ? [{ ...hidden, text }] : [];
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Cuts at the end of a line or word, never inside a character. */
function cutAt(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const cut = text.slice(0, maxCharacters);
  return cut.slice(0, Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf(" "), 1)).trimEnd();
}
