// What a score is made of, told to a person. A model's config says which parts its scores have: here it is served with
// five parts and with one, and as it ships.

import { createHash } from "node:crypto";

import type { Locator, Page } from "@playwright/test";

import { seriousFaults } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { rankThree } from "./ranked.ts";

const MODEL = "models/candor-scorer";

const FIVE_PARTS = {
  name: "test",
  bias: -0.37,
  parts: {
    reading: { weight: 0.83, centre: -0.21 },
    topic: { weight: 1.7, centre: 0.41 },
    words: { weight: 3.3, centre: 0.13 },
    skills: { weight: 2.2, centre: 0.29 },
    experience: { weight: 0.9, centre: 0.52 },
  },
};

/** Words too common to tell a job, so that those of a kitchen do. */
const COMMON = ["and", "of", "the", "we", "with", "for", "as", "in", "which", "or", "to", "who", "have", "two"];

test("with several parts each is a row, the figures shown add up to the total shown, words and years stand beside", async ({
  candor,
  page,
}) => {
  await serveModel(page, FIVE_PARTS);
  const panel = await openBest(candor);
  const table = panel.getByRole("table", { name: "Parts of the score" });
  for (const name of ["Reading both texts", "Same kind of work", "Words in common", "Years of work"]) {
    await expect(table.getByRole("rowheader", { name })).toBeVisible();
  }
  await expectSum(panel, table);

  await expect(panel.getByText(/^Worked \d+(\.\d)? years of the 5 the job asks for\.$/)).toBeVisible();
  const missing = panel.getByRole("list", { name: "Words of the job: not found" });
  await expect(missing.getByText("portuguese", { exact: true })).toBeVisible();
  const found = panel.getByRole("list", { name: "Words of the job: found here" });
  await found.getByRole("button", { name: "haccp", exact: true }).press("Enter");
  await expect(panel.getByRole("article", { name: "Anonymised resume" }).locator("mark")).toHaveText("HACCP");
});

test("a score of the reading alone says so and draws no chart", async ({ candor, page }) => {
  await serveModel(page, undefined);
  const panel = await openBest(candor);
  await expect(panel.getByText("the score is the model’s reading of both texts alone")).toBeVisible();
  await expect(panel.getByRole("table", { name: "Parts of the score" })).toBeHidden();
  await expect(panel.getByText("Not a part of this score; for you to weigh.").first()).toBeVisible();
});

test.describe("as it ships", () => {
  test.use({ stored: "three" });

  test("the scorer as it ships tells its score by its parts, its class and the nearest border", async ({
    candor,
    page,
  }) => {
    const { blend, thresholds } = await served<Config>(page, "config.json");
    const [best] = await candor.openRanking(3);
    const panel = await candor.openCandidate(best?.name ?? "");
    await expect(panel.getByText("it does not decide")).toBeVisible();
    const border = `(${thresholds.good.toFixed(2)}, where Good fit|${thresholds.potential.toFixed(2)}, where Potential fit)`;
    const sentence = new RegExp(`^(Good|Potential|No) fit.* (above|below) ${border} begins\\.$`);
    const told = await panel.getByText(sentence).innerText();
    await expect(candor.ranking.getByTitle(told, { exact: true })).toBeVisible();

    const table = panel.getByRole("table", { name: "Parts of the score" });
    if (Object.keys(blend?.parts ?? {}).length > 1) await expectSum(panel, table);
    else await expect(panel.getByText("the score is the model’s reading of both texts alone")).toBeVisible();
  });

  test("parts stand side by side in a comparison", async ({ candor, page }) => {
    await candor.openRanking(3);
    for (const key of ["j", "x", "j", "x", "c"]) await page.keyboard.press(key);
    const comparison = page.getByRole("region", { name: "Comparison" });
    const row = comparison.getByRole("row", { name: /^Same kind of work/ });
    await expect(row.getByRole("cell")).toHaveText([/^([+−]\d+\.\d|0)$/, /^([+−]\d+\.\d|0)$/]);
  });

  test("in the dark at 390 pixels the parts have room, and axe finds no serious fault", async ({ candor, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const [best] = await candor.openRanking(3);
    const panel = await candor.openCandidate(best?.name ?? "");
    await expect(panel.getByRole("list", { name: "Words of the job: not found" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

interface Config {
  readonly thresholds: { readonly good: number; readonly potential: number };
  readonly blend?: { readonly parts: Readonly<Record<string, unknown>> };
}

/** The shipped weights with another blend, and a word list of the test's own. */
async function serveModel(page: Page, blend: typeof FIVE_PARTS | undefined): Promise<void> {
  const { firstPass: _, ...config } = await served<Record<string, unknown>>(page, "config.json");
  const files: Record<string, string> = {
    "config.json": JSON.stringify({ ...config, blend }),
    "words.json": JSON.stringify({ documents: 10, words: COMMON.join(" "), counts: COMMON.map(() => 9) }),
  };
  const digests = Object.entries(files).map(([name, text]) => [name, digestOf(text)]);
  files["digests.json"] = JSON.stringify({
    ...(await served<object>(page, "digests.json")),
    ...Object.fromEntries(digests),
  });
  for (const [name, body] of Object.entries(files)) {
    await page
      .context()
      .route(`**/${MODEL}/${name}`, (route) => route.fulfill({ contentType: "application/json", body }));
  }
}

async function served<T>(page: Page, name: string): Promise<T> {
  return (await page.request.get(`${MODEL}/${name}`)).json() as Promise<T>;
}

function digestOf(text: string): { bytes: number; sha256: string } {
  return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}

/** The cook leads under every blend of this file: nobody else has anything of a kitchen. */
async function openBest(candor: CandorPage): Promise<Locator> {
  const [best] = await rankThree(candor);
  return candor.openCandidate(best?.name ?? "");
}

/** Start and parts are the total to the digit, and the total belongs to the score in the panel's header. */
async function expectSum(panel: Locator, table: Locator): Promise<void> {
  const rows = await table.locator("tbody tr").allInnerTexts();
  const total = await table.locator("tfoot tr").innerText();
  expect(rows.length).toBeGreaterThan(2);
  const tenths = (row: string) => Math.round(Number(row.split(/\s/).at(-1)?.replace("−", "-")) * 10);
  expect(rows.map(tenths).reduce((sum, points) => sum + points, 0)).toBe(tenths(total));

  const score = Number(/score of (\d\.\d\d)/.exec(total)?.[1]);
  await expect(panel.getByText(score.toFixed(2), { exact: true })).toBeVisible();
  // Both are rounded, to 0.05 and 0.005; the curve between them is nowhere steeper than a quarter.
  expect(Math.abs(1 / (1 + Math.exp(-tenths(total) / 10)) - score)).toBeLessThan(0.05 / 4 + 0.005);
}
