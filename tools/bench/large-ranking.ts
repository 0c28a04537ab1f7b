// 10,000 stored candidates in a real browser: how long the ranking takes to open, and how many frames a
// second are drawn while it scrolls, counted in the browser's own trace.

import { type Browser, chromium, type Page } from "@playwright/test";

import { findBrowser } from "../browser.mjs";
import { withServer } from "./with-server.ts";

export interface LargeRankingResult {
  readonly candidates: number;
  /** A whole page load, the database read included. */
  readonly openMs: number;
  readonly framesPerSecond: number;
  readonly slowestFrameMs: number;
  readonly rowsInDom: number;
}

const CANDIDATES = 10_000;
const SCROLL_SECONDS = 5;

export async function measureLargeRanking(): Promise<LargeRankingResult> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
  try {
    return await withServer((address) => measure(browser, address));
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, address: string): Promise<LargeRankingResult> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  await page.goto(address);
  await page.getByRole("button", { name: /sample/i }).waitFor();
  await page.evaluate(seedCandidates, CANDIDATES);
  const openMs = await median(5, () => openRanking(page, `${address}#/jobs/bench`));
  const frames = await scrollFrames(browser, page);
  const rowsInDom = await page.getByRole("grid", { name: "Ranking" }).getByRole("row").count();
  return { candidates: CANDIDATES, openMs: Math.round(openMs), ...frames, rowsInDom };
}

/** A page load from nothing in memory: from the start of the navigation to ten painted rows. */
async function openRanking(page: Page, address: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    () => document.querySelectorAll('[aria-label="Ranking"] [role="row"]').length >= 10,
    undefined,
    {
      polling: "raf",
    },
  );
  return page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))));
}

async function scrollFrames(browser: Browser, page: Page) {
  const box = await page.getByRole("grid", { name: "Ranking" }).boundingBox();
  if (!box) throw new Error("the ranking is not visible");
  await page.mouse.move(box.x + 200, Math.min(700, box.y + box.height / 2));
  await browser.startTracing(page, {
    categories: ["disabled-by-default-devtools.timeline.frame", "devtools.timeline.frame"],
  });
  const until = Date.now() + SCROLL_SECONDS * 1000;
  while (Date.now() < until) await page.mouse.wheel(0, 320);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: { name: string; ts: number }[] };
  // Microseconds. DrawFrame is written once for every frame the compositor put on the screen.
  const times = trace.traceEvents
    .filter((event) => event.name === "DrawFrame")
    .map((event) => event.ts / 1000)
    .sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const spanSeconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  return {
    framesPerSecond: Math.round((gaps.length / spanSeconds) * 10) / 10,
    slowestFrameMs: Math.round(Math.max(...gaps)),
  };
}

/** Runs in the page: a job and its candidates with scores, straight into the database. */
async function seedCandidates(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("candor");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
  const transaction = database.transaction(["jobs", "candidates", "scores", "settings"], "readwrite");
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error("seeding failed"));
  });
  const text =
    "Head chef for a seafood restaurant. Requirements: HACCP, menu planning, inventory management, 5 years of experience.";
  const times = { createdAt: 1, updatedAt: Date.now() };
  transaction
    .objectStore("jobs")
    .put({ id: "bench", title: "Bench", text, hash: "bench", cutOff: 0.5, scoring: "stopped", ...times });
  transaction.objectStore("settings").put({ key: "scorerVersion", value: "bench" });
  transaction.objectStore("settings").put({ key: "thresholds", value: { potential: 0.4, good: 0.7 } });
  const skills = [
    "haccp",
    "menu-planning",
    "inventory-management",
    "food-safety",
    "microsoft-excel",
    "customer-service",
  ];
  for (let i = 0; i < count; i++) {
    const hash = i.toString(16).padStart(16, "0").padEnd(64, "0");
    transaction.objectStore("candidates").put({
      id: hash.slice(0, 16),
      hash,
      name: `Amber Heron ${i + 1}`,
      jobIds: ["bench"],
      kind: "pdf",
      warnings: i % 50 === 0 ? ["hidden-text"] : [],
      skills: skills.filter((_, k) => (i >> k) % 2 === 0),
      experienceMonths: i % 240,
      hiddenCount: 0,
      emailKey: null,
      importedAt: i,
    });
    const score = ((i * 7919) % count) / count;
    const chunks = [{ start: 0, end: 1200, score }];
    transaction
      .objectStore("scores")
      .put({ jobHash: "bench", scorerVersion: "bench", candidateHash: hash, score, bias: 0, parts: [], chunks });
  }
  await done;
  database.close();
}

async function median(times: number, measureOnce: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measureOnce());
  return values.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
