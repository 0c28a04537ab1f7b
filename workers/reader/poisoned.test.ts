import { expect, test } from "vitest";

import { nodeHost } from "./node-host.ts";
import { cleanDocx, cleanPdf, cleanText, JOB_TEXT, POISONED, type PoisonedFile } from "./poisoned-fixtures.ts";
import { readBytes } from "./read-bytes.ts";

async function readOne(fileName: string, bytes: Uint8Array) {
  const [outcome] = await readBytes(fileName, bytes, nodeHost, { kind: "resume", jobText: JOB_TEXT });
  if (!outcome || outcome.status === "rejected") throw new Error("not read");
  return outcome.document;
}

async function expectCleaned({ fileName, reason, bytes }: PoisonedFile, clean: Uint8Array) {
  const document = await readOne(fileName, await bytes());
  expect(document.text).toBe((await readOne(fileName, clean)).text);
  expect(document.hidden.map((hidden) => hidden.reason)).toContain(reason);
}

test.each(POISONED.pdf)("a PDF poisoned by $name is flagged and reads as the clean one", async (file) => {
  await expectCleaned(file, await cleanPdf());
});

test.each(POISONED.docx)("a Word document poisoned by $name is flagged and reads as the clean one", async (file) => {
  await expectCleaned(file, await cleanDocx());
});

test.each(POISONED.text)("a text poisoned by $name is flagged and reads as the clean one", async (file) => {
  await expectCleaned(file, await cleanText());
});

test.each([
  ["cv.pdf", cleanPdf],
  ["cv.docx", cleanDocx],
  ["cv.txt", cleanText],
])("the clean %s is not flagged", async (fileName, make) => {
  expect((await readOne(fileName, await make())).hidden).toEqual([]);
});
