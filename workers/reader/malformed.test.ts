import { expect, test } from "vitest";

import { rejectText } from "../../src/core/reading/read-outcome.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { LIMITS } from "./limits.ts";
import { malformedFiles } from "./malformed-fixtures.ts";
import { nodeHost } from "./node-host.ts";
import { readBytes } from "./read-bytes.ts";

const files = await malformedFiles(20_260_115);
/** Bytes. All of them together, read one after another, with what the test itself holds. */
const MOST_MEMORY = 1_500_000_000;

test("there are 500 of them", () => {
  expect(files.length).toBeGreaterThanOrEqual(500);
});

test("every malformed file is read within the limits or rejected with a reason, and its text is understood without end", async () => {
  const before = process.memoryUsage.rss();
  const odd: string[] = [];
  for (const { name, bytes } of files) {
    const outcomes = await readBytes(name, bytes, nodeHost);
    if (outcomes.length === 0 || outcomes.length > LIMITS.parts + 1) odd.push(`${name}: ${outcomes.length} documents`);
    for (const outcome of outcomes.slice(0, 3)) {
      if (outcome.status === "rejected") {
        if (!(outcome.reason in rejectText)) odd.push(`${name}: ${outcome.reason}`);
        continue;
      }
      const { text } = outcome.document;
      if (text.length > LIMITS.textCharacters) odd.push(`${name}: ${text.length} characters`);
      buildProfile(text, { today: 2026 * 12 + 10, mentions: [] });
    }
  }
  expect(odd).toEqual([]);
  expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_MEMORY);
}, 120_000);
