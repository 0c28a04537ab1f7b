import { WINDOWS_1252 } from "../../src/core/reading/repair-encoding.ts";
import { isUtf16 } from "./detect.ts";

/** Bytes of a text file as text: by its byte order mark, else UTF-16 by its zeros, else UTF-8, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = isUtf16(bytes);
  if (wide) return new TextDecoder(`utf-16${wide}`).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: old Windows and Mac programs write Latin-1, of which Windows-1252 is what browsers read.
    const text = new TextDecoder("windows-1252").decode(bytes);
    // Node 20 reads it as Latin-1, and a "€" would be lost.
    return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
