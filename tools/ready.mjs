// Makes a fresh clone ready: packages, then the model files that are built rather than committed.
// Plain JavaScript without imports of ours, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

/** Installs what is missing and builds the shipped models; quick when there is nothing to do. */
export function makeReady({ quiet = false } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    fail(`Candor needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}.`);
  }
  installPackages(quiet);
  buildModels(quiet);
}

/** Runs a program from node_modules/.bin or the PATH; ends this process when it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    // Quiet runs keep stdout for the caller's own output.
    stdio: quiet ? ["ignore", "ignore", "inherit"] : ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`, ...env },
    shell: process.platform === "win32",
  });
  if (result.status !== 0) fail(`"${command} ${args.join(" ")}" failed.`);
}

function installPackages(quiet) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex");
  const stamp = join(root, "node_modules/.candor-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  // onnxruntime-node's install script fetches CUDA files; the CPU build is in the package.
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    quiet,
    env: { ONNXRUNTIME_NODE_INSTALL: "skip" },
  });
  writeFileSync(stamp, digest);
}

function buildModels(quiet) {
  const stamp = join(root, ".cache/models");
  const wanted = createHash("sha256");
  for (const path of ["training/weights/candor-scorer.safetensors", "public/models/candor-scorer/digests.json"]) {
    wanted.update(readFileSync(join(root, path)));
  }
  const digest = wanted.digest("hex");
  const built = ["model.onnx", "tokenizer.json"].every((file) =>
    existsSync(join(root, "public/models/candor-scorer", file)),
  );
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  run("tsx", ["tools/models/build.ts"], { quiet });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  makeReady({ quiet: process.argv.includes("--quiet") });
}
