import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { openStorage, type Storage } from "./open-storage.ts";

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

const evidence = (value: number) => ({
  embedding: Float32Array.of(value, 1),
  headlines: Float32Array.of(1, value),
  skills: Uint32Array.of(value),
  words: { ids: Uint32Array.of(3, 4_000_000_000), weights: Float32Array.of(0.5, value) },
  yearsWorked: value > 0.5 ? null : 4.5,
});
const hashOf = (letter: string) => letter.repeat(64);
const key = { jobHash: "job", scorerVersion: "v1" };

async function open() {
  storage = await openStorage({ name: `evidence-${++names}` });
  return storage;
}

async function withCandidate(letter: string, jobIds: readonly string[]) {
  for (const jobId of jobIds) {
    await storage.candidates.add(
      {
        row: {
          hash: hashOf(letter),
          kind: "text",
          warnings: [],
          skills: [],
          experienceMonths: null,
          hiddenCount: 0,
          emailKey: null,
        },
        text: {
          text: "cooks",
          sections: [],
          experiences: [],
          education: [],
          languages: [],
          certificates: [],
          skillUses: [],
          hidden: [],
          placeholders: [],
          pageCount: null,
        },
      },
      { jobId, now: 1 },
    );
  }
  await storage.evidence.put("base", [{ candidateHash: hashOf(letter), evidence: evidence(1) }]);
}

test("evidence comes back as it was put, for its base version only", async () => {
  const { evidence: table } = await open();
  await table.put("base", [
    { candidateHash: "a", evidence: evidence(0.25) },
    { candidateHash: "b", evidence: evidence(0.75) },
  ]);
  expect(await table.some("base", ["b", "c", "a"])).toEqual(
    new Map([
      ["b", evidence(0.75)],
      ["a", evidence(0.25)],
    ]),
  );
  expect((await table.some("other", ["a"])).size).toBe(0);
});

test("evidence of a candidate is erased with it, and kept while another job has it", async () => {
  await open();
  await withCandidate("a", ["j"]);
  await withCandidate("b", ["j", "k"]);
  const ids = (await storage.candidates.ofJob("j")).map(({ id }) => id);
  await storage.candidates.removeFromJob(ids, "j");
  expect([...(await storage.evidence.some("base", [hashOf("a"), hashOf("b")])).keys()]).toEqual([hashOf("b")]);
});

test("removing a job erases its estimates and the evidence of its own candidates", async () => {
  await open();
  const job = await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  await withCandidate("a", ["j"]);
  await storage.estimates.add({ ...key, jobHash: job.hash }, new Map([["a", 0.5]]));
  await storage.jobs.remove("j");
  expect((await storage.evidence.some("base", [hashOf("a")])).size).toBe(0);
  expect((await storage.estimates.ofJob({ ...key, jobHash: job.hash })).size).toBe(0);
});

test("estimates add up, a later one replaces an earlier, and jobs keep theirs apart", async () => {
  const { estimates } = await open();
  await estimates.add(key, new Map([["a", 0.1]]));
  await estimates.add(
    key,
    new Map([
      ["a", 0.2],
      ["b", 0.3],
    ]),
  );
  expect(await estimates.ofJob(key)).toEqual(
    new Map([
      ["a", 0.2],
      ["b", 0.3],
    ]),
  );
  expect((await estimates.ofJob({ ...key, jobHash: "other" })).size).toBe(0);
});
