import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";
import * as z from "zod/mini";

import { openStorage, type Storage } from "./open-storage.ts";

let storage: Storage | undefined;
afterEach(() => storage?.close());

const schema = z.object({ text: z.string() });

test("an own resume is kept, read as what it must look like, and gone when removed", async () => {
  storage = await openStorage({ name: "own-resume-1" });
  expect(await storage.ownResume.read(schema)).toBeNull();
  await storage.ownResume.write({ text: "Ada cooked." });
  expect(await storage.ownResume.read(schema)).toEqual({ text: "Ada cooked." });
  expect(await storage.ownResume.read(z.object({ pages: z.number() }))).toBeNull();
  await storage.ownResume.remove();
  expect(await storage.ownResume.read(schema)).toBeNull();
});

test("it is no setting, and erasing everything erases it", async () => {
  storage = await openStorage({ name: "own-resume-2" });
  const before = await storage.settings.read();
  await storage.ownResume.write({ text: "Ada cooked." });
  expect(await storage.settings.read()).toEqual(before);
  await storage.use.eraseAll();
  expect(await storage.ownResume.read(schema)).toBeNull();
});
