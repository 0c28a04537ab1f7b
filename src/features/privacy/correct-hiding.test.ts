import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import type { Identity } from "../../core/records/identity.ts";
import { textHash } from "../../lib/hash.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { correctHiding } from "./correct-hiding.ts";

const identity: Identity = {
  fileName: "cv.pdf",
  entries: [{ label: "[PERSON_1]", kind: "PERSON", value: "Jenkins" }],
  kept: [],
};
const text = "[PERSON_1] pipelines at Quist Ltd.";
const noProfile = {
  sections: [],
  experiences: [],
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
};

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

async function open() {
  storage = await openStorage({ name: `hiding-${++names}` });
  const id = textHash(text).slice(0, 16);
  const row = {
    kind: "text" as const,
    warnings: [],
    skills: [],
    experienceMonths: null,
    hiddenCount: 0,
    emailKey: null,
  };
  await storage.candidates.add(
    {
      row: { ...row, hash: textHash(text) },
      text: { text, ...noProfile, hidden: [], placeholders: [], pageCount: null },
    },
    { jobId: "j", now: 1, sealed: await storage.vault.sealed(id, identity) },
  );
  const rescored: string[] = [];
  const needs = {
    // Hides the words it is told and nothing else.
    reader: {
      reread: async ({ text: before, corrections }: { text: string; corrections: { hide: readonly string[] } }) => ({
        text: corrections.hide.reduce((hidden, term) => hidden.replaceAll(term, "[TERM_1]"), before),
        identity: corrections.hide.map((value) => ({ label: "[TERM_1]", kind: "TERM" as const, value })),
        placeholders: [],
        hidden: [],
        profile: { ...noProfile, experienceMonths: 7, skills: ["pipelines"] },
      }),
    },
    storage,
    onChanged: (jobId: string) => rescored.push(jobId),
    nowMs: () => 5,
  };
  return { id, needs, rescored };
}

test("a missed word is hidden; the candidate stays itself and is scored anew", async () => {
  const { id, needs, rescored } = await open();
  const before = (await storage.candidates.get(id))!;
  const key = { jobHash: "job", scorerVersion: "v" };
  await storage.scores.put([{ ...key, candidateHash: before.hash, score: 1, bias: 0, parts: [], chunks: [] }]);
  expect(await correctHiding(needs, id, { what: "hide", term: "Quist" })).toBe("changed");
  const after = (await storage.candidates.get(id))!;
  expect(after).toMatchObject({ id, name: before.name, jobIds: ["j"], experienceMonths: 7, skills: ["pipelines"] });
  expect(after.hash).toBe(textHash("[PERSON_1] pipelines at [TERM_1] Ltd."));
  expect((await storage.candidates.text(id))?.text).not.toContain("Quist");
  expect(await storage.scores.ofJob(key)).toEqual([]);
  expect(rescored).toEqual(["j"]);
  expect((await storage.vault.known(id))?.entries.map(({ value }) => value)).toEqual(["Jenkins", "Quist"]);
  expect(await storage.audit.all()).toMatchObject([{ action: "hiding-added", at: 5 }]);
});

test("a word that is not personal comes back as long as somebody knows it", async () => {
  const { id, needs } = await open();
  expect(await correctHiding(needs, id, { what: "keep", label: "[PERSON_1]" })).toBe("changed");
  expect((await storage.candidates.text(id))?.text).toContain("Jenkins pipelines");
  expect(await storage.vault.known(id)).toMatchObject({ entries: [], kept: ["Jenkins"] });
  expect(await correctHiding(needs, id, { what: "keep", label: "[PERSON_1]" })).toBe("unknown");
});

test("with the vault locked a word can be hidden, nothing can be put back, and what is sealed stays", async () => {
  const { id, needs } = await open();
  await storage.vault.create("plum tram ledger otter", 1);
  await storage.vault.lock(2);
  expect(await correctHiding(needs, id, { what: "keep", label: "[PERSON_1]" })).toBe("unknown");
  expect(await correctHiding(needs, id, { what: "hide", term: "Quist" })).toBe("changed");
  await storage.vault.unlock("plum tram ledger otter", () => 3);
  expect(await storage.vault.known(id)).toEqual(identity);
});

test("a word that is not there changes nothing", async () => {
  const { id, needs, rescored } = await open();
  expect(await correctHiding(needs, id, { what: "hide", term: "Nobody" })).toBe("unchanged");
  expect(rescored).toEqual([]);
  expect(await storage.audit.all()).toEqual([]);
});
