// Keeps the page's own files: finds them by address, fetches what is missing, drops what belongs to no version in use.
// Every file is kept under its address and digest, so that versions share what is the same in both.

import type { OfflineNews, PageFile, PagePart } from "../src/protocol/offline.ts";

/** The parts of the browser's Cache that are needed. */
export interface FileCache {
  match(key: string, options?: { ignoreSearch?: boolean }): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
  delete(key: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

interface Needs {
  readonly files: readonly PageFile[];
  /** Where the page lives, with its last slash. */
  readonly scope: string;
  readonly open: () => Promise<FileCache>;
  readonly fetchFile: (address: string, init: RequestInit) => Promise<Response>;
}

const START = "index.html";

export type PageCache = ReturnType<typeof createPageCache>;

export function createPageCache({ files, scope, open, fetchFile }: Needs) {
  const byAddress = new Map(files.map((file) => [new URL(file.url, scope).href, file]));
  const keyOf = ({ url, integrity }: PageFile) => `${new URL(url, scope).href}?${encodeURIComponent(integrity)}`;
  const ofParts = (parts: readonly PagePart[]) => files.filter(({ part }) => parts.includes(part));

  /** The file behind an address; the page itself is at its folder too. */
  function find(address: string): PageFile | null {
    const { origin, pathname } = new URL(address);
    const plain = `${origin}${pathname}`;
    return byAddress.get(plain === scope ? `${scope}${START}` : plain) ?? null;
  }

  /** Fetched with its digest: a host that already has the next version cannot slip a file of it in. */
  async function fetchAndKeep(file: PageFile, cache: FileCache): Promise<Response> {
    const address = new URL(file.url, scope).href;
    const isNamedByContent = file.url.startsWith("assets/");
    const response = await fetchFile(address, {
      integrity: file.integrity,
      cache: isNamedByContent ? "default" : "no-cache",
      credentials: "same-origin",
    });
    if (!response.ok) throw new Error(`${file.url}: ${response.status}`);
    await cache.put(keyOf(file), response.clone());
    return response;
  }

  return {
    find,

    /** The kept copy, else a fresh one that is kept from now on. */
    async get(file: PageFile): Promise<Response> {
      const cache = await open();
      return (await cache.match(keyOf(file))) ?? fetchAndKeep(file, cache);
    },

    /** A file of the version before this one: a tab that was open during an update may still ask for it. */
    async getOld(address: string): Promise<Response | null> {
      return (await (await open()).match(address, { ignoreSearch: true })) ?? null;
    },

    /** Fetches what is missing, one file after the other; rejects when one cannot be had, and goes on from there next time. */
    async keep(parts: readonly PagePart[], onNews: (news: OfflineNews) => void = () => {}): Promise<void> {
      const cache = await open();
      const kept = new Set((await cache.keys()).map(({ url }) => url));
      const wanted = ofParts(parts);
      const missing = wanted.filter((file) => !kept.has(keyOf(file)));
      const totalBytes = sum(wanted);
      let keptBytes = totalBytes - sum(missing);
      const tell = (status: OfflineNews["status"]) => onNews({ kind: "offline-set", status, keptBytes, totalBytes });
      try {
        for (const file of missing) {
          tell("keeping");
          await fetchAndKeep(file, cache);
          keptBytes += file.bytes;
        }
      } catch (error) {
        tell("failed");
        throw error;
      }
      tell("ready");
    },

    /** The page alone: enough to serve it with headers of our own. */
    async keepStart(): Promise<void> {
      const start = byAddress.get(`${scope}${START}`);
      if (start) await fetchAndKeep(start, await open());
    },

    /** Whether any version's files for a GPU are kept. */
    async hasGpuFiles(): Promise<boolean> {
      return (await (await open()).keys()).some(({ url }) => url.includes("asyncify"));
    },

    /** Drops what this version does not have. */
    async dropOld(): Promise<void> {
      const cache = await open();
      const ours = new Set(files.map(keyOf));
      for (const { url } of await cache.keys()) if (!ours.has(url)) await cache.delete(url);
    },
  };
}

function sum(files: readonly PageFile[]): number {
  return files.reduce((bytes, file) => bytes + file.bytes, 0);
}
