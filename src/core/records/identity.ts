// Who a candidate is. Lives in the reader's answer, in memory until the page closes, or sealed in the vault.

import type { IdentityEntry } from "../privacy/replacement.ts";

export interface Identity {
  /** What the file was called; may hold the name. */
  readonly fileName: string;
  /** What each placeholder of the text stands for. */
  readonly entries: readonly IdentityEntry[];
  /** Words that a person said are not personal: they stay in the text. */
  readonly kept: readonly string[];
}

/** Ids of rules begin with it: sealed, they lie among the candidates, whose ids are hex digits. */
export const RULE_PREFIX = "rule-";

/** What a person said about hiding, for all texts to come: hide a word that was missed, or leave one that is harmless. */
export interface HidingRule {
  readonly id: string;
  readonly what: "hide" | "keep";
  readonly term: string;
}

/** The e-mail address that tells one person from another, in one spelling; null without one. */
export function mainEmail(entries: readonly IdentityEntry[]): string | null {
  const email = entries.find(({ kind }) => kind === "EMAIL");
  return email ? email.value.normalize("NFKC").replace(/\s+/g, "").toLowerCase() : null;
}

/** Everything that is known to be behind a placeholder, put back; for a person's eyes and nothing else. */
export function withValue(text: string, { label, value }: IdentityEntry): string {
  return text.replaceAll(label, () => value);
}
