import { expect, type Locator, type Page } from "@playwright/test";

import type { FileToDrop } from "./candor-page.ts";

/** The coach as a candidate sees it: everything by role and label. */
export class CoachPage {
  readonly page: Page;
  readonly postings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.postings = page.getByRole("list", { name: "Postings" });
  }

  /** As somebody who comes for the first time. */
  async open(): Promise<void> {
    await this.page.goto("./");
    await this.page.getByRole("button", { name: "I apply: start with my resume" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "How does your resume read?" })).toBeVisible();
  }

  async chooseResume(file: FileToDrop): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Choose a file" }).click();
    await (await chooser).setFiles(file);
  }

  async pasteResume(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Paste it as text" }).click();
    await this.page.getByLabel("Resume as text").fill(text);
    await this.page.getByRole("button", { name: "Read this resume" }).click();
    await expect(this.page.getByRole("heading", { name: "What was understood" })).toBeVisible();
  }

  async pastePosting(text: string): Promise<void> {
    await this.page.getByLabel("The posting that you apply for").fill(text);
    await this.page.getByRole("button", { name: "Add this posting" }).click();
  }

  async tab(name: RegExp | string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  /** How the resume is shown. */
  async look(name: "Page" | "Text" | "Edit" | "As scored"): Promise<void> {
    await this.page
      .getByRole("radiogroup", { name: "How to show the resume" })
      .getByText(name, { exact: true })
      .click();
  }

  /** The text of the resume as it is now. */
  async text(): Promise<string> {
    await this.look("Text");
    return this.page.getByRole("article", { name: "My resume as it is read" }).innerText();
  }

  /** The fit of the only posting, once it is there. */
  async score(): Promise<number> {
    const posting = this.postings.getByRole("button", { pressed: true });
    await expect(posting).toContainText(/[01]\.\d\d/, { timeout: 90_000 });
    return Number((await posting.innerText()).match(/[01]\.\d\d/)?.[0]);
  }

  async export(
    format: "Word (DOCX)" | "PDF" | "JSON Resume",
  ): Promise<{ readonly name: string; readonly path: string }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Export" }).click();
    await this.page.getByRole("menuitem", { name: format }).click();
    const done = await download;
    return { name: done.suggestedFilename(), path: await done.path() };
  }
}
