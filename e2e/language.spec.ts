// The page in another language, and the help of the first minutes.

import type { Locator } from "@playwright/test";

import { expect, test } from "./fixtures.ts";

/** Words that hold an English sentence together; none of them is German, but one is in the name of a format. */
const ENGLISH = /\b(?:the|and|your|you|this|with|are|not|from|which|candidates?|resumes?|scored|scorer)\b/i;

async function expectNoEnglish(part: Locator) {
  const text = await part.innerText();
  expect(text.length).toBeGreaterThan(20);
  expect(
    text
      .replaceAll("JSON Resume", "")
      .split("\n")
      .filter((line) => ENGLISH.test(line)),
  ).toEqual([]);
}

test.describe("in a German browser", () => {
  test.use({ locale: "de-AT" });

  test("the first visit, a ranking and the machine are German, until English is chosen", async ({ candor, page }) => {
    await candor.open();
    await expect(page.getByRole("heading", { level: 1, name: /Sehen Sie, wer zur Stelle passt/ })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    const sample = page.getByRole("button", { name: "Mit einem Beispiel ausprobieren" });
    await expect(sample).toBeVisible();
    await expectNoEnglish(page.locator("body"));

    await sample.click();
    const ranking = page.getByRole("grid", { name: "Rangliste" });
    await expect(
      ranking
        .getByRole("row")
        .filter({ hasText: /Passt (?:gut|bedingt|nicht)\s*[01],\d\d/ })
        .first(),
    ).toBeVisible({
      timeout: 90_000,
    });
    await expect(page.getByRole("main").getByText(/^Alle \d+ bewertet$/)).toBeVisible({ timeout: 100_000 });
    for (const name of ["Bewerbung", "Passung", "Erfahrung"])
      await expect(ranking.getByRole("columnheader", { name })).toBeVisible();
    await expectNoEnglish(page.getByRole("navigation", { name: "Hauptmenü" }));

    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^Prozessor|^Grafikkarte/ })
      .click();
    const machine = page.getByRole("dialog", { name: "Dieses Gerät" });
    await expect(machine.getByText("In diesem Browser gespeichert, bis Sie es löschen.")).toBeVisible();
    await expectNoEnglish(machine);

    await machine.getByText("English", { exact: true }).click();
    await expect(page.getByRole("dialog", { name: "This machine" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(candor.ranking).toBeVisible();
    await expect(page.getByRole("main").getByText(/^All \d+ scored$/)).toBeVisible();
  });
});

test.describe("in a browser of a language that the page does not speak", () => {
  test.use({ locale: "fr-FR" });

  test("the page is English", async ({ candor, page }) => {
    await candor.open();
    await expect(page.getByRole("heading", { level: 1, name: /See who fits the job/ })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("on the first visit", () => {
  test.use({ tourSeen: false });

  test("a tour stands beside the first ranking, goes by keyboard, and does not come back by itself", async ({
    candor,
    page,
  }) => {
    await candor.open();
    await candor.loadSample();
    await expect(page.getByRole("dialog", { name: "Your job and its ranking" })).toBeVisible();
    await expect(candor.scoredRows.first()).toBeVisible({ timeout: 90_000 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "People are code names" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();

    await page.reload();
    await expect(candor.ranking).toBeVisible();
    await expect(page.getByRole("dialog")).toBeHidden();

    await page.getByRole("navigation").getByRole("button", { name: "Help" }).click();
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByRole("textbox", { name: "Search the glossary" }).fill("impact");
    await expect(help.getByRole("term")).toHaveText(["Selection rate and impact ratio"]);
    await help.getByRole("button", { name: "Take the tour" }).click();
    for (const step of [
      "Your job and its ranking",
      "People are code names",
      "Say what counts",
      "All of it on this machine",
    ]) {
      await expect(page.getByRole("dialog", { name: step })).toBeVisible();
      await page.getByRole("button", { name: "Next" }).click();
    }
    await page.getByRole("dialog", { name: "Help is here" }).getByRole("button", { name: "Done" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
