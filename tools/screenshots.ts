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

/** Invented; with what its preparation cleans. */
const JOBS = `id,title,company,location,remote,salary,description
J1,Head Chef,Casa do Cais,"Lisbon, Portugal",no,"€42,000","You'll run the kitchen. HACCP, 5+ years."
J1,Head Chef,Casa do Cais,"Lisbon, Portugal",no,"€42,000","You'll run the kitchen. HACCP, 5+ years."
J2,Sous Chef,Brightline,"Lisbon, Portugal",no,"€31,000","Menus and HACCP 🍳 see https://example.org"
J3,Head Chef,Harbour Inn,"Lisbon, Portugal",no,,"We can't wait to meet you."
`;

mkdirSync(folder, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ chromiumSandbox: false, ...(executablePath ? { executablePath } : {}) });
await withServer(async (address) => {
  for (const look of looks) await shoot(browser, address, look);
});
await browser.close();

async function shoot(from: Browser, address: string, { name, colorScheme, width, height }: (typeof looks)[number]) {
  const page = await from.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  await page.addInitScript(() => localStorage.setItem("candor-tour", "seen"));
  const save = (screen: string) => page.screenshot({ path: `${folder}/${screen}-${name}.png` });
  await page.goto(address);
  await page.getByRole("button", { name: /try with a sample/i }).waitFor();
  await save("first-visit");
  await page.getByRole("button", { name: /try with a sample/i }).click();
  await scored(page);
  await save("ranking-only");
  const tray = page.getByRole("button", { name: /put away|dismiss|hide/i });
  if (await tray.count()) await tray.first().click();
  await page.getByRole("grid", { name: "Ranking" }).getByRole("row").nth(1).click();
  const panel = page.getByRole("complementary", { name: "Candidate" });
  await panel
    .getByText(/raised|lowered/i)
    .first()
    .waitFor({ timeout: 60_000 });
  await save("ranking");
  await panel.getByRole("tab", { name: "Resume" }).click();
  await save("resume");
  await panel.getByRole("tab", { name: "Profile" }).click();
  await save("profile");
  await page.keyboard.press("Escape");
  const boxes = page.getByRole("grid", { name: "Ranking" }).getByRole("checkbox", { name: /^select (?!all)/i });
  for (const i of [0, 1, 2]) await boxes.nth(i).check();
  await page.keyboard.press("c");
  await page.getByRole("heading", { name: "Side by side" }).waitFor();
  await page
    .getByRole("region", { name: "Comparison" })
    .getByRole("table")
    .or(page.getByRole("grid"))
    .first()
    .waitFor();
  await save("compare");
  await page.goBack();
  await shootAsk(page, save);
  await page.goBack();
  await page.getByText("Job", { exact: true }).first().click();
  await save("job");
  await page.keyboard.press("i");
  await page.getByRole("dialog").waitFor();
  await save("import");
  await page.keyboard.press("Escape");
  await shootOthers(page, save);
  await page.close();
}

/** A conversation without a model: a question, what was understood, the rows, the sentence; and the file of jobs. */
async function shootAsk(page: Page, save: (screen: string) => Promise<unknown>) {
  await page.goto(`${page.url().split("#")[0] ?? ""}#/ask`);
  const question = page.getByRole("textbox", { name: "Question" });
  await question.fill("Which cooks know HACCP and have at least 3 years? Who misses only one must-have?");
  await question.press("Enter");
  await page.getByRole("table", { name: "Rows found" }).nth(1).waitFor({ timeout: 60_000 });
  await save("ask");
  await page.getByRole("button", { name: /^Data/ }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name: "jobs.csv", mimeType: "text/csv", buffer: Buffer.from(JOBS) });
  await page.getByRole("heading", { name: "Preparation" }).waitFor();
  await save("ask-data");
  await page.keyboard.press("Escape");
}

/** The coach with the sample, and the screens of who leads the hiring. */
async function shootOthers(page: Page, save: (screen: string) => Promise<unknown>) {
  const root = page.url().split("#")[0] ?? "";
  for (const screen of ["decisions", "learn", "privacy"]) {
    await page.goto(`${root}#/${screen}`);
    await page
      .getByRole("heading", { level: 1 })
      .or(page.getByRole("heading", { level: 2 }))
      .first()
      .waitFor();
    await save(screen);
  }
  await page.goto(`${root}#/coach`);
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await page.getByRole("list", { name: "Problems" }).waitFor({ timeout: 60_000 });
  await save("coach");
  await page.getByRole("tab", { name: "Gap" }).click();
  await page.getByText("Add it only if it is true.").first().waitFor({ timeout: 120_000 });
  await save("coach-gap");
  await page.getByRole("tab", { name: /^Advice/ }).click();
  await page.getByRole("list", { name: "Advice", exact: true }).getByRole("listitem").first().waitFor();
  await save("coach-advice");
}

/** Until the sample's candidates all have their score. */
async function scored(page: Page) {
  await page.waitForFunction(
    () =>
      (document.querySelector('[aria-label="Ranking"]')?.textContent?.match(/fit\s*[01]\.\d\d/gi) ?? []).length >= 13,
    undefined,
    { timeout: 120_000 },
  );
}
