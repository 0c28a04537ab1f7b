// One a page: the owner of its service worker.

import { createOffline } from "../features/offline/offline.ts";

const RELOADED = "candor-reloaded-for-isolation";

export const offline = createOffline({
  container: import.meta.env.PROD ? navigator.serviceWorker : undefined,
  address: "./sw.js",
  isIsolated: globalThis.crossOriginIsolated,
  hasGpu,
  whenQuiet,
  mayReloadByItself,
  reload: () => window.location.reload(),
});

/** The part of `navigator` that is asked; not every browser has it. */
interface GpuNavigator {
  readonly gpu?: {
    requestAdapter(): Promise<{ readonly info?: { readonly isFallbackAdapter?: boolean } } | null>;
  };
}

/** Whether the scorer would take a GPU: an emulated one is slower than the CPU. */
async function hasGpu(): Promise<boolean> {
  const { gpu }: GpuNavigator = navigator;
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return Boolean(adapter) && adapter?.info?.isFallbackAdapter !== true;
}

/** The first seconds belong to whoever opened the page: they may want the sample, which fetches the same files. */
const QUIET_AFTER_MS = 5_000;

function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: QUIET_AFTER_MS });
      else resolve();
    }, QUIET_AFTER_MS);
  });
}

/** A tab that cannot remember that it was reloaded is not reloaded by itself. */
function mayReloadByItself(): boolean {
  try {
    if (sessionStorage.getItem(RELOADED) !== null) return false;
    sessionStorage.setItem(RELOADED, "1");
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
