import { expect, test, vi } from "vitest";

import type { OfflineCall } from "../../protocol/offline.ts";
import { createOffline } from "./offline.ts";

/** A browser's service workers, with a host whose new version can be told to arrive. */
function createBrowser({ isControlled, isRefused = false }: { isControlled: boolean; isRefused?: boolean }) {
  const calls: OfflineCall[] = [];
  const worker = () => Object.assign(new EventTarget(), { postMessage: (call: OfflineCall) => void calls.push(call) });
  const registration = Object.assign(new EventTarget(), {
    active: worker() as ReturnType<typeof worker> | null,
    waiting: null as ReturnType<typeof worker> | null,
    installing: null as ReturnType<typeof worker> | null,
    update: async () => undefined,
  });
  const container = Object.assign(new EventTarget(), {
    controller: isControlled ? registration.active : null,
    ready: Promise.resolve(registration),
    register: async () => {
      if (isRefused) throw new DOMException("refused", "SecurityError");
    },
    getRegistration: async () => (isRefused ? undefined : registration),
  });
  return {
    calls,
    container: container as unknown as ServiceWorkerContainer,
    claim() {
      container.controller = registration.active;
      container.dispatchEvent(new Event("controllerchange"));
    },
    tell: (data: unknown) => container.dispatchEvent(new MessageEvent("message", { data })),
    newVersion() {
      const next = worker();
      registration.installing = next;
      registration.dispatchEvent(new Event("updatefound"));
      registration.waiting = next;
      next.dispatchEvent(new Event("statechange"));
    },
  };
}

function open(
  browser: ReturnType<typeof createBrowser>,
  { isIsolated = true, mayReloadByItself = true }: { isIsolated?: boolean; mayReloadByItself?: boolean } = {},
) {
  const reload = vi.fn();
  const offline = createOffline({
    container: browser.container,
    address: "./sw.js",
    isIsolated,
    hasGpu: async () => false,
    whenQuiet: async () => {},
    mayReloadByItself: () => mayReloadByItself,
    reload,
  });
  return { offline, reload };
}

const KEEP: OfflineCall = { kind: "keep", gpu: false };

test("a second visit asks for what is missing, tells how much is kept, and reloads nothing", async () => {
  const browser = createBrowser({ isControlled: true });
  const { offline, reload } = open(browser);
  await offline.start(() => true);
  expect(browser.calls).toEqual([KEEP]);
  browser.tell({ kind: "offline-set", status: "ready", keptBytes: 5, totalBytes: 5 });
  expect(offline.state.getState()).toEqual({
    set: { status: "ready", keptBytes: 5, totalBytes: 5 },
    waiting: "nothing",
  });
  expect(reload).not.toHaveBeenCalled();
});

test("a page without isolation reloads itself when it has its controller and nobody touched it", async () => {
  const browser = createBrowser({ isControlled: false });
  const { offline, reload } = open(browser, { isIsolated: false });
  setTimeout(browser.claim);
  await offline.start(() => true);
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each([
  ["somebody touched it", { mayReloadByItself: true }, false],
  ["it was reloaded before", { mayReloadByItself: false }, true],
] as const)("without isolation a reload is only offered when %s", async (_why, options, isUntouched) => {
  const browser = createBrowser({ isControlled: false });
  const { offline, reload } = open(browser, { isIsolated: false, ...options });
  setTimeout(browser.claim);
  await offline.start(() => isUntouched);
  expect(reload).not.toHaveBeenCalled();
  expect(offline.state.getState().waiting).toBe("isolation");
  expect(browser.calls).toEqual([KEEP]);
});

test("a page that its controller could not isolate is never reloaded again", async () => {
  const browser = createBrowser({ isControlled: true });
  const { offline, reload } = open(browser, { isIsolated: false });
  await offline.start(() => true);
  expect(reload).not.toHaveBeenCalled();
  expect(offline.state.getState().waiting).toBe("nothing");
});

test("a new version waits until it is taken, and then the page reloads once", async () => {
  const browser = createBrowser({ isControlled: true });
  const { offline, reload } = open(browser);
  await offline.start(() => true);
  browser.newVersion();
  expect(offline.state.getState().waiting).toBe("new-version");
  expect(browser.calls).toEqual([KEEP]);

  await offline.goOn();
  expect(browser.calls).toEqual([KEEP, { kind: "take-over" }]);
  expect(reload).not.toHaveBeenCalled();
  browser.claim();
  expect(reload).toHaveBeenCalledTimes(1);
});

test("a version that another tab took is told and not forced", async () => {
  const browser = createBrowser({ isControlled: true });
  const { offline, reload } = open(browser);
  await offline.start(() => true);
  browser.newVersion();
  browser.claim();
  expect(offline.state.getState().waiting).toBe("updated-elsewhere");
  expect(reload).not.toHaveBeenCalled();
});

test("a browser that refuses service workers is told as one", async () => {
  const { offline } = open(createBrowser({ isControlled: false, isRefused: true }));
  await offline.start(() => true);
  expect(offline.state.getState().set).toEqual({ status: "unsupported" });
});
