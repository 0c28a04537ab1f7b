import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { textHash } from "../../lib/hash.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { findDuplicates } from "./find-duplicates.ts";

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

const cook =
  "Cook for nine years in hotels by the sea, with audits of hygiene every month. Led a team of fourteen, wrote their " +
  "schedules, trained apprentices and kept the budget of the kitchen within its plan each year. Ordered from the " +
  "market every morning, wrote the menus of four seasons, and cut waste by a third within one year.";
const nurse =
  "Registered nurse on night shifts of intensive care, after two years in a surgery. Assessed patients, gave medicine, " +
  "looked after ventilators and wrote electronic records. Taught students of the college how to dress wounds, and " +
  "stood in for the head of the ward. Basic life support renewed last spring, phlebotomy since the beginning.";

async function open(resumes: readonly { text: string; emailKey?: string }[]) {
  storage = await openStorage({ name: `duplicates-${++names}` });
  for (const [index, { text, emailKey = null }] of resumes.entries()) {
    const lists = { sections: [], experiences: [], education: [], languages: [], certificates: [], skillUses: [] };
    await storage.candidates.add(
      {
        row: {
          hash: textHash(text),
          kind: "text",
          warnings: [],
          skills: [],
          experienceMonths: null,
          hiddenCount: 0,
          emailKey,
        },
        text: { text, ...lists, hidden: [], placeholders: [], pageCount: null },
      },
      { jobId: "j", now: index },
    );
  }
  return findDuplicates(storage, new AbortController().signal);
}

test("the same e-mail and nearly the same text are found, and nobody is named twice", async () => {
  const found = await open([
    { text: cook, emailKey: "k1" },
    { text: `${cook} [PHONE_1]`, emailKey: "k1" },
    { text: nurse },
    { text: `${nurse} Also weekends.` },
    { text: "Short.", emailKey: "k2" },
    { text: "Quite another text.", emailKey: "k2" },
    { text: `Gardener. ${"Plants trees and prunes roses in the parks of the town. ".repeat(5)}` },
  ]);
  expect(found.map(({ why, likeness }) => `${why} ${likeness === null ? "other text" : "near"}`).toSorted()).toEqual([
    "near-text near",
    "same-email near",
    "same-email other text",
  ]);
});

test("merged, one candidate has the jobs of both; undone, both are back with their identities", async () => {
  await open([{ text: cook }, { text: `${cook} Also weekends.` }]);
  const [kept, dropped] = await storage.candidates.all();
  await storage.vault.create("plum tram ledger otter", 1);
  await storage.candidates.changeText(
    dropped!.id,
    { hash: dropped!.hash, skills: [], experienceMonths: null, text: (await storage.candidates.text(dropped!.id))! },
    await storage.vault.sealed(dropped!.id, { fileName: "a.pdf", entries: [], kept: [] }),
  );
  const erased = (await storage.candidates.merge(kept!.id, dropped!.id))!;
  expect(await storage.candidates.all()).toEqual([kept]);
  expect(await storage.vault.known(dropped!.id)).toBeNull();
  await storage.candidates.restore(erased);
  expect(await storage.candidates.all()).toHaveLength(2);
  expect(await storage.vault.known(dropped!.id)).toMatchObject({ fileName: "a.pdf" });
});
