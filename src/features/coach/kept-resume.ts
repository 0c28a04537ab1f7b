// Keeps the coach's resume on this machine for as long as a person wants it kept, and writes what changes.

import type { CoachRun, KeptCoach } from "./coach-run.ts";

/** Where it is kept. */
export interface ResumeShelf {
  read(): Promise<KeptCoach | null>;
  write(kept: KeptCoach): Promise<void>;
  remove(): Promise<void>;
}

/** Writes the resume now and after each change; ends with the function it gives. */
export function keepResume(run: CoachRun, shelf: ResumeShelf, onFailed: (error: unknown) => void): () => void {
  let last: Promise<void> = Promise.resolve();
  let isEnded = false;
  const write = () => {
    const { resume, postings } = run.state.getState();
    if (resume.status !== "ready") return;
    const { name, read, text } = resume;
    // One after the other: an earlier one must not overtake a later.
    last = last.then(() => (isEnded ? undefined : shelf.write({ name, read, text, postings }))).catch(onFailed);
  };
  write();
  const end = run.state.subscribe((state, before) => {
    const textOf = ({ resume }: typeof state) => (resume.status === "ready" ? resume.text : null);
    if (textOf(state) !== textOf(before) || state.postings !== before.postings) write();
  });
  return () => {
    isEnded = true;
    end();
    void last.then(() => shelf.remove()).catch(onFailed);
  };
}
