import Dexie from "dexie";

/** Every way keeping data can fail that the screen must be able to tell apart. */
export type StorageErrorCode = "unavailable" | "newer-version" | "quota" | "closed" | "internal";

export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The meaning of whatever Dexie or the browser threw. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StorageError(codeOf(error), message, { cause: error });
}

function codeOf(error: unknown): StorageErrorCode {
  if (!(error instanceof Error)) return "internal";
  const names = [error.name, error instanceof Dexie.DexieError ? error.inner?.name : undefined];
  if (names.includes("VersionError")) return "newer-version";
  if (names.includes("QuotaExceededError")) return "quota";
  if (names.includes("DatabaseClosedError")) return "closed";
  const missing = ["MissingAPIError", "OpenFailedError", "SecurityError", "InvalidStateError", "UnknownError"];
  return names.some((name) => name !== undefined && missing.includes(name)) ? "unavailable" : "internal";
}
