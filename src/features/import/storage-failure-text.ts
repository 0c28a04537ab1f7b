import { msg } from "../../lib/messages.ts";
import type { StorageErrorCode } from "../../storage/storage-error.ts";

interface FailureText {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** What to say when resumes could be read but not kept. */
export const storageFailureText: Readonly<Record<StorageErrorCode, FailureText>> = {
  quota: {
    what: msg("The disk space this browser gives the page is full."),
    safe: msg("Everything marked ready was kept."),
    next: msg("Remove a job you no longer need, then add the rest again."),
  },
  unavailable: {
    what: msg("This browser does not let the page keep anything."),
    safe: msg("What you see stays until you close the page."),
    next: msg("Leave private browsing, or allow site data for this page, then add the files again."),
  },
  "newer-version": {
    what: msg("A newer version of Candor has this data open."),
    safe: msg("Your data is untouched."),
    next: msg("Reload this page."),
  },
  closed: {
    what: msg("Another tab updated Candor, so this one had to let go of the data."),
    safe: msg("Everything marked ready was kept."),
    next: msg("Reload this page, then add the rest again."),
  },
  internal: {
    what: msg("The resumes could not be kept."),
    safe: msg("Everything marked ready was kept."),
    next: msg("Add the rest again. If it happens once more, reload the page."),
  },
};
