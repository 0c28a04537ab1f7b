import { expect, test } from "vitest";

import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { cleanDocx, cleanPdf, cleanText, JOB_TEXT, POISONED } from "../../workers/reader/poisoned-fixtures.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";
import { openNodeScorer } from "./node-scorer.ts";

async function textOf(fileName: string, bytes: Uint8Array): Promise<string> {
  const [outcome] = await readBytes(fileName, bytes, nodeHost, { kind: "resume", jobText: JOB_TEXT });
  if (!outcome || outcome.status === "rejected") throw new Error("not read");
  return anonymise(outcome.document.text, { fileName }).text;
}

test(
  "with the shipped scorer the score of a poisoned file is that of the clean one",
  { timeout: 120_000 },
  async () => {
    const { session } = await openNodeScorer();
    const scoreOf = async (fileName: string, bytes: Uint8Array) => {
      const text = await textOf(fileName, bytes);
      let score = Number.NaN;
      await session.score(JOB_TEXT, [{ id: "1", text }], ({ fit }) => (score = fit.score));
      return score;
    };
    const pairs = [
      [POISONED.pdf.slice(0, 6), cleanPdf],
      [POISONED.docx.slice(0, 3), cleanDocx],
      [POISONED.text.slice(0, 8), cleanText],
    ] as const;
    for (const [files, clean] of pairs) {
      for (const { fileName, bytes } of files)
        expect(await scoreOf(fileName, await bytes())).toBe(await scoreOf(fileName, await clean()));
    }
    await session.release();
  },
);
