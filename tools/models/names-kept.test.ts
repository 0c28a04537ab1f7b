// Adding a model for names: what is refused and why, what is kept, what replaces what. Real models on the library.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as library from "@huggingface/transformers";
import { afterEach, beforeEach, expect, test } from "vitest";

import { NAMES_FILES, type NamesProgress } from "../../src/protocol/names.ts";
import type { ModelFolder, ModelFolders } from "../../workers/model-store/model-folder.ts";
import { createNames, type NamesNeeds } from "../../workers/names/engine.ts";
import { openNames } from "../../workers/names/session.ts";
import { writeTinyNames } from "./tiny-names.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "candor-names-"));
  library.env.allowRemoteModels = false;
  library.env.localModelPath = root;
});
afterEach(() => rmSync(root, { recursive: true }));

/** A folder as a person picks it. */
function tinyFolder(words: Parameters<typeof writeTinyNames>[1] = { Zorbatu: "B-PER" }, config: object = {}) {
  const folder = mkdtempSync(join(root, "picked-"));
  writeTinyNames(folder, words);
  const path = join(folder, "config.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...config }));
  return NAMES_FILES.map((name) => ({ name: name as string, file: new Blob([readFileSync(join(folder, name))]) }));
}

function store(needs: Partial<NamesNeeds> = {}) {
  const kept = join(root, "kept");
  mkdirSync(kept);
  const names = createNames({
    folders: diskFolders(kept),
    freeBytes: async () => null,
    async open({ id, open }) {
      mkdirSync(join(root, id, "onnx"), { recursive: true });
      for (const path of NAMES_FILES) writeFileSync(join(root, id, path), await bytesOf(await open(path)));
      return openNames(library, id, "cpu");
    },
    newId: () => `model-${readdirSync(root).length}`,
    ...needs,
  });
  const events: NamesProgress[] = [];
  const call = { signal: new AbortController().signal, emit: (event: NamesProgress) => void events.push(event) };
  const stored = () => names.stored(null, { ...call, emit: () => {} });
  const add = (files: ReturnType<typeof tinyFolder>, name = "tiny") => names.add({ name, files }, call);
  return { names, events, call, stored, add, kept: () => readdirSync(kept) };
}

test("a model that holds is tried, copied, and takes the place of the one before; removed, nothing is left", async () => {
  const { names, stored, add, events, kept } = store();
  expect(await stored()).toBeNull();
  const first = await add(tinyFolder());
  const second = await add(tinyFolder({ Quelm: "B-PER" }), "other");
  expect(first).toMatchObject({ name: "tiny" });
  expect(second).toMatchObject({ name: "other" });
  expect(await stored()).toEqual(second);
  expect(kept()).toHaveLength(1);
  const [begun, ...rest] = events;
  expect(begun).toEqual({ phase: "try" });
  const bytes = "bytes" in first ? first.bytes : 0;
  expect(rest).toContainEqual({ phase: "copy", doneBytes: bytes, totalBytes: bytes });
  await names.remove(null, { signal: new AbortController().signal, emit: () => {} });
  expect(await stored()).toBeNull();
  expect(kept()).toEqual([]);
});

const without = (...paths: string[]) => tinyFolder().filter(({ name }) => !paths.includes(name));
const withGraph = (graph: string) => [
  ...without("onnx/model.onnx"),
  { name: "onnx/model.onnx", file: new Blob([graph]) },
];

const ORDINARY = Object.fromEntries(
  ["team", "five", "cooks", "cost", "food", "weekly", "schedule", "trained", "staff", "kitchen", "clean"].map(
    (word) => [word, "B-PER"] as const,
  ),
);

test.each([
  [
    "lacks files",
    () => without("tokenizer.json", "onnx/model.onnx"),
    { reason: "lacks-files", files: ["tokenizer.json", "onnx/model.onnx"] },
  ],
  ["has no labels", () => tinyFolder({}, { id2label: undefined }), { reason: "no-labels" }],
  [
    "marks no people",
    () => tinyFolder({}, { id2label: { 0: "O", 1: "B-LOC" } }),
    { reason: "no-people", labels: ["O", "B-LOC"] },
  ],
  ["takes ordinary words for names", () => tinyFolder(ORDINARY), { reason: "marks-everything" }],
  ["does not open", () => withGraph("no graph"), { reason: "unusable" }],
])("a folder that %s is refused with its reason, and the model before stays", async (_what, picked, reason) => {
  const { add, stored, kept } = store();
  const before = await add(tinyFolder());
  expect(await add(picked())).toMatchObject(reason);
  expect(await stored()).toEqual(before);
  expect(kept()).toHaveLength(1);
});

test("one that does not fit on the disk, or is stopped while it is copied, leaves nothing behind", async () => {
  const full = store({ freeBytes: async () => 10 });
  await expect(full.add(tinyFolder())).rejects.toMatchObject({ code: "storage-full" });
  expect(full.kept()).toEqual([]);
  rmSync(join(root, "kept"), { recursive: true });

  const stopped = store();
  const signal = AbortSignal.abort();
  const added = stopped.names.add({ name: "tiny", files: tinyFolder() }, { ...stopped.call, signal });
  await expect(added).rejects.toMatchObject({ code: "aborted" });
  expect(stopped.kept()).toEqual([]);
});

const bytesOf = async (blob: Blob | null) => new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));

/** Stands in for the browser's private files. */
function diskFolders(kept: string): ModelFolders {
  return {
    ids: async () => readdirSync(kept),
    async folder(id): Promise<ModelFolder> {
      const folder = join(kept, id);
      mkdirSync(folder, { recursive: true });
      const bytes = (name: string) => (readdirSync(folder).includes(name) ? readFileSync(join(folder, name)) : null);
      return {
        async open(name) {
          const parts: Uint8Array[] = [];
          return {
            getSize: () => 0,
            read: () => 0,
            write: (part) => (parts.push(part.slice()), part.byteLength),
            truncate: () => void parts.splice(0),
            flush: () => {},
            close: () => writeFileSync(join(folder, name), Buffer.concat(parts)),
          };
        },
        text: async (name) => bytes(name)?.toString() ?? null,
        size: async (name) => bytes(name)?.length ?? 0,
      };
    },
    remove: async (id) => rmSync(join(kept, id), { recursive: true }),
  };
}
