// A conversation with a tiny Phi-3 that runs on WASM. Its words mean nothing: what is looked at is what happens around them.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { seriousFaults } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { job } from "./people.ts";
import { makeTinyPhi3, type TinyPhi3 } from "./tiny-hub.ts";

// The model is loaded twice, and compiling its runtime takes a busy machine most of a minute.
test.describe.configure({ timeout: 300_000 });

let tiny: TinyPhi3;
test.beforeAll(() => {
  tiny = makeTinyPhi3();
});
test.afterAll(() => tiny.remove());

async function addModel(page: Page): Promise<void> {
  const panel = page.getByRole("dialog", { name: "This machine" });
  const model = panel.getByRole("group", { name: "Phi-3.5 mini" });
  await model.getByLabel("Folder of Phi-3.5 mini").setInputFiles(tiny.folder);
  await expect(model.getByText(/· q4 · from a folder/)).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).click();
}

const article = (page: Page, question: string) => page.getByRole("article", { name: question });

async function send(page: Page, question: string): Promise<void> {
  await page.getByRole("textbox", { name: "Message" }).fill(question);
  await page.getByRole("textbox", { name: "Message" }).press("Enter");
}

/** Its first words are there; a tiny model never ends by itself, so it is stopped. */
async function stopAfterFirstWords(page: Page, question: string): Promise<void> {
  const answer = article(page, question);
  await expect(answer.getByText(/Reading the rows|Looking|chat model…|reads the question/)).toBeHidden({
    timeout: 150_000,
  });
  await page.getByRole("textbox", { name: "Message" }).press("Escape");
  await expect(answer.getByText(/First word after [\d.]+ s/)).toBeVisible();
}

test("a question gets rows, then words; it can be stopped, asked otherwise, edited, and outlives the model's memory", async ({
  candor,
  page,
}) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.closeImport();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).click();
  await page.getByRole("button", { name: "Set up a chat model" }).click();
  await addModel(page);

  const question = "show all jobs";
  await send(page, question);
  await stopAfterFirstWords(page, question);
  const first = article(page, question);
  await expect(first.getByText(/^About /).getByRole("link", { name: job.title })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);

  await first.getByRole("button", { name: "Another answer" }).click();
  await stopAfterFirstWords(page, question);

  await send(page, "why?");
  const second = article(page, "why?");
  await stopAfterFirstWords(page, "why?");
  await expect(second.getByText(/^About /)).toBeHidden();
  await second.getByRole("button", { name: "Edit the question" }).click();
  await expect(second).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Message" })).toHaveValue("why?");
  await expect(page.getByRole("textbox", { name: "Message" })).toBeFocused();

  // What a law protects is refused before any model is asked.
  await send(page, "which of them are young women?");
  await expect(page.getByRole("button", { name: "Ask again" })).toBeVisible();
  await expect(article(page, "which of them are young women?")).not.toContainText("First word after");

  await page.getByRole("button", { name: /cpu|scorer/i }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  await panel.getByRole("button", { name: "Free its memory" }).click();
  await expect(panel.getByText("Its memory was given back.")).toBeVisible();
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(first).toBeVisible();
  await send(page, "how?");
  await stopAfterFirstWords(page, "how?");

  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await seriousFaults(page)).toEqual([]);
});

test("files that cannot be loaded are said so, and the question is still there", async ({
  candor,
  page,
  errorGuard,
}) => {
  errorGuard.expectError(/./); // the runtime tells of the broken graph in its own words
  const broken = makeTinyPhi3();
  const graph = join(broken.folder, "onnx/model_q4.onnx");
  writeFileSync(graph, readFileSync(graph).subarray(0, 5000));
  await candor.open("./#/ask");
  await page.getByRole("button", { name: "Set up a chat model" }).click();
  const good = tiny;
  tiny = broken;
  await addModel(page);
  tiny = good;
  broken.remove();
  await send(page, "who has experience?");
  await expect(page.getByText("No answer this time. The conversation is still here.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Ask again" })).toBeVisible();
});
