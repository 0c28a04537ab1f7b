// Fetching a chat model from a server on this machine that stands in for the hub, onto real files. Its weights are 300 MB
// of bytes made up as they are asked for.

import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { seededRandom } from "../../src/lib/seeded-random.ts";
import type { ChatFilesProgress } from "../../src/protocol/chat.ts";
import type { ModelFolders, OpenFile } from "../model-store/model-folder.ts";
import { type ChatFilesNeeds, createChatFiles } from "./engine.ts";
import { PIECE_BYTES } from "./fetch-file.ts";
import { flatName } from "./stored-chat.ts";

const MODEL = { id: "phi-3.5-mini", repository: "onnx-community/Phi-3.5-mini-instruct-onnx-web" };
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const WEIGHTS = "onnx/model_q4.onnx_data";
const LARGE_BYTES = 300_000_000;
const SMALL_BYTES = 3 * PIECE_BYTES + 12_345;

const small: Readonly<Record<string, Buffer>> = {
  "config.json": Buffer.from('{"model_type":"phi3"}'),
  "generation_config.json": Buffer.from("{}"),
  "onnx/model_q4.onnx": Buffer.from("graph"),
  "tokenizer.json": Buffer.from('{"model":{}}'),
  "tokenizer_config.json": Buffer.from("{}"),
};

/** A megabyte of noise, again and again; each begins with its number, so that no two places are alike. */
const noise = Buffer.from(Array.from({ length: 1 << 20 }, byteOf(seededRandom(7))));
function byteOf(random: () => number) {
  return () => Math.floor(256 * random());
}
function bytesFrom(start: number, total: number): Buffer {
  const index = Math.floor(start / noise.length);
  const block = Buffer.from(noise);
  block.writeUInt32LE(index, 0);
  return block.subarray(start % noise.length, Math.min(noise.length, total - index * noise.length));
}
function weightsDigest(total: number): string {
  const hash = createHash("sha256");
  for (let at = 0; at < total; at += noise.length) hash.update(bytesFrom(at, total));
  return hash.digest("hex");
}

/** What the hub does; tests change it. */
let hub: {
  weightBytes: number;
  weightsSha256: string;
  /** Bytes of the weights after which the connection breaks, one for each answer. */
  cuts: number[];
  /** A byte of the weights that arrives wrong, once. */
  wrongByte: number | null;
  knowsRanges: boolean;
  commit: string;
  /** Answers for the weights: where each began, and how much was on the disk then. */
  answers: { start: number; onDisk: number }[];
  asked: string[];
};
let server: Server;
let root = "";
let address = "";
const digestByBytes = new Map<number, string>();

beforeAll(() => {
  for (const bytes of [LARGE_BYTES, SMALL_BYTES]) digestByBytes.set(bytes, weightsDigest(bytes));
});
beforeEach(async () => {
  root = fs.mkdtempSync(join(tmpdir(), "candor-chat-files-"));
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://hub").pathname);
    hub.asked.push(path);
    if (path === `/api/models/${MODEL.repository}/revision/main`) return json(response, { sha: hub.commit });
    if (path === `/api/models/${MODEL.repository}/tree/${hub.commit}`) return json(response, tree());
    const file = path.split(`/${MODEL.repository}/resolve/${hub.commit}/`)[1];
    const start = hub.knowsRanges ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
    if (file === WEIGHTS) return void sendWeights(response, start);
    const bytes = small[file ?? ""];
    if (!bytes) return void response.writeHead(404).end();
    response.writeHead(start > 0 ? 206 : 200, { Connection: "close" }).end(bytes.subarray(start));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  useWeights(SMALL_BYTES);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  fs.rmSync(root, { recursive: true });
});
afterAll(() => digestByBytes.clear());

function useWeights(weightBytes: number) {
  const weightsSha256 = digestByBytes.get(weightBytes) ?? "";
  hub = {
    weightBytes,
    weightsSha256,
    cuts: [],
    wrongByte: null,
    knowsRanges: true,
    commit: COMMIT,
    answers: [],
    asked: [],
  };
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json", Connection: "close" }).end(JSON.stringify(value));
}

function tree() {
  const gitId = (bytes: Buffer) => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  return [
    { type: "directory", path: "onnx", size: 0, oid: "0" },
    ...Object.entries(small).map(([path, bytes]) => ({ type: "file", path, size: bytes.length, oid: gitId(bytes) })),
    { type: "file", path: "onnx/model_q4f16.onnx", size: 9e9, oid: "1" },
    { type: "file", path: WEIGHTS, size: 134, oid: "2", lfs: { oid: hub.weightsSha256, size: hub.weightBytes } },
  ];
}

async function sendWeights(response: ServerResponse, start: number): Promise<void> {
  hub.answers.push({ start, onDisk: storedWeights()?.size ?? 0 });
  const cut = hub.cuts.shift() ?? Infinity;
  response.writeHead(start > 0 ? 206 : 200, { Connection: "close" });
  for (let at = start; at < hub.weightBytes;) {
    let part = bytesFrom(at, hub.weightBytes);
    if (hub.wrongByte !== null && hub.wrongByte >= at && hub.wrongByte < at + part.length) {
      part = Buffer.from(part);
      part[hub.wrongByte - at]! ^= 1;
      hub.wrongByte = null;
    }
    if (at + part.length > cut) {
      await new Promise<void>((resolve) => response.write(part.subarray(0, cut - at), () => resolve()));
      return void response.destroy();
    }
    at += part.length;
    if (response.destroyed) return;
    if (!response.write(part)) await roomIn(response);
  }
  response.end();
}

function roomIn(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off("drain", go);
      response.off("close", go);
      resolve();
    };
    response.on("drain", go);
    response.on("close", go);
  });
}

const weightsFile = () => join(root, MODEL.id, flatName(WEIGHTS));
const storedWeights = () => fs.statSync(weightsFile(), { throwIfNoEntry: false });

function diskFolders(): ModelFolders {
  const open = (path: string): OpenFile => {
    const file = fs.openSync(path, fs.constants.O_RDWR | fs.constants.O_CREAT);
    return {
      getSize: () => fs.fstatSync(file).size,
      read: (into, { at }) => fs.readSync(file, into, 0, into.length, at),
      write: (bytes, { at }) => fs.writeSync(file, bytes, 0, bytes.length, at),
      truncate: (size) => fs.ftruncateSync(file, size),
      flush: () => {},
      close: () => fs.closeSync(file),
    };
  };
  return {
    ids: async () => fs.readdirSync(root),
    async folder(id) {
      fs.mkdirSync(join(root, id), { recursive: true });
      const path = (name: string) => join(root, id, name);
      return {
        open: async (name) => open(path(name)),
        text: async (name) => (fs.existsSync(path(name)) ? fs.readFileSync(path(name), "utf8") : null),
        size: async (name) => fs.statSync(path(name), { throwIfNoEntry: false })?.size ?? 0,
      };
    },
    remove: async (id) => fs.rmSync(join(root, id), { recursive: true }),
  };
}

/** As a page that was just opened. */
function openPage(needs: Partial<ChatFilesNeeds> = {}) {
  const files = createChatFiles({
    folders: diskFolders(),
    fetchRange: fetch,
    freeBytes: async () => null,
    probe: async () => ({ device: { kind: "wasm", reason: "no-webgpu" }, precision: "q4" }),
    wait: async () => {},
    ...needs,
  });
  const quiet = { signal: new AbortController().signal, emit: () => {} };
  const call = { device: "auto", modelId: MODEL.id } as const;
  return {
    look: () => files.look({ ...call, hub: address }, quiet),
    add: (context: { signal?: AbortSignal; emit?: (progress: ChatFilesProgress) => void } = {}) =>
      files.add({ ...call, from: { kind: "hub", hub: address } }, { ...quiet, ...context }),
    addFolder: (entries: Readonly<Record<string, Buffer>>) => {
      const list = Object.entries(entries).map(([name, bytes]) => ({ name, file: new Blob([Uint8Array.from(bytes)]) }));
      return files.add({ ...call, from: { kind: "folder", files: list } }, quiet);
    },
    check: () => files.check({ modelId: MODEL.id }, quiet),
    list: () => files.list(null, quiet),
    remove: () => files.remove({ modelId: MODEL.id }, quiet),
  };
}

/** Fetches until so many bytes are there, as if the page were closed then. */
async function closeAfter(bytes: number): Promise<void> {
  const page = new AbortController();
  const emit = ({ doneBytes }: ChatFilesProgress) => void (doneBytes >= bytes && page.abort());
  await expect(openPage().add({ signal: page.signal, emit })).rejects.toMatchObject({ code: "aborted" });
}

function storedDigest(): string {
  return createHash("sha256").update(fs.readFileSync(weightsFile())).digest("hex");
}

function flip(at: number): void {
  const file = fs.openSync(weightsFile(), "r+");
  const byte = Buffer.alloc(1);
  fs.readSync(file, byte, 0, 1, at);
  byte[0]! ^= 1;
  fs.writeSync(file, byte, 0, 1, at);
  fs.closeSync(file);
}

test("the hub is asked for a list, and nothing large, before there is consent", async () => {
  expect(await openPage().look()).toMatchObject({
    precision: "q4",
    revision: COMMIT,
    device: "wasm",
    isTooLarge: false,
  });
  expect(hub.asked.some((path) => path.includes("/resolve/"))).toBe(false);
  expect(await openPage().list()).toEqual([]);
});

test("300 MB cut off five times, twice by closing the page, arrive whole, each time going on from where it was", async () => {
  useWeights(LARGE_BYTES);
  const random = seededRandom(2026);
  const points = Array.from({ length: 5 }, () => Math.floor(random() * LARGE_BYTES)).toSorted((a, b) => a - b);
  hub.cuts = [points[0]!, Infinity, points[2]!, points[3]!];
  await closeAfter(points[1]!);
  await closeAfter(points[4]!);
  const stored = await openPage().add();
  expect(stored).toMatchObject({ isComplete: true, revision: COMMIT });
  expect(stored.storedBytes).toBe(stored.bytes);
  expect(storedDigest()).toBe(hub.weightsSha256);
  expect(hub.answers).toHaveLength(6);
  for (const { start, onDisk } of hub.answers) expect(start).toBe(onDisk);
  expect(hub.answers.map(({ start }) => start)).toEqual(
    hub.answers.map(({ start }) => start).toSorted((a, b) => a - b),
  );
  expect(hub.answers[1]!.start).toBe(points[0]);
}, 120_000);

test("a byte that was flipped on the disk is found, and only its piece is fetched again", async () => {
  await openPage().add();
  flip(PIECE_BYTES + 5);
  hub.answers = [];
  expect(await openPage().check()).toMatchObject({ isComplete: false });
  expect(await openPage().add()).toMatchObject({ isComplete: true });
  expect(hub.answers.map(({ start }) => start)).toEqual([PIECE_BYTES]);
  expect(storedDigest()).toBe(hub.weightsSha256);
  expect(await openPage().check()).toMatchObject({ isComplete: true });
});

test("a byte that arrived wrong is found, and only its file is fetched again", async () => {
  hub.wrongByte = 2 * PIECE_BYTES;
  expect(await openPage().add()).toMatchObject({ isComplete: true });
  expect(hub.answers.map(({ start }) => start)).toEqual([0, 0]);
  expect(hub.asked.filter((path) => path.endsWith("/tokenizer.json"))).toHaveLength(1);
  expect(storedDigest()).toBe(hub.weightsSha256);
});

test("a file that arrives wrong twice is refused", async () => {
  hub.weightsSha256 = "0".repeat(64);
  await expect(openPage().add()).rejects.toMatchObject({ code: "model-damaged" });
  expect(await openPage().list()).toMatchObject([{ isComplete: false }]);
});

test("a download goes on with the commit it began with", async () => {
  await closeAfter(PIECE_BYTES);
  const begun = hub.commit;
  hub.asked = [];
  expect(await openPage().add()).toMatchObject({ revision: begun, isComplete: true });
  expect(hub.asked.some((path) => path.startsWith("/api/"))).toBe(false);
});

test("a server that knows no ranges is read from the beginning, and what is there is kept", async () => {
  hub.knowsRanges = false;
  await closeAfter(PIECE_BYTES + 1);
  expect(await openPage().add()).toMatchObject({ isComplete: true });
  expect(storedDigest()).toBe(hub.weightsSha256);
});

test("a connection that stays away is given up with its code, and said while it is waited for", async () => {
  hub.cuts = [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000];
  const phases = new Set<string>();
  const add = openPage().add({ emit: ({ phase }) => phases.add(phase) });
  await expect(add).rejects.toMatchObject({ code: "download-failed" });
  expect(phases).toContain("wait");
  hub.cuts = [];
  expect(await openPage().add()).toMatchObject({ isComplete: true });
  expect(hub.answers.at(-1)!.start).toBe(1000);
});

test("too little space is said before anything is fetched", async () => {
  const add = openPage({ freeBytes: async () => 1000 }).add();
  await expect(add).rejects.toMatchObject({ code: "storage-full" });
  expect(hub.answers).toEqual([]);
});

test("a folder is taken as it is, checked, and removed", async () => {
  const page = openPage();
  const folder = { ...small, [WEIGHTS]: Buffer.from("weights"), "readme.txt": Buffer.from("no part of it") };
  expect(await page.addFolder(folder)).toMatchObject({ isComplete: true, revision: null, precision: "q4" });
  expect(hub.asked).toEqual([]);
  flip(3);
  expect(await page.check()).toMatchObject({ isComplete: false });
  await page.remove();
  expect(await page.list()).toEqual([]);
});

test("a folder that holds no chat model is refused", async () => {
  await expect(openPage().addFolder({ "job.md": Buffer.from("Cook") })).rejects.toMatchObject({
    code: "model-refused",
  });
});
