// When the page itself fails: words, a way on, and nothing lost.

import { expect, test } from "./fixtures.ts";
import { job } from "./people.ts";

test("a part of the page that cannot be loaded says so, and a reload brings it back", async ({
  candor,
  errorGuard,
  page,
}) => {
  errorGuard.expectError(
    /Failed to (load resource|fetch dynamically)|error loading dynamically|CatchBoundary|preload/i,
  );
  await page.route("**/assets/JobFormRoute-*.js", (route) => route.abort());
  await candor.open("./#/jobs/new");
  await expect(page.getByRole("alert")).toContainText("safe on this machine");
  await page.unroute("**/assets/JobFormRoute-*.js");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByLabel("Job description")).toBeVisible();
});

test("an address that leads nowhere says so and leads back", async ({ candor, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.open("./#/no/such/place");
  await expect(page.getByRole("heading", { level: 1, name: /not here|no such/i })).toBeVisible();
  await candor.open("./#/jobs/unknown");
  await page.getByRole("link", { name: "Go to your jobs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: job.title })).toBeVisible();
});
