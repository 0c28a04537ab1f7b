import type { StorageErrorCode } from "../../storage/storage-error.ts";

interface FailureText {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** What to say when resumes could be read but not kept. */
export const storageFailureText: Readonly<Record<StorageErrorCode, FailureText>> = {
  quota: {
    what: "The disk space this browser gives the page is full.",
    safe: "Everything marked ready was kept.",
    next: "Remove a job you no longer need, then add the rest again.",
  },
  unavailable: {
    what: "This browser does not let the page keep anything.",
    safe: "What you see stays until you close the page.",
    next: "Leave private browsing, or allow site data for this page, then add the files again.",
  },
  "newer-version": {
    what: "A newer version of Candor has this data open.",
    safe: "Your data is untouched.",
    next: "Reload this page.",
  },
  closed: {
    what: "Another tab updated Candor, so this one had to let go of the data.",
    safe: "Everything marked ready was kept.",
    next: "Reload this page, then add the rest again.",
  },
  internal: {
    what: "The resumes could not be kept.",
    safe: "Everything marked ready was kept.",
    next: "Add the rest again. If it happens once more, reload the page.",
  },
};
