// The log in words.

import { t } from "../../lib/messages.ts";
import type { AuditAction } from "../../storage/audit.ts";
import type { AuditRow } from "../../storage/schema.ts";

const WORDS: Readonly<Record<AuditAction, (count: number) => string>> = {
  imported: (count) => t("{count, plural, one {# candidate} other {# candidates}} imported", { count }),
  "vault-made": (count) =>
    t("Vault made, {count, plural, one {# identity} other {# identities}} sealed in it", { count }),
  "vault-unlocked": () => t("Vault unlocked"),
  "vault-refused": (count) =>
    t("{count, plural, =1 {Wrong passphrase} other {Wrong passphrase, # in a row}}", { count }),
  "vault-locked": () => t("Vault locked"),
  "passphrase-changed": () => t("Passphrase changed"),
  "vault-erased": (count) => t("Vault erased, with {count, plural, one {# identity} other {# identities}}", { count }),
  "identity-shown": () => t("Identity shown"),
  "hiding-added": () => t("A missed word hidden"),
  "hiding-removed": () => t("A hidden word put back"),
  "candidate-erased": () => t("Candidate erased"),
  "candidates-erased": (count) =>
    t("{count, plural, one {# candidate} other {# candidates}} of a job erased", { count }),
  "candidate-exported": () => t("Candidate exported, anonymised"),
  "identity-exported": (count) =>
    count > 1
      ? t("{count} candidates exported with their identities", { count })
      : t("Candidate exported with the identity"),
  "all-exported": () => t("Everything exported, anonymised"),
  merged: () => t("Two candidates merged"),
  "merge-undone": () => t("Merge undone"),
  "date-set": () => t("Date to erase changed"),
  "fairness-tested": (count) => t("Swap test on {count, plural, one {# candidate} other {# candidates}}", { count }),
};

/** What was done; a code of a later version is shown as it is. */
export function auditText({ action, count }: Pick<AuditRow, "action" | "count">): string {
  return isKnown(action) ? WORDS[action](count ?? 0) : action;
}

function isKnown(action: string): action is AuditAction {
  return Object.hasOwn(WORDS, action);
}

/** The whole log as CSV: times in ISO 8601, codes, no words of anybody. */
export function auditToCsv(rows: readonly AuditRow[]): string {
  const lines = rows.map(({ id, at, action, jobId, candidateKey, count }) =>
    [id, new Date(at).toISOString(), action, jobId, candidateKey, count].map((value) => value ?? "").join(","),
  );
  return ["number,time,action,job,candidate,count", ...lines, ""].join("\r\n");
}
