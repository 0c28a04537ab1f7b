import { PAGE_CACHE } from "../lib/page-cache-name.ts";
import type { Places, StoredBlob } from "./traces.ts";

/** Where this browser keeps things for the page besides the database. What it does not have is empty. */
export const browserPlaces: Places = {
  named: [
    { name: "local storage", entries: () => entriesOf(() => globalThis.localStorage) },
    { name: "session storage", entries: () => entriesOf(() => globalThis.sessionStorage) },
  ],
  async *files() {
    const root = await globalThis.navigator?.storage?.getDirectory?.().catch(() => null);
    if (root) yield* filesIn(root, "");
  },
  async *caches() {
    if (!("caches" in globalThis)) return;
    for (const key of await othersCaches()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        if (response) yield { name: `${key} ${request.url}`, blob: await response.blob() };
      }
    }
  },
};

/**
 * Everything in the page's private files and caches but the page itself; models are removed by their owner first.
 */
export async function eraseBrowserPlaces(): Promise<void> {
  const root = await globalThis.navigator?.storage?.getDirectory?.().catch(() => null);
  const names: string[] = [];
  if (root) for await (const name of root.keys()) names.push(name);
  for (const name of names) await root?.removeEntry(name, { recursive: true });
  if ("caches" in globalThis) for (const key of await othersCaches()) await caches.delete(key);
}

/** All but the one with the page's own files, in which nothing is of a person. */
async function othersCaches(): Promise<string[]> {
  return (await caches.keys()).filter((key) => key !== PAGE_CACHE);
}

async function* filesIn(folder: FileSystemDirectoryHandle, path: string): AsyncIterable<StoredBlob> {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === "directory") yield* filesIn(handle as FileSystemDirectoryHandle, `${path}${name}/`);
    else yield { name: `${path}${name}`, blob: await (handle as FileSystemFileHandle).getFile() };
  }
}

/** Browsers that keep nothing throw on the property itself. */
function entriesOf(get: () => Storage | undefined): readonly string[] {
  try {
    const kept = get();
    return kept ? Object.entries(kept).map(([key, value]) => `${key} ${String(value)}`) : [];
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}
