// Locks an open vault when nobody is there: after a time without a key or a click, or when the page is out of sight.
// Out of sight, what is shown is hidden in any case.

import type { Storage } from "../../storage/open-storage.ts";

const CHECK_EVERY_MS = 5_000;
const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Watches until it is told to stop. */
export function watchIdle({ vault, settings }: Pick<Storage, "vault" | "settings">): () => void {
  const abort = new AbortController();
  const options = { signal: abort.signal, passive: true };
  let lastSeenMs = Date.now();
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, () => (lastSeenMs = Date.now()), options);

  async function check() {
    if (vault.state.getState().status !== "unlocked") return;
    const { vaultLockMinutes, vaultLockHidden } = await settings.read();
    const isIdle = Date.now() - lastSeenMs >= vaultLockMinutes * 60_000;
    if (isIdle || (vaultLockHidden && document.hidden)) await vault.lock(Date.now());
  }
  // Browsers slow the timers of hidden pages down, but never stop them for good.
  const timer = setInterval(() => void check(), CHECK_EVERY_MS);
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.hidden) vault.hide();
      void check();
    },
    options,
  );
  return () => {
    abort.abort();
    clearInterval(timer);
  };
}
