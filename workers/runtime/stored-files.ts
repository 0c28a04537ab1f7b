// A model's files from this browser's private file system, where workers/model-store put them; compared with their
// digests before use, like those of the site. Weight parts stay on the disk until the runtime wants them.

import { bytesToHex } from "@noble/hashes/utils.js";

import { ModelError } from "../../src/protocol/failure.ts";
import { isWeightPart, parseDigests } from "./digests.ts";
import { apart, type LoadedFiles } from "./load-files.ts";

export async function loadStoredFiles(
  id: string,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<LoadedFiles> {
  const folder = await openFolder(id);
  const file = async (name: string) => (await (await folder.getFileHandle(name).catch(missing)).getFile()) as Blob;
  const digests = parseDigests(JSON.parse(await (await file("digests.json")).text()));
  const total = Object.values(digests).reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const entries: (readonly [string, Uint8Array | Blob])[] = [];
  for (const [name, { bytes: wanted, sha256 }] of Object.entries(digests)) {
    const blob = await file(name);
    // A part is at most 256 MB: read whole, it is hashed by the browser's own code, ten times as fast as by ours.
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const found = bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
    if (bytes.byteLength < wanted) throw new ModelError("model-missing", `${name} was not copied to its end`);
    if (found !== sha256) throw new ModelError("model-damaged", `${name} is not the file its digest names`);
    entries.push([name, isWeightPart(name) ? blob : bytes]);
    onProgress((loaded += wanted), total);
  }
  return { digests, ...apart<Uint8Array, Blob>(entries) };
}

async function openFolder(id: string): Promise<FileSystemDirectoryHandle> {
  try {
    const root = await navigator.storage.getDirectory();
    return await (await root.getDirectoryHandle("models")).getDirectoryHandle(id);
  } catch (cause) {
    throw new ModelError("model-missing", `there is no model ${id}`, { cause });
  }
}

function missing(cause: unknown): never {
  throw new ModelError("model-missing", "a file of the model is gone", { cause });
}
