import { expect, type Locator, type Page } from "@playwright/test";

/** The page about people's data, and the identity in the candidate's panel. */
export class PrivacyPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From anywhere, without a reload: what the page knows only in memory stays. */
  async open(): Promise<void> {
    await this.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Privacy" }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: "Privacy" })).toBeVisible();
    // The longest table is counted first; what stands below it moves when it comes.
    await expect(this.page.getByRole("table", { name: "What is stored where" })).toBeVisible();
  }

  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  async makeVault(passphrase: string): Promise<void> {
    const vault = this.section("Vault");
    await vault.getByRole("button", { name: "Make a vault" }).click();
    await vault.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
    await vault.getByRole("textbox", { name: "The same again" }).fill(passphrase);
    await vault.getByRole("button", { name: "Make the vault" }).click();
    await expect(vault.getByRole("button", { name: "Lock now" })).toBeVisible();
  }

  async unlock(passphrase: string): Promise<void> {
    const vault = this.section("Vault");
    await vault.getByRole("textbox", { name: "Passphrase" }).fill(passphrase);
    await vault.getByRole("button", { name: "Unlock" }).click();
  }

  /** By keyboard: the list under the field follows it while the page scrolls, and may be out of a mouse's reach. */
  async chooseCandidate(name: string): Promise<void> {
    const field = this.section("One candidate").getByRole("combobox", { name: "Candidate" });
    await field.fill(name);
    await expect(this.page.getByRole("listbox", { name: "Candidate" }).getByRole("option")).toHaveText([name]);
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect(field).toHaveValue(name);
  }

  /** Clicks what saves a file; returns where it lies. */
  async save(button: Locator): Promise<string> {
    const download = this.page.waitForEvent("download");
    await button.click();
    return (await download).path();
  }
}
