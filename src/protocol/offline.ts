// What the page and its service worker say to each other, and what the build tells both about the page's own files.

/**
 * When a file is fetched to be kept: with the `set` that makes the page work offline, with it where there is a GPU, or at
 * its first `use`.
 */
export type PagePart = "set" | "gpu" | "use";

/** A file of the built page. */
export interface PageFile {
  /** Relative to the page. */
  readonly url: string;
  readonly bytes: number;
  /** `sha256-…` in base64, as fetch checks it. */
  readonly integrity: string;
  readonly part: PagePart;
}

export type OfflineCall =
  /** Fetches what is missing of the offline set, in the background; answered with news. */
  | { readonly kind: "keep"; readonly gpu: boolean }
  /** A new version takes the place of the one in use. */
  | { readonly kind: "take-over" };

/** How much of the offline set is kept. */
export interface OfflineNews {
  readonly kind: "offline-set";
  readonly status: "keeping" | "ready" | "failed";
  readonly keptBytes: number;
  readonly totalBytes: number;
}
