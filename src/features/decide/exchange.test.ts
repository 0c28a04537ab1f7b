import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import { buildDataset } from "../../core/feedback/dataset.ts";
import type { Decision } from "../../core/feedback/decision.ts";
import { writeFeedback } from "../../core/feedback/feedback-file.ts";
import { makeDecision } from "../../core/feedback/make-decision.ts";
import { openStorage } from "../../storage/open-storage.ts";
import { testCandidate } from "../../storage/testing.ts";
import { collectFeedback } from "./collect-feedback.ts";
import { mergeAnswers } from "./exchange.ts";

const nothing = { preferences: [], jobTexts: new Map<string, string>(), resumeTexts: new Map<string, string>() };

async function opened(name: string) {
  const storage = await openStorage({ name });
  const job = await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  const { row: candidate } = await storage.candidates.add(testCandidate("aa"), { jobId: "j", now: 2 });
  const subject = { job, candidate, rater: "Amber", score: null, scorerVersion: null, showsOpinion: false };
  return { storage, job, candidate, decision: makeDecision(subject, "yes", null, 5) };
}

test("answers are merged once, without whoever a note names; those about others are counted and left", async () => {
  const { storage, decision } = await opened("answers");
  const named = { ...decision, note: "Ask maren@kvist.example." };
  const stranger = { ...decision, candidateId: "elsewhere", candidateHash: "f".repeat(64) };
  const file = new Blob([writeFeedback({ ...nothing, decisions: [named, stranger] })]);
  expect(await mergeAnswers(storage, file)).toEqual({
    ...{ status: "merged", added: 1, replaced: 0, kept: 0 },
    elsewhere: 1,
  });
  expect(await storage.decisions.all()).toEqual([{ ...decision, note: "Ask [EMAIL_1]." }]);
  expect(await mergeAnswers(storage, file)).toMatchObject({ added: 0, kept: 1 });
  storage.close();
});

test("two raters' files come to the same in either order, without loss or doubles, and again change nothing", async () => {
  const stored = await Promise.all(
    ["first", "second"].map(async (order) => {
      const { storage, job, candidate, decision } = await opened(`raters-${order}`);
      const subject = { job, candidate, rater: "Teal", score: null, scorerVersion: null, showsOpinion: false };
      const file = (...decisions: Decision[]) => new Blob([writeFeedback({ ...nothing, decisions })]);
      const amber = file(decision);
      // Teal answered twice, the second time otherwise, and passed Amber's answer on.
      const teal = file(makeDecision(subject, "strong-no", null, 9), decision);
      const early = file(makeDecision(subject, "no", null, 3));
      for (const one of order === "first" ? [amber, teal, early, teal] : [early, teal, amber, amber])
        expect(await mergeAnswers(storage, one)).toMatchObject({ status: "merged", elsewhere: 0 });
      const rows = await storage.decisions.all();
      storage.close();
      return rows.toSorted((a, b) => (a.rater < b.rater ? -1 : 1));
    }),
  );
  expect(stored[0]?.map(({ rater, choice }) => [rater, choice])).toEqual([
    ["Amber", "yes"],
    ["Teal", "strong-no"],
  ]);
  expect(stored[1]).toEqual(stored[0]);
});

test("a file that is no answer changes nothing and says why", async () => {
  const { storage } = await opened("refused");
  expect(await mergeAnswers(storage, new Blob(["{}"]))).toMatchObject({ status: "refused" });
  expect(await storage.decisions.all()).toEqual([]);
  storage.close();
});

test("a decision on an earlier wording of the job teaches nothing; a resume in which more was hidden still does", async () => {
  const { storage, job, decision } = await opened("collected");
  await storage.decisions.put(decision);
  await storage.decisions.put({ ...decision, id: "old", jobHash: "e".repeat(64) });
  const changed = { ...testCandidate("bb").row, text: { ...testCandidate("bb").text, text: "[PERSON_1] hidden" } };
  await storage.candidates.changeText(decision.candidateId, changed, null);
  const dataset = buildDataset(await collectFeedback(storage));
  expect(dataset.examples.map(({ jobHash, resumeText }) => [jobHash, resumeText])).toEqual([
    [job.hash, "[PERSON_1] hidden"],
  ]);
  expect(dataset.left.textGone).toBe(1);
  storage.close();
});
