// A recruiter changes what a job asks for: the order follows, the parts add up, and the way back is exact.

import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

import { seriousFaults } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";

const SAMPLE_SIZE = 13;
/** What the sample job asks for and the second of its candidates shows better than the first. */
const DECISIVE = "Leadership";

test.describe("with the sample", () => {
  test.use({ stored: "sample" });

  test("a weight changes the order at once, parts add up, a reload keeps it, and the way back is exact", async ({
    candor,
    page,
  }) => {
    await candor.openRanking(SAMPLE_SIZE);
    const before = await exported(candor);

    await show(page, "Job");
    const order = page.getByRole("list", { name: "The first of the ranking" });
    const led = await order.getByRole("listitem").allInnerTexts();
    await weigh(page, DECISIVE, 5);
    for (const other of ["HACCP", "Menu planning", "Food cost control", "Food safety"]) await weigh(page, other, 0);
    await expect(page.getByRole("region", { name: "The order now" })).toContainText("+ your requirements");
    await expect.poll(() => order.getByRole("listitem").allInnerTexts()).not.toEqual(led);
    await expect(order.getByTitle(/^(Up|Down) \d+ places? by your requirements$/).first()).toBeVisible();

    await show(page, "Ranking");
    const weighed = await exported(candor);
    expect(names(weighed)).not.toEqual(names(before));
    for (const row of weighed) {
      const own = before.find(({ candidate }) => candidate === row.candidate);
      expect(row.scorer_version).toBe(`${own?.scorer_version} + your requirements`);
      expect(Math.abs(logit(row.score) - logit(own?.score ?? 0) - (row.requirements ?? Number.NaN))).toBeLessThan(1e-9);
    }

    const panel = await candor.openCandidate(weighed[0]?.candidate ?? "");
    await expectPartsToAddUp(panel);
    await page.reload();
    await expectPartsToAddUp(panel);
    await panel.getByRole("button", { name: "Close candidate" }).click();
    expect(await exported(candor)).toEqual(weighed);

    await page.getByRole("button", { name: "Scorer + your requirements" }).click();
    await page.getByRole("button", { name: "As read from the text" }).click();
    await show(page, "Ranking");
    await expect(page.getByRole("button", { name: "Scorer + your requirements" })).toBeHidden();
    expect(await exported(candor)).toEqual(before);
  });
});

test("by keyboard alone: add, make a wish of it, take out, undo; an edited text keeps what is still asked for", async ({
  candor,
  page,
}) => {
  await candor.open();
  await candor.createJob("Cook", "Requirements\n- HACCP\n- Menu planning\nNice to have\n- Fluent German");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await show(page, "Job");
  const musts = page.getByRole("list", { name: "Must have" });
  const wishes = page.getByRole("list", { name: "Nice to have" });
  await expect(musts.getByRole("listitem")).toHaveCount(2);

  const field = page.getByRole("combobox", { name: "Add a requirement" });
  await field.fill("tasting menus");
  await field.press("Enter");
  await expect(musts.getByText("tasting menus", { exact: true })).toBeVisible();

  const needSwitch = page.getByRole("switch", { name: "tasting menus is a must-have" });
  await needSwitch.press("Enter");
  await expect(wishes.getByText("tasting menus", { exact: true })).toBeVisible();
  await expect(needSwitch).toBeFocused();

  const slider = page.getByRole("slider", { name: "Weight of HACCP" });
  await slider.press("ArrowRight");
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "3 of 5, counts 3 times");

  const takeOut = page.getByRole("button", { name: "Take out Menu planning" });
  await takeOut.press("Enter");
  await expect(takeOut).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(takeOut).toBeVisible();
  await takeOut.press("Enter");

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page
    .getByLabel("Job description")
    .fill("Requirements\n- 3 years of baking\n- HACCP\n- Menu planning\nNice to have\n- Fluent German");
  await page.getByRole("button", { name: "Save changes" }).click();
  await show(page, "Job");
  await expect(slider).toHaveValue("3");
  await expect(takeOut).toBeHidden();
  await expect(musts.getByText("Baking", { exact: true })).toBeVisible();
  await expect(wishes.getByText("tasting menus", { exact: true })).toBeVisible();
});

test("in the dark at 390 pixels requirements have room, and axe finds no serious fault", async ({ candor, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await candor.open();
  await candor.createJob("Cook", "Requirements\n- HACCP\n- 5 years of menu planning\nNice to have\n- Fluent German");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await show(page, "Job");
  await weigh(page, "HACCP", 4);
  await expect(page.getByRole("button", { name: "As read from the text" })).toBeEnabled();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await seriousFaults(page)).toEqual([]);
});

interface ExportedRow {
  readonly candidate: string;
  readonly score: number;
  readonly scorer_version: string;
  readonly requirements: number | null;
}

async function exported(candor: CandorPage): Promise<readonly ExportedRow[]> {
  await candor.waitForScores(SAMPLE_SIZE);
  return JSON.parse(await readFile(await candor.exportRanking("JSON"), "utf8")) as readonly ExportedRow[];
}

function names(rows: readonly ExportedRow[]): readonly string[] {
  return rows.map(({ candidate }) => candidate);
}

function logit(score: number): number {
  return Math.log(score / (1 - score));
}

async function show(page: Page, view: "Job" | "Ranking"): Promise<void> {
  await page.getByRole("radiogroup", { name: "What to show" }).getByText(view, { exact: true }).click();
}

async function weigh(page: Page, label: string, weight: number): Promise<void> {
  await page.getByRole("slider", { name: `Weight of ${label}`, exact: true }).fill(String(weight));
}

/** Start and parts are the total to the digit; the recruiter's part is among them, and the total is the score above. */
async function expectPartsToAddUp(panel: Locator): Promise<void> {
  const table = panel.getByRole("table", { name: "Parts of the score" });
  await expect(table.getByRole("rowheader", { name: "Your requirements" })).toBeVisible();
  const rows = await table.locator("tbody tr").allInnerTexts();
  const total = await table.locator("tfoot tr").innerText();
  const tenths = (row: string) => Math.round(Number(row.split(/\s/).at(-1)?.replace("−", "-")) * 10);
  expect(rows.map(tenths).reduce((sum, points) => sum + points, 0)).toBe(tenths(total));
  const score = /score of (\d\.\d\d)/.exec(total)?.[1] ?? "";
  await expect(panel.getByText(score, { exact: true })).toBeVisible();
}
