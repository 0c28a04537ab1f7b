// Writes public/_headers from the one table of headers, for hosts that read that file.
import { writeFileSync } from "node:fs";

import { siteHeaders } from "./site-headers.ts";

const lines = Object.entries({ ...siteHeaders.isolation, ...siteHeaders.security }).map(
  ([name, value]) => `  ${name}: ${value}`,
);
writeFileSync("public/_headers", `/*\n${lines.join("\n")}\n`);
