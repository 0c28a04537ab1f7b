// The log in words.

import type { AuditAction } from "../../storage/audit.ts";
import type { AuditRow } from "../../storage/schema.ts";

const WORDS: Readonly<Record<AuditAction, (count: number) => string>> = {
  imported: (count) => `${counted(count, "candidate")} imported`,
  "vault-made": (count) => `Vault made, ${counted(count, "identity", "identities")} sealed in it`,
  "vault-unlocked": () => "Vault unlocked",
  "vault-refused": (count) => (count === 1 ? "Wrong passphrase" : `Wrong passphrase, ${count} in a row`),
  "vault-locked": () => "Vault locked",
  "passphrase-changed": () => "Passphrase changed",
  "vault-erased": (count) => `Vault erased, with ${counted(count, "identity", "identities")}`,
  "identity-shown": () => "Identity shown",
  "hiding-added": () => "A missed word hidden",
  "hiding-removed": () => "A hidden word put back",
  "candidate-erased": () => "Candidate erased",
  "candidates-erased": (count) => `${counted(count, "candidate")} of a job erased`,
  "candidate-exported": () => "Candidate exported, anonymised",
  "identity-exported": (count) =>
    count > 1 ? `${count} candidates exported with their identities` : "Candidate exported with the identity",
  "all-exported": () => "Everything exported, anonymised",
  merged: () => "Two candidates merged",
  "merge-undone": () => "Merge undone",
  "date-set": () => "Date to erase changed",
  "fairness-tested": (count) => `Swap test on ${counted(count, "candidate")}`,
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

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
