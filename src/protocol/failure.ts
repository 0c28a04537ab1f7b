/** Every way scoring, and bringing a scorer, can fail that the screen must be able to tell apart. */
export const FAILURE_CODES = [
  "aborted",
  "context-full",
  "device-lost",
  "download-failed",
  "internal",
  "model-damaged",
  "model-missing",
  "model-refused",
  "out-of-memory",
  "storage-full",
  "storage-unavailable",
  "webgpu-unavailable",
  "worker-died",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure as it crosses the thread boundary: plain data, never a class. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** The one error class both sides throw; the code survives the boundary, the class does not need to. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Any thrown value as plain data; what is not a `ModelError` is a bug and becomes `internal`. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ModelError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "internal", message };
}
