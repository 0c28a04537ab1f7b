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

  /** Waits until so many rows have their score, then reads the ranking from top to bottom. */
  async rankedRows(count: number): Promise<RankedRow[]> {
    const scores = this.ranking.getByTestId("fit-score");
    await expect(scores).toHaveCount(count, { timeout: 90_000 });
    const rows = await this.ranking.getByRole("row").filter({ has: this.page.getByTestId("fit-score") }).all();
    return Promise.all(
      rows.map(async (row) => ({
        name: (await row.getByRole("rowheader").innerText()).trim(),
        score: (await row.getByTestId("fit-score").innerText()).trim(),
      })),
    );
  }
}
