// The browser's private file system as the store's folders; the only code here that names it.

import type { StoreNeeds } from "./engine.ts";
import type { ModelFolder, ModelFolders } from "./model-folder.ts";

export function browserNeeds(): StoreNeeds {
  return { folders: privateFolders("models"), fetchRange: (url, init) => fetch(url, init), freeBytes };
}

export async function freeBytes(): Promise<number | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : quota - usage;
}

/** `<root>/<id>/` in the origin's private file system. */
export function privateFolders(root: string): ModelFolders {
  const models = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(root, { create: true });
  return {
    async ids() {
      const ids: string[] = [];
      for await (const id of (await models()).keys()) ids.push(id);
      return ids.toSorted();
    },
    folder: async (id) => privateFolder(await (await models()).getDirectoryHandle(id, { create: true })),
    remove: async (id) => (await models()).removeEntry(id, { recursive: true }),
  };
}

function privateFolder(directory: FileSystemDirectoryHandle): ModelFolder {
  const file = async (name: string) => {
    const handle = await directory.getFileHandle(name).catch((error: unknown) => {
      if (error instanceof DOMException && error.name === "NotFoundError") return null;
      throw error;
    });
    return (await handle?.getFile()) ?? null;
  };
  return {
    open: async (name) => (await directory.getFileHandle(name, { create: true })).createSyncAccessHandle(),
    text: async (name) => (await (await file(name))?.text()) ?? null,
    size: async (name) => (await file(name))?.size ?? 0,
  };
}
