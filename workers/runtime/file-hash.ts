import { bytesToHex } from "@noble/hashes/utils.js";

import { bytesHash } from "../../src/lib/hash.ts";

/**
 * SHA-256 of a file's bytes as 64 lower-case hex digits, by the browser itself where it offers that: not on pages that
 * another machine serves without encryption. Ten megabytes take it a tenth of the time.
 */
export async function fileHash(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto | null = (crypto.subtle as SubtleCrypto | undefined) ?? null,
): Promise<string> {
  return subtle ? bytesToHex(new Uint8Array(await subtle.digest("SHA-256", bytes))) : bytesHash(bytes);
}
