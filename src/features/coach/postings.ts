import type { JobDraft, Requirement } from "../../core/matching/job.ts";

/** What somebody applies for. */
export interface Posting extends JobDraft {
  readonly id: string;
  /** What a recruiter on this machine made of it; null: as read from the text. */
  readonly requirements: readonly Requirement[] | null;
}
