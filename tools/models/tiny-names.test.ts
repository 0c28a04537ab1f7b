// A model for names goes through the whole path: folder, tokenizer, tensors, offsets, hiding.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import * as library from "@huggingface/transformers";
import { afterAll, beforeAll, expect, test } from "vitest";

import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { type NamesSession, openNames } from "../../workers/names/session.ts";
import { writeTinyNames } from "./tiny-names.ts";

let folder = "";
let names: NamesSession;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "candor-names-"));
  writeTinyNames(folder, { Qwel: "B-PER", "##lan": "I-PER", Zorr: "I-PER", Graz: "B-LOC", trained: "O" });
  library.env.allowRemoteModels = false;
  library.env.localModelPath = dirname(folder);
  names = await openNames(library, basename(folder), "cpu");
});
afterAll(async () => {
  await names.dispose();
  rmSync(folder, { recursive: true });
});

const TEXT = `${"Cooked for guests.\n".repeat(60)}Was trained by Qwellan Zorr in Graz.`;

test("a name in a sentence that no rule knows is found, whole and where it stands; a town is not", async () => {
  expect((await names.find(TEXT)).map(({ kind, start, end }) => [kind, TEXT.slice(start, end)])).toEqual([
    ["PERSON", "Qwellan Zorr"],
  ]);
});

test("what the model finds is hidden with what the rules find", async () => {
  const text = `${TEXT}\nMail amara@example.org`;
  expect(anonymise(text, { fileName: null }).text).toContain("Qwellan Zorr");
  const { text: hidden } = anonymise(text, { fileName: null, extraFindings: await names.find(text) });
  expect(hidden).toContain("Was trained by [PERSON_1] in Graz.\nMail [EMAIL_1]");
});
