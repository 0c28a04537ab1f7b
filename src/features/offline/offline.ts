// The page's side of being offline: registers the service worker, has it fetch the offline set, learns of new versions.
// It reloads nothing by itself but once: a page that is not isolated and that nobody has touched yet.

import { createStore, type StoreApi } from "zustand/vanilla";

import type { OfflineCall, OfflineNews } from "../../protocol/offline.ts";

export type OfflineSet =
  /** Plain http, a browser without service workers, or one that refuses them. */
  | { readonly status: "unsupported" }
  | { readonly status: "starting" }
  | { readonly status: "keeping" | "ready" | "failed"; readonly keptBytes: number; readonly totalBytes: number };

/** What a reload would bring; never done while work is under way. */
export type Waiting =
  | "nothing"
  /** Several threads, on a host without the headers for them. */
  | "isolation"
  | "new-version"
  /** Another tab took the new version; this one still runs the old. */
  | "updated-elsewhere";

export interface OfflineState {
  readonly set: OfflineSet;
  readonly waiting: Waiting;
}

export interface Offline {
  readonly state: StoreApi<OfflineState>;
  /** Once a page, when it has loaded. `isUntouched` says whether a reload would lose nothing. */
  start(isUntouched: () => boolean): Promise<void>;
  /** Does what is waited for: reloads, with the new version where there is one. */
  goOn(): Promise<void>;
  /** Fetches what is still missing of the offline set. */
  keep(): Promise<void>;
}

interface Needs {
  /** undefined where the browser has none. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly address: string;
  readonly isIsolated: boolean;
  readonly hasGpu: () => Promise<boolean>;
  /** Settles when fetching in the background is in nobody's way. */
  readonly whenQuiet: () => Promise<void>;
  /** True once in the life of a tab; false where that cannot be remembered. */
  readonly mayReloadByItself: () => boolean;
  readonly reload: () => void;
}

const CHECK_EVERY_MS = 60 * 60 * 1000;

export function createOffline(needs: Needs): Offline {
  const { container, address, isIsolated, hasGpu, whenQuiet, mayReloadByItself, reload } = needs;
  const state = createStore<OfflineState>(() => ({ set: { status: "starting" }, waiting: "nothing" }));
  // A page that loads without a controller is on its first visit, or was loaded around the service worker on purpose.
  const wasControlled = Boolean(container?.controller);
  let registration: ServiceWorkerRegistration | undefined;
  let isTakingOver = false;

  const wait = (waiting: Waiting) => state.setState({ waiting });

  function hear(event: MessageEvent) {
    const news = event.data as OfflineNews;
    const { status, keptBytes, totalBytes } = news;
    if (news.kind === "offline-set") state.setState({ set: { status, keptBytes, totalBytes } });
  }

  function watchForNewVersion(known: ServiceWorkerRegistration) {
    const offer = () => {
      if (known.waiting && known.active) wait("new-version");
    };
    offer();
    known.addEventListener("updatefound", () => known.installing?.addEventListener("statechange", offer));
    // A page can stay open for days; no answer means offline, and the next hour asks again.
    setInterval(() => void known.update().catch(() => undefined), CHECK_EVERY_MS);
  }

  async function keep() {
    const call: OfflineCall = { kind: "keep", gpu: await hasGpu() };
    registration?.active?.postMessage(call);
  }

  return {
    state,
    keep,
    async start(isUntouched) {
      await container?.register(address).catch(() => undefined); // Told as unsupported, below.
      registration = await container?.getRegistration();
      if (!container || !registration) return state.setState({ set: { status: "unsupported" } });
      container.addEventListener("message", hear);
      container.addEventListener("controllerchange", () => {
        if (isTakingOver) reload();
        else if (wasControlled) wait("updated-elsewhere");
      });
      watchForNewVersion(registration);
      await container.ready;
      await controlled(container);
      if (!isIsolated && !wasControlled) {
        if (isUntouched() && mayReloadByItself()) return reload();
        wait("isolation");
      }
      await whenQuiet();
      await keep();
    },
    async goOn() {
      const next = registration?.waiting;
      if (state.getState().waiting !== "new-version" || !next) return reload();
      isTakingOver = true;
      next.postMessage({ kind: "take-over" } satisfies OfflineCall);
    },
  };
}

function controlled(container: ServiceWorkerContainer): Promise<void> {
  if (container.controller) return Promise.resolve();
  return new Promise((resolve) => container.addEventListener("controllerchange", () => resolve(), { once: true }));
}
