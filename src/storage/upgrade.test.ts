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
