// Lines of a text file or of standard input, plain or gzip, that can be read twice: once to check, once to use. UTF-8, or
// UTF-16 with a byte order mark; a guess at another encoding would spoil names and not say so.

import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

import { cannotRead } from "./file-error.ts";
import { UsageError } from "./usage.ts";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export interface LineSource {
  readonly name: string;
  lines(): AsyncGenerator<Line>;
}

/** `-` is standard input, which is kept in memory as it came: people's texts are not copied to a temporary file. */
export async function openLines(path: string): Promise<LineSource> {
  const name = path === "-" ? "standard input" : path;
  const openBytes = path === "-" ? await readStdin() : await checkFile(path);
  return { name, lines: () => readLines(openBytes, name) };
}

type OpenBytes = () => Readable;

async function readStdin(): Promise<OpenBytes> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return () => Readable.from(parts);
}

async function checkFile(path: string): Promise<OpenBytes> {
  try {
    await using file = await open(path);
    if (!(await file.stat()).isFile()) throw new Error("not a file; name a file of lines");
  } catch (error) {
    cannotRead(path, error);
  }
  return () => createReadStream(path, { highWaterMark: 1 << 20 });
}

async function* readLines(openBytes: OpenBytes, name: string): AsyncGenerator<Line> {
  yield* linesOf(await plainBytes(openBytes), name);
}

/** Lines as they come. Not `node:readline`: it also cuts at U+2028, which JSON allows inside a string. */
export async function* linesOf(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Line> {
  let number = 1;
  let pending = "";
  let decoder: TextDecoder | null = null;
  try {
    for await (const bytes of source) {
      decoder ??= decoderOf(bytes);
      const parts = decoder.decode(bytes, { stream: true }).split("\n");
      for (const part of parts.slice(0, -1)) {
        yield { number: number++, text: pending + part };
        pending = "";
      }
      pending += parts.at(-1) ?? "";
    }
    pending += decoder?.decode() ?? "";
  } catch (error) {
    throw new UsageError(`cannot read ${name} near line ${number}: ${reasonOf(error)}`);
  }
  if (pending !== "") yield { number, text: pending };
}

function decoderOf([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}

/** Told by the first two bytes, not by the name. */
async function plainBytes(openBytes: OpenBytes): Promise<AsyncIterable<Uint8Array>> {
  const [first = 0, second = 0] = await firstBytes(openBytes());
  if (first !== 0x1f || second !== 0x8b) return openBytes();
  const source = openBytes();
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

async function firstBytes(source: Readable): Promise<readonly number[]> {
  const first: number[] = [];
  for await (const part of source as AsyncIterable<Uint8Array>) {
    first.push(...part.subarray(0, 2));
    if (first.length >= 2) break;
  }
  return first;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "it is not UTF-8; save it as UTF-8";
  if (code === "Z_BUF_ERROR" || code === "Z_DATA_ERROR") return "its gzip data is damaged or cut off; pack it again";
  return error instanceof Error ? error.message : String(error);
}
