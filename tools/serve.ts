// A static file server for the built page with the headers it wants. Anything that can send these
// headers will do instead: docs/hosting.md.
import { createServer } from "node:http";
import { parseArgs } from "node:util";

import sirv from "sirv";

import { siteHeaders } from "./site-headers.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    host: { type: "string", default: "127.0.0.1" },
    dir: { type: "string", default: "dist" },
  },
});

const headers = Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security });
const files = sirv(values.dir, {
  // Looks at the disk at every request: a rebuild while it runs is served at once.
  dev: true,
  etag: true,
  setHeaders: (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  },
});

const server = createServer((request, response) => files(request, response));
server.on("error", (error: NodeJS.ErrnoException) => {
  const busy = error.code === "EADDRINUSE";
  process.stderr.write(busy ? `Port ${values.port} is taken. Try: npm start -- --port 4180\n` : `${error.message}\n`);
  process.exit(1);
});
server.listen(Number(values.port), values.host, () => {
  process.stdout.write(
    `\n  Candor is at http://${values.host === "0.0.0.0" ? "localhost" : values.host}:${values.port}/  (stop with Ctrl+C)\n\n`,
  );
});
