import { t } from "../../lib/messages.ts";
import type { ImportOutcome, ImportRow } from "./import-run.ts";

/** How many rows of an import ended how. */
export type ImportCounts = Readonly<Record<ImportOutcome["status"] | "total", number>>;

export function importCounts(rows: readonly ImportRow[]): ImportCounts {
  const counts = { total: rows.length, waiting: 0, ready: 0, warning: 0, duplicate: 0, rejected: 0, scanning: 0 };
  for (const { outcome } of rows) counts[outcome.status]++;
  return counts;
}

/** "187 ready, 9 warnings, 4 rejected"; parts that are zero are left out. */
export function summaryText({ ready, warning, duplicate, rejected, scanning }: ImportCounts): string {
  const parts = [
    ready > 0 && t("{ready} ready", { ready }),
    warning > 0 && t("{warning} {warning, plural, one {warning} other {warnings}}", { warning }),
    duplicate > 0 && t("{duplicate} already here", { duplicate }),
    rejected > 0 && t("{rejected} rejected", { rejected }),
    scanning > 0 && t("{scanning} being read by OCR", { scanning }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : t("Nothing read yet");
}

/** Rows that text recognition may help. */
export function isScan({ outcome }: ImportRow): boolean {
  return outcome.status === "rejected" && outcome.reason === "no-text-layer";
}

/** Rows a person should look at: a duplicate is only news. */
export function needsAttention({ outcome }: ImportRow): boolean {
  return ["warning", "rejected", "scanning"].includes(outcome.status);
}
