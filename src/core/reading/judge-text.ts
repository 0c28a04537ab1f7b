// From the raw text of a file to the outcome a person sees: cleaned, cut to size, and with warnings.
// Too little text to be a resume is a rejection, never half a candidate.

import { isAsideWorthTelling } from "./asides.ts";
import { type CleanText, cleanText } from "./clean-text.ts";
import {
  type FileKind,
  type HiddenReason,
  type HiddenText,
  PLANTED_REASONS,
  type ReadDocument,
  type ReadOutcome,
  type ReadWarning,
} from "./document.ts";
import { foldLookAlikes } from "./look-alikes.ts";
import { cutPlanted } from "./planted-text.ts";
import { joinDates } from "./join-dates.ts";
import { extractionQuality, type QualityReason } from "./quality.ts";
import { repairEncoding } from "./repair-encoding.ts";

export interface TextToJudge {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly pageCount: number | null;
  readonly text: string;
  readonly hidden: readonly HiddenText[];
  /** It shows pictures: with hardly any text it is a scan. */
  readonly hasPictures: boolean;
  readonly hasColumns?: boolean;
  /** The reader has already left something out. */
  readonly isCut: boolean;
}

/** When a text is no text. */
export const TEXT_LIMITS = {
  /** Letters and digits. Less is a page number or a stamp. */
  minCharacters: 2,
  /** With pictures: "Scanned with ..." and page numbers on a few pages. */
  minCharactersWithPictures: 80,
} as const;

/** A job may say how to rate people; a resume may not. `jobText`: the job it was sent for, which may have been pasted. */
export type Purpose = { readonly kind: "job" } | { readonly kind: "resume"; readonly jobText: string | null };

/** How a text is judged. */
export interface Judging {
  /** What is kept of a text. */
  readonly maxCharacters: number;
  readonly purpose: Purpose;
}

/** Far more than is kept: cleaning makes a text shorter, and a cell of 20 MB is not worth cleaning to its end. */
const RAW_PER_KEPT = 8;

/** The text as a person reads it: encoding put right, cleaned, broken dates joined. */
function plainText(raw: string, maxCharacters: number): CleanText {
  const clean = cleanText(repairEncoding(raw.slice(0, RAW_PER_KEPT * maxCharacters)));
  return { ...clean, text: joinDates(clean.text) };
}

/** The outcome for one document. */
export function judgeText(raw: TextToJudge, { maxCharacters, purpose }: Judging): ReadOutcome {
  const { fileName, kind, pageCount } = raw;
  const clean = plainText(raw.text, maxCharacters);
  const visibleCount = countLetters(clean.text);
  const least = raw.hasPictures ? TEXT_LIMITS.minCharactersWithPictures : TEXT_LIMITS.minCharacters;
  if (visibleCount < least) {
    // Hidden text alone is no resume either: a person would see an empty page.
    const isScan = kind === "pdf" && (raw.hasPictures || raw.hidden.length > 0 || (pageCount ?? 0) > 0);
    return { status: "rejected", fileName, reason: isScan ? "no-text-layer" : "empty" };
  }
  const folded = foldLookAlikes(cutAt(clean.text, maxCharacters));
  const { text, planted } =
    purpose.kind === "job" ? { text: folded.text, planted: [] } : cutPlanted(folded.text, purpose.jobText);
  const hidden = [...raw.hidden, ...smuggledIn(clean, folded.found)].flatMap((one) => worthReporting(one, text));
  const { score: quality, reasons } = extractionQuality(text, clean.oddCount);
  const layout = { hasColumns: raw.hasColumns ?? false, hasPictures: raw.hasPictures };
  const document: ReadDocument = { fileName, kind, pageCount, text, quality, hidden: [...hidden, ...planted], layout };
  const isTruncated = raw.isCut || clean.text.length > maxCharacters || raw.text.length > RAW_PER_KEPT * maxCharacters;
  const warnings = warningsOf(document, reasons, isTruncated);
  return warnings.length > 0 ? { status: "warning", document, warnings } : { status: "ready", document };
}

/** What was smuggled into a text letter by letter. */
function smuggledIn({ smuggled, reversed }: CleanText, lookAlikes: readonly string[]): HiddenText[] {
  const told: readonly (readonly [HiddenReason, string])[] = [
    ["zero-width", smuggled.join("\n")],
    ["reversed-letters", reversed.join("\n")],
    ["look-alike-letters", lookAlikes.join(", ")],
  ];
  return told.flatMap(([reason, text]) => (text === "" ? [] : [{ text, reason, page: null }]));
}

function warningsOf(
  { hidden }: ReadDocument,
  reasons: readonly QualityReason[],
  isTruncated: boolean,
): readonly ReadWarning[] {
  return [
    ...(hidden.some(({ reason }) => !isPlanted(reason)) ? ["hidden-text" as const] : []),
    ...(hidden.some(({ reason }) => isPlanted(reason)) ? ["planted-text" as const] : []),
    ...(isTruncated ? ["truncated" as const] : []),
    ...reasons,
  ];
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
  return text && isAsideWorthTelling({ ...hidden, text }) ? [{ ...hidden, text }] : [];
}

function isPlanted(reason: HiddenReason): boolean {
  return (PLANTED_REASONS as readonly HiddenReason[]).includes(reason);
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
