// Questions about the sample without any model: what was understood, the rows, the sentence, and where rows lead.

import type { Page } from "@playwright/test";

import { seriousFaults, seriousFaultsInLightAndDark } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";

const SAMPLE_COUNT = 13;

async function openAsk(candor: CandorPage, page: Page) {
  await candor.openRanking(SAMPLE_COUNT);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ask" })).toBeVisible();
}

async function ask(page: Page, question: string) {
  await page.getByRole("textbox", { name: "Question" }).fill(question);
  await page.getByRole("textbox", { name: "Question" }).press("Enter");
}

const rows = (page: Page) => page.getByRole("table", { name: "Rows found" }).locator("tbody").getByRole("row");
const chips = (page: Page) => page.getByRole("list", { name: "What was understood" });

test.describe("of the sample", () => {
  test.use({ stored: "sample" });

  test("a question becomes chips, rows and a sentence; a chip can be changed and taken out; a row opens its candidate", async ({
    candor,
    page,
  }) => {
    await openAsk(candor, page);
    await ask(page, "who knows HACCP and has at least 3 years of experience?");
    await expect(chips(page).getByRole("button", { name: "Change: HACCP" })).toBeVisible();
    await expect(chips(page).getByRole("button", { name: "Change: at least 3 years" })).toBeVisible();
    const narrow = await rows(page).count();
    expect(narrow).toBeGreaterThan(0);
    await expect(page.getByText(`${narrow} of ${SAMPLE_COUNT} candidates match`)).toBeVisible();

    await chips(page).getByRole("button", { name: "Remove: at least 3 years" }).press("Enter");
    await expect(chips(page).getByRole("button", { name: "Change: at least 3 years" })).toBeHidden();
    expect(await rows(page).count()).toBeGreaterThanOrEqual(narrow);

    await chips(page).getByRole("button", { name: "Change: HACCP" }).press("Enter");
    await page.getByRole("textbox", { name: "In other words" }).fill("more than 60 years");
    await page.getByRole("textbox", { name: "In other words" }).press("Enter");
    await expect(page.getByText(`None of the ${SAMPLE_COUNT} candidates match`)).toBeVisible();

    await ask(page, "top 3 candidates");
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole("button", { name: "SQL" }).press("Enter");
    await expect(page.getByLabel("SQL", { exact: true }).last()).toContainText("f.score AS place");
    const first = rows(page).first().getByRole("link");
    const name = await first.innerText();
    await first.click();
    await expect(page.getByRole("complementary", { name: "Candidate" }).getByRole("heading", { name })).toBeVisible();
  });

  test("what is protected is refused, what is unknown is asked for; two questions get two answers", async ({
    candor,
    page,
  }) => {
    await openAsk(candor, page);
    await ask(page, "show me the female candidates");
    await expect(page.getByText("Candor keeps nothing about people's gender")).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await ask(page, "who knows frobnication?");
    await expect(page.getByText("“frobnication” is nothing known here; is it a skill?")).toBeVisible();
    await ask(page, "how many candidates are there, and who misses only one must-have?");
    await expect(page.getByText(`${SAMPLE_COUNT} of ${SAMPLE_COUNT} candidates match`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "who misses only one must-have?" })).toBeVisible();
  });

  test("axe finds no serious fault on an answer, light and dark, and 390 pixels hold it", async ({ candor, page }) => {
    await openAsk(candor, page);
    expect(await seriousFaultsInLightAndDark(page), "examples").toEqual([]);
    await page.getByRole("button", { name: "Top 5 candidates" }).click();
    await expect(rows(page)).toHaveCount(5);
    expect(await seriousFaultsInLightAndDark(page), "an answer").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const main = page.getByRole("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});

const JOB_FILE = `id,title,location,salary,description
J1,Head Chef,"Lisbon, Portugal","€42,000","You'll run the kitchen with HACCP."
J1,Head Chef,"Lisbon, Portugal","€42,000","You'll run the kitchen with HACCP."
J2,Florist,"Porto, Portugal","€24,000","Flowers."
`;

test("jobs of a file are asked beside the page's own; a step of their preparation can be switched off", async ({
  candor,
  page,
}) => {
  await candor.open();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).click();
  await page.getByRole("button", { name: "Data" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "jobs.csv", mimeType: "text/csv", buffer: Buffer.from(JOB_FILE) });
  await expect(page.getByText("2 jobs of 3 rows in jobs.csv.")).toBeVisible();
  const duplicates = page.getByRole("switch", { name: "Leave out exact duplicates" });
  await expect(page.getByText("1 of 3 rows").first()).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  await duplicates.press("Space");
  await expect(page.getByText("3 jobs of 3 rows in jobs.csv.")).toBeVisible();
  await page.keyboard.press("Escape");

  await ask(page, "jobs in Porto");
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).getByRole("link")).toHaveCount(0);
  await ask(page, "jobs with HACCP in Lisbon");
  await expect(rows(page)).toHaveCount(2);
});
