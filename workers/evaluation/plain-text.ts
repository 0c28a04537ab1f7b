// A labelled file's bytes as text, unpacked when they are gzip. Told by the first two bytes, not by the name.

import type { Fault } from "../../src/core/evaluation/file-record.ts";
import { decodeText } from "../reader/decode-text.ts";

/** Unpacked; 20,000 rows of long texts have 200 MB. A bomb of some kB can ask for gigabytes. */
const MAX_BYTES = 200_000_000;

export async function plainText(file: Blob, maxBytes = MAX_BYTES): Promise<string | Fault> {
  const tooLarge = {
    line: null,
    reason: `the file has more than ${maxBytes / 1e6} MB: split it, or take a sample of its jobs`,
  };
  if (file.size > maxBytes) return tooLarge;
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return withoutMark(decodeText(new Uint8Array(await file.arrayBuffer())));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.byteLength;
      if (bytes > maxBytes) {
        await reader.cancel();
        return tooLarge;
      }
      parts.push(part.value);
    }
  } catch {
    return { line: null, reason: "the gzip file is damaged or cut off" };
  }
  return withoutMark(decodeText(new Uint8Array(await new Blob(parts).arrayBuffer())));
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
