// Serves dist/ as hosts on the web do: compressed, and with the page's headers. Localhost needs no compression, so
// `npm start` has none.

import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

import { siteHeaders } from "../site-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** For as long as `work` runs. */
export async function withCompressingHost<T>(work: (address: string) => Promise<T>): Promise<T> {
  const gzipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host.example");
    const path = join("dist", pathname === "/" ? "index.html" : pathname);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const type = TYPES[extname(path)];
    const body = type ? (gzipped.get(path) ?? gzipSync(readFileSync(path))) : readFileSync(path);
    if (type) gzipped.set(path, body);
    return response
      .writeHead(200, {
        ...siteHeaders.isolation,
        ...siteHeaders.security,
        "Content-Type": type ?? "application/octet-stream",
        "Cache-Control": pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        ...(type && { "Content-Encoding": "gzip" }),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
