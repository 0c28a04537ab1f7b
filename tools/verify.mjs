// `npm test`: everything CI checks, in its order, from a fresh clone: packages, models, a browser, types,
// lint, unit tests; build, bundle budget, browser tests. Each step runs even when an earlier one failed,
// so that one run tells all; the last line counts every suite.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { ensureBrowser } from "./browser.mjs";
import { makeReady } from "./ready.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const unitReport = join(cache, "unit.json");
const e2eReport = join(cache, "e2e.json");

makeReady();
const chromium = ensureBrowser();
mkdirSync(cache, { recursive: true });
for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });

const env = { ...process.env, ...(chromium ? { CANDOR_CHROMIUM: chromium } : {}) };
// Two lanes for two cores: what only reads the source, beside what needs the built page.
const lanes = [
  [
    single("types", "tsc", ["-b"]),
    single("lint", "eslint", [".", "--max-warnings", "0"]),
    single("format", "prettier", ["--check", "--log-level", "warn", "."]),
    suite(
      "unit tests",
      "vitest",
      ["run", "--maxWorkers=1", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
      readVitest,
    ),
  ],
  [
    single("build", "vite", ["build", "--logLevel", "warn"]),
    single("build with the fake engine", "vite", ["build", "--mode", "e2e", "--logLevel", "warn"]),
    single("bundle budget", "tsx", ["tools/bundle-budget.ts"]),
    suite("browser tests", "playwright", ["test", "--reporter=list,json"], readPlaywright, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
    }),
  ],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = (await Promise.all(lanes.map(runLane))).flat();
const summary = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
writeFileSync(join(cache, "summary.txt"), `${summary}\n`);
process.stdout.write(`\n${lines.join("\n")}\n\nAll suites together: ${summary}\n`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs a lane's steps one after the other. */
async function runLane(steps) {
  const lines = [];
  for (const { name, count } of steps) {
    const started = Date.now();
    const { passed, failed, skipped, flaky = 0 } = await count();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const seconds = Math.round((Date.now() - started) / 1000);
    const line = `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${flaky > 0 ? `, ${flaky} at the second try only` : ""} (${seconds} s)`;
    lines.push(line);
    process.stdout.write(`${line}\n`);
  }
  return lines;
}

/** A step that passes or fails as a whole counts as one check. */
function single(name, command, args) {
  return {
    name,
    async count() {
      const status = await execute(name, command, args);
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
    },
  };
}

/** A test runner: its own report is counted; a crash without a report is one failure. */
function suite(name, command, args, readReport, extra = {}) {
  return {
    name,
    async count() {
      const status = await execute(name, command, args, extra);
      const counts = readReport();
      const ran = counts.passed + counts.failed;
      const crashed = ran === 0 || (status !== 0 && counts.failed === 0);
      return { ...counts, ...(crashed ? { failed: 1 } : {}) };
    },
  };
}

/** The exit status; each printed line goes out at once, under its step's name. */
function execute(name, command, args, extra = {}) {
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...env, PATH: path, ...extra },
    });
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on("line", (line) => process.stdout.write(`${name} │ ${line}\n`));
    child.on("close", resolve);
    child.on("error", (error) => {
      process.stdout.write(`${name} │ ${error.message}\n`);
      resolve(1);
    });
  });
}

function readVitest() {
  const report = readJson(unitReport);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

function readPlaywright() {
  const stats = readJson(e2eReport)?.stats;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
    flaky: stats?.flaky ?? 0,
  };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // The runner died before it could report: counted as a failure above.
  }
}
