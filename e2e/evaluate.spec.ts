// The evaluation of a labelled file: the page's figures are the command's, bad files are refused whole, nothing is kept.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { figureText, intervalText } from "../src/core/evaluation/figure-text.ts";
import { headlines } from "../src/core/evaluation/headlines.ts";
import type { EvaluationReport } from "../src/core/evaluation/report.ts";
import { seriousFaults, seriousFaultsInLightAndDark } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { dumpStored } from "./stored.ts";

const SAMPLE = "public/samples/evaluate/pairs.csv";

async function openEvaluation(page: Page) {
  await page.goto("./#/evaluate");
  await expect(page.getByRole("heading", { level: 1, name: "Evaluate" })).toBeVisible();
}

/** Chooses a file as with the mouse. */
async function choose(page: Page, name: string, content: string) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

const figures = (page: Page) => page.getByRole("table", { name: "Figures" });

/** Everything a report says, by its path. */
function factsOf(value: unknown, path = ""): [string, unknown][] {
  if (value === null || typeof value !== "object") return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, `${path}/${key}`));
}

/** WASM and Node differ by less than 1e-6 in a score, and so in what is made of it. */
function expectSameReport(left: EvaluationReport, right: EvaluationReport) {
  const expected = factsOf(right);
  const near = expected.map(([path, value]) => [path, typeof value === "number" ? expect.closeTo(value, 5) : value]);
  expect(factsOf(left)).toEqual(near);
}

test("the sample's figures on the page are those of the command, and nothing of the file is kept", async ({ page }) => {
  await openEvaluation(page);
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await expect(page.getByText("Read as pairs: 24 rows, 4 jobs, 12 resumes.")).toBeVisible({ timeout: 60_000 });
  await expect(figures(page)).toBeVisible({ timeout: 90_000 });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as JSON" }).click();
  const onPage = JSON.parse(readFileSync(await (await download).path(), "utf8")) as EvaluationReport;

  const output = execFileSync("npm", ["run", "--silent", "candor", "--", "evaluate", "--pairs", SAMPLE, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const inNode = JSON.parse(output) as EvaluationReport;
  expectSameReport(onPage, inNode);

  for (const { name, values } of headlines(onPage)) {
    const row = figures(page)
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name }) });
    await expect(row.first()).toContainText(figureText(values[0]?.value ?? null));
    await expect(row.first()).toContainText(intervalText(values[0]!));
  }
  const stored = await dumpStored(page);
  const people = [...readFileSync(SAMPLE, "utf8").matchAll(/,"([^"\n]+)\n[\w.]+@/g)].map(([, name = ""]) => name);
  expect(people).toContain("Solveig Brandvold");
  for (const text of [...people, "Sourdough"]) expect(stored).not.toContain(text);
});

test("a bad file is refused with its lines; a file of one class says what it cannot tell", async ({ page }) => {
  await openEvaluation(page);
  await choose(page, "labels.csv", "job,resume,label\nbaker,I bake bread,1\nbaker,I drive,splendid\n");
  await expect(page.getByRole("alert")).toContainText("Line 3: the label must be 0 or 1");
  await choose(page, "table.csv", "name,city\nAda,Lisbon\n");
  await expect(page.getByRole("alert")).toContainText("the columns are missing");
  await choose(page, "one.csv", "job,resume,label\nbaker,I bake bread,1\nbaker,I bake cakes,1\nbaker,,1\n");
  await expect(page.getByText("All rows are of one class")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("1 row left out")).toBeVisible();
  await expect(figures(page).getByRole("row").filter({ hasText: "AUC" }).first()).toContainText("–");
});

test("a labelled file dropped beside the area is evaluated and makes no job; a resume still begins one", async ({
  candor,
  page,
}) => {
  await openEvaluation(page);
  const csv = Buffer.from("job,resume,label\nbaker,I drive,splendid\n");
  await candor.drop([{ name: "pairs.csv", mimeType: "text/csv", buffer: csv }]);
  await expect(page.getByRole("alert")).toContainText("Line 2: the label must be 0 or 1");
  await expect(page.getByRole("heading", { level: 1, name: "Evaluate" })).toBeVisible();
  await candor.drop([{ name: "amber.txt", mimeType: "text/plain", buffer: Buffer.from("I bake bread.") }]);
  await expect(page.getByLabel("Job description")).toBeVisible();
});

test("an evaluation is found by the keyboard, shows how far it is, and stops", async ({ candor, page }) => {
  await candor.open();
  await page.getByRole("button", { name: /try with a sample/i }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder(/^find a job/i).fill("labelled file");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Evaluate" })).toBeVisible();
  await page.getByRole("button", { name: "sample of triples" }).press("Enter");
  await expect(page.getByText(/\d+ of \d+ scored/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  await expect(page.getByText("Stopped. Figures need every row, so there are none.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  await expect(figures(page)).toBeHidden();
});

test("axe finds no serious fault on the evaluation, light and dark, and 390 pixels hold it", async ({ page }) => {
  await openEvaluation(page);
  expect(await seriousFaultsInLightAndDark(page), "before a file").toEqual([]);
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await expect(figures(page)).toBeVisible({ timeout: 90_000 });
  expect(await seriousFaultsInLightAndDark(page), "figures").toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const main = page.getByRole("main");
  expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});

test("questions with known answers are asked of the rules, and stand beside what a model wrote", async ({ page }) => {
  await openEvaluation(page);
  const lines = [
    {
      kind: "skills",
      question: "jobs that need Python",
      rows: [],
      reference: "No jobs.",
      answers: { big: "No jobs." },
    },
    { kind: "location", question: "jobs in Berlin", reference: "There are no jobs here yet." },
  ];
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose questions" }).click();
  const buffer = Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n"));
  await (await chooser).setFiles({ name: "questions.jsonl", mimeType: "application/json", buffer });
  await expect(page.getByText("2 questions of questions.jsonl.")).toBeVisible();
  const words = page.getByRole("table", { name: "Words of the answers" });
  await expect(words.getByRole("row", { name: /^ROUGE-1/ })).toContainText("this page, no model");
  await expect(words.getByRole("row").filter({ hasText: "big" }).nth(1)).toContainText("1.000");
  expect(await seriousFaults(page)).toEqual([]);
});
