import { rejectText } from "../../core/reading/read-outcome.ts";
import type { RejectReason } from "../../core/reading/document.ts";
import { msg } from "../../lib/messages.ts";
import type { CoachNeeds } from "./coach-needs.ts";

export interface PostingFault {
  readonly what: string;
  readonly next: string;
}

/** Reads a file as a posting; null when it is one now, else what is wrong with it. */
export async function takePosting(
  file: File,
  { coach, reader }: Pick<CoachNeeds, "coach" | "reader">,
): Promise<PostingFault | null> {
  try {
    const read = await reader.readJob({ file, name: file.name });
    if (read.status === "rejected") return faultOf(read.reason);
    coach.run.addPosting({ id: crypto.randomUUID(), title: read.title, text: read.text, requirements: null });
    return null;
  } catch {
    // The reader died over it.
    return { what: msg("The file could not be read."), next: msg("Try once more, or paste its text.") };
  }
}

function faultOf(reason: RejectReason): PostingFault {
  return reason === "no-text-layer"
    ? { what: rejectText[reason].what, next: msg("Paste its text instead.") }
    : rejectText[reason];
}
