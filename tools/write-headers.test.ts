import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { HUB_HOSTS, siteHeaders } from "./site-headers.ts";

test("public/_headers carries every header of the table (else: tsx tools/write-headers.ts)", () => {
  const file = readFileSync("public/_headers", "utf8");
  for (const [name, value] of Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security })) {
    expect(file).toContain(`  ${name}: ${value}\n`);
  }
});

test("the policy allows no other host than the model hub, there only fetching, and no inline or evaluated script", () => {
  const whole = siteHeaders.security["Content-Security-Policy"];
  const hosts = ` ${HUB_HOSTS.join(" ")}`;
  expect(whole).toContain(`connect-src 'self'${hosts};`);
  const policy = whole.replace(hosts, "");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
