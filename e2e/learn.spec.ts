// Decisions teach the scorer: forty of them and twenty preferences on eight jobs, a short fine-tuning on WASM, the gate,
// the ranking of a job that taught nothing, and the way back.

import { readFileSync } from "node:fs";

import type { Locator, Page } from "@playwright/test";

import { QUICK_SETTINGS } from "../src/core/learning/settings.ts";
import { splitByJob } from "../src/core/learning/split.ts";
import { textHash } from "../src/lib/hash.ts";
import { LABELS, LESSONS, PREFERENCES } from "../tools/samples/lessons.ts";
import { seriousFaults } from "./axe.ts";
import { pressAt } from "./by-keyboard.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";

const COLOURS = ["Amber", "Slate", "Ivory", "Cobalt", "Coral"];

/** Rows as storage writes them: jobs, candidates and their anonymised texts, and the set of what was decided. */
function seeds() {
  const jobs = LESSONS.map(({ job }, index) => ({
    ...job,
    hash: textHash(job.text),
    ...{ cutOff: null, scoring: "wanted", requirements: null, keepUntil: null },
    ...{ createdAt: index + 1, updatedAt: index + 1 },
  }));
  const resumes = LESSONS.flatMap(({ job, resumes: own }) =>
    own.map(({ id, text }, index) => ({ id, text, jobId: job.id, name: `${COLOURS[index]} ${job.title}` })),
  );
  const candidates = resumes.map(({ id, text, jobId, name }) => ({
    ...{ id, name, hash: textHash(text), jobIds: [jobId], kind: "text" },
    ...{ warnings: [], skills: [], experienceMonths: null, hiddenCount: 0, emailKey: null, importedAt: 1 },
  }));
  const texts = resumes.map(({ id, text }) => ({
    ...{ candidateId: id, text, sections: [], experiences: [], education: [], languages: [], certificates: [] },
    ...{ skillUses: [], hidden: [], placeholders: [], pageCount: null },
  }));
  const trainingSets = [{ id: "set", createdAt: 1, labels: LABELS, preferences: PREFERENCES }];
  return { jobs, candidates, texts, trainingSets };
}

async function seed(page: Page) {
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("candor");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error("no database"));
    });
    const transaction = database.transaction(Object.keys(tables), "readwrite");
    for (const [table, rows] of Object.entries(tables)) for (const row of rows) transaction.objectStore(table).put(row);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, seeds());
}

/** A job that the gate judges by, hence one that teaches nothing. */
const data = { version: "", pairs: [], groups: [], preferences: PREFERENCES.map((p) => ({ ...p, jobText: "" })) };
const heldOut = LESSONS.find(({ job }) => job.id === splitByJob(data, 1)!.heldOut.preferences[0]!.jobId)!;
const takenNames = heldOut.resumes.flatMap(({ isTaken }, index) =>
  isTaken ? [`${COLOURS[index]} ${heldOut.job.title}`] : [],
);

async function scoresOfHeldOut(candor: CandorPage): Promise<Map<string, number>> {
  await candor.page.goto(`./?device=wasm#/jobs/${heldOut.job.id}`);
  await candor.waitForScores(5);
  const rows = JSON.parse(readFileSync(await candor.exportRanking("JSON"), "utf8")) as {
    candidate: string;
    score: number;
  }[];
  return new Map(rows.map(({ candidate, score }) => [candidate, score]));
}

/** By how much those who were taken stand above the others, on average. */
function gap(scores: Map<string, number>): number {
  const mean = (isTaken: boolean) => {
    const own = [...scores].filter(([name]) => takenNames.includes(name) === isTaken).map(([, score]) => score);
    return own.reduce((sum, score) => sum + score, 0) / own.length;
  };
  return mean(true) - mean(false);
}

test("decisions teach a scorer that passes the gate, ranks as taught, and rolls back to the bit", async ({
  candor,
  page,
}) => {
  test.setTimeout(900_000);
  await candor.open("./?device=wasm");
  await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
  await seed(page);
  await page.reload();
  const before = await scoresOfHeldOut(candor);
  expect(before.size).toBe(5);

  await page.goto("./?device=wasm#/learn");
  await expect(page.getByRole("region", { name: "Collected" })).toContainText("40");
  await expect(page.getByRole("region", { name: "Collected" })).toContainText("20 preferences on 8 jobs");
  // The team lead's journey, by keyboard alone.
  await pressAt(page, page.getByRole("radio", { name: "Thorough", exact: false }), "ArrowLeft");
  await pressAt(page, page.getByRole("button", { name: "Fine-tune" }), "Enter");

  const training = page.getByRole("region", { name: "Training" });
  const stepText = /Step (\d+) of 12/;
  await expect(training).toContainText(/Step ([5-9]|1\d) of 12/, { timeout: 400_000 });
  const seen = Number(stepText.exec(await training.innerText())?.[1]);
  // As a closed tab does: workers and all that was in memory are gone in the middle of a step.
  await page.goto("./icon.svg");
  await page.goto("./?device=wasm#/learn");
  await expect(training).toContainText(/stands at step \d+ of 12/);
  const kept = Number(/at step (\d+)/.exec(await training.innerText())?.[1]);
  expect(kept).toBeGreaterThanOrEqual(seen - QUICK_SETTINGS.checkpointEvery);
  await pressAt(page, training.getByRole("button", { name: "Go on" }), "Enter");
  await expect(training).toContainText("Finished", { timeout: 400_000 });

  const gate = page.getByRole("region", { name: "Gate" });
  await expect(gate).toContainText("Passed: it may be used.");
  const names = gate.getByRole("list", { name: "Names" });
  await expect(names).toContainText("Held. The same resume with other placeholders scores the same.");
  await expect(names).not.toContainText("Not held");
  const adapters = page.getByRole("list", { name: "Adapters" });
  await adapters.getByText("Losses and gate").click();
  const losses = /validation jobs ([\d.]+) → ([\d.]+)/.exec(await adapters.innerText());
  expect(Number(losses?.[2])).toBeLessThan(Number(losses?.[1]));
  expect(await seriousFaults(page)).toEqual([]);
  await pressAt(page, page.getByRole("button", { name: "Use it" }), "Enter");
  await expect(adapters).toContainText(/Adapter [0-9a-f]{8} · in use/);
  const taught = await scoresOfHeldOut(candor);
  await expect(page.getByText(/^Scored with adapter [0-9a-f]{8}\./)).toBeVisible();
  expect(gap(taught)).toBeGreaterThan(gap(before));

  await page.goto("./?device=wasm#/learn");
  await page.setViewportSize({ width: 390, height: 844 });
  const main = page.getByRole("main");
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  await pressAt(page, page.getByRole("button", { name: "Roll back" }), "Enter");
  await expect(page.getByText("The scorer as it came · in use")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await scoresOfHeldOut(candor)).toEqual(before);
  await expect(page.getByText("Scored with adapter")).toBeHidden();

  await page.goto("./?device=wasm#/learn");
  await comesBack(page, adapters);
});

/** An adapter goes out as a file and comes in again as the one it was; with one number changed it does not. */
async function comesBack(page: Page, adapters: Locator) {
  const name = /Adapter [0-9a-f]{8}/.exec(await adapters.innerText())?.[0] ?? "";
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    adapters.getByRole("button", { name: "Export" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await adapters.getByRole("button", { name: "Remove" }).click();
  await expect(adapters.getByText(name)).toBeHidden();
  const bring = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Import an adapter" }).click(),
    ]);
    await chooser.setFiles({ name: download.suggestedFilename(), mimeType: "application/octet-stream", buffer });
  };
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(changed.length - 5) ^ 1, changed.length - 5);
  await bring(changed);
  await expect(page.getByText("its numbers are not those it was signed with")).toBeVisible();
  await bring(bytes);
  await expect(adapters.getByText(name)).toBeVisible();
  await expect(adapters).toContainText("imported");
  await expect(adapters.getByRole("button", { name: "Judge it" })).toBeVisible();
}
