import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { openStorage, type Storage } from "./open-storage.ts";

let storage: Storage | undefined;
afterEach(() => storage?.close());

const ABOUT = { sources: ["ESCO"], counts: { skills: 2, occupations: 3, titles: 4, links: 5 }, addedAt: 6 };
const watched = (opened: Storage) =>
  new Promise((resolve, reject) => opened.ownGraph.watch().subscribe(resolve, reject));

test("a graph is kept, told about, and gone when removed", async () => {
  storage = await openStorage({ name: "own-graph-1" });
  expect([await watched(storage), await storage.ownGraph.read()]).toEqual([null, null]);
  await storage.ownGraph.write('{"a":1}', ABOUT);
  expect([await watched(storage), await storage.ownGraph.read()]).toEqual([{ ...ABOUT, size: 7 }, '{"a":1}']);
  await storage.ownGraph.remove();
  expect([await watched(storage), await storage.ownGraph.read()]).toEqual([null, null]);
});

test("it is no setting, and erasing everything erases it", async () => {
  storage = await openStorage({ name: "own-graph-2" });
  const before = await storage.settings.read();
  await storage.ownGraph.write("{}", ABOUT);
  expect(await storage.settings.read()).toEqual(before);
  await storage.use.eraseAll();
  expect(await storage.ownGraph.read()).toBeNull();
});
