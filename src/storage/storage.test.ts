import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { openStorage, type Storage } from "./open-storage.ts";
import { CandorDatabase } from "./schema.ts";
import { testCandidate } from "./testing.ts";

let opened: Storage | undefined;
afterEach(() => opened?.close());

let databases = 0;
async function open(): Promise<Storage> {
  opened = await openStorage({ name: `test-${++databases}` });
  return opened;
}

const draft = { title: "Head Chef", text: "Runs the kitchen." };

test("editing a job changes its hash, and the old text brings the old hash back", async () => {
  const { jobs } = await open();
  const { hash } = await jobs.add(draft, { id: "j", now: 1 });
  await jobs.edit("j", { ...draft, text: "Runs two kitchens." }, 2);
  expect((await jobs.get("j"))?.hash).not.toBe(hash);
  await jobs.edit("j", draft, 3);
  expect((await jobs.get("j"))?.hash).toBe(hash);
});

test("the same anonymised text twice in a job is one candidate", async () => {
  const { candidates } = await open();
  expect((await candidates.add(testCandidate("aa"), { jobId: "j", now: 1 })).outcome).toBe("added");
  expect((await candidates.add(testCandidate("aa"), { jobId: "j", now: 2 })).outcome).toBe("duplicate");
  expect(await candidates.ofJob("j")).toHaveLength(1);
});

test("one candidate in two jobs is stored once and belongs to both", async () => {
  const { candidates } = await open();
  await candidates.add(testCandidate("aa"), { jobId: "j", now: 1 });
  const { outcome, row } = await candidates.add(testCandidate("aa"), { jobId: "k", now: 2 });
  expect(outcome).toBe("added");
  expect(row.jobIds).toEqual(["j", "k"]);
});

test("no two candidates share a code name", async () => {
  const { candidates } = await open();
  const names = new Set<string>();
  // The same first digits would give the same name to all of them.
  for (let i = 0; i < 20; i++) {
    const hash = `${i.toString(16).padStart(16, "0")}`;
    names.add((await candidates.add(testCandidate(hash), { jobId: "j", now: i })).row.name);
  }
  expect(names.size).toBe(20);
});

test("scores are found by job hash and scorer version, and by nothing else", async () => {
  const { scores } = await open();
  const row = { jobHash: "h", scorerVersion: "v", candidateHash: "c", score: 0.5, bias: 0, parts: [], chunks: [] };
  await scores.put([row, { ...row, scorerVersion: "w" }, { ...row, jobHash: "i" }, { ...row, candidateHash: "d" }]);
  expect(await scores.scoredHashes({ jobHash: "h", scorerVersion: "v" })).toEqual(new Set(["c", "d"]));
  expect(await scores.ofJob({ jobHash: "h", scorerVersion: "w" })).toHaveLength(1);
});

test("removing a job erases its own candidates and scores and keeps shared ones", async () => {
  const { jobs, candidates, scores, use } = await open();
  const job = await jobs.add(draft, { id: "j", now: 1 });
  await candidates.add(testCandidate("aa"), { jobId: "j", now: 1 });
  await candidates.add(testCandidate("bb"), { jobId: "j", now: 1 });
  await candidates.add(testCandidate("bb"), { jobId: "k", now: 1 });
  await scores.put([
    { jobHash: job.hash, scorerVersion: "v", candidateHash: "aa", score: 1, bias: 0, parts: [], chunks: [] },
  ]);
  await jobs.remove("j");
  expect(await use.counts()).toEqual({ jobs: 0, candidates: 1, scores: 0 });
  expect((await candidates.ofJob("k"))[0]?.jobIds).toEqual(["k"]);
});

test("a removed candidate comes back with its text", async () => {
  const { candidates } = await open();
  const { row } = await candidates.add(testCandidate("aa"), { jobId: "j", now: 1 });
  const removed = await candidates.removeFromJob([row.id], "j");
  expect(await candidates.get(row.id)).toBeUndefined();
  expect(await candidates.text(row.id)).toBeUndefined();
  await candidates.restore(removed);
  expect(await candidates.get(row.id)).toEqual(row);
  expect((await candidates.text(row.id))?.text).toContain("[PERSON_1]");
});

test("erasing leaves nothing", async () => {
  const { jobs, candidates, settings, use } = await open();
  await jobs.add(draft, { id: "j", now: 1 });
  await candidates.add(testCandidate("aa"), { jobId: "j", now: 1 });
  await settings.write({ device: "wasm" });
  await use.eraseAll();
  expect(await use.counts()).toEqual({ jobs: 0, candidates: 0, scores: 0 });
  expect((await settings.read()).device).toBe("auto");
});

test("a setting somebody broke falls back to its default", async () => {
  const name = `test-${++databases}`;
  const database = new CandorDatabase(name);
  await database.settings.put({ key: "device", value: 42 });
  database.close();
  opened = await openStorage({ name });
  expect((await opened.settings.read()).device).toBe("auto");
});

test("a database of a newer version is left alone and says so", async () => {
  const name = `test-${++databases}`;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 990);
    request.onsuccess = () => (request.result.close(), resolve());
    request.onerror = () => reject(request.error ?? new Error("open failed"));
  });
  await expect(openStorage({ name })).rejects.toMatchObject({ code: "newer-version" });
});
