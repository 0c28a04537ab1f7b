// `npm run carry`: the built page as a folder and a zip that run anywhere with one small file server. Writes
// dist-carry/candor/ and dist-carry/candor.zip; needs a build.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { type Zippable, zipSync } from "fflate";

import { formatBytes } from "../../src/lib/format-bytes.ts";

const OUT = "dist-carry";
const FOLDER = join(OUT, "candor");
const BESIDE = ["serve.mjs", "READ-ME.txt"];

if (!existsSync("dist/index.html")) {
  process.stderr.write("There is no dist/ to carry. Run `npm run carry`, which builds it first.\n");
  process.exit(1);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
cpSync("dist", join(FOLDER, "page"), { recursive: true });
for (const name of BESIDE) cpSync(join(import.meta.dirname, name), join(FOLDER, name));
cpSync("LICENSE", join(FOLDER, "LICENSE"));

const paths = readdirSync(OUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const files: Zippable = Object.fromEntries(
  paths.map((path) => [path.slice(OUT.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
);
const zip = zipSync(files, { level: 9 });
writeFileSync(join(OUT, "candor.zip"), zip);

const bytes = Object.values(files).reduce((sum, content) => sum + (content as Uint8Array).byteLength, 0);
process.stdout.write(
  `${FOLDER}/: ${paths.length} files, ${formatBytes(bytes)}; ${OUT}/candor.zip: ${formatBytes(zip.byteLength)}\n` +
    `Try it: node ${FOLDER}/serve.mjs\n`,
);
