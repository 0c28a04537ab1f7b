import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";
import { CandorPage } from "./pages/candor-page.ts";
import { job } from "./people.ts";

/** Three candidates of one job, scored; their code names from the best on. */
const openThree = async (candor: CandorPage) => (await candor.openRanking(3)).map(({ name }) => name);

async function openDecisions(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Decisions" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
}

/** The file that a click saves, as text. */
async function saved(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test.use({ stored: "three" });

test("one key decides; it is in the ranking, is taken back, and stays after a reload", async ({ candor, page }) => {
  const [best = ""] = await openThree(candor);
  const panel = await candor.openCandidate(best);
  await page.keyboard.press("3");
  await expect(panel.getByRole("button", { name: "Yes", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(candor.row(best)).toContainText("Yes");
  await page.keyboard.press("u");
  await expect(panel.getByRole("button", { name: "Yes", exact: true })).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("4");
  await panel.getByText("Skills fit well").click();
  await expect(panel.getByRole("checkbox", { name: "Skills fit well" })).toBeChecked();
  await panel.getByRole("button", { name: "More reasons, note, corrections" }).click();
  // The candidate's own address: the search for leaks after the test looks for it in everything stored.
  await panel.getByLabel("Note").fill("Ask ottoline.varga@example.org about the start.");
  await panel.getByLabel("Note").blur();
  await expect(panel.getByLabel("Note")).toHaveValue("Ask [EMAIL_1] about the start.");
  // All that belongs to a decision leaves the tabs in reach.
  await panel.getByRole("tab", { name: "Resume" }).click();
  await expect(panel.getByRole("article", { name: "Anonymised resume" })).toBeInViewport();
  await page.reload();
  await expect(candor.row(best)).toContainText("Strong yes");
  await candor.openCandidate(best);
  await page.keyboard.press("u");
  await expect(candor.row(best)).not.toContainText("Strong yes");
  await panel.getByRole("button", { name: "Undo (u)" }).click();
  await expect(panel.getByRole("checkbox", { name: "Skills fit well" })).toBeChecked();
});

test("what is left to decide and who was wanted are each a list of their own, and the export says so", async ({
  candor,
  page,
}) => {
  const [best = "", second = "", third = ""] = await openThree(candor);
  await candor.openCandidate(second);
  await page.keyboard.press("4");
  await expect(candor.row(second)).toContainText("Strong yes");
  const shown = page.getByLabel("Decision to show");
  await shown.selectOption({ label: "Not decided (2)" });
  await page.getByRole("button", { name: "Close candidate" }).click();
  expect(await candor.names(2)).toEqual([best, third]);
  await candor.openCandidate(best);
  await page.keyboard.press("2");
  // Who lies open stays, so that the next key has somewhere to go on from.
  await expect(candor.row(best)).toContainText("No");
  await page.keyboard.press("j");
  expect(await candor.names(1)).toEqual([third]);
  await shown.selectOption("yes");
  await page.getByRole("button", { name: "Close candidate" }).click();
  expect(await candor.names(1)).toEqual([second]);
  expect(await readFile(await candor.exportRanking("CSV"), "utf8")).toMatch(/Strong yes\r\n$/);
});

test("a survey form is answered elsewhere and merged twice without doubles; the dataset leaves with its card", async ({
  candor,
  context,
  page,
}) => {
  const [best = ""] = await openThree(candor);
  await candor.openCandidate(best);
  await page.keyboard.press("3");
  await expect(candor.row(best)).toContainText("Yes");
  await openDecisions(page);
  const form = await saved(page, page.getByRole("button", { name: "Save the form" }));
  const elsewhere = await context.newPage();
  await elsewhere.setContent(await readFile(form.path, "utf8"));
  await elsewhere.getByLabel("Your pseudonym").fill("Amber");
  for (const choice of await elsewhere.getByRole("radio", { name: "No", exact: true }).all()) await choice.check();
  const answers = await saved(elsewhere, elsewhere.getByRole("button", { name: "Save my answers" }));
  await elsewhere.close();

  const survey = page.getByRole("region", { name: "Survey" });
  for (const told of [
    "3 added, 0 newer than what was here, 0 already here.",
    "0 added, 0 newer than what was here, 3",
  ]) {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      survey.getByRole("button", { name: "Merge answers" }).click(),
    ]);
    await chooser.setFiles(answers.path);
    await expect(survey.getByRole("status")).toContainText(told);
  }
  await expect(page.getByRole("table", { name: "Agreement of raters" })).toContainText("Amber and Rater 1");

  const datasets = page.getByRole("region", { name: "Datasets" });
  await datasets.getByLabel("Why these resumes may be used for training").fill("All three agreed.");
  const zip = await saved(page, datasets.getByRole("button", { name: "Export for training elsewhere" }));
  const { strFromU8, unzipSync } = await import("fflate");
  const files = unzipSync(new Uint8Array(await readFile(zip.path)));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["README.md", "feedback.json"]));
  expect(strFromU8(files["README.md"] ?? new Uint8Array())).toContain("All three agreed.");
});

test("with the setting on, the scorer's opinion waits for the first decision, and the record says so", async ({
  candor,
  page,
}) => {
  const names = await openThree(candor);
  await openDecisions(page);
  await page.getByRole("switch", { name: "Hide the scorer's opinion until the first decision" }).click();
  await page.getByRole("link", { name: job.title }).click();
  await expect(candor.ranking.getByText("Hidden until you decide")).toHaveCount(3);
  const [first = ""] = names.toSorted();
  const panel = await candor.openCandidate(first);
  await expect(panel).toContainText("The fit is hidden until you decide");
  await page.keyboard.press("e");
  await expect(panel.getByRole("status").filter({ hasText: "Without the scorer's opinion" })).toBeVisible();
  await expect(candor.scoredRows).toHaveCount(1);
});

test.describe("with more of them", () => {
  test.use({ stored: "sample" });

  test("a tab killed while it saves loses nothing that was saved before", async ({ candor, context, page }) => {
    const names = (await candor.openRanking(13)).map(({ name }) => name);
    await candor.openCandidate(names[0] ?? "");
    for (const name of names.slice(0, 4)) {
      // The keys are the open candidate's.
      await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
      await expect(page.getByRole("group", { name: "Decide" })).toBeVisible();
      await page.keyboard.press("2");
      await expect(candor.row(name).getByTitle("Rater 1: No")).toBeVisible();
      await page.keyboard.press("j");
    }
    const address = page.url();
    // The fifth is under way when the tab dies.
    await page.keyboard.press("3");
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    const second = new CandorPage(again);
    await again.goto(address);
    for (const name of names.slice(0, 4)) await expect(second.row(name).getByTitle("Rater 1: No")).toBeVisible();
  });
});
