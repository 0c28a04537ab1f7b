/** Path of an installed Chromium, or undefined: then Playwright looks for its own. */
export function findBrowser(): string | undefined;
/** Sees to it that there is a browser; returns its path, or undefined for Playwright's own. */
export function ensureBrowser(): string | undefined;
