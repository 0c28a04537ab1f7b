// 10,000 stored candidates meet a new job in a real browser: how long until the first rows stand in the order of the
// first pass. Evidence of all of them is stored, as after any earlier job; the scorer is loaded, as it is by then.

import { type Browser, chromium, type Page } from "@playwright/test";

import type { TextEvidence } from "../../src/core/matching/first-pass.ts";
import { findBrowser } from "../browser.mjs";
import { openNodeScorer } from "../candor/node-scorer.ts";
import { inventedResume } from "./invented-resumes.ts";
import { withServer } from "./with-server.ts";

export interface FirstPageFigures {
  readonly candidates: number;
  /** From pressing Save to ten painted rows with estimates, median. */
  readonly newJobMs: number;
  /** The same from pressing Resume on a page that has not loaded its scorer yet. */
  readonly coldMs: number;
}

const CANDIDATES = 10_000;
/** Different resumes among them. */
const RESUMES = 40;
const NEW_JOBS = 5;

export async function measureFirstPage(): Promise<FirstPageFigures> {
  const { session, baseVersion } = await openNodeScorer();
  const evidence: TextEvidence[] = [];
  const texts = Array.from({ length: RESUMES }, (_, index) => ({
    id: String(index),
    text: inventedResume(index),
    kind: "resume" as const,
  }));
  await session.embed(texts, (one) => evidence.push(one));
  const executablePath = findBrowser();
  const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
  try {
    return await withServer((address) => measure(browser, address, { evidence: evidence.map(plain), baseVersion }));
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, address: string, stored: Stored): Promise<FirstPageFigures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  // What the loader of TypeScript puts around named functions does not exist in the page.
  await page.addInitScript("globalThis.__name ??= (value) => value;");
  await page.goto(address);
  await page.getByRole("button", { name: /sample/i }).waitFor();
  await page.evaluate(seed, { ...stored, count: CANDIDATES });
  await page.goto("about:blank");
  await page.goto(`${address}?device=wasm#/jobs/bench`);
  const coldMs = await untilEstimates(page, () => page.getByRole("button", { name: "Resume" }).click());
  const times: number[] = [];
  for (let turn = 0; turn < NEW_JOBS; turn++) {
    const stop = page.getByRole("button", { name: "Stop", exact: true });
    if (await stop.isVisible()) await stop.click(); // the head may be through already: what is stored has no texts
    await page.getByRole("link", { name: "Edit this job" }).click();
    await page.getByLabel("Job description").fill(`Warehouse shift supervisor, posting ${turn}. Excel, SAP, forklift.`);
    times.push(await untilEstimates(page, () => page.getByRole("button", { name: /save/i }).click()));
  }
  const newJobMs = times.sort((a, b) => a - b)[Math.floor(NEW_JOBS / 2)] ?? Number.NaN;
  return { candidates: CANDIDATES, newJobMs: Math.round(newJobMs), coldMs: Math.round(coldMs) };
}

/** Milliseconds from a press to ten painted rows with estimates of the new job. */
async function untilEstimates(page: Page, press: () => Promise<void>): Promise<number> {
  // The page before has estimates too: rows count only once they were gone.
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressedMs: number | null = null;
        let wereGone = false;
        addEventListener("click", () => (pressedMs ??= performance.now()), { capture: true, once: true });
        const look = () => {
          const rows = document.querySelectorAll('[aria-label="Ranking"] [role="row"] [aria-label*="estimate"]').length;
          wereGone ||= rows === 0;
          if (pressedMs !== null && wereGone && rows >= 10) resolve(performance.now() - pressedMs);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await press();
  return painted;
}

interface Stored {
  readonly baseVersion: string;
  readonly evidence: readonly PlainEvidence[];
}

interface PlainEvidence {
  readonly embedding: readonly number[];
  readonly headlines: readonly number[];
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly skills: readonly number[];
  readonly yearsWorked: number | null;
}

/** As it can be handed to the page. */
function plain({ embedding, headlines, words, skills, yearsWorked }: TextEvidence): PlainEvidence {
  return {
    embedding: [...embedding],
    headlines: [...headlines],
    skills: [...skills],
    ids: [...words.ids],
    weights: [...words.weights],
    yearsWorked,
  };
}

/** Runs in the page: a job that nobody scores yet, its candidates and their evidence, straight into the database. */
async function seed({ baseVersion, evidence, count }: Stored & { count: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("candor");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no database"));
  });
  const transaction = database.transaction(["jobs", "candidates", "texts", "evidence"], "readwrite");
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error("seeding failed"));
  });
  const job = { id: "bench", title: "Bench", text: "Warehouse shift supervisor.", hash: "bench", cutOff: null };
  const untouched = { requirements: null, keepUntil: null };
  transaction
    .objectStore("jobs")
    .put({ ...job, ...untouched, scoring: "stopped", createdAt: 1, updatedAt: Date.now() });
  for (let i = 0; i < count; i++) {
    const hash = i.toString(16).padStart(16, "0").padEnd(64, "0");
    const id = hash.slice(0, 16);
    const row = { id, hash, name: `Amber Heron ${i + 1}`, jobIds: ["bench"], kind: "pdf", warnings: [], skills: [] };
    transaction
      .objectStore("candidates")
      .put({ ...row, experienceMonths: i % 240, hiddenCount: 0, emailKey: null, importedAt: i });
    const text = `Warehouse clerk ${i}. `.repeat(20);
    const reading = {
      sections: [],
      experiences: [],
      education: [],
      languages: [],
      certificates: [],
      skillUses: [],
      hidden: [],
      placeholders: [],
      pageCount: 1,
    };
    transaction.objectStore("texts").put({ candidateId: id, text, ...reading });
    const {
      embedding = [],
      headlines = [],
      skills = [],
      ids = [],
      weights = [],
      yearsWorked = null,
    } = evidence[i % evidence.length] ?? {};
    transaction.objectStore("evidence").put({
      candidateHash: hash,
      baseVersion,
      // Every row a little its own, so that no two estimates tie.
      embedding: Float32Array.from(embedding, (value, at) => value + (at === 0 ? i * 1e-6 : 0)),
      headlines: Float32Array.from(headlines),
      wordIds: Uint32Array.from(ids),
      wordWeights: Float32Array.from(weights),
      skillIds: Uint32Array.from(skills),
      yearsWorked,
    });
  }
  await done;
  database.close();
}
