import { expect, test } from "vitest";

import { bytesHash } from "../../src/lib/hash.ts";
import { type Fetch, loadFiles } from "./load-files.ts";

const folder = new URL("http://localhost/models/m/");
const bytesOf = (text: string) => new TextEncoder().encode(text);
const files = { "a.json": bytesOf("{}"), "b.bin": bytesOf("weights") };
const digests = Object.fromEntries(
  Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: bytesHash(bytes) }]),
);

/** A site with the two files, where `changed` overrides an answer. */
function site(changed: Record<string, () => Response | Promise<Response>> = {}): Fetch {
  const answers: Record<string, () => Response | Promise<Response>> = {
    "digests.json": () => Response.json(digests),
    "a.json": () => new Response(files["a.json"]),
    "b.bin": () => new Response(files["b.bin"]),
    ...changed,
  };
  return async (url) =>
    (await answers[url.pathname.split("/").at(-1) ?? ""]?.()) ?? new Response(null, { status: 404 });
}

test("all files arrive, and progress counts up to their total", async () => {
  const seen: number[] = [];
  const loaded = await loadFiles(
    folder,
    (bytes, total) => {
      expect(total).toBe(9);
      seen.push(bytes);
    },
    site(),
  );
  expect(loaded.files).toEqual(files);
  expect(loaded.digests).toEqual(digests);
  expect(seen.at(-1)).toBe(9);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test.each<[string, Record<string, () => Response | Promise<Response>>, string]>([
  ["a changed byte", { "b.bin": () => new Response("weighty") }, "model-damaged"],
  ["a file that is too short", { "b.bin": () => new Response("w") }, "model-damaged"],
  ["a file that is too long", { "b.bin": () => new Response("weights and more") }, "model-damaged"],
  ["an empty answer", { "b.bin": () => new Response(null) }, "model-damaged"],
  ["digests that are a page of HTML", { "digests.json": () => new Response("<!doctype html>") }, "model-damaged"],
  ["a missing file", { "a.json": () => new Response(null, { status: 404 }) }, "download-failed"],
  ["no network", { "a.json": () => Promise.reject(new TypeError("fetch failed")) }, "download-failed"],
  ["a stream that breaks off", { "b.bin": () => new Response(brokenStream()) }, "download-failed"],
])("%s is told by its code", async (_name, changed, code) => {
  await expect(loadFiles(folder, () => {}, site(changed))).rejects.toMatchObject({ code });
});

function brokenStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytesOf("wei")),
    pull: (controller) => controller.error(new TypeError("network error")),
  });
}
