// A host of the built page that a test can take away, strip of its headers, or give a new version.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import sirv from "sirv";

import { siteHeaders } from "../tools/site-headers.ts";

const DIST = "dist";

export interface OfflineHost {
  /** With the last slash. */
  readonly address: string;
  /** From now on the next version: another index.html, marked, and the service worker that lists it. */
  bringNewVersion(): void;
  /** Nothing answers any more. */
  stop(): Promise<void>;
}

export async function startHost({ folder = "/", sendsHeaders = true } = {}): Promise<OfflineHost> {
  const headers = sendsHeaders ? Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security }) : [];
  const setHeaders = (response: ServerResponse) => headers.forEach(([name, value]) => response.setHeader(name, value));
  const files = sirv(DIST, { dev: true, setHeaders });
  let newer: ReadonlyMap<string, { readonly type: string; readonly body: string }> = new Map();

  const server = createServer((request: IncomingMessage, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host.example");
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    const changed = path === null ? undefined : newer.get(path === "" ? "index.html" : path);
    if (path === null) return response.writeHead(404).end();
    if (changed) {
      setHeaders(response);
      return response.writeHead(200, { "Content-Type": changed.type }).end(changed.body);
    }
    request.url = `/${path}`;
    return files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}${folder}`,
    bringNewVersion: () => void (newer = nextVersion()),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function nextVersion() {
  const page = readFileSync(`${DIST}/index.html`, "utf8");
  const nextPage = page.replace("</head>", '<meta name="version" content="next" /></head>');
  const worker = readFileSync(`${DIST}/sw.js`, "utf8");
  return new Map([
    ["index.html", { type: "text/html", body: nextPage }],
    ["sw.js", { type: "text/javascript", body: worker.replace(digest(page), digest(nextPage)) }],
  ]);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
