// The page without a network, on hosts that cannot set headers, and when a new version comes.

import type { Page } from "@playwright/test";

import { PAGE_CACHE } from "../src/lib/page-cache-name.ts";
import { expect, test as base } from "./fixtures.ts";
import { type OfflineHost, startHost } from "./offline-host.ts";
import { CoachPage } from "./pages/coach-page.ts";
import { job, threeResumes } from "./people.ts";

interface Hosted {
  /** What the host of this test is like. */
  hostOptions: Parameters<typeof startHost>[0];
  host: OfflineHost;
}

const test = base.extend<Hosted>({
  hostOptions: [{}, { option: true }],
  host: async ({ hostOptions }, use) => {
    const host = await startHost(hostOptions);
    await use(host);
    await host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

// Tracing evaluates in the page, and to the browser that is a person touching it.
test.use({ serviceWorkers: "allow", trace: "off" });

/** Waits until the panel of the machine says that everything is kept. */
async function waitUntilReady(page: Page) {
  await page.getByRole("button", { name: /scorer|cpu|gpu/i }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  await expect(panel.getByText(/^Ready offline\. .* take \d+(\.\d+)? MB\.$/)).toBeVisible({ timeout: 60_000 });
  await panel.getByRole("button", { name: "Close" }).click();
  await expect(panel).toBeHidden();
}

/** What is kept: addresses in the page's cache, and the names of all caches. */
function kept(page: Page) {
  return page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys();
    return { caches: await caches.keys(), addresses: requests.map(({ url }) => url.split("?")[0] ?? "") };
  }, PAGE_CACHE);
}

const isNextVersion = (page: Page) => page.locator('meta[name="version"]').count();

test("after one visit the page opens without a network, and importing, ranking, asking and the coach work", async ({
  candor,
  context,
  host,
  page,
}) => {
  await candor.open();
  await waitUntilReady(page);
  await host.stop();
  await context.setOffline(true);
  await page.reload();

  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  const ranked = await candor.rankedRows(3);
  await expect(page.getByRole("button", { name: /cpu.*offline/i })).toBeVisible();

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).click();
  await page.getByRole("textbox", { name: "Question" }).fill("who knows HACCP?");
  await page.getByRole("textbox", { name: "Question" }).press("Enter");
  const found = page.getByRole("table", { name: "Rows found" }).locator("tbody").getByRole("row");
  await expect(found.first()).toContainText(ranked[0]!.name);

  const coach = new CoachPage(page);
  await page.goto("./#/coach");
  await page.getByRole("button", { name: "Try with a sample" }).click();
  await expect(page.getByRole("list", { name: "Problems" })).toContainText("Hidden text");
  await coach.tab("Fit");
  await expect(page.getByRole("list", { name: "Requirements" })).toContainText("HACCP");
  expect(await coach.score()).toBeGreaterThan(0);

  const { caches, addresses } = await kept(page);
  expect(caches).toEqual([PAGE_CACHE]);
  expect(addresses).toContain(`${host.address}models/candor-scorer/model.onnx`);
  const own = new RegExp(
    `^${host.address}(index\\.html$|first-paint\\.js$|icon|manifest|assets/|models/|graph/|samples/)`,
  );
  expect(addresses.filter((address) => !own.test(address))).toEqual([]);
  // Asked for by nobody: not fetched.
  expect(addresses.filter((address) => /tesseract|traineddata|transformers/.test(address))).toEqual([]);
});

test.describe("on a host without headers, in a folder of it", () => {
  test.use({ hostOptions: { folder: "/candor/", sendsHeaders: false } });

  test("the page isolates and closes itself after one reload, and is not reloaded again", async ({ candor, page }) => {
    let loads = 0;
    page.on("domcontentloaded", () => (loads += 1));
    await candor.open();
    // So nothing is evaluated before.
    await expect.poll(() => loads).toBe(2);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await waitUntilReady(page);
    expect(loads).toBe(2);
    const policy = await page.evaluate(async () => (await fetch("./")).headers.get("Content-Security-Policy"));
    expect(policy).toContain("default-src 'self'");

    await page.reload();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await candor.loadSample();
    await candor.waitForScores(3);
    expect(loads).toBe(3);
  });

  test("a page that somebody has touched is not reloaded under their hands, but offers it", async ({ page }) => {
    await page.goto("./", { waitUntil: "commit" });
    expect(await page.evaluate(() => navigator.userActivation.hasBeenActive)).toBe(true);
    const offer = page.getByRole("status").filter({ hasText: "all cores" });
    await expect(offer).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await offer.getByRole("button", { name: "Reload" }).click();
    await expect(offer).toBeHidden();
    await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });
});

test("a new version is offered and taken when asked for, and what is stored stays", async ({ candor, host, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  const ranked = await candor.rankedRows(3);
  await waitUntilReady(page);
  expect(await isNextVersion(page)).toBe(0);

  host.bringNewVersion();
  await page.reload();
  const offer = page.getByRole("status").filter({ hasText: "A new version of Candor is ready" });
  await expect(offer).toBeVisible();
  expect(await candor.rankedRows(3)).toEqual(ranked);
  expect(await isNextVersion(page)).toBe(0);

  await offer.getByRole("button", { name: "Update now" }).click();
  await expect(page.locator('meta[name="version"]')).toHaveCount(1);
  expect(await candor.rankedRows(3)).toEqual(ranked);
  await expect(offer).toBeHidden();
  const { addresses } = await kept(page);
  expect(addresses.filter((address) => address.endsWith("/index.html"))).toHaveLength(1);
});

test("erasing everything erases no file of the page: it still opens without a network", async ({
  candor,
  context,
  host,
  page,
}) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.closeImport();
  await waitUntilReady(page);
  await page.evaluate(async () => (await caches.open("somebody's")).put("./a", new Response("text")));
  await page.getByRole("button", { name: /scorer|cpu|gpu/i }).click();
  const panel = page.getByRole("dialog", { name: "This machine" });
  const erasing = panel.getByRole("group", { name: "Erase" });
  await erasing.getByRole("button", { name: "Erase everything" }).click();
  await expect(erasing.getByRole("button", { name: "Keep" })).toBeVisible();
  await erasing.getByRole("button", { name: /^Erase/ }).click();
  await expect.poll(async () => (await kept(page)).caches).toEqual([PAGE_CACHE]);
  await host.stop();
  await context.setOffline(true);
  await candor.open();
  await expect(page.getByRole("button", { name: /try with a sample/i })).toBeVisible();
});
