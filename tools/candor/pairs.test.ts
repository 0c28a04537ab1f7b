import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, expect, test } from "vitest";

import { openLines } from "./lines.ts";
import { checkPairs, type Pair, pairBlocks } from "./pairs.ts";
import { UsageError } from "./usage.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-pairs-"))));
afterAll(() => rm(folder, { recursive: true }));

async function sourceOf(content: string | Uint8Array) {
  const path = join(folder, "pairs");
  await writeFile(path, content);
  return openLines(path);
}

const pair = (job_text: unknown, resume_text: unknown, id?: unknown) => JSON.stringify({ job_text, resume_text, id });
const good = pair("a", "b", 1);

test.each<[string, string | Uint8Array, string]>([
  ["a line that is cut off", `${good}\n{"job_text": "x"\n`, "line 2: not JSON"],
  ["a field that is missing", `${good}\n\n{"job_text":"x"}`, "line 3: resume_text must be a string"],
  ["a field that is a number", pair(3, "x"), "line 1: job_text must be a string"],
  ["a field that is null", pair("x", null), "line 1: resume_text must be a string"],
  ["an id that is an object", pair("x", "y", {}), "line 1: id must be a string or a number"],
  ["a list", "[1]", "line 1: not a JSON object"],
  ["text that is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "near line 1: it is not UTF-8; save it as UTF-8"],
  ["a gzip file that is cut off", gzipSync(good.repeat(50)).subarray(0, 40), "near line 1: its gzip data is damaged"],
])("%s is refused with its place, and none of its text", async (_name, content, message) => {
  const check = checkPairs(await sourceOf(content));
  await expect(check).rejects.toThrow(message);
  await expect(check).rejects.toBeInstanceOf(UsageError);
});

const lines = [pair("j", "one\u2028line", 7), pair("j", ""), pair("\u{1F600}".repeat(400_000), "long", "x")];

test.each([
  ["line feeds", lines.join("\n"), 3],
  ["CRLF, an empty line and a last line end", `${lines.join("\r\n\r\n")}\r\n`, 3],
  ["a byte order mark", `\ufeff${lines.join("\n")}`, 3],
  ["gzip", gzipSync(lines.join("\n")), 3],
  ["UTF-16 as a Windows terminal writes it", Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le"), 3],
  ["nothing at all", "", 0],
])("pairs with %s are read in order, and twice", async (_name, content, count) => {
  const source = await sourceOf(content);
  expect(await checkPairs(source)).toBe(count);
  const read: Pair[] = [];
  for await (const block of pairBlocks(source, 2)) {
    expect(block.length).toBeLessThanOrEqual(2);
    read.push(...block);
  }
  expect(read).toEqual(lines.slice(0, count).map((line) => JSON.parse(line) as Pair));
});

test("a folder is not a file of pairs", async () => {
  await expect(openLines(folder)).rejects.toThrow("not a file");
});
