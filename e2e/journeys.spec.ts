// The recruiter's and the candidate's journey from the first visit to what they leave with, by keyboard alone; what is
// worked is found by role and name, as a screen reader finds it. The team lead's is in learn.spec.ts.

import { readFileSync } from "node:fs";

import { pickInMenu, pressAt } from "./by-keyboard.ts";
import { expect, test } from "./fixtures.ts";
import { job } from "./people.ts";

test("a recruiter comes, ranks, reads why, decides and leaves with a shortlist", async ({ candor, page }) => {
  await candor.open();
  await pressAt(page, page.getByRole("button", { name: "Try with a sample" }), "Enter");
  const [best] = await candor.rankedRows(13);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Candidate" });
  await expect(panel.getByRole("heading", { name: best?.name ?? "" })).toBeVisible();
  await expect(panel.getByText("HACCP").first()).toBeVisible();
  await pressAt(page, panel.getByRole("tab", { name: "Why" }), "ArrowRight");
  await expect(panel.getByRole("tab", { name: "Resume", selected: true })).toBeVisible();
  await page.keyboard.press("4");
  await expect(panel.getByRole("button", { name: /^Strong yes/, pressed: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  const download = page.waitForEvent("download");
  await pressAt(page, page.getByRole("button", { name: /^Export/ }), "Enter");
  await pickInMenu(page, page.getByRole("menuitem", { name: /JSON/ }));
  const rows = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { candidate: string }[];
  expect(rows[0]?.candidate).toBe(best?.name);
});

test("a candidate comes, is read and scored, takes advice and leaves with a resume", async ({ page }) => {
  await page.goto("./");
  await pressAt(page, page.getByRole("button", { name: "I apply: start with my resume" }), "Enter");
  await pressAt(page, page.getByRole("button", { name: "Paste it as text" }), "Enter");
  await pressAt(page, page.getByLabel("Resume as text"));
  await page.keyboard.insertText(RESUME);
  await pressAt(page, page.getByRole("button", { name: "Read this resume" }), "Enter");
  await expect(page.getByRole("region", { name: "What was understood" })).toContainText("Line Cook · Gull House");
  await pressAt(page, page.getByRole("tab", { name: "As read" }), "ArrowRight");
  await pressAt(page, page.getByLabel("The posting that you apply for"));
  await page.keyboard.insertText(`${job.title}\n${job.text}`);
  await pressAt(page, page.getByRole("button", { name: "Add this posting" }), "Enter");
  const posting = page.getByRole("list", { name: "Postings" }).getByRole("button", { pressed: true });
  await expect(posting).toContainText(/[01]\.\d\d/, { timeout: 90_000 });
  await pressAt(page, page.getByRole("tab", { name: "Fit" }), "ArrowRight", "ArrowRight");
  await pressAt(page, page.getByRole("button", { name: /^Accept/ }).first(), "Enter");
  await expect(page.getByRole("status").filter({ hasText: /^Accepted:/ })).toBeVisible();
  const download = page.waitForEvent("download");
  await pressAt(page, page.getByRole("button", { name: "Export" }), "Enter");
  await pickInMenu(page, page.getByRole("menuitem", { name: "JSON Resume" }));
  expect(JSON.parse(readFileSync(await (await download).path(), "utf8"))).toHaveProperty("work.0.name", "Gull House");
});

/** Invented. */
const RESUME = `Perpetua Lindgard
perpetua.lindgard@example.org

Experience
Line Cook, Gull House, Lund  06/2015 - 02/2019
- I was responsible for the grill station with 80 covers a night.

Skills
Grilling, staff training`;
