// The service worker: keeps the page's own files so that it opens offline, and adds the headers its host did not send.
// It sees no text of a person: what people bring never becomes a request. Other hosts' requests pass it by.

import { PAGE_CACHE } from "../src/lib/page-cache-name.ts";
import type { OfflineCall, OfflineNews, PageFile } from "../src/protocol/offline.ts";
import { createPageCache } from "./page-cache.ts";
import { withHeaders } from "./with-headers.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PageFile[] };

const page = createPageCache({
  files: self.__WB_MANIFEST,
  scope: self.registration.scope,
  open: () => caches.open(PAGE_CACHE),
  fetchFile: (address, init) => fetch(address, init),
});

self.addEventListener("install", (event) => event.waitUntil(install()));

self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("message", (event) => {
  const call = event.data as OfflineCall;
  if (call.kind === "take-over") return event.waitUntil(self.skipWaiting());
  return event.waitUntil(keepAndTell(call.gpu, (news) => event.source?.postMessage(news)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  const file = page.find(request.url);
  if (file) event.respondWith(answer(request, file));
  else if (new URL(request.url).pathname.includes("/assets/")) event.respondWith(answerOld(request));
});

/**
 * The first version takes the page alone, so that a page without its headers gets them soon; a later one takes all that it
 * needs before it offers itself, so that nobody who was ready for being offline stops being it.
 */
async function install(): Promise<void> {
  if (self.registration.active === null) return page.keepStart();
  return page.keep((await page.hasGpuFiles()) ? ["set", "gpu"] : ["set"]);
}

async function activate(): Promise<void> {
  await self.clients.claim();
  await tidy();
}

async function keepAndTell(gpu: boolean, tell: (news: OfflineNews) => void): Promise<void> {
  await page.keep(gpu ? ["set", "gpu"] : ["set"], tell).catch(() => undefined); // The news told.
  await tidy();
}

/** Another open tab may be of the version before, and still load parts of it. */
async function tidy(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: "window" });
  if (tabs.length <= 1) await page.dropOld();
}

async function answer(request: Request, file: PageFile): Promise<Response> {
  // Offline, or the host has another version by now: then whatever the host says.
  const response = await page.get(file).catch(() => fetch(request));
  return withHeaders(response);
}

async function answerOld(request: Request): Promise<Response> {
  return withHeaders((await page.getOld(request.url)) ?? (await fetch(request)));
}
