import type { FailureCode } from "./failure.ts";

export interface FailureText {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** What to say when the scorer cannot work: what happened, what is safe, what to do. */
export const failureText: Readonly<Record<FailureCode, FailureText>> = {
  aborted: {
    what: "The scorer was stopped.",
    safe: "Finished scores are kept.",
    next: "Start it again whenever you like.",
  },
  "context-full": {
    what: "The question with its data is longer than the chat model can read.",
    safe: "The conversation is still there.",
    next: "Ask about fewer rows, or start a new conversation.",
  },
  "device-lost": {
    what: "The graphics card stopped answering, often after sleep or a driver update.",
    safe: "Finished scores are kept.",
    next: "Try again. If it keeps happening, choose CPU under This machine.",
  },
  "download-failed": {
    what: "The scorer's files could not be loaded from this site.",
    safe: "Your jobs, resumes and finished scores are untouched.",
    next: "Check your connection, then try again.",
  },
  internal: {
    what: "The scorer ran into something unexpected.",
    safe: "Your jobs, resumes and finished scores are untouched.",
    next: "Try again. If it fails again, reload the page.",
  },
  "model-damaged": {
    what: "The scorer's files arrived damaged, so they were not used.",
    safe: "Your jobs, resumes and finished scores are untouched.",
    next: "Reload the page to fetch the files again.",
  },
  "model-missing": {
    what: "The scorer you chose is no longer on this machine, or was never copied to its end.",
    safe: "Your jobs, resumes and finished scores are untouched.",
    next: "Choose another one under This machine, or add it again.",
  },
  "model-refused": {
    what: "This is not a scorer the page can use.",
    safe: "Nothing was copied.",
    next: "Convert a fine-tuned GPT-2 with the candor command, then add the folder it wrote.",
  },
  "out-of-memory": {
    what: "There was not enough memory for the scorer.",
    safe: "Finished scores are kept.",
    next: "Close other tabs and try again, or choose CPU under This machine.",
  },
  "storage-full": {
    what: "The space this page may use on the disk is full, so new scores cannot be kept.",
    safe: "Everything kept so far is untouched.",
    next: "Remove a job you no longer need or free some disk space, then try again.",
  },
  "storage-unavailable": {
    what: "This browser does not let the page keep files, often because the window is private.",
    safe: "The scorer that comes with the page works all the same.",
    next: "Open the page in a normal window, in one tab, and try again.",
  },
  "webgpu-unavailable": {
    what: "This browser gave the scorer no GPU.",
    safe: "Your jobs, resumes and finished scores are untouched.",
    next: "Choose Automatic or CPU under This machine, then try again.",
  },
  "worker-died": {
    what: "The scorer stopped without a word; the browser may have run out of memory.",
    safe: "Finished scores are kept.",
    next: "Try again. If it keeps happening, close other tabs or choose CPU under This machine.",
  },
};
