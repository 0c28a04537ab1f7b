import { seriousFaultsInLightAndDark } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("axe finds no serious fault on the first visit, light and dark", async ({ candor, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await candor.open();
  await page.getByRole("button", { name: /try with a sample/i }).waitFor();
  expect(await seriousFaultsInLightAndDark(page)).toEqual([]);
});

test.describe("with the sample", () => {
  test.use({ stored: "sample" });

  test("axe finds no serious fault on the main screens, light and dark", async ({ candor, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const [best] = await candor.openRanking(13);
    expect(await seriousFaultsInLightAndDark(page), "ranking").toEqual([]);
    await candor.openCandidate(best?.name ?? "");
    expect(await seriousFaultsInLightAndDark(page), "candidate").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("i");
    await page.getByRole("dialog").waitFor();
    expect(await seriousFaultsInLightAndDark(page), "import").toEqual([]);
  });

  test("the page works at 390 pixels: nothing is cut off sideways", async ({ candor, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const [best] = await candor.openRanking(13);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await candor.openCandidate(best?.name ?? "");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("a recruiter without a mouse moves, opens, closes, searches and finds the keys", async ({ candor, page }) => {
    const ranked = await candor.openRanking(13);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Candidate" });
    await expect(panel.getByRole("heading", { name: ranked[0]!.name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await page.keyboard.press("/");
    await page.keyboard.type(ranked[3]!.name);
    await expect(candor.scoredRows).toHaveCount(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder(/^find a job/i).fill("new job");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "New job" })).toBeVisible();
  });
});
