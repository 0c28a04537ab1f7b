import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { siteHeaders } from "../site-headers.ts";
import { createPageServer, readHeaders } from "./serve.mjs";

const outside = mkdtempSync(join(tmpdir(), "candor-"));
const folder = join(outside, "page");
mkdirSync(join(folder, "assets"), { recursive: true });
writeFileSync(join(outside, "secret.txt"), "secret");
writeFileSync(join(folder, "_headers"), readFileSync("public/_headers"));
writeFileSync(join(folder, "index.html"), "<!doctype html>");
writeFileSync(join(folder, "assets/a.wasm"), "wasm");
writeFileSync(join(folder, "assets/a.mjs"), "export {}");

const server = createPageServer(folder);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** As written: `fetch` would tidy the path up before it is sent. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, method, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

test("the committed headers file says what the table of headers says", () => {
  const read = Object.fromEntries(readHeaders(readFileSync("public/_headers", "utf8")));
  expect(read).toEqual({ ...siteHeaders.isolation, ...siteHeaders.security });
});

test("the page comes at its folder, with every header and the type of its kind", async () => {
  const page = await get("/?device=wasm");
  expect(page).toMatchObject({ status: 200, body: "<!doctype html>" });
  for (const [name, value] of Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security }))
    expect(page.headers[name.toLowerCase()]).toBe(value);
  expect(page.headers["content-type"]).toContain("text/html");
  expect((await get("/assets/a.wasm")).headers["content-type"]).toBe("application/wasm");
  expect((await get("/assets/a.mjs")).headers["content-type"]).toContain("text/javascript");
});

test("a file that has not changed is not sent again", async () => {
  const { headers } = await get("/index.html");
  expect(await get("/index.html", { "If-None-Match": String(headers["etag"]) })).toMatchObject({
    status: 304,
    body: "",
  });
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/assets", "/nowhere", "/%ff"])(
  "%s is not there",
  async (path) => expect(await get(path)).toMatchObject({ status: 404, body: "There is no such file." }),
);

test("nothing can be written", async () => expect((await get("/index.html", {}, "PUT")).status).toBe(405));
