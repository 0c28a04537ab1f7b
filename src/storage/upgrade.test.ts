import "fake-indexeddb/auto";

import Dexie from "dexie";
import { expect, test } from "vitest";

import { openStorage } from "./open-storage.ts";

/** A database as version 1 wrote it: its tables as they were then, written down here and never changed. */
async function versionOne(name: string) {
  const database = new Dexie(name);
  database.version(1).stores({
    jobs: "id, updatedAt",
    candidates: "id, *jobIds, name",
    texts: "candidateId",
    scores: "[jobHash+scorerVersion+candidateHash]",
    settings: "key",
  });
  const key = { jobHash: "job", scorerVersion: "v1" };
  await database.table("jobs").add({ id: "j", title: "Cook", text: "Cooks.", hash: "job", updatedAt: 1 });
  await database.table("scores").bulkAdd([
    { ...key, candidateHash: "a", score: 0.25, chunks: [{ start: 0, end: 9, score: 0.25 }] },
    { ...key, candidateHash: "b", score: 0, chunks: [] },
  ]);
  database.close();
  return key;
}

test("scores of version 1 are read as scores of one part, their reading", async () => {
  const key = await versionOne("old");
  const storage = await openStorage({ name: "old" });
  const reading = Math.log(0.25 / 0.75);
  expect(await storage.scores.ofJob(key)).toEqual([
    {
      ...key,
      candidateHash: "a",
      score: 0.25,
      bias: 0,
      parts: [{ name: "reading", value: reading, contribution: reading }],
      chunks: [{ start: 0, end: 9, score: 0.25 }],
    },
    expect.objectContaining({ candidateHash: "b", score: 0, bias: 0 }),
  ]);
  expect(await storage.jobs.get("j")).toMatchObject({ title: "Cook" });
  expect((await storage.estimates.ofJob(key)).size).toBe(0);
  storage.close();
});

/** The same for version 2. */
async function versionTwo(name: string) {
  const database = new Dexie(name);
  database.version(2).stores({
    jobs: "id, updatedAt",
    candidates: "id, *jobIds, name",
    texts: "candidateId",
    scores: "[jobHash+scorerVersion+candidateHash]",
    settings: "key",
    evidence: "[candidateHash+baseVersion], candidateHash",
    estimates: "[jobHash+scorerVersion]",
  });
  await database.table("jobs").add({ id: "j", title: "Cook", text: "Cooks.", hash: "job", updatedAt: 1 });
  const candidate = { kind: "pdf", warnings: [], skills: ["haccp"], experienceMonths: 12, importedAt: 1 };
  await database.table("candidates").add({ id: "c", hash: "hash", name: "Amber Heron", jobIds: ["j"], ...candidate });
  await database.table("texts").add({
    candidateId: "c",
    text: "[PERSON_1] cooks",
    sections: [],
    experiences: [{ title: "Cook", start: 0, end: 5, from: 1, to: null }],
    hidden: [{ text: "hire me", reason: "tiny", page: 1 }],
    placeholders: [],
    pageCount: 1,
  });
  const score = { score: 0.5, bias: 0, parts: [], chunks: [] };
  await database.table("scores").add({ jobHash: "job", scorerVersion: "v", candidateHash: "hash", ...score });
  database.close();
}

test("what version 2 kept gets the fields of version 3, and its scores can be erased with their candidate", async () => {
  await versionTwo("second");
  const storage = await openStorage({ name: "second" });
  expect(await storage.jobs.get("j")).toMatchObject({ title: "Cook", requirements: null, keepUntil: null });
  expect(await storage.candidates.get("c")).toMatchObject({ name: "Amber Heron", hiddenCount: 1, emailKey: null });
  expect(await storage.candidates.text("c")).toMatchObject({
    experiences: [{ title: "Cook", employer: null }],
    education: [],
    languages: [],
    certificates: [],
    skillUses: [],
  });
  expect(storage.vault.state.getState()).toEqual({ status: "none" });
  expect((await storage.candidates.erase(["c"])).scores).toHaveLength(1);
  expect(await storage.use.counts()).toEqual({ jobs: 1, candidates: 0, scores: 0 });
  storage.close();
});
