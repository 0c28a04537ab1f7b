// The page in another language, and the help of the first minutes.

import { readFile } from "node:fs/promises";

import { expect, test } from "./fixtures.ts";
import { expectNoEnglish, german } from "./german.ts";

test.describe("in a German browser", () => {
  test.use({ locale: "de-AT" });

  test("the first visit, a ranking and the machine are German, until English is chosen", async ({ candor, page }) => {
    await candor.open();
    await expect(page.getByRole("heading", { level: 1, name: /Sehen Sie, wer zur Stelle passt/ })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    const sample = page.getByRole("button", { name: "Mit einem Beispiel ausprobieren" });
    await expect(sample).toBeVisible();
    await expectNoEnglish(page, "the first visit");

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
    await expectNoEnglish(page, "the ranking");

    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^Prozessor|^Grafikkarte/ })
      .click();
    const machine = page.getByRole("dialog", { name: "Dieses Gerät" });
    await expect(machine.getByText("In diesem Browser gespeichert, bis Sie es löschen.")).toBeVisible();
    await expectNoEnglish(page, "this machine");

    await machine.getByText("English", { exact: true }).click();
    await expect(page.getByRole("dialog", { name: "This machine" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(candor.ranking).toBeVisible();
    await expect(page.getByRole("main").getByText(/^All \d+ scored$/)).toBeVisible();
  });
});

test.describe("in a German browser, with the sample", () => {
  test.use({ locale: "de-DE" });

  test.describe("ranked before", () => {
    test.use({ stored: "sample" });

    test("no page says an English sentence of the catalogue, and the survey form is German", async ({
      candor,
      page,
    }) => {
      await candor.open();
      const rows = page.getByRole("grid", { name: german("Ranking") }).getByRole("row");
      const scored = rows.filter({ hasText: /Passt (?:gut|bedingt|nicht)\s*[01],\d\d/ });
      await expect(scored.first()).toBeVisible({ timeout: 90_000 });
      await scored.first().click();
      const panel = page.getByRole("complementary", { name: german("Candidate") });
      await expect(panel.getByRole("list", { name: german("Requirements") })).toBeVisible();
      await page.keyboard.press("3");
      await panel.getByRole("button", { name: german("More reasons, note, corrections") }).click();
      await expect(panel.getByRole("group", { name: german("Explanation") })).toContainText("Erfüllt: ");
      await expectNoEnglish(page, "a candidate");

      const goTo = (name: string) =>
        page.getByRole("navigation", { name: "Hauptmenü" }).getByRole("link", { name, exact: true }).click();
      await goTo(german("Ask"));
      for (const [question, answer] of [
        ["Who speaks English and has 3+ years of experience?", /Bewerbungen passen: spricht Englisch; /],
        ["candidates under 30", /Candor hält nichts fest über das Alter von Menschen/],
        ["frobnicate the wibble", /ist hier nicht bekannt; ist es eine Kenntnis\?/],
      ] as const) {
        await page.getByRole("textbox", { name: german("Question"), exact: true }).fill(question);
        await page
          .getByRole("search")
          .getByRole("button", { name: german("Ask") })
          .click();
        await expect(page.getByRole("status").filter({ hasText: answer })).toBeVisible({ timeout: 60_000 });
        await expectNoEnglish(page, `the answer to ${question}`);
      }
      for (const name of ["Learn", "Evaluate", "Privacy"].map(german)) {
        await goTo(name);
        await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
        await expectNoEnglish(page, name);
      }

      await goTo(german("Decisions"));
      await expectNoEnglish(page, "decisions");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: german("Save the form") }).click();
      const form = await readFile(await (await download).path(), "utf8");
      const elsewhere = await page.context().newPage();
      await elsewhere.setContent(form);
      await expect(elsewhere.getByRole("button", { name: german("Save my answers") })).toBeVisible();
      await elsewhere.getByRole("button", { name: german("Save my answers") }).click();
      await expect(elsewhere.getByRole("status")).toHaveText(german("First choose a pseudonym, at the top."));
      await expectNoEnglish(elsewhere, "the survey form");
    });
  });

  test("the coach says nothing English of an English resume", async ({ candor, page }) => {
    await candor.open();
    await page.getByRole("button", { name: german("I apply: start with my resume") }).click();
    // The first page has a button of the same name.
    await expect(page.getByRole("heading", { name: german("How does your resume read?") })).toBeVisible();
    await page.getByRole("button", { name: german("Try with a sample") }).click();
    await expect(page.getByRole("heading", { name: german("What was understood") })).toBeVisible({
      timeout: 90_000,
    });
    for (const name of ["As read", "Fit", "Gap", "Advice"].map(german)) {
      await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
      await expect(page.getByRole("tabpanel")).toBeVisible();
      await expectNoEnglish(page, `the coach, ${name}`);
    }
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
    await expect(page.getByRole("button", { name: "Next" })).toBeFocused();
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

  test.describe("with three candidates stored", () => {
    test.use({ stored: "three", tourSeen: false });

    test("a tour waits for what it stands beside, and finds what was drawn while a step was read", async ({
      candor,
      page,
    }) => {
      await page.addInitScript(() => {
        localStorage.removeItem("candor-tour");
        document.addEventListener("DOMContentLoaded", () => {
          for (const [id, late] of [
            ["late-title", "#main h1"],
            ["late-names", "[role=rowheader]"],
          ] as const) {
            const style = document.createElement("style");
            style.id = id;
            style.textContent = `${late} { display: none }`;
            document.head.append(style);
          }
        });
      });
      const draw = (id: string) => page.evaluate((id) => document.getElementById(id)?.remove(), id);
      const tour = page.waitForResponse(/Tour-/);
      await candor.openRanking(3);
      await tour;
      await draw("late-title");
      await expect(page.getByRole("dialog", { name: "Your job and its ranking" })).toBeVisible();
      await draw("late-names");
      await page.getByRole("button", { name: "Next" }).click();
      await expect(page.getByRole("dialog", { name: "People are code names" })).toBeVisible();
    });
  });
});
