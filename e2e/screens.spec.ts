// Two pictures that a person has looked at and found good: when one changes, look at the new one before taking it
// over (npx playwright test --project app screens --update-snapshots). Fonts are our own; other Chromium versions may
// draw an edge differently, hence the tolerance.

import { expect, test } from "./fixtures.ts";

const tolerance = { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: "disabled" } as const;

test("the first visit looks as it was agreed", async ({ candor, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await candor.open();
  await page.getByRole("button", { name: /try with a sample/i }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot("first-visit.png", tolerance);
});

test("the ranking of the sample looks as it was agreed, also at 390 pixels in the dark", async ({ candor, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await candor.open();
  await candor.loadSample();
  await candor.rankedRows(13);
  await page.getByRole("button", { name: "Put away Resumes read" }).click();
  await expect(page.getByText("All 13 scored")).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(page).toHaveScreenshot("ranking.png", tolerance);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect(page).toHaveScreenshot("ranking-phone-dark.png", tolerance);
});
