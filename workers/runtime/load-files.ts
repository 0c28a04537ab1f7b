// A model's files from our own origin: streamed, counted, and compared with their committed digests before use.

import { ModelError } from "../../src/protocol/failure.ts";
import { type Digests, type FileDigest, isWeightPart, parseDigests } from "./digests.ts";
import { fileHash } from "./file-hash.ts";

export type Fetch = (url: URL) => Promise<Response>;

export interface LoadedFiles {
  readonly digests: Digests;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Weights beside the graph's own file; not read before the runtime wants them where they lie on the disk. */
  readonly parts: Readonly<Record<string, Uint8Array | Blob>>;
}

/** All files that the folder's digests.json names. Progress counts bytes over all of them. */
export async function loadFiles(
  folder: URL,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
  fetchFile: Fetch = fetch,
): Promise<LoadedFiles> {
  const digests = await loadDigests(folder, fetchFile);
  const total = Object.values(digests).reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const entries = Object.entries(digests).map(async ([name, digest]) => {
    const bytes = await loadFile(new URL(name, folder), digest, fetchFile, (count) =>
      onProgress((loaded += count), total),
    );
    return [name, bytes] as const;
  });
  return { digests, ...apart(await Promise.all(entries)) };
}

/** Files and weight parts, told by their names. */
export function apart<File, Part>(entries: readonly (readonly [string, File | Part])[]) {
  const isPart = ([name]: readonly [string, unknown]) => isWeightPart(name);
  return {
    files: Object.fromEntries(entries.filter((entry) => !isPart(entry))) as Record<string, File>,
    parts: Object.fromEntries(entries.filter(isPart)) as Record<string, Part>,
  };
}

async function loadDigests(folder: URL, fetchFile: Fetch): Promise<Digests> {
  const response = await get(new URL("digests.json", folder), fetchFile);
  try {
    return parseDigests(await response.json());
  } catch (cause) {
    throw new ModelError("model-damaged", "the model's list of digests cannot be read", { cause });
  }
}

async function loadFile(
  url: URL,
  digest: FileDigest,
  fetchFile: Fetch,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const response = await get(url, fetchFile);
  const name = url.pathname.split("/").at(-1) ?? "";
  const bytes = new Uint8Array(digest.bytes);
  let filled = 0;
  try {
    for await (const part of chunksOf(response)) {
      if (filled + part.byteLength > bytes.byteLength)
        throw new ModelError("model-damaged", `${name} is longer than it should be`);
      bytes.set(part, filled);
      filled += part.byteLength;
      onBytes(part.byteLength);
    }
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    throw new ModelError("download-failed", `the download of ${name} broke off`, { cause });
  }
  if (filled !== bytes.byteLength || (await fileHash(bytes)) !== digest.sha256) {
    throw new ModelError("model-damaged", `${name} is not the file it should be`);
  }
  return bytes;
}

async function get(url: URL, fetchFile: Fetch): Promise<Response> {
  const response = await fetchFile(url).catch((cause: unknown) => {
    throw new ModelError("download-failed", `no answer for ${url.pathname}`, { cause });
  });
  if (!response.ok) throw new ModelError("download-failed", `${url.pathname} answered ${response.status}`);
  return response;
}

/** A reader rather than `for await` over the body: Safari's streams have no async iterator. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined); // a no-op after the end; a broken stream has said so already
  }
}
