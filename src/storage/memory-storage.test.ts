import { expect, test } from "vitest";

import { openStorage } from "./open-storage.ts";

test("where there is no IndexedDB, storage works in memory, says so, and can be watched", async () => {
  expect("indexedDB" in globalThis).toBe(false);
  const storage = await openStorage({ name: "memory" });
  expect(storage.keeps).toBe("memory");
  await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 1 });
  const titles = await new Promise<string[]>((resolve, reject) => {
    storage.jobs.watchAll().subscribe((rows) => resolve(rows.map((row) => row.title)), reject);
  });
  expect(titles).toEqual(["Cook"]);
  storage.close();
});
