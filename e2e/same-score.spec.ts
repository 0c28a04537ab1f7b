// The same pair has the same score wherever it is scored: alone, among others, after a restart, in Node.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { job, threeResumes } from "./people.ts";

/** Full figures by code name. */
async function exportedScores(candor: CandorPage, count: number): Promise<Map<string, number>> {
  await candor.rankedRows(count);
  const rows: unknown = JSON.parse(readFileSync(await candor.exportRanking("JSON"), "utf8"));
  return new Map(rankingRows(rows).map(({ candidate, score }) => [candidate, score]));
}

function rankingRows(exported: unknown): { candidate: string; score: number }[] {
  const rows = exported as { candidate: string; score: number }[];
  expect(rows.length).toBeGreaterThan(0);
  return rows;
}

async function anonymisedTexts(page: Page): Promise<Map<string, string>> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ names: { id: string; name: string }[]; texts: { candidateId: string; text: string }[] }>(
        (resolve, reject) => {
          const opening = indexedDB.open("candor");
          opening.onerror = () => reject(opening.error ?? new Error("no database"));
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(["candidates", "texts"]);
            const names = transaction.objectStore("candidates").getAll();
            const texts = transaction.objectStore("texts").getAll();
            transaction.oncomplete = () => (
              opening.result.close(),
              resolve({ names: names.result, texts: texts.result })
            );
          };
        },
      ),
  );
  const textById = new Map(rows.texts.map((row) => [row.candidateId, row.text]));
  return new Map(rows.names.map(({ id, name }) => [name, textById.get(id) ?? ""]));
}

test("alone, in a pile, after a restart and in Node a pair has one score to 1e-6", async ({ candor, page }) => {
  const [first, ...others] = await threeResumes();
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([first!]);
  await candor.closeImport();
  const alone = await exportedScores(candor, 1);

  // A new start with an empty database: else the second figure would be the first one, from the cache.
  await page.goto("./icon.svg");
  await page.evaluate(() => void indexedDB.deleteDatabase("candor"));
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([...others, first!]);
  await candor.closeImport();
  const pile = await exportedScores(candor, 3);
  const [[name, score] = ["", Number.NaN]] = alone;
  expect(Math.abs((pile.get(name) ?? Number.NaN) - score)).toBeLessThanOrEqual(1e-6);

  const texts = await anonymisedTexts(page);
  const folder = mkdtempSync(join(tmpdir(), "candor-"));
  const pairs = [...pile.keys()].map((id) => ({
    id,
    job_text: `${job.title}\n${job.text}`,
    resume_text: texts.get(id),
  }));
  writeFileSync(join(folder, "pairs.jsonl"), pairs.map((pair) => JSON.stringify(pair)).join("\n"));
  const output = execFileSync(
    "npm",
    ["run", "--silent", "candor", "--", "score", "--pairs", join(folder, "pairs.jsonl")],
    { encoding: "utf8" },
  );
  const inNode = new Map(
    output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; score: number })
      .map(({ id, score: nodeScore }) => [id, nodeScore]),
  );
  for (const [id, browserScore] of pile)
    expect(Math.abs((inNode.get(id) ?? Number.NaN) - browserScore)).toBeLessThanOrEqual(1e-6);
});
