// `npm run bench:lighthouse`: the built page as Lighthouse judges it, and what offline use takes on disk. Writes
// docs/benchmarks/page.md. Lighthouse is fetched by npx at a fixed version: 100 packages for one figure a release.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import * as z from "zod/mini";

import { formatBytes } from "../../src/lib/format-bytes.ts";
import type { PageFile, PagePart } from "../../src/protocol/offline.ts";
import { findBrowser } from "../browser.mjs";
import { withCompressingHost } from "./compressing-host.ts";

/** The last line that runs on Node 20. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const RUNS = 3;
/** The goals of the page, of 100. */
const GOALS = { performance: 90, accessibility: 95, "best-practices": 95 } as const;
type Category = keyof typeof GOALS;

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.nullable(z.number()) })),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.nullable(z.number()), displayValue: z.optional(z.string()) }),
  ),
});
type Report = z.infer<typeof report>;

const looks = [
  { name: "desktop", flags: ["--preset=desktop"] },
  { name: "phone on a slow 4G network (Lighthouse's default)", flags: [] },
] as const;

/** Other work on the machine counts as the page's: with more of it than cores, only the paints say something. */
const load = loadavg()[0] ?? 0;
const isBusy = load > availableParallelism();

const measured = await withCompressingHost(async (address) => {
  const all: { name: string; report: Report }[] = [];
  for (const { name, flags } of looks) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run++) reports.push(await judge(address, flags));
    all.push({ name, report: medianByPerformance(reports) });
  }
  return all;
});

const failed = measured.flatMap(({ name, report: { categories, audits } }) => [
  ...Object.entries(GOALS).flatMap(([category, goal]) =>
    scoreOf(categories, category) < goal ? [`${name}: ${category} ${scoreOf(categories, category)} of ${goal}`] : [],
  ),
  ...Object.entries(audits).flatMap(([id, { title, score, displayValue }]) =>
    score !== null && score < 0.9 ? [`  ${name}: ${id} ${score} ${title} ${displayValue ?? ""}`] : [],
  ),
]);
process.stdout.write(`${failed.join("\n")}\n`);

const timings = [
  ["first-contentful-paint", "first paint"],
  ["largest-contentful-paint", "largest paint"],
  ["total-blocking-time", "blocked"],
  ["cumulative-layout-shift", "layout shift"],
] as const;

writeFileSync(
  "docs/benchmarks/page.md",
  `${[
    "# The page",
    "",
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:lighthouse\` on ${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.version}.`,
    "",
    `The built page on a host that compresses, first visit, ${LIGHTHOUSE}, the middle of ${RUNS} runs by performance. Goals: ${Object.entries(
      GOALS,
    )
      .map(([category, goal]) => `${category} ≥ ${goal}`)
      .join(", ")}.`,
    ...(isBusy
      ? [
          "",
          `The machine was busy with other work (load ${load.toFixed(0)}): times, above all "blocked", are too high and performance too low. To be measured again on a quiet one.`,
        ]
      : []),
    "",
    `| | ${Object.keys(GOALS).join(" | ")} | ${timings.map(([, name]) => name).join(" | ")} |`,
    `|---|${"---|".repeat(Object.keys(GOALS).length + timings.length)}`,
    ...measured.map(
      ({ name, report: { categories, audits } }) =>
        `| ${name} | ${Object.keys(GOALS)
          .map((category) => `**${scoreOf(categories, category)}**`)
          .join(" | ")} | ${timings.map(([id]) => audits[id]?.displayValue ?? "–").join(" | ")} |`,
    ),
    "",
    "## Kept for offline use",
    "",
    "Fetched in the background after the first visit; hosts that compress send about half of it.",
    "",
    "| what | files | on disk |",
    "|---|---|---|",
    ...Object.entries(offlineSizes()).map(
      ([name, { files, bytes }]) => `| ${name} | ${files} | ${formatBytes(bytes)} |`,
    ),
  ].join("\n")}\n`,
);

async function judge(address: string, flags: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "candor-lighthouse-"));
  const output = join(folder, "report.json");
  const browser = findBrowser();
  const only = Object.keys(GOALS).join(",");
  await promisify(execFile)(
    "npx",
    [
      ...["--yes", LIGHTHOUSE, address, "--quiet", "--output=json", `--output-path=${output}`],
      ...[`--only-categories=${only}`, "--chrome-flags=--headless=new --no-sandbox", ...flags],
    ],
    { env: { ...process.env, ...(browser && { CHROME_PATH: browser }) } },
  );
  const read = report.parse(JSON.parse(readFileSync(output, "utf8")));
  rmSync(folder, { recursive: true });
  return read;
}

function medianByPerformance(reports: readonly Report[]): Report {
  const ordered = [...reports].sort(
    (a, b) => scoreOf(a.categories, "performance") - scoreOf(b.categories, "performance"),
  );
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error("no run of Lighthouse");
  return middle;
}

/** 0..100. */
function scoreOf(categories: Report["categories"], category: Category | (string & {})): number {
  return Math.round(100 * (categories[category]?.score ?? 0));
}

/** As the built service worker lists them. */
function offlineSizes(): Record<string, { files: number; bytes: number }> {
  const list = /\[\{[^\]]*?integrity[^\]]*\]/.exec(readFileSync("dist/sw.js", "utf8"))?.[0] ?? "[]";
  const files = JSON.parse(list) as PageFile[];
  const of = (part: PagePart) => {
    const those = files.filter((file) => file.part === part);
    return { files: those.length, bytes: those.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  return {
    "the page, the scorer and its runtime, PDF, SQL, skills, samples": of("set"),
    "with a GPU, its runtime": of("gpu"),
    "at first use: text recognition, the chat engine": of("use"),
  };
}
