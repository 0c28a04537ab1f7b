import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { PrivacyPage } from "./pages/privacy-page.ts";
import { identities as people, job, threeResumes } from "./people.ts";
import { dumpStored } from "./stored.ts";

const passphrase = "plum tram ledger otter";
const next = "kelp violin granite seven";

/** The cook's resume in a job. */
async function importCook(candor: CandorPage): Promise<void> {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop((await threeResumes()).slice(0, 1));
  await candor.waitForImported(1);
  await candor.closeImport();
}

async function openCook(candor: CandorPage) {
  await candor.page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: job.title }).click();
  const [name = ""] = await candor.names(1);
  return candor.openCandidate(name);
}

test("a vault made after an import keeps who it was; locked it shows nothing, and only the passphrase opens it", async ({
  candor,
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await importCook(candor);
  await privacy.open();
  await expect(privacy.section("Vault")).toContainText("Those of the 1 candidate imported");
  await privacy.makeVault(passphrase);
  await expect(privacy.section("Vault")).toContainText("holds 1 identity");

  await page.reload();
  const vault = privacy.section("Vault");
  await expect(vault).toContainText("The vault is locked and holds 1 identity");
  const stored = (await dumpStored(page)).toLowerCase();
  for (const secret of [...people, "Ottoline Varga CV.pdf", passphrase])
    expect(stored).not.toContain(secret.toLowerCase());

  await privacy.unlock("plum tram ledger other");
  await expect(vault).toContainText("This is not the passphrase.");
  await expect(vault).not.toContainText("Try again in"); // The pause is over.
  await privacy.unlock(passphrase);
  await expect(vault.getByRole("button", { name: "Lock now" })).toBeVisible();
});

test("an identity is shown by one action under a bar, and gone when it is hidden, left or locked", async ({
  candor,
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await importCook(candor);
  await privacy.open();
  await privacy.makeVault(passphrase);
  let panel = await openCook(candor);
  await expect(panel).not.toContainText("Ottoline");
  await panel.getByRole("button", { name: "Show identity" }).click();
  await expect(panel.getByRole("region", { name: "Identity" })).toContainText("Ottoline Varga");
  await expect(panel.getByRole("region", { name: "Identity" })).toContainText("Ottoline Varga CV.pdf");
  const bar = page.getByRole("status").filter({ hasText: "Identities shown" });
  await bar.getByRole("button", { name: "Hide now" }).click();
  await expect(bar).toBeHidden();
  await expect(page.locator("body")).not.toContainText("Ottoline");

  await panel.getByRole("button", { name: "Show identity" }).click();
  await expect(panel).toContainText("Ottoline Varga");
  await panel.getByRole("button", { name: "Close candidate" }).click();
  await expect(bar).toBeHidden();

  panel = await openCook(candor);
  await panel.getByRole("button", { name: "Show identity" }).click();
  await bar.getByRole("button", { name: "Lock the vault" }).click();
  await expect(page.locator("body")).not.toContainText("Ottoline");
  await panel.getByRole("button", { name: "Show identity" }).click();
  await panel.getByRole("textbox", { name: "Passphrase of the vault" }).fill(passphrase);
  await panel.getByRole("button", { name: "Unlock and show" }).click();
  await expect(panel.getByRole("region", { name: "Identity" })).toContainText("Ottoline Varga");
  expect(page.url()).not.toContain("Varga");
});

test("a locked vault takes new resumes; a changed passphrase opens them and the old one does not", async ({
  candor,
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await candor.open();
  await privacy.open();
  await privacy.makeVault(passphrase);
  await privacy.section("Vault").getByRole("button", { name: "Lock now" }).click();
  await importCook(candor);
  await privacy.open();
  const vault = privacy.section("Vault");
  await expect(vault).toContainText("locked and holds 1 identity");

  await privacy.unlock(passphrase);
  await vault.getByRole("button", { name: "Change the passphrase" }).click();
  await vault.getByRole("textbox", { name: "Current passphrase" }).fill(passphrase);
  await vault.getByRole("textbox", { name: "New passphrase" }).fill(next);
  await vault.getByRole("textbox", { name: "The same again" }).fill(next);
  await vault.getByRole("button", { name: "Change it" }).click();
  await expect(vault).toContainText("The passphrase is changed.");
  await vault.getByRole("button", { name: "Lock now" }).click();
  await privacy.unlock(passphrase);
  await expect(vault).toContainText("This is not the passphrase.");
  await expect(vault).not.toContainText("Try again in");
  await privacy.unlock(next);
  const panel = await openCook(candor);
  await panel.getByRole("button", { name: "Show identity" }).click();
  await expect(panel.getByRole("region", { name: "Identity" })).toContainText("Ottoline Varga");
});

test("a lost passphrase leaves one way: the vault is erased, the candidate stays under the code name", async ({
  candor,
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await importCook(candor);
  await privacy.open();
  await privacy.makeVault(passphrase);
  const vault = privacy.section("Vault");
  await vault.getByRole("button", { name: "Lock now" }).click();
  await vault.getByRole("button", { name: "I lost the passphrase" }).click();
  await expect(vault).toContainText("loses 1 identity");
  await vault.getByRole("button", { name: "Erase the vault" }).click();
  await expect(vault).toContainText("There is no vault.");
  const panel = await openCook(candor);
  await expect(panel).toContainText("Who this is was not kept.");
});
