// What ONNX Runtime throws is text. These are the texts a person can do something about.

import { type FailureCode, ModelError } from "../../src/protocol/failure.ts";

const PATTERNS: readonly (readonly [RegExp, FailureCode])[] = [
  // Emscripten and V8 when the heap cannot grow; Dawn when a buffer cannot be made.
  [/bad_alloc|out of memory|array buffer allocation failed|memory access out of bounds/i, "out-of-memory"],
  // Dawn's words for a GPU that was reset, unplugged or taken away.
  [/device (is |was )?lost|lost device|gpu.*(reset|hung)|device.*destroyed/i, "device-lost"],
];

/** The failure as a coded one where its text is known, else as it was. */
export function codedFailure(error: unknown): unknown {
  if (error instanceof ModelError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = PATTERNS.find(([pattern]) => pattern.test(text))?.[1];
  return code === undefined ? error : new ModelError(code, text, { cause: error });
}
