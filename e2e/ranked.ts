// Rankings that tests begin with. Made through the page, as a recruiter would; a test of what comes after the ranking
// finds one in the page's storage (`stored` in fixtures.ts), made in the same way once for all of them.

import type { CandorPage, RankedRow } from "./pages/candor-page.ts";
import { job, threeResumes } from "./people.ts";

/** A job and three people's files, from nothing to a finished ranking; the head chef leads. */
export async function rankThree(candor: CandorPage): Promise<RankedRow[]> {
  await candor.open();
  await candor.createJob(job.title, job.text);
  await candor.drop(await threeResumes());
  await candor.closeImport();
  return candor.rankedRows(3);
}

/** The sample and its thirteen people. */
export async function rankSample(candor: CandorPage): Promise<RankedRow[]> {
  await candor.open();
  await candor.loadSample();
  await candor.waitForProgress(13);
  return candor.rankedRows(13);
}

export const rankings = { three: rankThree, sample: rankSample } as const;
