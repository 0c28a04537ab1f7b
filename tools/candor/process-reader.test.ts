import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { endlessPdf, pdfWith, VISIBLE } from "../../workers/reader/pdf-fixtures.ts";
import { readInProcess } from "./process-reader.ts";

const purpose = { kind: "resume", jobText: null } as const;
const short = (outcome: ReadOutcome) => (outcome.status === "rejected" ? outcome.reason : outcome.document.text);

test(
  "a PDF that never ends is broken, and what comes after it is read in a new process",
  { timeout: 120_000 },
  async () => {
    const bytes = zipSync({
      "a.pdf": await endlessPdf(),
      "b.pdf": await pdfWith(),
      "c.txt": strToU8("Ada Quill, cook"),
    });
    const outcomes = await readInProcess({ name: "all.zip", bytes, purpose }, 10_000);
    expect(outcomes.map(short)).toEqual(["broken", VISIBLE.join("\n"), "Ada Quill, cook"]);
  },
);

test("files that are asked for at once each get their own documents", { timeout: 60_000 }, async () => {
  const [pdf, bad] = [await pdfWith(), strToU8("%PDF-1.7 and no more")];
  const read = await Promise.all([
    readInProcess({ name: "good.pdf", bytes: pdf, purpose }),
    readInProcess({ name: "bad.pdf", bytes: bad, purpose }),
  ]);
  expect(read.map((outcomes) => outcomes.map(short))).toEqual([[VISIBLE.join("\n")], ["broken"]]);
});
