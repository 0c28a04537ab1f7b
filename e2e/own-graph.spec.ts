// A list of skills and occupations that a person brings: read, told, used, kept, given up.

import type { Locator, Page } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
// Invented rows under the headers of ESCO's portal.
const SKILLS = file(
  "skills_en.csv",
  "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns:1,knowledge,sector-specific,lamp stew plating,\n",
);
const OCCUPATIONS = file(
  "occupations_en.csv",
  "conceptUri,iscoGroup,preferredLabel,altLabels,code\no:1,3434,lamp stew chef,head of stews,3434.9\n",
);

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /cpu|scorer/i }).click();
  const panel = page.getByRole("region", { name: "Skills and occupations" });
  await expect(panel).toBeVisible();
  return panel;
}

test("a brought list is told before it is used, survives a reload, and can be given up", async ({ candor, page }) => {
  await candor.open();
  let panel = await openPanel(page);
  await panel.getByLabel("Files of a skill list").setInputFiles([SKILLS, OCCUPATIONS]);
  await expect(panel.getByText("Found: ESCO")).toBeVisible();
  await expect(panel.getByText(/^1,017 with/)).toBeVisible();
  await panel.getByRole("button", { name: "Use it" }).click();
  await expect(panel.getByText("ESCO, beside ours")).toBeVisible();

  await page.reload();
  panel = await openPanel(page);
  await expect(panel.getByText("ESCO, beside ours")).toBeVisible();
  await panel.getByRole("button", { name: "Go back to ours" }).click();
  await expect(panel.getByText("The list that comes with the page.")).toBeVisible();
});

test("a file that is something else is refused with what to bring, and what is in use stays", async ({
  candor,
  page,
}) => {
  await candor.open();
  const panel = await openPanel(page);
  await panel.getByLabel("Files of a skill list").setInputFiles(file("pay.csv", "month,amount\n1,2\n"));
  await expect(panel.getByText("This list was not taken.")).toBeVisible();
  await expect(panel.getByText(/pay\.csv starts with "month, amount".*skills_en\.csv/)).toBeVisible();
  await expect(panel.getByText("The list that comes with the page.")).toBeVisible();
});
