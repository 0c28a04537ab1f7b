import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { ModelError } from "../../protocol/failure.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { createRankingRun, type RankingRun } from "./ranking-run.ts";

type Score = Parameters<typeof createRankingRun>[0]["scorer"]["score"];

const info: ScorerInfo = {
  device: "wasm",
  deviceName: "CPU",
  threads: 1,
  reason: null,
  scorerVersion: "v1",
  baseVersion: "base",
  thresholds: { potential: 0.4, good: 0.7 },
  modelBytes: 1,
};

let storage: Storage;
let names = 0;
afterEach(() => storage.close());

async function jobWith(count: number): Promise<string> {
  storage = await openStorage({ name: `run-${++names}` });
  await storage.jobs.add({ title: "Cook", text: "Cooks." }, { id: "j", now: 0 });
  for (let i = 0; i < count; i++) await addCandidate(i);
  return "j";
}

async function addCandidate(i: number) {
  const hash = i.toString(16).padStart(16, "0").padEnd(64, "0");
  await storage.candidates.add(
    {
      row: { hash, kind: "text", warnings: [], skills: [], experienceMonths: null },
      text: { text: `text ${i}`, sections: [], experiences: [], hidden: [], placeholders: [], pageCount: null },
    },
    { jobId: "j", now: i },
  );
}

/** A scorer that scores everything 0.5, and whatever `onResume` throws instead. */
function fakeScorer(onResume: (text: string) => void = () => {}) {
  const seen: string[] = [];
  let loads = 0;
  const score: Score = async ({ resumes }, options) => {
    for (const { id, text } of resumes) {
      if (options?.signal?.aborted) throw new ModelError("aborted", "stopped");
      onResume(text);
      seen.push(text);
      options?.onEvent?.({ id, fit: { score: 0.5, bias: 0, parts: [], chunks: [] } });
    }
    return { scored: resumes.length };
  };
  return { seen, loads: () => loads, scorer: { score, load: async () => (loads++, info) } };
}

function createRun(scorer: Parameters<typeof createRankingRun>[0]["scorer"]): RankingRun {
  return createRankingRun({ scorer, storage, withDevice: (_signal, _onWait, work) => work() });
}

async function whenSettled(run: RankingRun): Promise<string> {
  const settled = (status: string | undefined) => status === "idle" || status === "failed" || status === "stopped";
  const now = run.state.getState()["j"]?.status;
  if (settled(now)) return now ?? "";
  return new Promise((resolve) => {
    const end = run.state.subscribe((runs) => {
      const status = runs["j"]?.status;
      if (!settled(status)) return;
      end();
      resolve(status ?? "");
    });
  });
}

const scoredCount = async () =>
  (await storage.scores.scoredHashes({ jobHash: (await storage.jobs.get("j"))?.hash ?? "", scorerVersion: "v1" })).size;

test("a run scores every candidate once, over several blocks", async () => {
  await jobWith(150);
  const { seen, scorer } = fakeScorer();
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(await scoredCount()).toBe(150);
  expect(new Set(seen).size).toBe(150);
  expect(seen).toHaveLength(150);
});

test("a second run finds everything cached and does not even load the model", async () => {
  await jobWith(3);
  const first = createRun(fakeScorer().scorer);
  first.start("j");
  await whenSettled(first);
  const again = fakeScorer();
  const run = createRun(again.scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(again.loads()).toBe(0);
});

test("a worker that dies once mid-run loses no finished score and the run continues", async () => {
  await jobWith(100);
  let deaths = 0;
  const { seen, scorer } = fakeScorer((text) => {
    if (text === "text 70" && deaths++ === 0) throw new ModelError("worker-died", "gone");
  });
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(await scoredCount()).toBe(100);
  expect(seen).toHaveLength(100);
});

test("a resume that always kills the worker is left out and the others are scored", async () => {
  await jobWith(40);
  const { scorer } = fakeScorer((text) => {
    if (text === "text 17") throw new ModelError("worker-died", "gone");
  });
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(await scoredCount()).toBe(39);
});

test("a model that cannot be had is a failure with its code", async () => {
  await jobWith(2);
  const run = createRun({
    ...fakeScorer().scorer,
    load: () => Promise.reject(new ModelError("download-failed", "404")),
  });
  run.start("j");
  expect(await whenSettled(run)).toBe("failed");
  expect(run.state.getState()["j"]).toMatchObject({ failure: { code: "download-failed" } });
});

test("stop keeps what is finished, and start goes on from there", async () => {
  await jobWith(60);
  const first = fakeScorer((text) => {
    if (text === "text 30") run.stop("j");
  });
  const run = createRun(first.scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("stopped");
  expect((await storage.jobs.get("j"))?.scoring).toBe("stopped");

  run.start("j");
  await new Promise<void>((resolve) => {
    const end = run.state.subscribe((runs) => runs["j"]?.status === "idle" && (end(), resolve()));
  });
  expect(await scoredCount()).toBe(60);
  expect(new Set(first.seen).size).toBe(60);
});

test("candidates that arrive during a run are scored by it", async () => {
  await jobWith(5);
  let added: Promise<void> | undefined;
  const { scorer } = fakeScorer((text) => {
    if (text === "text 2") added = addCandidate(99).then(() => run.start("j"));
  });
  const run = createRun(scorer);
  run.start("j");
  await whenSettled(run);
  await added;
  await whenSettled(run);
  while ((await scoredCount()) < 6) await whenSettled(run);
  expect(await scoredCount()).toBe(6);
});

test("a stopped run stays stopped, also when candidates had come in before", async () => {
  await jobWith(60);
  const { seen, scorer } = fakeScorer((text) => {
    if (text === "text 10") run.start("j"); // as an import does for every candidate
    if (text === "text 20") run.stop("j");
  });
  const run = createRun(scorer);
  run.start("j");
  await whenSettled(run);
  // Long enough for a restart to show: the fake scores all that is left in one go.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(run.state.getState()["j"]?.status).toBe("stopped");
  expect(seen.length).toBeLessThan(60);
});

test("a candidate whose text is lost is left out, and the run ends", async () => {
  await jobWith(3);
  const texts = storage.candidates.texts;
  const [lost] = await storage.candidates.ofJob("j");
  const run = createRankingRun({
    scorer: fakeScorer().scorer,
    storage: {
      ...storage,
      candidates: { ...storage.candidates, texts: (ids) => texts(ids.filter((id) => id !== lost?.id)) },
    },
    withDevice: (_signal, _onWait, work) => work(),
  });
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(await scoredCount()).toBe(2);
});

test("a full disk ends the run with its own failure, and what was written stays", async () => {
  await jobWith(3);
  const full = () => Promise.reject(new DOMException("no space", "QuotaExceededError"));
  const run = createRankingRun({
    scorer: fakeScorer().scorer,
    storage: { ...storage, scores: { ...storage.scores, put: full } },
    withDevice: (_signal, _onWait, work) => work(),
  });
  run.start("j");
  expect(await whenSettled(run)).toBe("failed");
  expect(run.state.getState()["j"]).toMatchObject({ failure: { code: "storage-full" } });
});
