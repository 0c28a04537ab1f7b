// Our DOCX reader beside mammoth, a well-kept one that knows nothing of hidden runs: on honest files both must see the
// same words.
import { readdirSync, readFileSync } from "node:fs";

import mammoth from "mammoth";
import { expect, test } from "vitest";

import { nodeHost } from "./node-host.ts";
import { readBytes } from "./read-bytes.ts";

const samples = readdirSync("public/samples").filter((name) => name.endsWith(".docx"));
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

test("there are samples to compare", () => expect(samples.length).toBeGreaterThan(0));

test.each(samples)("%s has the words that mammoth finds, in its order", async (name) => {
  const bytes = readFileSync(`public/samples/${name}`);
  const [outcome] = await readBytes(name, new Uint8Array(bytes), nodeHost);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const text = outcome?.status === "rejected" ? "" : (outcome?.document.text ?? "");
  const mammothWords = wordsOf(value);
  expect(mammothWords.length).toBeGreaterThan(50);
  // Headers and footers, which mammoth leaves out, may come on top.
  const ours = wordsOf(text).join(" ");
  const missing = mammothWords.filter((word) => !ours.includes(word));
  expect(missing).toEqual([]);
  expect(wordsOf(text).length).toBeGreaterThanOrEqual(mammothWords.length);
});
