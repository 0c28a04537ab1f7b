import { readFile } from "node:fs/promises";

import { seriousFaultsInLightAndDark } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import type { CandorPage } from "./pages/candor-page.ts";
import { PrivacyPage } from "./pages/privacy-page.ts";
import { identities as people, job } from "./people.ts";
import { rankThree } from "./ranked.ts";
import { dumpStored } from "./stored.ts";

/** The head chef leads. */
const openThree = async (candor: CandorPage) => (await candor.openRanking(3)).map(({ name }) => name);

const leaksOf = (text: string) => people.filter((identity) => text.toLowerCase().includes(identity.toLowerCase()));

test("after an import no table, file, cache, log or export holds a name, an address or a number", async ({
  candor,
  page,
}) => {
  const [best] = await rankThree(candor);
  const privacy = new PrivacyPage(page);
  await privacy.open();
  await privacy.chooseCandidate(best?.name ?? "");
  const one = await privacy.save(privacy.section("One candidate").getByRole("button", { name: "Export" }));
  const all = await privacy.save(page.getByRole("button", { name: "Export everything" }));
  const log = await privacy.save(page.getByRole("button", { name: "Export the log" }));
  const { strFromU8, unzipSync } = await import("fflate");
  const unzipped = Object.values(unzipSync(new Uint8Array(await readFile(all)))).map((file) => strFromU8(file));
  const texts = [await readFile(one, "utf8"), await readFile(log, "utf8"), ...unzipped, await dumpStored(page)];
  expect(texts.join("\n")).toContain("seafood");
  expect(leaksOf(texts.join("\n"))).toEqual([]);
  // The log tells what was done, and of nobody's resume a word.
  expect(await readFile(log, "utf8")).toMatch(/imported,.*,3\r\n/);
  expect(await readFile(log, "utf8")).not.toContain("seafood");
});

test.describe("with three candidates", () => {
  test.use({ stored: "three" });

  test("an erased candidate leaves no trace in any store, by a search that found them before", async ({
    candor,
    page,
  }) => {
    const [best = ""] = await openThree(candor);
    const panel = await candor.openCandidate(best);
    const traces = [
      new URL(page.url()).hash.match(/candidate=%?2?2?([0-9a-f]{16})/)?.[1] ?? "no id",
      "seafood kitchens",
    ];
    await panel.getByRole("button", { name: "Close candidate" }).click();
    const before = await dumpStored(page);
    for (const trace of traces) expect(before).toContain(trace);

    const privacy = new PrivacyPage(page);
    await privacy.open();
    await privacy.chooseCandidate(best);
    const section = privacy.section("One candidate");
    await section.getByRole("button", { name: "Erase…" }).click();
    await section.getByRole("button", { name: "Erase this candidate" }).click();
    await expect(section).toContainText(`${best} is erased.`);
    await expect(section).toContainText(/Before, the search found them in .*Resumes/);
    await expect(section).toContainText("nothing found.");
    const after = await dumpStored(page);
    for (const trace of traces) expect(after).not.toContain(trace);
  });

  test("everything is erased, with vault and log, and every place is looked through again", async ({
    candor,
    page,
  }) => {
    await openThree(candor);
    const privacy = new PrivacyPage(page);
    await privacy.open();
    await privacy.makeVault("plum tram ledger otter");
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("button", { name: /^Erase 1 job, 3 candidates/ }).click();
    await expect(page.getByText("nothing of yours is left.")).toBeVisible();
    await expect(privacy.section("Vault")).toContainText("There is no vault.");
    expect(await dumpStored(page)).not.toContain("seafood");
  });

  test("a missed word is hidden from the resume itself, and the candidate is scored anew under its name", async ({
    candor,
    page,
  }) => {
    const [best = ""] = await openThree(candor);
    const panel = await candor.openCandidate(best);
    await panel.getByRole("tab", { name: "Resume" }).click();
    const resume = panel.getByRole("article", { name: "Anonymised resume" });
    await expect(resume).toContainText("Harbour Hotel");
    await panel.getByLabel("Something personal still here?").fill("Harbour Hotel");
    await panel.getByRole("button", { name: "Hide it" }).click();
    await expect(panel.getByText("Hidden wherever it stood.")).toBeVisible();
    await expect(resume).not.toContainText("Harbour");
    await candor.rankedRows(3);
    expect(await dumpStored(page)).not.toContain("Harbour");
  });

  test("a date that has passed brings a calm reminder, and its candidates can be erased", async ({ candor, page }) => {
    await openThree(candor);
    const privacy = new PrivacyPage(page);
    await privacy.open();
    await page.getByLabel(`Keep candidates of ${job.title} until`).fill("2020-01-31");
    await expect(page.getByRole("status").filter({ hasText: "due to be erased" })).toContainText(job.title);
    await page.getByRole("button", { name: `Erase candidates of ${job.title}` }).click();
    await page.getByRole("button", { name: "Erase 3" }).click();
    await expect(privacy.section("Dates")).toContainText("0 candidates");
    expect(await dumpStored(page)).not.toContain("seafood kitchens");
  });

  test("the page is readable by everybody: no serious fault of accessibility in light and dark, and it fits a phone", async ({
    candor,
    page,
  }) => {
    await openThree(candor);
    const privacy = new PrivacyPage(page);
    await privacy.open();
    expect(await seriousFaultsInLightAndDark(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const main = page.getByRole("main");
    expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe("with the sample", () => {
  test.use({ stored: "sample" });

  test("the swap test runs on the sample's own candidates and says what it found", async ({ candor, page }) => {
    test.slow(); // Each of thirteen resumes is read nine times.
    await candor.openRanking(13);
    const privacy = new PrivacyPage(page);
    await privacy.open();
    const section = privacy.section("Swap test");
    await section.getByRole("button", { name: "Run the test" }).click();
    await expect(section.getByRole("table", { name: "Result of the swap test" })).toBeVisible({ timeout: 300_000 });
    const rows = section.getByRole("row").filter({ has: page.getByRole("rowheader") });
    await expect(rows).toHaveCount(8);
    for (const row of await rows.filter({ hasText: "names" }).all())
      await expect(row).toContainText(/0\.0 points\s*0 of 13/);
    await expect(section).toContainText("Names: the ranking is the same");
    // "Head Waiter" in one of the sample's resumes: whatever it does to the score is said.
    await expect(section).toContainText(/Gendered words: the (ranking|order)/);
    await expect(section).toContainText("1 of 13 anonymised texts still hold words of one gender");
  });
});
