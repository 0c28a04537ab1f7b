// A person's word about the hiding of one candidate: the text is read anew, what was made of the old one goes, and the
// candidate keeps its id, its name and its jobs.

import { type Correction, correctedIdentity, correctedText } from "../../core/records/corrections.ts";
import { textHash } from "../../lib/hash.ts";
import type { Reader } from "../../models/reader.ts";
import type { Storage } from "../../storage/open-storage.ts";

export interface HidingNeeds {
  readonly reader: Pick<Reader, "reread">;
  readonly storage: Pick<Storage, "candidates" | "vault" | "audit">;
  /** Called for each job whose candidate has another text now and has to be scored. */
  readonly onChanged: (jobId: string) => void;
  readonly nowMs?: () => number;
}

/** "unknown": there is no such candidate, or nobody knows what stood there. */
export type CorrectionOutcome = "changed" | "unchanged" | "unknown";

export async function correctHiding(
  { reader, storage, onChanged, nowMs = Date.now }: HidingNeeds,
  candidateId: string,
  correction: Correction,
): Promise<CorrectionOutcome> {
  const { candidates, vault, audit } = storage;
  const [stored, known] = await Promise.all([candidates.text(candidateId), vault.known(candidateId)]);
  const toReread = stored && correctedText(stored.text, correction, known);
  if (!stored || !toReread) return "unknown";
  const { profile, identity, ...read } = await reader.reread({ ...toReread, hidden: stored.hidden });
  if (read.text === stored.text) return "unchanged";

  const before = known ?? { fileName: "", entries: [], kept: [] };
  // A locked vault cannot be added to without losing what it holds of this candidate.
  const isLocked = vault.state.getState().status === "locked";
  const sealed = isLocked ? null : await vault.sealed(candidateId, correctedIdentity(before, correction, identity));
  const { skills, experienceMonths, ...lists } = profile;
  const text = { ...read, ...lists };
  const row = await candidates.changeText(
    candidateId,
    { hash: textHash(read.text), skills, experienceMonths, text },
    sealed,
  );
  if (!row) return "unknown";
  const action = correction.what === "hide" ? "hiding-added" : "hiding-removed";
  await audit.add({ action, at: nowMs(), candidateId });
  row.jobIds.forEach(onChanged);
  return "changed";
}
