import { readFile } from "node:fs/promises";

import { expect, test } from "./fixtures.ts";
import { dumpStored } from "./stored.ts";
import { identities as people, job, threeResumes } from "./people.ts";
import { rankSample, rankThree } from "./ranked.ts";

test("a recruiter drops PDF, DOCX and TXT, gets a ranking, reloads and finds the same", async ({ candor, page }) => {
  const ranked = await rankThree(candor);
  // The head chef leads; the nurse and the developer do not cook.
  expect(await candor.requirementsMet(ranked[0]?.name ?? "")).toBeGreaterThan(3);

  await page.reload();
  expect(await candor.rankedRows(3)).toEqual(ranked);
});

test("one click loads the sample: a job and twelve files with thirteen people, of whom nothing is stored", async ({
  candor,
  identities,
  page,
}) => {
  expect(identities.length).toBeGreaterThanOrEqual(13 * 3);
  const ranked = await rankSample(candor);
  expect(new Set(ranked.map((row) => row.name)).size).toBe(ranked.length);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Candor");
});

test("a file that is no resume is rejected with its reason and what to do, beside those that are", async ({
  candor,
  page,
}) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  const [pdf] = await threeResumes();
  await candor.drop([
    pdf!,
    { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") },
    { name: "broken.pdf", mimeType: "application/pdf", buffer: pdf!.buffer.subarray(0, 200) },
    { name: "photo.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  ]);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/rejected/i).first()).toBeVisible();
  await expect(dialog.getByText("empty.txt")).toBeVisible();
  await expect(dialog.getByText("broken.pdf")).toBeVisible();
  await expect(dialog.getByText("photo.png")).toBeVisible();
  await candor.closeImport();
  await candor.rankedRows(1);
});

test.describe("with a ranking", () => {
  test.use({ stored: "three" });

  test("the first open candidate shows its reasons, quotes from the text, and no identity; the next keeps the tab", async ({
    candor,
    page,
  }) => {
    const [best, next] = await candor.openRanking(3);
    const panel = await candor.openCandidate(best?.name ?? "");
    await expect(panel.getByText("HACCP").first()).toBeVisible();
    await expect(panel).not.toContainText("Ottoline");
    await expect(page).not.toHaveTitle(/Varga/);

    await panel.getByRole("tab", { name: "Resume" }).click();
    await page.keyboard.press("j");
    await expect(panel.getByRole("heading", { name: next?.name ?? "" })).toBeVisible();
    await expect(panel.getByRole("tab", { name: "Resume" })).toHaveAttribute("aria-selected", "true");
  });

  test("the ranking leaves the page as CSV and JSON with full figures and without identities", async ({ candor }) => {
    const ranked = await candor.openRanking(3);

    const csv = await readFile(await candor.exportRanking("CSV"), "utf8");
    const json = await readFile(await candor.exportRanking("JSON"), "utf8");
    for (const { name } of ranked) {
      expect(csv).toContain(name);
      expect(json).toContain(name);
    }
    for (const identity of people) {
      expect(csv).not.toContain(identity);
      expect(json).not.toContain(identity);
    }
  });

  test("two candidates stand side by side, row by row, with a sentence on who leads", async ({ candor, page }) => {
    const ranked = await candor.openRanking(3);
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("c");
    const comparison = page.getByRole("region", { name: "Comparison" });
    await expect(comparison.getByRole("heading", { name: "Side by side" })).toBeVisible();
    for (const { name, score } of ranked.slice(0, 2)) {
      await expect(comparison.getByRole("columnheader", { name })).toBeVisible();
      await expect(comparison.getByText(score).first()).toBeVisible();
    }
    await expect(comparison.getByText("HACCP").first()).toBeVisible();
    await expect(comparison).not.toContainText(ranked[2]!.name);
  });

  test("a cut-off draws its line and stays after a reload", async ({ candor, page }) => {
    await candor.openRanking(3);
    await page.getByRole("button", { name: /cut-off/i }).click();
    await page.getByLabel("Draw a line at a score of").fill("0.5");
    await page.keyboard.press("Enter");
    await expect(page.getByText("cut-off 0.50", { exact: true })).toBeVisible();
    await page.reload();
    await candor.rankedRows(3);
    await expect(page.getByText("cut-off 0.50", { exact: true })).toBeVisible();
  });

  test("an edited job is scored anew, and undoing the edit brings the old scores back", async ({ candor, page }) => {
    const before = await candor.openRanking(3);
    await candor.editJob(
      "Registered nurse for intensive care: ventilator care, medication, triage, patient assessment, night shifts.",
    );
    await expect(async () => expect(await candor.rankedRows(3)).not.toEqual(before)).toPass();
    await candor.editJob(job.text);
    await expect(async () => expect(await candor.rankedRows(3)).toEqual(before)).toPass();
    await expect(page.getByRole("grid", { name: "Ranking" })).toBeVisible();
  });

  test("a removed job takes its candidates with it, after one question", async ({ candor, page }) => {
    await candor.openRanking(3);
    await page.getByRole("button", { name: "More about this job" }).click();
    await page.getByRole("menuitem", { name: /remove/i }).click();
    await expect(page.getByRole("dialog")).toContainText("3 candidates");
    await page.getByRole("button", { name: "Remove and erase" }).click();
    await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
    expect(await dumpStored(page)).not.toContain("seafood");
  });
});
