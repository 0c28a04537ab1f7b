// A model for names that a person brings: a tiny one that knows one name no rule does, added, used, kept, removed.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator, Page } from "@playwright/test";

import { writeTinyNames } from "../tools/models/tiny-names.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { job } from "./people.ts";

let root = "";
let folder = "";

test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "candor-names-"));
  folder = join(root, "tiny-names");
  mkdirSync(folder);
  writeTinyNames(folder, { Zorbatu: "B-PER", Quelm: "I-PER" });
});
test.afterAll(() => rmSync(root, { recursive: true }));

const resumeOf = (place: string) => ({
  name: "cook.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(`Experience
Cook, ${place}
03/2018 - 04/2021
Ran the grill and the fish station for a full house. I reported to Zorbatu Quelm for two years.
Trained new staff, wrote schedules and kept the records of food safety.
`),
});

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /cpu|scorer/i }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  await expect(panel.getByRole("heading", { name: "Model for names" })).toBeVisible();
  return panel;
}

/** Adds one more resume; its candidate's text. */
async function importedText(candor: CandorPage, place: string): Promise<Locator> {
  const { page } = candor;
  await candor.drop([resumeOf(place)]);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^[A-Z]\w+ [A-Z]\w+$/ }).click();
  const panel = page.getByRole("complementary", { name: "Candidate" });
  await panel.getByRole("tab", { name: "Resume" }).click();
  const resume = panel.getByRole("article", { name: "Anonymised resume" });
  await expect(resume).toContainText(place);
  return resume;
}

test("a model from a folder hides what rules do not, survives a reload, and is gone when it is removed", async ({
  candor,
  page,
}) => {
  await candor.open();
  let panel = await openPanel(page);
  await panel.getByLabel("Folder of a model for names").setInputFiles(folder);
  await expect(panel.getByText(/^tiny-names, .+, in use$/)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  await candor.createJob(job.title, job.text);
  await expect(await importedText(candor, "Harbour Hotel")).toContainText("I reported to person 1 for");

  await page.reload();
  panel = await openPanel(page);
  await expect(panel.getByText(/^tiny-names, .+, in use$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(await importedText(candor, "The Anchor")).toContainText("I reported to person 1 for");

  panel = await openPanel(page);
  await panel.getByRole("button", { name: "Remove tiny-names" }).click();
  await expect(panel.getByText(/^tiny-names, /)).toBeHidden();
  expect(await keptOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(await importedText(candor, "Saltholm Grill")).toContainText("I reported to Zorbatu Quelm for");
});

test("a model whose file is lost is told, people are hidden by rules alone, and it is erased with everything", async ({
  candor,
  page,
}) => {
  await candor.open();
  let panel = await openPanel(page);
  await panel.getByLabel("Folder of a model for names").setInputFiles("public/samples");
  await expect(panel.getByRole("alert")).toContainText("The folder lacks config.json, tokenizer.json");
  await panel.getByLabel("Folder of a model for names").setInputFiles(folder);
  await expect(panel.getByText(/^tiny-names, .+, in use$/)).toBeVisible({ timeout: 60_000 });
  await expect(panel.getByRole("alert")).toBeHidden();
  await page.keyboard.press("Escape");
  await page.evaluate(async () => {
    const models = await (await navigator.storage.getDirectory()).getDirectoryHandle("names-model");
    for await (const id of models.keys()) await (await models.getDirectoryHandle(id)).removeEntry("onnx__model.onnx");
  });

  await candor.createJob(job.title, job.text);
  await candor.drop([resumeOf("Harbour Hotel")]);
  await expect(page.getByRole("dialog")).toContainText("this person was hidden by rules alone.");
  await candor.closeImport();
  panel = await openPanel(page);
  await expect(panel.getByRole("alert")).toContainText("people were hidden by rules alone. Add it again or remove it.");

  await panel.getByRole("button", { name: "Erase everything" }).click();
  await panel.getByRole("button", { name: /^Erase 1 job, 1 candidate/ }).click();
  await expect(panel.getByText(/^tiny-names, /)).toBeHidden();
  await expect(panel.getByText("nothing of yours is left.")).toBeVisible();
  expect(await keptOf(page)).toEqual([]);
});

/** What is left in the model's folder of the page's private files. */
function keptOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const ids: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys())
      if (name === "names-model") for await (const id of (await root.getDirectoryHandle(name)).keys()) ids.push(id);
    return ids;
  });
}
