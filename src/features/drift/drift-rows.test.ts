import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import { makeDecision } from "../../core/feedback/make-decision.ts";
import { groupRates } from "../../core/learning/group-rates.ts";
import { findSections } from "../../core/reading/sections.ts";
import { openStorage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { testCandidate } from "../../storage/testing.ts";
import { driftFigures, scoredRows, splitRows } from "./drift-rows.ts";

const known = { scorerVersion: "v", thresholds: { potential: 0.3, good: 0.8 } };

/** Two jobs with a candidate each, the second with a skill that no graph names. */
async function setUp(name: string) {
  const storage = await openStorage({ name });
  const jobs: JobRow[] = [];
  for (const [index, list] of ["HACCP", "HACCP, glovecraft"].entries()) {
    const text = `[PERSON_1]\nSkills\n${list}`;
    const at = text.indexOf("HACCP");
    const job = await storage.jobs.add({ title: `Job ${index}`, text: "Cooks." }, { id: `j${index}`, now: 1 });
    jobs.push(job);
    const made = testCandidate(`a${index}`, text);
    const use = { skillId: "haccp", months: null, lastUsed: null };
    const skillUses = [{ ...use, mentions: [{ start: at, end: at + 5, section: "skills" as const }] }];
    const sections = findSections(text);
    const { row } = await storage.candidates.add(
      { ...made, text: { ...made.text, sections, skillUses } },
      { jobId: job.id, now: 10 + index },
    );
    const score = { score: 0.5 + 0.4 * index, bias: 0, parts: [], chunks: [] };
    await storage.scores.put([{ jobHash: job.hash, scorerVersion: "v", candidateHash: row.hash, ...score }]);
    if (index === 1) {
      const subject = { job, candidate: row, rater: "Amber", score: null, scorerVersion: null, showsOpinion: false };
      await storage.decisions.put(makeDecision(subject, "yes", null, 5));
    }
  }
  return { storage, jobs };
}

test("a row has the score's class, the decision, and what of the listed skills the graph does not know", async () => {
  const { storage, jobs } = await setUp("drift");
  const rows = await scoredRows(storage, jobs, known);
  const rates = groupRates(rows, ({ jobId }) => jobId).toSorted((a, b) => (a.group < b.group ? -1 : 1));
  expect(rates).toMatchObject([
    { group: "j0", candidates: 1, unknownSkills: 0, yes: null, classes: { "potential-fit": 1 } },
    { group: "j1", candidates: 1, unknownSkills: 0.5, yes: 1, classes: { "good-fit": 1 } },
  ]);
  const unknown = driftFigures(rows).find(({ name }) => name === "unknown-skills");
  expect(rows.map((row) => unknown?.of(row)).toSorted()).toEqual([0, 0.5]);
  // Of another scorer version there is nothing to compare.
  expect(await scoredRows(storage, jobs, { ...known, scorerVersion: "w" })).toEqual([]);
  storage.close();
});

test("a job stands against all others, and the newer imports against the older", async () => {
  const { storage, jobs } = await setUp("split");
  const rows = await scoredRows(storage, jobs, known);
  const jobsOf = (side: readonly { readonly jobId: string }[]) => side.map(({ jobId }) => jobId);
  expect(splitRows(rows, "j0").map(jobsOf)).toEqual([["j1"], ["j0"]]);
  expect(splitRows(rows, null).map(jobsOf)).toEqual([["j0"], ["j1"]]);
  storage.close();
});
