// What a first visit downloads before any model: the page, and every script and style it names or preloads.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";

export interface FirstLoadFigures {
  readonly files: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** null when the page has not been built. */
export async function measureFirstLoad(): Promise<FirstLoadFigures | null> {
  const page = join(DIST, "index.html");
  if (!existsSync(page)) return null;
  const html = await readFile(page, "utf8");
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
  const loaded = new Map([[page, Buffer.from(html)]]);
  await follow(
    named.map((path) => join(DIST, path)),
    loaded,
  );
  const sizes = [...loaded.values()].map((bytes) => [bytes.length, gzipSync(bytes).length] as const);
  const total = (column: 0 | 1) => sizes.reduce((sum, size) => sum + size[column], 0);
  return { files: loaded.size, bytes: total(0), gzipBytes: total(1) };
}

/** Static imports load with the file that has them; dynamic ones wait for their moment and are not counted. */
async function follow(paths: readonly string[], loaded: Map<string, Buffer>): Promise<void> {
  for (const path of paths) {
    if (loaded.has(path) || !existsSync(path)) continue;
    const bytes = await readFile(path);
    loaded.set(path, bytes);
    if (!path.endsWith(".js")) continue;
    const imports = bytes.toString("utf8").matchAll(/(?:from|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
    await follow(
      [...imports].map((match) => join(DIST, "assets", match[1] ?? "")),
      loaded,
    );
  }
}
