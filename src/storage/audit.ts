import { liveQuery } from "dexie";

import type { DeviceKey } from "./device-key.ts";
import type { AuditRow, CandorDatabase } from "./schema.ts";

/** Everything that is written down. A closed list of codes, so that no name or text can get in. */
export type AuditAction =
  | "imported"
  | "vault-made"
  | "vault-unlocked"
  | "vault-refused"
  | "vault-locked"
  | "passphrase-changed"
  | "vault-erased"
  | "identity-shown"
  | "hiding-added"
  | "hiding-removed"
  | "candidate-erased"
  | "candidates-erased"
  | "candidate-exported"
  | "identity-exported"
  | "all-exported"
  | "merged"
  | "merge-undone"
  | "date-set"
  | "fairness-tested";

export interface AuditEntry {
  readonly action: AuditAction;
  readonly at: number;
  readonly jobId?: string;
  readonly candidateId?: string;
  readonly count?: number;
}

/** What was done, by whom nobody asks: added to, never changed, gone only with everything else. */
export function createAudit({ audit }: CandorDatabase, deviceKey: DeviceKey) {
  return {
    async add({ action, at, jobId, candidateId, count }: AuditEntry): Promise<void> {
      const candidateKey = candidateId === undefined ? null : await deviceKey.mark("candidate", candidateId);
      await audit.add({ action, at, jobId: jobId ?? null, candidateKey, count: count ?? null });
    },
    /** The last entries, newest first. */
    watchLast: (limit: number) => liveQuery(() => audit.orderBy("id").reverse().limit(limit).toArray()),
    count: () => audit.count(),
    all: (): Promise<AuditRow[]> => audit.orderBy("id").toArray(),
    /** What stands in the log for a candidate. */
    candidateKey: (candidateId: string) => deviceKey.mark("candidate", candidateId),
  };
}

export type Audit = ReturnType<typeof createAudit>;
