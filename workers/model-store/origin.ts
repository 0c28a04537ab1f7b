// Where a model's files come from: a folder the person chose, or a repository of a model hub.

import { ModelError } from "../../src/protocol/failure.ts";
import type { FolderFile, HubAddress, ModelFiles } from "../../src/protocol/model-store.ts";

/** The rest of a file. `start` is where it begins: 0 when the other side cannot continue. */
export interface FileRest {
  readonly start: number;
  readonly body: ReadableStream<Uint8Array>;
}

export interface Origin {
  /** The file from a byte on; null when there is no such file. */
  read(name: string, fromByte: number, signal: AbortSignal): Promise<FileRest | null>;
}

export type FetchRange = (url: URL, init: RequestInit) => Promise<Response>;

export function openOrigin(from: ModelFiles, fetchRange: FetchRange): Origin {
  return from.kind === "folder" ? folderOrigin(from.files) : hubOrigin(from, fetchRange);
}

function folderOrigin(files: readonly FolderFile[]): Origin {
  return {
    async read(name, fromByte) {
      const found = files.find((entry) => entry.name === name);
      return found ? { start: fromByte, body: found.file.slice(fromByte).stream() } : null;
    },
  };
}

function hubOrigin({ hub, repository, revision }: HubAddress, fetchRange: FetchRange): Origin {
  const folder = new URL(`${repository}/resolve/${encodeURIComponent(revision)}/`, hub);
  return {
    async read(name, fromByte, signal) {
      const headers: Record<string, string> = fromByte > 0 ? { Range: `bytes=${fromByte}-` } : {};
      // No cookies and no address of this page: the hub learns which file is asked for, nothing else.
      const init: RequestInit = { headers, signal, credentials: "omit", referrerPolicy: "no-referrer" };
      const response = await fetchRange(new URL(name, folder), init).catch((cause: unknown) => {
        if (signal.aborted) throw new ModelError("aborted", "stopped");
        throw new ModelError("download-failed", `${folder.host} did not answer`, { cause });
      });
      if (response.status === 404) return null;
      if (response.status === 401 || response.status === 403)
        throw new ModelError(
          "download-failed",
          `${folder.host} wants a login for ${repository}, or there is no such repository`,
        );
      if (!response.ok || !response.body)
        throw new ModelError("download-failed", `${folder.host} answered ${response.status} for ${name}`);
      return { start: response.status === 206 ? fromByte : 0, body: response.body };
    },
  };
}
