import { expect, type Locator, type Page } from "@playwright/test";

export interface FileToDrop {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export interface RankedRow {
  readonly name: string;
  readonly score: string;
}

/** The page as a recruiter sees it: everything by role and label. */
export class CandorPage {
  readonly page: Page;
  readonly ranking: Locator;

  constructor(page: Page) {
    this.page = page;
    this.ranking = page.getByRole("grid", { name: "Ranking" });
  }

  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
  }

  /** Where a ranking is stored: the job that was open last opens by itself. */
  async openRanking(count: number): Promise<RankedRow[]> {
    await this.open();
    return this.rankedRows(count);
  }

  async createJob(title: string, text: string): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).search}#/jobs/new`);
    await this.page.getByLabel("Title").fill(title);
    await this.page.getByLabel("Job description").fill(text);
    await this.page.getByRole("button", { name: "Save job" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** Drops files on the window, as a mouse would. */
  async drop(files: readonly FileToDrop[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer();
        for (const { name, mimeType, base64 } of dropped) {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          data.items.add(new File([bytes], name, { type: mimeType }));
        }
        return data;
      },
      files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString("base64") })),
    );
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  }

  async loadSample(): Promise<void> {
    await this.page.getByRole("button", { name: /try with a sample/i }).click();
  }

  /** The import dialog opens by itself when files are dropped on a job. */
  async closeImport(): Promise<void> {
    await this.page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }

  async waitForImported(count: number): Promise<void> {
    await expect(this.page.getByRole("dialog").getByText(new RegExp(`\\b${count} ready`))).toBeVisible({
      timeout: 60_000,
    });
  }

  /** Rows in sight that have their score: the class word and a figure between 0.00 and 1.00. */
  get scoredRows(): Locator {
    return this.ranking.getByRole("row").filter({ hasText: /(No|Potential|Good) fit\s*[01]\.\d\d/i });
  }

  async waitForScores(count: number): Promise<void> {
    await expect(async () => expect(await this.scoredRows.count()).toBeGreaterThanOrEqual(count)).toPass({
      timeout: 90_000,
    });
  }

  /** Waits until all of a job's candidates have their score. */
  async waitForProgress(count: number): Promise<void> {
    await expect(this.page.getByRole("main").getByText(`All ${count} scored`)).toBeVisible({ timeout: 100_000 });
  }

  /** Waits until so many rows have their score, then reads the ranking from top to bottom. */
  async rankedRows(count: number, timeout = 90_000): Promise<RankedRow[]> {
    await expect(this.scoredRows).toHaveCount(count, { timeout });
    // All at once: rows may move between two questions.
    return this.scoredRows.evaluateAll((rows) =>
      rows.map((row) => ({
        name: row.querySelector<HTMLElement>('th, [role="rowheader"]')?.innerText.trim() ?? "",
        score: (row as HTMLElement).innerText.match(/[01]\.\d\d/)?.[0] ?? "",
      })),
    );
  }

  /** Code names from top to bottom, scored or not, once there are so many. */
  async names(count: number): Promise<string[]> {
    const names = this.ranking.getByRole("rowheader");
    await expect(names).toHaveCount(count, { timeout: 60_000 });
    return (await names.allInnerTexts()).map((name) => name.trim());
  }

  row(name: string): Locator {
    return this.ranking.getByRole("row").filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async requirementsMet(name: string): Promise<number> {
    return Number((await this.row(name).innerText()).match(/(\d+)\/\d+ (?:must|skills)/)?.[1] ?? Number.NaN);
  }

  async openCandidate(name: string): Promise<Locator> {
    await this.row(name).click();
    const panel = this.page.getByRole("complementary", { name: "Candidate" });
    await expect(panel.getByRole("heading", { name })).toBeVisible();
    return panel;
  }

  /** Exports through the menu; returns where the file lies. */
  async exportRanking(format: "CSV" | "JSON"): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: /^export/i }).click();
    await this.page.getByRole("menuitem", { name: format }).click();
    return (await download).path();
  }

  async editJob(text: string): Promise<void> {
    await this.page.getByRole("link", { name: "Edit this job" }).click();
    await this.page.getByLabel("Job description").fill(text);
    await this.page.getByRole("button", { name: "Save changes" }).click();
    await expect(this.ranking).toBeVisible();
  }
}
