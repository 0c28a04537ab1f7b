import type { Page } from "@playwright/test";

import { PAGE_CACHE } from "../src/lib/page-cache-name.ts";

/**
 * Everything the page has on disk as one text: IndexedDB, local and session storage, caches and private files, bytes
 * read as UTF-8 and as single characters. Without the cache of the page's own files, the sample among them:
 * offline.spec.ts says that it holds nothing else.
 */
export function dumpStored(page: Page): Promise<string> {
  return page.evaluate(async (pageCache) => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    // A test may have taken IndexedDB away.
    for (const { name } of (await globalThis.indexedDB?.databases()) ?? []) {
      if (name !== undefined) parts.push(await dumpDatabase(name));
    }
    for (const key of await caches.keys()) {
      if (key === pageCache) continue;
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        parts.push(request.url, response ? bothWays(new Uint8Array(await response.arrayBuffer())) : "");
      }
    }
    await dumpFolder(await navigator.storage.getDirectory());
    return parts.join("\n");

    async function dumpFolder(folder: FileSystemDirectoryHandle): Promise<void> {
      for await (const [name, handle] of folder.entries()) {
        parts.push(name);
        if (handle.kind === "directory") await dumpFolder(handle as FileSystemDirectoryHandle);
        else parts.push(await (await (handle as FileSystemFileHandle).getFile()).text());
      }
    }

    function bothWays(bytes: Uint8Array): string {
      return `${new TextDecoder().decode(bytes)} ${new TextDecoder("latin1").decode(bytes)}`;
    }

    function readable(_key: string, value: unknown): unknown {
      return value instanceof Uint8Array ? bothWays(value) : value;
    }

    async function dumpDatabase(name: string): Promise<string> {
      const database = await settled(indexedDB.open(name));
      try {
        const stores = [...database.objectStoreNames];
        if (stores.length === 0) return "";
        const transaction = database.transaction(stores);
        const rows = await Promise.all(stores.map((store) => settled(transaction.objectStore(store).getAll())));
        return JSON.stringify(rows, readable);
      } finally {
        database.close();
      }
    }

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("IndexedDB request failed"));
      });
    }
  }, PAGE_CACHE);
}
