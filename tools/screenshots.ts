// Pictures of the main screens on the sample job, light and dark, wide and narrow, for the documents and for
// whoever changed the screens: look at them. Writes docs/screenshots/; needs a build.

import { mkdirSync } from "node:fs";

import { type Browser, chromium, type Page } from "@playwright/test";

import { withServer } from "./bench/with-server.ts";
import { findBrowser } from "./browser.mjs";

const folder = process.argv[2] ?? "docs/screenshots";
const looks = [
  { name: "light", colorScheme: "light", width: 1280, height: 800 },
  { name: "dark", colorScheme: "dark", width: 1280, height: 800 },
  { name: "phone-light", colorScheme: "light", width: 390, height: 844 },
  { name: "phone-dark", colorScheme: "dark", width: 390, height: 844 },
] as const;

mkdirSync(folder, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
await withServer(async (address) => {
  for (const look of looks) await shoot(browser, address, look);
});
await browser.close();

async function shoot(from: Browser, address: string, { name, colorScheme, width, height }: (typeof looks)[number]) {
  const page = await from.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  const save = (screen: string) => page.screenshot({ path: `${folder}/${screen}-${name}.png` });
  await page.goto(address);
  await page.getByRole("button", { name: /try with a sample/i }).waitFor();
  await save("first-visit");
  await page.getByRole("button", { name: /try with a sample/i }).click();
  await scored(page);
  await save("ranking-only");
  await page.getByRole("grid", { name: "Ranking" }).getByRole("row").nth(1).click();
  await page.getByRole("complementary", { name: "Candidate" }).getByRole("heading").first().waitFor();
  await page.waitForLoadState("networkidle");
  await save("ranking");
  await page.keyboard.press("Escape");
  await page.close();
}

/** Until the sample's candidates all have their score. */
async function scored(page: Page) {
  await page.waitForFunction(
    () => (document.querySelector('[aria-label="Ranking"]')?.textContent?.match(/fit\s*[01]\.\d\d/gi) ?? []).length >= 13,
    undefined,
    { timeout: 120_000 },
  );
}
