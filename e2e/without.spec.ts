// What the page does when the browser lacks something: it says so and does what it can.

import { expect, test } from "./fixtures.ts";
import { job, threeResumes } from "./people.ts";

test("without WebGPU the page says so and scores on the CPU", async ({ candor, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  await candor.rankedRows(3);
  const pill = page.getByRole("button", { name: /cpu/i });
  await expect(pill).toBeVisible();
  await pill.click();
  await expect(
    page
      .getByRole("dialog")
      .getByText(/webgpu|graphics/i)
      .first(),
  ).toBeVisible();
});

test("without IndexedDB the page ranks all the same and says that it keeps nothing", async ({ candor, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined, configurable: true }));
  await candor.open();
  await expect(page.getByText(/nothing is kept/i).first()).toBeVisible();
  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  await candor.rankedRows(3);
});

test("without cross-origin isolation the scorer runs on one thread and says so", async ({ candor, page }) => {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const {
      "cross-origin-opener-policy": _opener,
      "cross-origin-embedder-policy": _embedder,
      ...headers
    } = response.headers();
    return route.fulfill({ response, headers });
  });
  await candor.open();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  await candor.rankedRows(3);
  await expect(page.getByRole("button", { name: /cpu.*1 thread/i })).toBeVisible();
});
