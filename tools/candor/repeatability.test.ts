// The same pair, the same score: to the bit, whoever is scored beside it and however often. On a CPU rows run one by
// one, so that nothing about a row's neighbours reaches it; this holds that to be so.

import { beforeAll, describe, expect, test } from "vitest";

import { seededRandom } from "../../src/lib/seeded-random.ts";
import type { ScoredResume } from "../../src/protocol/scorer.ts";
import type { LoadedFiles } from "../../workers/runtime/load-files.ts";
import { openModel } from "../../workers/scorer/open-model.ts";
import type { ScoringSession } from "../../workers/scorer/session.ts";
import { nodeOrt, readModelFiles } from "./node-scorer.ts";
import { wasmOrt } from "./wasm-ort.ts";

const JOB = "Line cook for a seafood kitchen: HACCP, stock keeping, early shifts, two years at the stove.";
const PAIR = {
  id: "pair",
  text: "Cook since 2019. Grill and fish station, HACCP training, orders and stock on Mondays.",
};
const MATES = [
  "Forklift driver, night shifts.",
  "Backend developer: Python, SQL, Linux; five years in one team, three as its lead.",
  "",
  "Nurse on a surgical ward. Wound care, shift plans, first aid courses for new colleagues, German B2. ".repeat(4),
  "Pastry chef",
].map((text, index) => ({ id: `mate ${index}`, text }));

const part = (weight: number, centre: number) => ({ weight, centre });
const BLEND = {
  name: "test",
  bias: 0.1,
  parts: { reading: part(0.7, 0.1), topic: part(1.1, 0.3), words: part(3, 0.1), skills: part(0.9, 0.2) },
};

describe.each([
  ["Node", nodeOrt],
  ["WASM", wasmOrt],
] as const)("on %s", { timeout: 120_000 }, (_, runtime) => {
  describe.each([
    ["the reading alone", undefined],
    ["a blend of all parts", BLEND],
  ])("with %s", (_name, blend) => {
    let session: ScoringSession;
    beforeAll(async () => {
      ({ session } = await openModel(runtime(), withBlend(await readModelFiles(), blend), { batchSize: 1 }));
      return () => session.release();
    });

    test("a pair scored a hundred times, alone and in any company and order, has one score", async () => {
      const random = seededRandom(11);
      const seen = new Set<string>();
      const others = new Set<number>();
      for (let turn = 0; turn < 100; turn++) {
        const company = turn % 2 === 0 ? [] : MATES.filter(() => random() < 0.4);
        const resumes = [...company];
        resumes.splice(Math.floor(random() * (resumes.length + 1)), 0, PAIR);
        const scored: ScoredResume[] = [];
        await session.score(JOB, resumes, (one) => scored.push(one));
        for (const { id, fit } of scored) {
          if (id === PAIR.id)
            seen.add(JSON.stringify(fit)); // every figure of it, to the bit
          else others.add(fit.score);
        }
      }
      expect(seen.size).toBe(1);
      expect(others.size).toBe(MATES.length); // else the scorer might say the same of everybody
    });
  });
});

function withBlend(loaded: LoadedFiles, blend: typeof BLEND | undefined): LoadedFiles {
  const config: unknown = JSON.parse(new TextDecoder().decode(loaded.files["config.json"]));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...(config as object), ...(blend && { blend }) }));
  return { ...loaded, files: { ...loaded.files, "config.json": bytes } };
}
