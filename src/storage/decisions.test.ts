import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import type { Decision } from "../core/feedback/decision.ts";
import { makeDecision } from "../core/feedback/make-decision.ts";
import { preferenceOf } from "../core/feedback/make-preference.ts";
import { openStorage } from "./open-storage.ts";
import { testCandidate } from "./testing.ts";

const subject = {
  job: { id: "j", hash: "job" },
  candidate: { id: "c", hash: "resume" },
  rater: "Teal",
  score: 0.7,
  scorerVersion: "v1",
  showsOpinion: true,
};

async function opened(name: string) {
  const storage = await openStorage({ name });
  const job = await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  const add = async (hash: string) =>
    (await storage.candidates.add(testCandidate(hash), { jobId: job.id, now: 2 })).row;
  return { storage, job, better: await add("aa"), worse: await add("bb") };
}

test("a decision taken back leaves what stood before it", async () => {
  const { storage } = await opened("undo");
  const first = makeDecision(subject, "yes", null, 1);
  expect(await storage.decisions.put(first)).toBeNull();
  const second = makeDecision(subject, "no", first, 2);
  const before = await storage.decisions.put(second);
  await storage.decisions.undo(second.id, before);
  expect(await storage.decisions.all()).toEqual([first]);
  await storage.decisions.undo(first.id, null);
  expect(await storage.decisions.all()).toEqual([]);
  storage.close();
});

test("two raters' files merge without loss or doubles, in either order and twice", async () => {
  const teal = makeDecision(subject, "yes", null, 1);
  const amber = makeDecision({ ...subject, rater: "Amber" }, "no", null, 2);
  const later: Decision = { ...teal, choice: "strong-yes", at: 5 };
  for (const [index, files] of [
    [[teal, later], [amber]],
    [[amber], [later, teal], [amber, teal]],
  ].entries()) {
    const { storage } = await opened(`merge ${index}`);
    for (const decisions of files) await storage.decisions.merge({ decisions, preferences: [] });
    expect(new Set(await storage.decisions.all())).toEqual(new Set([later, amber]));
    storage.close();
  }
});

test("what was decided about a candidate goes with them, and comes back when that is undone", async () => {
  const { storage, job, better, worse } = await opened("erase");
  const decision = makeDecision({ ...subject, job, candidate: worse }, "no", null, 1);
  await storage.decisions.put(decision);
  const preference = preferenceOf({ job, better, worse, rater: "Teal", sawOpinion: true }, 3);
  await storage.decisions.putPreference(preference);
  const erased = await storage.candidates.erase([worse.id]);
  expect(await storage.decisions.all()).toEqual([]);
  expect(await storage.decisions.allPreferences()).toEqual([]);
  await storage.candidates.restore(erased);
  expect(await storage.decisions.all()).toEqual([decision]);
  expect(await storage.decisions.allPreferences()).toEqual([preference]);
  await storage.jobs.remove("j");
  expect(await storage.decisions.all()).toEqual([]);
  storage.close();
});

test("settings keep what is not changed, and bad ones are put right", async () => {
  const { storage } = await opened("settings");
  await storage.decisions.writeSettings({ isBlind: true });
  await storage.decisions.writeSettings({ raters: ["Amber", "Teal"] });
  expect(await storage.decisions.readSettings()).toEqual({ raters: ["Amber", "Teal"], isBlind: true });
  await storage.decisions.writeSettings({ raters: [] });
  expect((await storage.decisions.readSettings()).raters).toEqual(["Rater 1"]);
  storage.close();
});
