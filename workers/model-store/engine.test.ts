// The store against a real server on this machine that stands in for the hub, and private files in memory.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { bytesHash } from "../../src/lib/hash.ts";
import type { CopyProgress, ModelFiles } from "../../src/protocol/model-store.ts";
import { createModelStore, type StoreNeeds } from "./engine.ts";
import type { ModelFolder, ModelFolders, OpenFile } from "./model-folder.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const config = {
  architecture: "gpt2-scorer",
  name: "Tiny",
  licence: "mit",
  layers: 2,
  heads: 2,
  width: 32,
  vocabulary: 50257,
  positions: 1024,
  separator: 50256,
  jobTokens: 446,
  resumeTokens: 576,
  loraTargets: [],
  precision: "q8",
  thresholds: { potential: 0.3, good: 0.6 },
};
const modelFiles: Readonly<Record<string, Uint8Array>> = {
  "config.json": bytesOf(JSON.stringify(config)),
  "model.onnx": bytesOf("graph"),
  "model.onnx_data": Uint8Array.from({ length: 300_000 }, (_, i) => i % 251),
  "tokenizer.json": bytesOf("{}"),
  "tokenizer_config.json": bytesOf("{}"),
  "README.md": bytesOf("# Tiny"),
};
const digests = Object.fromEntries(
  Object.entries(modelFiles).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: bytesHash(bytes) }]),
);
const published = { ...modelFiles, "digests.json": bytesOf(JSON.stringify(digests)) };
const totalBytes = Object.values(modelFiles).reduce((sum, { length }) => sum + length, 0);

/** What the hub does next; tests change it. */
let hub: {
  files: Record<string, Uint8Array>;
  /** Bytes of model.onnx_data after which the connection breaks. */
  breakAfter: number;
  knowsRanges: boolean;
  status: number;
  asked: { path: string; range: string | undefined }[];
};
let server: Server;
let address: ModelFiles;

beforeEach(async () => {
  hub = { files: { ...published }, breakAfter: Infinity, knowsRanges: true, status: 200, asked: [] };
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://hub");
    hub.asked.push({ path: pathname, range: request.headers.range });
    const name = pathname.split("/").at(-1) ?? "";
    const file = pathname.startsWith("/someone/tiny/resolve/main/") ? hub.files[name] : undefined;
    if (!file || hub.status !== 200) return void response.writeHead(file ? hub.status : 404).end();
    const start = hub.knowsRanges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
    const rest = file.subarray(start);
    // Closed each time: a kept connection may end just when the next request goes out on it.
    response.writeHead(start > 0 ? 206 : 200, { Connection: "close", "Content-Length": rest.length });
    if (name !== "model.onnx_data" || hub.breakAfter >= rest.length) return void response.end(rest);
    response.write(rest.subarray(0, hub.breakAfter), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  address = { kind: "hub", hub: `http://127.0.0.1:${port}/`, repository: "someone/tiny", revision: "main" };
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Private files in memory, whole folders by id. */
function memoryFolders() {
  const contents = new Map<string, Map<string, Uint8Array>>();
  const open = (files: Map<string, Uint8Array>, name: string): OpenFile => {
    const bytes = () => files.get(name) ?? new Uint8Array();
    if (!files.has(name)) files.set(name, bytes());
    return {
      getSize: () => bytes().length,
      read(into, { at }) {
        const part = bytes().subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write(part, { at }) {
        const grown = new Uint8Array(Math.max(bytes().length, at + part.length));
        grown.set(bytes());
        grown.set(part, at);
        files.set(name, grown);
        return part.length;
      },
      truncate: (size) => void files.set(name, bytes().slice(0, size)),
      flush: () => {},
      close: () => {},
    };
  };
  const folders: ModelFolders = {
    ids: async () => [...contents.keys()],
    async folder(id): Promise<ModelFolder> {
      const files = contents.get(id) ?? new Map<string, Uint8Array>();
      contents.set(id, files);
      return {
        open: async (name) => open(files, name),
        text: async (name) => (files.has(name) ? new TextDecoder().decode(files.get(name)) : null),
        size: async (name) => files.get(name)?.length ?? 0,
      };
    },
    remove: async (id) => void contents.delete(id),
  };
  return { folders, contents };
}

function storeWith(needs: Partial<StoreNeeds> = {}) {
  const memory = memoryFolders();
  const store = createModelStore({ folders: memory.folders, fetchRange: fetch, freeBytes: async () => null, ...needs });
  const silent = { signal: new AbortController().signal, emit: () => {} };
  return {
    ...memory,
    add: (from = address, call: { signal: AbortSignal; emit: (progress: CopyProgress) => void } = silent) =>
      Promise.resolve(store.add(from, call)),
    look: (from = address) => Promise.resolve(store.look(from, silent)),
    list: () => Promise.resolve(store.list(null, silent)),
    remove: (id: string) => Promise.resolve(store.remove({ id }, silent)),
  };
}

const folderOf = (files: Readonly<Record<string, Uint8Array>>): ModelFiles => ({
  kind: "folder",
  files: Object.entries(files).map(([name, bytes]) => ({ name, file: new Blob([bytes.slice()]) })),
});

test("looking tells name, licence and size, and asks for small files only", async () => {
  const found = await storeWith().look();
  expect(found).toMatchObject({ name: "Tiny", licence: "mit", bytes: totalBytes, card: "# Tiny" });
  expect(hub.asked.map(({ path }) => path.split("/").at(-1))).not.toContain("model.onnx_data");
});

test.each([
  ["a hub", () => address],
  ["a folder", () => folderOf(published)],
])("a model from %s is copied whole, listed, and not copied again", async (_name, from) => {
  const { add, list, contents } = storeWith();
  const seen: CopyProgress[] = [];
  const model = await add(from(), { signal: new AbortController().signal, emit: (at) => seen.push(at) });
  expect(seen.at(-1)).toEqual({ doneBytes: totalBytes, totalBytes });
  expect(await list()).toEqual([model]);
  expect(model).toMatchObject({ isComplete: true, storedBytes: totalBytes });
  for (const [name, { sha256 }] of Object.entries(digests))
    expect(bytesHash(contents.get(model.id)!.get(name)!), name).toBe(sha256);

  hub.asked = [];
  expect((await add(from())).id).toBe(model.id);
  expect(hub.asked.map(({ path }) => path.split("/").at(-1))).not.toContain("model.onnx_data");
});

test("the same files from a folder and from a hub are one model", async () => {
  const { add, list } = storeWith();
  await add();
  await add(folderOf(published));
  expect((await list()).length).toBe(1);
});

describe("a download that breaks off", () => {
  test("is told, kept, and continued with a range where it ended", async () => {
    const { add, list } = storeWith();
    hub.breakAfter = 100_000;
    await expect(add()).rejects.toMatchObject({ code: "download-failed" });
    const [half] = await list();
    expect(half?.isComplete).toBe(false);
    expect(half?.storedBytes).toBeGreaterThan(0);
    expect(half?.storedBytes).toBeLessThan(totalBytes);

    Object.assign(hub, { breakAfter: Infinity, asked: [] });
    expect((await add()).isComplete).toBe(true);
    expect(hub.asked.find(({ path }) => path.endsWith("model.onnx_data"))?.range).toBe("bytes=100000-");
  });

  test("starts over where the hub knows no ranges", async () => {
    const { add, contents } = storeWith();
    hub.breakAfter = 100_000;
    await expect(add()).rejects.toMatchObject({ code: "download-failed" });
    Object.assign(hub, { breakAfter: Infinity, knowsRanges: false });
    const { id } = await add();
    expect(bytesHash(contents.get(id)!.get("model.onnx_data")!)).toBe(digests["model.onnx_data"]!.sha256);
  });

  test("and was damaged on the disk meanwhile is refused, then fetched anew", async () => {
    const { add, contents } = storeWith();
    hub.breakAfter = 100_000;
    await expect(add()).rejects.toMatchObject({ code: "download-failed" });
    Object.assign(hub, { breakAfter: Infinity });
    [...contents.values()][0]!.get("model.onnx_data")![17]! ^= 1;
    await expect(add()).rejects.toMatchObject({ code: "model-damaged" });
    expect((await add()).isComplete).toBe(true);
  });
});

test("a stopped copy ends, keeps what it has and is no model yet", async () => {
  const { add, list } = storeWith();
  const controller = new AbortController();
  const emit = () => controller.abort();
  await expect(add(address, { signal: controller.signal, emit })).rejects.toMatchObject({ code: "aborted" });
  expect(await list()).toMatchObject([{ isComplete: false }]);
});

test("a removed model is gone", async () => {
  const { add, list, remove } = storeWith();
  await remove((await add()).id);
  expect(await list()).toEqual([]);
});

test("too little space is told before anything is copied", async () => {
  const { add, list } = storeWith({ freeBytes: async () => totalBytes - 1 });
  await expect(add()).rejects.toMatchObject({ code: "storage-full" });
  expect(await list()).toEqual([]);
});

const changed = (name: string, bytes: Uint8Array) => ({ ...published, [name]: bytes });
const withDigests = (value: unknown) => changed("digests.json", bytesOf(JSON.stringify(value)));
const { "tokenizer.json": _tokenizer, ...withoutTokenizer } = digests;

test.each<[string, Record<string, Uint8Array>, string, string]>([
  ["a changed byte", changed("model.onnx", bytesOf("grapf")), "model-damaged", "model.onnx is not the file"],
  ["a file that is too long", changed("model.onnx", bytesOf("graphs")), "model-damaged", "longer than"],
  ["a file that is too short", changed("model.onnx", bytesOf("grap")), "download-failed", "ended early"],
  ["no digests", Object.fromEntries(Object.entries(modelFiles)), "model-refused", "candor convert"],
  [
    "digests that are a page of HTML",
    changed("digests.json", bytesOf("<html>")),
    "model-refused",
    "digests.json is not",
  ],
  ["digests without a tokenizer", withDigests(withoutTokenizer), "model-refused", "does not name tokenizer.json"],
  ["a file outside the folder", withDigests({ ...digests, "../x": digests["config.json"] }), "model-refused", "../x"],
  ["the config of something else", changed("config.json", bytesOf('{"model_type":"phi3"}')), "model-refused", "config"],
])("%s is refused with its words, from a folder and from a hub", async (_name, files, code, words) => {
  hub.files = files;
  for (const from of [folderOf(files), address]) {
    const failure = await storeWith()
      .add(from)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect((failure as Error).message).toContain(words);
  }
});

test.each([
  [401, "wants a login"],
  [500, "answered 500"],
])("a hub that answers %i is told", async (status, words) => {
  hub.status = status;
  await expect(storeWith().look()).rejects.toThrow(words);
});

test("no answer at all is told with the hub's name", async () => {
  const fetchRange = () => Promise.reject(new TypeError("fetch failed"));
  await expect(storeWith({ fetchRange }).look()).rejects.toThrow(/127\.0\.0\.1:\d+ did not answer/);
});
