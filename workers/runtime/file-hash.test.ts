import { expect, test } from "vitest";

import { bytesHash } from "../../src/lib/hash.ts";
import { fileHash } from "./file-hash.ts";

test.each([0, 1, 100_000])("%i bytes have one digest, with and without the browser's own", async (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251);
  expect(await fileHash(bytes)).toBe(bytesHash(bytes));
  expect(await fileHash(bytes, null)).toBe(bytesHash(bytes));
});
