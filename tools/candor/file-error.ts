// What the system said of a path, as one sentence that says what to do. Its own text names calls, not remedies.

import { UsageError } from "./usage.ts";

const READING: Readonly<Record<string, string>> = {
  ENOENT: "there is nothing of that name; check the path",
  EISDIR: "it is a folder; name a file in it",
  ENOTDIR: "it, or a part of its path, is a file where a folder is needed; check the path",
  EACCES: "you may not open it; change its permissions or copy it elsewhere",
  EPERM: "you may not open it; change its permissions or copy it elsewhere",
  ENAMETOOLONG: "the name is longer than any file's; check the path",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB; split it and take a part",
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there; make it first, or check the path",
  EISDIR: "it is a folder; name a file in it",
  ENOTDIR: "a part of its path is a file, not a folder; check the path",
  EACCES: "you may not write there; choose another place",
  EPERM: "you may not write there; choose another place",
  EROFS: "nothing can be written there; choose another place",
  EEXIST: "a file of that name stands where a folder is needed; choose another name",
  ENOSPC: "the disk is full; make room or choose another place",
  ENAMETOOLONG: "the name is longer than a file's may be; choose a shorter one",
};

export function cannotRead(path: string, error: unknown): never {
  throw new UsageError(`cannot read ${path}: ${reasonOf(error, READING)}`);
}

export function cannotWrite(path: string, error: unknown): never {
  throw error instanceof UsageError ? error : new UsageError(`cannot write ${path}: ${reasonOf(error, WRITING)}`);
}

function reasonOf(error: unknown, sentences: Readonly<Record<string, string>>): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return sentences[code] ?? (error instanceof Error ? error.message : String(error));
}
