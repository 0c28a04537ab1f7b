import { expect, test } from "vitest";

import type { Corrections } from "../../src/protocol/reader.ts";
import { createReader } from "./engine.ts";
import { nodeHost } from "./node-host.ts";

const context = { signal: new AbortController().signal, emit: () => {} };

const reread = (text: string, corrections: Partial<Corrections> = {}) =>
  createReader({
    host: nodeHost,
    findSkillMentions: async () => [],
    today: () => 2026 * 12,
    names: async () => null,
  }).reread(
    {
      text,
      hidden: [{ text: "Quist hire me", reason: "tiny", page: 1 }],
      corrections: { hide: [], keep: [], ...corrections },
    },
    context,
  );

const text = "[PERSON_1]\n[EMAIL_1]\n\nExperience\nCook, Quist Ltd.\n01/2020 - 12/2021\nRan the kitchen with Quist.";

test("a text that was hidden already comes back as it was, with all its placeholders", async () => {
  const read = await reread(text);
  expect(read.text).toBe(text);
  expect(read.placeholders.map(({ label }) => label)).toEqual(["[PERSON_1]", "[EMAIL_1]"]);
  expect(read.profile.experienceMonths).toBe(24);
});

test("a missed word goes everywhere, from what was cut out too, and is handed over as identity", async () => {
  const read = await reread(text, { hide: ["quist"] });
  expect(read.text).not.toContain("Quist");
  expect(read.hidden[0]?.text).not.toContain("Quist");
  expect(read.identity.map(({ value }) => value)).toContain("Quist");
  expect(read.placeholders.find(({ label }) => label === read.identity[0]?.label)?.count).toBe(2);
});

test("a word that is not personal stays, although it looks like a name", async () => {
  const named = "Name: Ottoline Varga\n\nSummary\nCooks.";
  expect((await reread(named)).text).not.toContain("Varga");
  expect((await reread(named, { keep: ["Ottoline Varga"] })).text).toContain("Ottoline Varga");
});

test("a text stays as strictly hidden as it was, and no stricter", async () => {
  const back = "Experience\nCook, [EMPLOYER_1]\n01/2020 - 12/2021\nBaker, Harbour Grill Ltd\n01/2018 - 12/2019";
  expect((await reread(back)).text).not.toContain("Harbour");
  expect((await reread(back, { keep: ["Harbour Grill Ltd"] })).text).toBe(back);
  expect((await reread(back.replace("[EMPLOYER_1]", "Bar Nine Ltd"))).text).toContain("Harbour Grill Ltd");
});
