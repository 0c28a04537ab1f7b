// Serves the page in the folder beside this file, with the headers that its _headers file names. Needs Node 18 or newer
// and nothing else:
//
//     node serve.mjs            opens nothing, prints the address
//     node serve.mjs 8080       another port
//
// Only this machine can reach it. That is enough: the page keeps its data in your browser and needs no server for it.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const FOLDER = fileURLToPath(new URL("./page/", import.meta.url));
const PORT = 4173;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/jsonl; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".pdf": "application/pdf",
};

/** `_headers` names a path pattern, and under it, indented, a header a line. This reads the one pattern there is: all. */
export function readHeaders(text) {
  return text
    .split("\n")
    .filter((line) => /^\s+\S/.test(line))
    .map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

/** A server for one folder; it follows no path out of it. */
export function createPageServer(folder) {
  const headers = readHeaders(readFileSync(join(folder, "_headers"), "utf8"));
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Only reading is possible.");
    const path = fileAt(folder, request.url ?? "/");
    if (path === null) return end(response, 404, "There is no such file.");
    const { size, mtimeMs } = statSync(path);
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    // Asked again every time, answered in a line when nothing changed.
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag);
    if (request.headers["if-none-match"] === tag) return end(response, 304);
    response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
    response.setHeader("Content-Length", size);
    response.writeHead(200);
    if (request.method === "HEAD") return response.end();
    createReadStream(path).pipe(response);
  });
}

function fileAt(folder, url) {
  const [path] = url.split(/[?#]/);
  let name;
  try {
    name = normalize(join(folder, decodeURIComponent(path)));
  } catch {
    return null; // Not a valid address.
  }
  if (!name.startsWith(normalize(folder + sep))) return null;
  const file = name.endsWith(sep) ? join(name, "index.html") : name;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function end(response, status, text = "") {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.argv[2] ?? PORT);
  const server = createPageServer(FOLDER);
  server.on("error", (error) => {
    const isTaken = error.code === "EADDRINUSE";
    process.stderr.write(isTaken ? `Port ${port} is taken. Try: node serve.mjs ${port + 1}\n` : `${error.message}\n`);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () =>
    process.stdout.write(`Candor is at http://localhost:${port}/  (stop with Ctrl+C)\n`),
  );
}
