// The candidate's side: a resume in memory, its reading, fit and gap, suggestions that keep every fact, exports that read
// back, and nothing left behind.

import { readFileSync } from "node:fs";

import { seriousFaults } from "./axe.ts";
import { expect, test as base } from "./fixtures.ts";
import { CoachPage } from "./pages/coach-page.ts";
import { job } from "./people.ts";
import { dumpStored } from "./stored.ts";

/** Invented, with what resumes are usually told: duties, first person, an objective. */
const RESUME = `Perpetua Lindgard
perpetua.lindgard@example.org | +46 40 555 01 99

Objective
Looking for a challenging position in a kitchen where I can grow.

Experience
Sous Chef, Brass Lantern, Malmö  03/2019 - Present
- I was responsible for the menu planning of 3 seasons a year.
- Responsible for ordering fish and vegetables from 14 suppliers.
- Helped with training 6 cooks in grilling.
Line Cook, Gull House, Lund  06/2015 - 02/2019
- Duties included the grill station with 80 covers a night.
- Worked on stock counts every week.

Education
Diploma in Culinary Arts, Lund 2013 - 2015

Skills
Menu planning, grilling, staff training

Languages
Swedish (native), English (fluent)

References available on request.`;
const OWNER = ["Perpetua Lindgard", "perpetua.lindgard@example.org", "+46 40 555 01 99"];

const test = base.extend<{ coach: CoachPage }>({
  coach: async ({ page }, use) => use(new CoachPage(page)),
  // Searched for in what is stored, after every test.
  identities: async ({}, use) => use([...OWNER, "Dario Conti"]),
});

test("the sample: what gets in the way, the page itself, the fit, and the gap in order", async ({ coach, page }) => {
  await coach.open();
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await expect(page.getByRole("list", { name: "Problems" })).toContainText("Hidden text");
  await expect(page.getByRole("list", { name: "What was left out" })).toContainText("Note for the machine");
  await expect(page.getByRole("img", { name: "Page 1" })).toBeVisible();
  // Drawn, not blank: some of its dots are not white.
  await expect(async () => {
    const dark = await page.getByRole("img", { name: "Page 1" }).evaluate((canvas: HTMLCanvasElement) => {
      const dots = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return Array.from(dots).filter((value, index) => index % 4 === 0 && value < 128).length;
    });
    expect(dark).toBeGreaterThan(1000);
  }).toPass();

  // A problem and its mark on the page lead to each other, by key.
  const mark = page.getByRole("button", { name: "Hidden text, marked on page 1: go to its words" });
  const words = page.getByRole("button", { name: "Hidden text: show on the page" });
  await words.focus();
  await page.keyboard.press("Enter");
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(words).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);

  await coach.tab("Fit");
  const base = await coach.score();
  await expect(page.getByRole("list", { name: "Requirements" })).toContainText("HACCP");
  await expect(page.getByRole("table", { name: "Parts of the score" })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: /English/ }).hover();
  await expect(page.getByRole("article", { name: "My resume as it is read" }).locator("mark")).toContainText("English");

  await coach.tab("Gap");
  const gaps = page.getByRole("list", { name: "Gaps, the largest effect first" }).getByRole("listitem");
  await expect(gaps.first()).toContainText(/If your resume showed .+ Add it only if it is true\./, { timeout: 90_000 });
  const points = (await gaps.allInnerTexts()).map((text) =>
    Number(text.match(/[+−]?\d+(\.\d)?$/m)?.[0].replace("−", "-")),
  );
  expect(points).toEqual(points.toSorted((a, b) => b - a));

  // A person may write what is true; the coach only says which facts are new.
  const [missing = ""] = (await gaps.first().innerText()).split("\n");
  await coach.look("Edit");
  const field = page.getByLabel("Text of my resume");
  await field.fill((await field.inputValue()).replace("Driving, forklift", `${missing}, driving, forklift`));
  await coach.tab(/^Advice/);
  await expect(page.getByRole("list", { name: "Changed facts" })).toContainText(`New: skill “${missing}”`);
  await expect(coach.postings).toContainText("points since you began", { timeout: 60_000 });
  expect(await coach.score()).toBeGreaterThan(base);
  expect(await seriousFaults(page)).toEqual([]);
});

test("the sample has suggestions of several rules to take, and a blank that only its person can fill", async ({
  coach,
  page,
}) => {
  await coach.open();
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await coach.tab(/^Advice/);
  const accepts = page.getByRole("list", { name: "Advice", exact: true }).getByRole("button", { name: /^Accept: / });
  await expect(accepts.first()).toBeVisible();
  const rules = await accepts.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")));
  expect(new Set(rules).size).toBeGreaterThanOrEqual(3);
  for (let left = rules.length; left > 0; left--) {
    await accepts.first().click();
    await expect(accepts).toHaveCount(left - 1);
  }
  // What the rules suggest changes no fact; a figure of one's own does, and is told.
  await expect(page.getByRole("list", { name: "Changed facts" })).toHaveCount(0);
  await page.getByLabel("Your figure for “several”").fill("4");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Changed facts" })).toContainText("New: number “4”");
  const text = await coach.text();
  expect(text).toContain("goods for 4 shops");
  expect(text).toContain("Check orders, handle cash and card payments, and answer complaints.");
});

test("a suggestion is taken by key, the fit is scored anew, and what is exported reads the same", async ({
  coach,
  page,
}) => {
  await coach.open();
  await coach.pasteResume(RESUME);
  await coach.tab("Fit");
  await coach.pastePosting(`${job.title}\n${job.text}`);
  await coach.score();
  await coach.tab(/^Advice/);
  const advice = page.getByRole("list", { name: "Advice", exact: true }).getByRole("listitem");
  await expect(advice.first()).toBeVisible();
  const picked = page.locator("li[aria-current]");
  const hasSuggestion = async () => (await picked.getByRole("button", { name: /^Accept/ }).count()) > 0;
  await page.keyboard.press("k");
  for (let tries = 0; tries < 30 && !(await hasSuggestion()); tries++) await page.keyboard.press("j");
  const before = await coach.text();
  await page.keyboard.press("a");
  await expect(page.getByRole("status").filter({ hasText: /^Accepted:/ })).toBeVisible();
  await expect(coach.postings).toContainText(/points since you began|as before your edits/, { timeout: 60_000 });
  const after = await coach.text();
  expect(after).not.toBe(before);
  await page.keyboard.press("u");
  await expect(async () => expect(await coach.text()).toBe(before)).toPass();

  const count = await advice.count();
  await page.keyboard.press("d");
  await expect(advice).toHaveCount(count - 1);
  await page.keyboard.press("u");
  await expect(advice).toHaveCount(count);

  for (const format of ["JSON Resume", "PDF", "Word (DOCX)"] as const) {
    const file = await coach.export(format);
    expect(file.name).toMatch(/^resume\.(json|pdf|docx)$/);
    await page.getByRole("button", { name: "Erase" }).click();
    await page.getByRole("button", { name: "Erase it" }).click();
    await coach.chooseResume({ name: file.name, mimeType: "", buffer: readFileSync(file.path) });
    const understood = page.getByRole("region", { name: "What was understood" });
    for (const fact of [
      "Sous Chef · Brass Lantern · 03/2019",
      "Line Cook · Gull House · 06/2015 – 02/2019",
      "Grilling",
      "Swedish",
    ])
      await expect(understood).toContainText(fact);
  }
});

test("nothing is stored unless it is asked for; leaving offers to erase, and erases", async ({ coach, page }) => {
  await coach.open();
  await coach.pasteResume(RESUME);
  expect(await dumpStored(page)).not.toContain("Lindgard");
  await page.getByRole("switch", { name: "Keep it on this machine" }).check({ force: true });
  await expect(async () => expect(await dumpStored(page)).toContain("Perpetua Lindgard")).toPass();
  await page.reload();
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeVisible();

  await page.getByRole("link", { name: "Evaluate" }).click();
  const dialog = page.getByRole("dialog", { name: "What becomes of your resume?" });
  await dialog.getByRole("button", { name: "Stay" }).click();
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeVisible();
  await page.getByRole("link", { name: "Evaluate" }).click();
  await dialog.getByRole("button", { name: "Erase it and leave" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Evaluate" })).toBeVisible();
  await expect(async () => expect(await dumpStored(page)).not.toContain("Lindgard")).toPass();
  await page.getByRole("link", { name: "Coach" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How does your resume read?" })).toBeVisible();
});

test("what cannot be read says why and what to do", async ({ coach, page }) => {
  await coach.open();
  await coach.chooseResume({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 broken") });
  await expect(page.getByRole("alert")).toContainText("This file is damaged");
  await coach.chooseResume({ name: "cv.xyz", mimeType: "", buffer: Buffer.from([0, 1, 2, 3]) });
  await expect(page.getByRole("alert")).toContainText("can't be read");
});

test("at 390 pixels all of it is in one column, by keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./#/coach");
  await page.getByRole("button", { name: "Paste it as text" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Resume as text")).toBeFocused();
  await page.keyboard.insertText(RESUME);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeVisible();
  await page.getByRole("tab", { name: "As read" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Fit" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("The posting that you apply for")).toBeFocused();
  await page.keyboard.insertText(`${job.title}\n${job.text}`);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("list", { name: "Requirements" })).toContainText("HACCP");
  await page.getByRole("tab", { name: "Fit" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Gap" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^Advice/ })).toHaveAttribute("aria-selected", "true");
  const [card, narrowest] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(card).toBeLessThanOrEqual(narrowest);
  expect(await seriousFaults(page)).toEqual([]);
});
