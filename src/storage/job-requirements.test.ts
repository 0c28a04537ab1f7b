import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import type { Requirement } from "../core/matching/job.ts";
import { openStorage, type Storage } from "./open-storage.ts";

let opened: Storage | undefined;
afterEach(() => opened?.close());

const HACCP: Requirement = {
  id: "certificate:haccp",
  kind: "certificate",
  label: "HACCP",
  need: "must",
  skillId: "haccp",
  years: null,
  weight: 3,
  start: 0,
  end: 5,
};

test("requirements of a person's own leave the job's hash alone and stay through an edit of the text", async () => {
  opened = await openStorage({ name: "requirements" });
  const { jobs } = opened;
  const draft = { title: "Head Chef", text: "HACCP." };
  const { hash, requirements } = await jobs.add(draft, { id: "j", now: 1 });
  expect(requirements).toBeNull();

  await jobs.setRequirements("j", [HACCP]);
  expect(await jobs.get("j")).toMatchObject({ hash, requirements: [HACCP] });
  await jobs.edit("j", { ...draft, text: "HACCP and more." }, 2);
  expect((await jobs.get("j"))?.requirements).toEqual([HACCP]);
  await jobs.edit("j", { ...draft, requirements: null }, 3);
  expect(await jobs.get("j")).toMatchObject({ hash, requirements: null });
});
