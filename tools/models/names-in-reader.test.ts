// The reader with a model for names: a tiny one that knows one invented person, through the real library.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import * as library from "@huggingface/transformers";
import { afterAll, beforeAll, expect, test } from "vitest";

import { isNamesNews, type NamesNews } from "../../src/protocol/names.ts";
import type { ReadEvent } from "../../src/protocol/reader.ts";
import { createHeldNames } from "../../workers/names/held-names.ts";
import { type NamesSession, openNames } from "../../workers/names/session.ts";
import { createReader, type ReaderNeeds } from "../../workers/reader/engine.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { writeTinyNames } from "./tiny-names.ts";

let folder = "";
let model: NamesSession;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "candor-names-"));
  writeTinyNames(folder, { Zorbatu: "B-PER", Quelm: "I-PER" });
  library.env.allowRemoteModels = false;
  library.env.localModelPath = dirname(folder);
  model = await openNames(library, basename(folder), "cpu");
});
afterAll(async () => {
  await model.dispose();
  rmSync(folder, { recursive: true });
});

const RESUME = `Ada Quill\nada.quill@example.com\n\nExperience\nCook, Bar Nine 03/2018 - 04/2021
Ran the grill there. I reported to Zorbatu Quelm for two years and trained the new staff.`;

function needsWith(names: ReaderNeeds["names"]): ReaderNeeds {
  return { host: nodeHost, findSkillMentions: async () => [], today: () => 2026 * 12, names };
}

async function read(names: ReaderNeeds["names"]) {
  const news: NamesNews[] = [];
  const events: ReadEvent[] = [];
  await createReader(needsWith(names)).readResumes(
    { files: [{ id: "f", name: "cv.txt", file: new Blob([RESUME]) }] },
    {
      signal: new AbortController().signal,
      emit: (event) => (isNamesNews(event) ? news.push(event) : events.push(event)),
    },
  );
  const [event] = events;
  if (event?.kind !== "read") throw new Error("not read");
  return { ...event.candidate, news };
}

const broken = () => Promise.reject(new Error("no such file"));

test("a name that no rule knows goes with the model, and stays without it", async () => {
  const without = await read(async () => null);
  expect(without.text).toContain("I reported to Zorbatu Quelm for");
  const { text, identity, warnings, news } = await read(async () => model);
  expect(text).toMatch(/I reported to \[PERSON_\d\] for/);
  expect(text).not.toContain("Ada Quill");
  expect(identity.map(({ value }) => value)).toContain("Zorbatu Quelm");
  expect(warnings).toEqual(without.warnings);
  expect(news).toEqual([{ names: "at-work" }]);
});

test.each([
  ["does not open", broken],
  ["breaks while it runs", async () => ({ find: broken, dispose: async () => {} })],
])("a model that %s leaves reading to the rules, and that is told", async (_how, names) => {
  const { text, warnings, news } = await read(names);
  expect(text).not.toMatch(/Ada Quill|ada\.quill/);
  expect(text).toContain("Zorbatu Quelm");
  expect(warnings).toContain("rules-alone");
  expect(news).toEqual([{ names: "could-not-be-used" }]);
});

test("a text that is hidden again, and one's own as it would be scored, go through the model too", async () => {
  const call = { signal: new AbortController().signal, emit: () => {} };
  const reader = createReader(needsWith(async () => model));
  const corrections = { hide: [], keep: [] };
  const reread = await reader.reread(
    { text: RESUME, hidden: [{ text: "By Zorbatu Quelm", reason: "tiny", page: 1 }], corrections },
    call,
  );
  const [own] = await reader.understandOwn({ texts: [RESUME] }, call);
  expect([reread.text, reread.hidden[0]?.text, own?.scored.text].join("\n")).not.toMatch(/Zorbatu|Quelm/);
});

test("the model is opened once, tried once where it does not open, and let go when it is replaced or removed", async () => {
  const opened: string[] = [];
  const disposed: string[] = [];
  let id: string | null = "one";
  const names = createHeldNames({
    stored: async () => (id === null ? null : { id, open: async () => null }),
    async open(files) {
      opened.push(files.id);
      if (files.id === "broken") throw new Error("broken");
      return { find: async () => [], dispose: async () => void disposed.push(files.id) };
    },
  });
  expect(await names()).toBe(await names());
  id = "broken";
  await expect(names()).rejects.toThrow("broken");
  await expect(names()).rejects.toThrow("broken");
  id = null;
  expect(await names()).toBeNull();
  expect(opened).toEqual(["one", "broken"]);
  expect(disposed).toEqual(["one"]);
});
