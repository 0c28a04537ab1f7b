// Fails when the first load grows past its budget, when model code leaks out of the workers' chunks, or
// when the fake engine reaches the production build. Reads dist/, prints JSON.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Gzip bytes of what index.html pulls in before any model: DESIGN's goal. */
const FIRST_LOAD_BUDGET_BYTES = 300_000;

const html = readFileSync("dist/index.html", "utf8");
const first = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? "");
const files = first.map((path) => ({ path, gzipBytes: gzipSync(readFileSync(join("dist", path))).byteLength }));
const firstLoadBytes = files.reduce((sum, file) => sum + file.gzipBytes, gzipSync(html).byteLength);

const assets = readdirSync("dist/assets").filter((name) => name.endsWith(".js"));
const withFake = assets.filter((name) => readFileSync(join("dist/assets", name), "utf8").includes("fake-engine-1"));
const firstWithModels = first.filter((path) =>
  /ort-wasm|InferenceSession/.test(readFileSync(join("dist", path), "utf8")),
);

const problems = [
  firstLoadBytes > FIRST_LOAD_BUDGET_BYTES &&
    `first load is ${firstLoadBytes} bytes gzip, budget ${FIRST_LOAD_BUDGET_BYTES}`,
  files.length === 0 && "index.html names no script: the check would be empty",
  withFake.length > 0 && `the fake engine is in ${withFake.join(", ")}`,
  firstWithModels.length > 0 && `model code is in the first load: ${firstWithModels.join(", ")}`,
].filter((problem) => problem !== false);

process.stdout.write(
  `${JSON.stringify({ firstLoadBytes, budgetBytes: FIRST_LOAD_BUDGET_BYTES, files, problems }, null, 2)}\n`,
);
process.exit(problems.length > 0 ? 1 : 0);
