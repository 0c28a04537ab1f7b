// Who a candidate is. Lives in the reader's answer, in memory until the page closes, or sealed in the vault.

import type { IdentityEntry } from "../privacy/replacement.ts";

export interface Identity {
  /** What the file was called; null when it was changed by hand. */
  readonly fileName: string | null;
  /** What each placeholder of the text stands for. */
  readonly entries: readonly IdentityEntry[];
}

/** What a person said about hiding, for all texts to come: hide a word that was missed, or leave one that is harmless. */
export interface HidingRule {
  readonly id: string;
  readonly what: "hide" | "keep";
  readonly term: string;
}

/** The e-mail address that tells one person from another, in one spelling; null without one. */
export function mainEmail({ entries }: Identity): string | null {
  const email = entries.find(({ kind }) => kind === "EMAIL");
  return email ? email.value.normalize("NFKC").replace(/\s+/g, "").toLowerCase() : null;
}
