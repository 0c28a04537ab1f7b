import type { RejectReason } from "../../src/core/reading/document.ts";
import { rejectText } from "../../src/core/reading/read-outcome.ts";

/** Why a file was not read and what to do, in the page's words; only the page reads scans. */
export function rejectionSaid(reason: RejectReason): string {
  const { what, next } = rejectText[reason];
  return `${what} ${reason === "no-text-layer" ? "Read it with OCR on the page, or ask for the original." : next}`;
}
