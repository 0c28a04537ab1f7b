import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { openStorage, type Storage } from "./open-storage.ts";
import { eraseProven } from "./proven-erasure.ts";
import { CandorDatabase } from "./schema.ts";
import { testCandidate } from "./testing.ts";
import type { Places, StoredBlob } from "./traces.ts";

const line = "Ran the fish station of a seafood restaurant with 110 seats.";
const shared = "Food safety and the schedules of twelve cooks.";
const identity = { fileName: "O. Varga.pdf", entries: [], kept: [] };

let storage: Storage;
let database: CandorDatabase;
let names = 0;
afterEach(() => {
  storage.close();
  database.close();
});

async function open() {
  const name = `erasure-${++names}`;
  storage = await openStorage({ name });
  database = new CandorDatabase(name);
  const job = await storage.jobs.add({ title: "Cook", text: "Cooks fish." }, { id: "j", now: 1 });
  await storage.vault.create("plum tram ledger otter", 1);
  const add = async (hash: string, text: string) => {
    const candidate = testCandidate(hash, text);
    const id = candidate.row.hash.slice(0, 16);
    const sealed = await storage.vault.sealed(id, identity);
    await storage.candidates.add(candidate, { jobId: "j", now: 1, sealed });
    const key = { jobHash: job.hash, scorerVersion: "v" };
    const candidateHash = candidate.row.hash;
    await storage.scores.put([{ ...key, candidateHash, score: 0.5, bias: 0, parts: [], chunks: [] }]);
    await storage.estimates.add(key, new Map([[id, 0.5]]));
    const words = { ids: Uint32Array.of(7, hash.length), weights: Float32Array.of(1, 9) };
    const [embedding, headlines] = [Float32Array.of(hash.length, 1), Float32Array.of(1, 5)];
    const skills = Uint32Array.of(hash.length);
    await storage.evidence.put("base", [
      { candidateHash, evidence: { embedding, headlines, words, skills, yearsWorked: null } },
    ]);
    return id;
  };
  return { erased: await add("a", `${line}\n${shared}`), other: await add("bb", `Bakes bread.\n${shared}`) };
}

const blobs = async function* (...stored: readonly StoredBlob[]) {
  yield* stored;
};
const nowhere: Places = { named: [], files: () => blobs(), caches: () => blobs() };
const foundIn = (places: readonly { name: string; found: number }[]) =>
  places.flatMap(({ name, found }) => (found > 0 ? [name] : []));

test("an erased candidate is found in every table before and in none after, and the others stay", async () => {
  const { erased, other } = await open();
  await storage.audit.add({ action: "identity-shown", at: 1, candidateId: erased });
  const proof = (await eraseProven(database, nowhere, erased))!;
  expect(foundIn(proof.before).sort()).toEqual(["candidates", "estimates", "evidence", "scores", "texts", "vault"]);
  expect(foundIn(proof.after)).toEqual([]);
  expect(proof.after.map(({ name }) => name)).toContain("audit");
  expect(await storage.candidates.get(other)).toBeDefined();
  expect(await storage.candidates.text(other)).toBeDefined();
});

test("a trace that was left behind is found, wherever it lies", async () => {
  const { erased } = await open();
  const leftovers: Places = {
    named: [{ name: "local storage", entries: () => [`last ${erased}`] }],
    files: () => blobs({ name: "notes/old.txt", blob: new Blob(["x".repeat(9_000_000), line]) }),
    caches: () => blobs({ name: `copy of ${erased}`, blob: new Blob([]) }),
  };
  const { after } = (await eraseProven(database, leftovers, erased))!;
  expect(foundIn(after)).toEqual(["local storage", "private files", "caches"]);
});

test("what is searched is counted, row by row and byte by byte", async () => {
  await open();
  const places = await storage.use.places();
  expect(places.find(({ name }) => name === "candidates")).toMatchObject({ items: 2, found: 0 });
  expect(places.find(({ name }) => name === "vault")?.bytes).toBeGreaterThan(2 * 1024);
});

test("nobody is erased who is not there", async () => {
  await open();
  expect(await eraseProven(database, nowhere, "nobody")).toBeNull();
});
