import type { Page } from "@playwright/test";

/** Everything the page has on disk as one text: IndexedDB, local and session storage, caches and private files. */
export function dumpStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    // A test may have taken IndexedDB away.
    for (const { name } of (await globalThis.indexedDB?.databases()) ?? []) {
      if (name !== undefined) parts.push(await dumpDatabase(name));
    }
    for (const key of await caches.keys()) {
      const requests = await (await caches.open(key)).keys();
      parts.push(...requests.map((request) => request.url));
    }
    for await (const name of (await navigator.storage.getDirectory()).keys()) parts.push(name);
    return parts.join("\n");

    async function dumpDatabase(name: string): Promise<string> {
      const database = await settled(indexedDB.open(name));
      try {
        const stores = [...database.objectStoreNames];
        if (stores.length === 0) return "";
        const transaction = database.transaction(stores);
        const rows = await Promise.all(stores.map((store) => settled(transaction.objectStore(store).getAll())));
        return JSON.stringify(rows);
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
  });
}
