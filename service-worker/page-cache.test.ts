import { expect, test } from "vitest";

import type { OfflineNews, PageFile } from "../src/protocol/offline.ts";
import { createPageCache, type FileCache } from "./page-cache.ts";

const SCOPE = "https://host.example/candor/";

const file = (url: string, version: string, part: PageFile["part"] = "set"): PageFile => ({
  ...{ url, part },
  bytes: url.length,
  integrity: `sha256-${version}`,
});

const first = [file("index.html", "1"), file("assets/a-1.js", "1"), file("assets/scan-1.wasm", "1", "use")];
const second = [file("index.html", "2"), file("assets/a-2.js", "2"), file("assets/scan-1.wasm", "1", "use")];

/** Stands in for the disk of the browser. */
function createDisk(): FileCache {
  const kept = new Map<string, Response>();
  return {
    match: async (key, options) => {
      const found = [...kept].find(([known]) => (options?.ignoreSearch ? known.split("?")[0] === key : known === key));
      return found?.[1].clone();
    },
    put: async (key, response) => void kept.set(key, response),
    delete: async (key) => kept.delete(key),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  };
}

/** A host with one version; it refuses a file that has another digest than was asked for, as fetch does. */
function createHost(files: readonly PageFile[]) {
  const asked: string[] = [];
  const broken = new Set<string>();
  const fetchFile = async (address: string, { integrity }: RequestInit) => {
    const url = address.slice(SCOPE.length);
    asked.push(url);
    const there = files.find((known) => known.url === url);
    if (there?.integrity !== integrity || broken.has(url)) throw new TypeError("Failed to fetch");
    return new Response(`${url} ${integrity}`);
  };
  return { asked, broken, fetchFile };
}

function open(files: readonly PageFile[], disk: FileCache, host: ReturnType<typeof createHost>) {
  return createPageCache({ files, scope: SCOPE, open: async () => disk, fetchFile: host.fetchFile });
}

const textOf = async (response: Response | null) => response && (await response.text());

test("the page is found at its folder, at its file and with any search; what is not listed is not found", () => {
  const page = open(first, createDisk(), createHost(first));
  expect(page.find(SCOPE)?.url).toBe("index.html");
  expect(page.find(`${SCOPE}index.html`)?.url).toBe("index.html");
  expect(page.find(`${SCOPE}?device=wasm`)?.url).toBe("index.html");
  expect(page.find(`${SCOPE}assets/a-1.js`)?.url).toBe("assets/a-1.js");
  expect(page.find(`${SCOPE}other.html`)).toBeNull();
  expect(page.find("https://hub.example/candor/")).toBeNull();
});

test("keeping fetches each file of the set once, tells how far it is, and goes on where it stopped", async () => {
  const [disk, host] = [createDisk(), createHost(first)];
  const page = open(first, disk, host);
  host.broken.add("assets/a-1.js");
  const news: OfflineNews[] = [];
  await expect(page.keep(["set"], (item) => void news.push(item))).rejects.toThrow();
  const totalBytes = "index.html".length + "assets/a-1.js".length;
  expect(news.at(-1)).toMatchObject({ status: "failed", keptBytes: "index.html".length, totalBytes });

  host.broken.clear();
  await page.keep(["set"], (item) => void news.push(item));
  expect(news.at(-1)).toMatchObject({ status: "ready", keptBytes: totalBytes, totalBytes });
  expect(host.asked).toEqual(["index.html", "assets/a-1.js", "assets/a-1.js"]);
});

test("a file outside of the set is fetched at its first use and kept from then on", async () => {
  const [disk, host] = [createDisk(), createHost(first)];
  const page = open(first, disk, host);
  await page.keep(["set"]);
  expect(host.asked).not.toContain("assets/scan-1.wasm");
  const scan = page.find(`${SCOPE}assets/scan-1.wasm`)!;
  await page.get(scan);
  await page.get(scan);
  expect(host.asked.filter((url) => url === "assets/scan-1.wasm")).toHaveLength(1);
});

test("without a network everything kept is answered, and what is not rejects", async () => {
  const [disk, host] = [createDisk(), createHost(first)];
  const page = open(first, disk, host);
  await page.keep(["set"]);
  for (const { url } of first) host.broken.add(url);
  expect(await textOf(await page.get(first[0]!))).toBe("index.html sha256-1");
  await expect(page.get(first[2]!)).rejects.toThrow();
});

test("a host that has moved on gives an old version no file of the new one", async () => {
  const page = open(first, createDisk(), createHost(second));
  await expect(page.get(first[0]!)).rejects.toThrow();
});

test("a new version shares what is the same, keeps the old files until they are dropped, then only its own", async () => {
  const disk = createDisk();
  await open(first, disk, createHost(first)).keep(["set", "use"]);
  const host = createHost(second);
  const page = open(second, disk, host);
  await page.keep(["set", "use"]);
  expect(host.asked).toEqual(["index.html", "assets/a-2.js"]);

  expect(await textOf(await page.getOld(`${SCOPE}assets/a-1.js`))).toBe("assets/a-1.js sha256-1");
  await page.dropOld();
  expect(await page.getOld(`${SCOPE}assets/a-1.js`)).toBeNull();
  expect(await textOf(await page.get(second[0]!))).toBe("index.html sha256-2");
  expect(await disk.keys()).toHaveLength(second.length);
});
