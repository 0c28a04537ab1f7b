// `npm test`: everything CI checks, in its order, from a fresh clone: packages, models, a browser, types,
// lint, unit tests, build, bundle budget, browser tests. Each step runs even when an earlier one failed,
// so that one run tells all; the last line counts every suite.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
const steps = [
  single("types", "tsc", ["-b"]),
  single("lint", "eslint", [".", "--max-warnings", "0"]),
  single("format", "prettier", ["--check", "--log-level", "warn", "."]),
  suite(
    "unit tests",
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    readVitest,
  ),
  single("build", "vite", ["build", "--logLevel", "warn"]),
  single("build with the fake engine", "vite", ["build", "--mode", "e2e", "--logLevel", "warn"]),
  single("bundle budget", "tsx", ["tools/bundle-budget.ts"]),
  suite("browser tests", "playwright", ["test", "--reporter=list,json"], readPlaywright, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
  }),
];

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const { name, count } of steps) {
  process.stdout.write(`\n▸ ${name}\n`);
  const started = Date.now();
  const { passed, failed, skipped } = count();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(
    `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
  );
}

const summary = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
writeFileSync(join(cache, "summary.txt"), `${summary}\n`);
process.stdout.write(`\n${lines.join("\n")}\n\nAll suites together: ${summary}\n`);
process.exit(total.failed > 0 ? 1 : 0);

/** A step that passes or fails as a whole counts as one check. */
function single(name, command, args) {
  return {
    name,
    count: () =>
      execute(command, args) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
  };
}

/** A test runner: its own report is counted; a crash without a report is one failure. */
function suite(name, command, args, readReport, extra = {}) {
  return {
    name,
    count() {
      const status = execute(command, args, extra);
      const counts = readReport();
      const ran = counts.passed + counts.failed;
      return status !== 0 && counts.failed === 0
        ? { ...counts, failed: 1 }
        : ran === 0
          ? { ...counts, failed: 1 }
          : counts;
    },
  };
}

function execute(command, args, extra = {}) {
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  return spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...env, PATH: path, ...extra },
  }).status;
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
  };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // The runner died before it could report: counted as a failure above.
  }
}
