// Stands in for the model hub on the page's own host: its list of files and the files themselves, those of a tiny Phi-3
// under the name of the real one.

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import type { Page } from "@playwright/test";

import { writeTinyPhi3 } from "../tools/models/tiny-phi3.ts";

const REPOSITORY = "onnx-community/Phi-3.5-mini-instruct-onnx-web";
const COMMIT = "89abcdef0123456789abcdef0123456789abcdef";
export const WEIGHTS = "onnx/model_q4.onnx_data";

export interface TinyPhi3 {
  readonly folder: string;
  remove(): void;
}

export function makeTinyPhi3(): TinyPhi3 {
  const folder = mkdtempSync(join(tmpdir(), "candor-tiny-phi3-"));
  writeTinyPhi3(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

export interface TinyHub {
  /** Bytes of the weights each answer ends after; `Infinity` gives all of them, 0 is no answer. */
  readonly cuts: number[];
  /** First byte asked for, of each answer for the weights. */
  readonly starts: number[];
  /** Paths of files that were asked for. */
  readonly files: string[];
}

/** Answers below `/hub/`. Without cuts left all is given. */
export async function serveHub(page: Page, { folder }: TinyPhi3): Promise<TinyHub> {
  const hub: TinyHub = { cuts: [], starts: [], files: [] };
  await page.route(`**/hub/api/models/${REPOSITORY}/revision/main`, (route) =>
    route.fulfill({ json: { sha: COMMIT } }),
  );
  await page.route(`**/hub/api/models/${REPOSITORY}/tree/${COMMIT}?recursive=true`, (route) =>
    route.fulfill({ json: listing(folder) }),
  );
  await page.route(`**/hub/${REPOSITORY}/resolve/${COMMIT}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.split(`/resolve/${COMMIT}/`)[1] ?? "";
    hub.files.push(path);
    const start = Number(/bytes=(\d+)-/.exec(route.request().headers()["range"] ?? "")?.[1] ?? 0);
    const bytes = readFileSync(join(folder, path));
    const cut = path === WEIGHTS ? (hub.cuts.shift() ?? Infinity) : Infinity;
    if (path === WEIGHTS) hub.starts.push(start);
    if (cut === 0) return route.abort();
    return route.fulfill({ status: start > 0 ? 206 : 200, body: bytes.subarray(start, Math.min(cut, bytes.length)) });
  });
  return hub;
}

function listing(folder: string): readonly object[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(".", path));
  return paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const oid = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const isLarge = path.includes("onnx_data");
    return {
      type: "file",
      path,
      size: isLarge ? 134 : bytes.length,
      oid,
      ...(isLarge && { lfs: { oid: sha256, size: bytes.length } }),
    };
  });
}
