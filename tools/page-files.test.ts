import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { pageFiles, partOf } from "./page-files.ts";

test.each([
  ["index.html", "set"],
  ["assets/index-BVoIeGSY.js", "set"],
  ["models/candor-scorer/model.onnx", "set"],
  ["samples/job.md", "set"],
  ["graph/occupations.json", "set"],
  ["assets/pdf.worker-Wfl8ojqA.js", "set"],
  ["assets/sqlite3-DBpDb1lf.wasm", "set"],
  ["assets/ort-wasm-simd-threaded-4byDm7i3.wasm", "set"],
  ["assets/inter-latin-ext-wght-normal-DO1Apj_S.woff2", "set"],
  // The chat screen is there without its engine.
  ["assets/chat-services-DR4XCX8y.js", "set"],
  ["assets/ort-wasm-simd-threaded.asyncify-CxOG5pUO.wasm", "gpu"],
  ["assets/ort.webgpu.bundle.min-8_SvlV7L.js", "gpu"],
  ["assets/eng.traineddata-CYZ2qwst.gz", "use"],
  ["assets/tesseract-core-simd-lstm-BjU_mgBz.wasm", "use"],
  ["assets/transformers.web-DRCyHxT2.js", "use"],
  ["assets/chat.worker-BLyuLGf_.js", "use"],
  ["assets/inter-greek-wght-normal-CkhJZR-_.woff2", "use"],
])("%s is kept with: %s", (url, part) => expect(partOf(url)).toBe(part));

test("a file is described by its size and by the digest that fetch checks", () => {
  const folder = mkdtempSync(join(tmpdir(), "candor-"));
  writeFileSync(join(folder, "index.html"), "abc");
  expect(pageFiles(folder, ["index.html"])).toEqual([
    // SHA-256 of "abc": FIPS 180-2, appendix B.1.
    { url: "index.html", bytes: 3, integrity: "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", part: "set" },
  ]);
  rmSync(folder, { recursive: true });
});
