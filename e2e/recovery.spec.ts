import { expect, test } from "./fixtures.ts";
import { CandorPage } from "./pages/candor-page.ts";
import { job, manyResumes } from "./people.ts";

const COUNT = 60;

test("the scorer worker killed mid-run loses no finished score, and the run goes on to the end", async ({
  candor,
  page,
  errorGuard,
}) => {
  errorGuard.expectError(/killed by the test/);
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([manyResumes(COUNT)]);
  await candor.closeImport();
  await candor.waitForScores(5);
  const scorer = page.workers().find((worker) => worker.url().includes("scorer"));
  expect(scorer, "the scorer worker").toBeDefined();
  // Uncaught, as a bug or a lost device would be; evaluate itself would swallow it.
  await scorer!.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error("killed by the test");
      }, 0),
  );
  await candor.waitForProgress(COUNT);
  expect(page.workers().filter((worker) => worker.url().includes("scorer"))).not.toContain(scorer);
});

test("a tab closed mid-run goes on where it was, in a new tab", async ({ candor, context, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([manyResumes(COUNT)]);
  await candor.waitForImported(COUNT);
  await candor.closeImport();
  await candor.waitForScores(5);
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  const second = new CandorPage(again);
  await again.goto(address);
  await second.waitForProgress(COUNT);
});

test("stop keeps what is finished, and resume scores the rest", async ({ candor, page }) => {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop([manyResumes(COUNT)]);
  await candor.waitForImported(COUNT);
  await candor.closeImport();
  await candor.waitForScores(3);
  await page.getByRole("main").getByRole("button", { name: /^stop/i }).click();
  await expect(page.getByRole("main").getByText(/stopped at/i)).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("button", { name: /resume|continue/i })
    .click();
  await candor.waitForProgress(COUNT);
});
