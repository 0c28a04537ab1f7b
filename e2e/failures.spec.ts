// What a person sees when the scorer fails, on the build whose engine can be told to (engine.fake.ts).

import { expect, test } from "./fixtures.ts";
import { manyResumes } from "./people.ts";

const COUNT = 20;

test("a worker that dies in every block finishes all the same, one block at a time", async ({ candor, errorGuard }) => {
  errorGuard.expectError(/told to die/);
  await candor.open();
  // Every call ends after seven resumes: three lives for twenty.
  await candor.createJob("Cook", "A cook for our kitchen. fake:die-after=7");
  await candor.drop([manyResumes(COUNT)]);
  await candor.closeImport();
  await candor.waitForProgress(COUNT);
});

test("a failed run says what happened and tries again on request", async ({ candor, page }) => {
  await candor.open();
  await candor.createJob("Cook", "A cook for our kitchen. fake:fail-after=3 fake:code=out-of-memory");
  await candor.drop([manyResumes(COUNT)]);
  await candor.waitForImported(COUNT);
  await candor.closeImport();
  const main = page.getByRole("main");
  await expect(main.getByRole("alert")).toContainText(/memory/i);
  await candor.waitForScores(3);
  await main.getByRole("button", { name: "Try again" }).click();
  await candor.waitForScores(6);
});

test("a model that cannot be fetched is said in words, and nothing is lost", async ({ candor, page, errorGuard }) => {
  errorGuard.expectError(/digests\.json|Failed to load resource/);
  await page.route("**/digests.json", (route) => route.abort());
  await candor.open();
  await candor.createJob("Cook", "A cook for our kitchen.");
  await candor.drop([manyResumes(COUNT)]);
  await candor.waitForImported(COUNT);
  await candor.closeImport();
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  await page.unroute("**/digests.json");
  await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
  await candor.waitForProgress(COUNT);
});

test("two tabs share the machine: the second waits for the first and then has all scores too", async ({
  candor,
  context,
  page,
}) => {
  await candor.open();
  await candor.createJob("Cook", "A cook for our kitchen. fake:slow-ms=600");
  await candor.drop([manyResumes(COUNT)]);
  await candor.waitForImported(COUNT);
  await candor.closeImport();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(/another tab/i).first()).toBeVisible();
  await candor.waitForProgress(COUNT);
  await expect(second.getByText(`All ${COUNT} scored`)).toBeVisible();
});
