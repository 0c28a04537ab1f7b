import "fake-indexeddb/auto";

import { afterEach, expect, test } from "vitest";

import { ModelError } from "../../protocol/failure.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import { openStorage, type Storage } from "../../storage/open-storage.ts";
import { createRankingRun, type RankingRun } from "./ranking-run.ts";

type FakeScorer = Parameters<typeof createRankingRun>[0]["scorer"];

const info: ScorerInfo = {
  device: "wasm",
  deviceName: "CPU",
  threads: 1,
  reason: null,
  scorerVersion: "v1",
  baseVersion: "base",
  thresholds: { potential: 0.4, good: 0.7 },
  modelBytes: 1,
  modelDigest: "d",
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
      row: { hash, kind: "text", warnings: [], skills: [], experienceMonths: null, hiddenCount: 0, emailKey: null },
      text: {
        text: `text ${i}`,
        sections: [],
        experiences: [],
        education: [],
        languages: [],
        certificates: [],
        skillUses: [],
        hidden: [],
        placeholders: [],
        pageCount: null,
      },
    },
    { jobId: "j", now: i },
  );
}

/** "text 7" is estimated at 0.007: the last to come in is the best. */
function evidenceOf(text: string) {
  const embedding = Float32Array.of(Number(text.slice(5)) / 1000);
  return {
    embedding,
    headlines: Float32Array.of(1),
    skills: new Uint32Array(),
    words: { ids: new Uint32Array(), weights: new Float32Array() },
    yearsWorked: null,
  };
}

/** A scorer that scores everything 0.5, and whatever `onResume` or `onEmbedded` throws instead. */
function fakeScorer(onResume: (text: string) => void = () => {}, onEmbedded: (text: string) => void = () => {}) {
  const seen: string[] = [];
  const embedded: string[] = [];
  let loads = 0;
  const score: FakeScorer["score"] = async ({ resumes }, options) => {
    for (const { id, text } of resumes) {
      if (options?.signal?.aborted) throw new ModelError("aborted", "stopped");
      onResume(text);
      seen.push(text);
      options?.onEvent?.({ id, fit: { score: 0.5, bias: 0, parts: [], chunks: [] } });
    }
    return { scored: resumes.length };
  };
  const embed: FakeScorer["embed"] = async ({ texts }, options) => {
    for (const { id, text } of texts) {
      if (options?.signal?.aborted) throw new ModelError("aborted", "stopped");
      onEmbedded(text);
      embedded.push(text);
      options?.onEvent?.({ id, ...evidenceOf(text) });
    }
    return { embedded: texts.length };
  };
  const estimate: FakeScorer["estimate"] = async ({ candidates }) => ({
    scores: candidates.map(({ embedding: [value = 0] }) => value),
  });
  return { seen, embedded, loads: () => loads, scorer: { score, embed, estimate, load: async () => (loads++, info) } };
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

const key = async () => ({ jobHash: (await storage.jobs.get("j"))?.hash ?? "", scorerVersion: "v1" });
const estimates = async () => storage.estimates.ofJob(await key());

test("of a long list only the head of the first pass is read in full, best first", async () => {
  await jobWith(230);
  const { seen, embedded, scorer } = fakeScorer();
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(new Set(embedded).size).toBe(230);
  expect((await estimates()).size).toBe(230);
  expect(seen).toHaveLength(200);
  expect(seen.slice(0, 3)).toEqual(["text 229", "text 228", "text 227"]);
  expect(seen.at(-1)).toBe("text 30");
});

test("a second long run of the same job does not even load the model", async () => {
  await jobWith(230);
  const first = createRun(fakeScorer().scorer);
  first.start("j");
  await whenSettled(first);
  const again = fakeScorer();
  const run = createRun(again.scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(again.loads()).toBe(0);
});

test("a new job uses the evidence that is stored", async () => {
  await jobWith(230);
  const first = createRun(fakeScorer().scorer);
  first.start("j");
  await whenSettled(first);
  await storage.jobs.edit("j", { title: "Baker", text: "Bakes." }, 1);
  const next = fakeScorer();
  const run = createRun(next.scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect(next.embedded).toEqual([]);
  expect((await estimates()).size).toBe(230);
  expect(next.seen).toHaveLength(200);
});

test("candidates asked for are read in full, before the head, and only once", async () => {
  await jobWith(230);
  const { seen, scorer } = fakeScorer();
  const run = createRun(scorer);
  const worst = (await storage.candidates.ofJob("j")).find(({ importedAt }) => importedAt === 4)?.id ?? "";
  run.scoreFully("j", [worst]);
  expect(await whenSettled(run)).toBe("idle");
  expect(seen[0]).toBe("text 4");
  expect(seen).toHaveLength(201);
  run.scoreFully("j", [worst]);
  expect(await whenSettled(run)).toBe("idle");
  expect(seen).toHaveLength(201);
});

test("a first pass that is stopped keeps what it made and goes on from there", async () => {
  await jobWith(230);
  const { embedded, scorer } = fakeScorer(
    () => {},
    (text) => {
      if (text === "text 100") run.stop("j");
    },
  );
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("stopped");
  run.start("j");
  await new Promise<void>((resolve) => {
    const end = run.state.subscribe((runs) => runs["j"]?.status === "idle" && (end(), resolve()));
  });
  expect((await estimates()).size).toBe(230);
  expect(embedded).toHaveLength(230);
});

test("a resume that always kills the worker while it is embedded is left out of the first pass", async () => {
  await jobWith(210);
  const { scorer } = fakeScorer(
    () => {},
    (text) => {
      if (text === "text 17") throw new ModelError("worker-died", "gone");
    },
  );
  const run = createRun(scorer);
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect((await estimates()).size).toBe(209);
  expect(await scoredCount()).toBe(200);
});

test("evidence that a score was made with is kept", async () => {
  await jobWith(2);
  const { scorer } = fakeScorer();
  const run = createRun({
    ...scorer,
    score: async ({ resumes }, options) => {
      for (const { id, text } of resumes) {
        options?.onEvent?.({ id, fit: { score: 0.5, bias: 0, parts: [], chunks: [] }, evidence: evidenceOf(text) });
      }
      return { scored: resumes.length };
    },
  });
  run.start("j");
  expect(await whenSettled(run)).toBe("idle");
  expect((await storage.evidence.knownHashes("base")).size).toBe(2);
});
