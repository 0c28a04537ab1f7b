import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import { openStorage } from "./open-storage.ts";
import { testCandidate } from "./testing.ts";

test("a training set has the texts of what is still there, and an erased candidate leaves it, undo brings it back", async () => {
  const storage = await openStorage({ name: "learning" });
  const { hash } = await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  expect(hash).toHaveLength(64);
  const ids: string[] = [];
  for (const name of ["a", "b"]) {
    await storage.candidates.add(testCandidate(name), { jobId: "j", now: 2 });
    ids.push(name.padEnd(16, "0"));
  }
  const [first = "", second = ""] = ids;
  await storage.learning.putSet({
    id: "s",
    createdAt: 3,
    labels: [
      { jobId: "j", candidateId: first, label: 1 },
      { jobId: "j", candidateId: second, label: 0 },
      { jobId: "gone", candidateId: second, label: 0 },
    ],
    preferences: [{ jobId: "j", better: first, worse: second }],
  });
  const whole = await storage.learning.data("s");
  expect(whole?.pairs).toEqual([
    { jobId: "j", jobText: "Cooks.", resumeText: "[PERSON_1] a", label: 1 },
    { jobId: "j", jobText: "Cooks.", resumeText: "[PERSON_1] b", label: 0 },
  ]);
  const erased = await storage.candidates.erase([first]);
  const rest = await storage.learning.data("s");
  expect(rest?.pairs).toHaveLength(1);
  expect(rest?.preferences).toEqual([]);
  expect(rest?.version).not.toBe(whole?.version);
  await storage.candidates.restore(erased);
  expect(await storage.learning.data("s")).toEqual(whole);
  expect(await storage.learning.data("other")).toBeNull();
  storage.close();
});

test("choosing another scorer takes the adapter off", async () => {
  const storage = await openStorage({ name: "worn" });
  await storage.settings.write({ adapterDigest: "x" });
  expect((await storage.settings.read()).adapterDigest).toBe("x");
  await storage.settings.write({ modelId: "own" });
  expect((await storage.settings.read()).adapterDigest).toBeNull();
  storage.close();
});
