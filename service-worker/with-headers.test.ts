import { expect, test } from "vitest";

import { siteHeaders } from "../tools/site-headers.ts";
import { withHeaders } from "./with-headers.ts";

test("a host that sends no headers gets all of them, and the body stays", async () => {
  const response = withHeaders(new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } }));
  for (const [name, value] of Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security }))
    expect(response.headers.get(name)).toBe(value);
  expect(response.headers.get("Content-Type")).toBe("text/html");
  expect(await response.text()).toBe("<!doctype html>");
});

test("what a host does send stands: a stricter policy is not loosened", () => {
  const strict = "default-src 'none'";
  const response = withHeaders(new Response("", { status: 404, headers: { "Content-Security-Policy": strict } }));
  expect(response.headers.get("Content-Security-Policy")).toBe(strict);
  expect(response.status).toBe(404);
});
