import { expect, test } from "vitest";

import { logit } from "../../src/core/matching/fit-parts.ts";
import { NO_WORD_LIST, wordVector } from "../../src/core/matching/word-evidence.ts";
import type { EmbeddedText, ScoredResume } from "../../src/protocol/scorer.ts";
import { config, fakeGraph, scoresOf, sessionOf, words } from "./session-testing.ts";

/** Topic of two texts is +1 where both have even words only, 0 where one has odd words only. */
const blended = {
  ...config,
  blend: {
    name: "test",
    bias: -0.5,
    parts: {
      reading: { weight: 1, centre: 0 },
      topic: { weight: 2, centre: 0.5 },
      words: { weight: 3, centre: 0.2 },
      skills: { weight: 1, centre: 0 },
    },
  },
  firstPass: { bias: 0.25, parts: { topic: { weight: 2, centre: 0.5 }, skills: { weight: 1, centre: 0 } } },
};
const job = "w2 w4";
const even = words(2, 4, 6);
const odd = words(1, 3, 5);

async function scoreOne(text: string, evidence?: ScoredResume["evidence"]) {
  const { graph, log } = fakeGraph();
  const scored: ScoredResume[] = [];
  await sessionOf(graph, 1, blended).score(job, [{ id: "a", text, evidence }], (one) => scored.push(one));
  const [one] = scored;
  if (!one) throw new Error("nothing was scored");
  return { ...one, log };
}

test("without a blend the score is the reading, no evidence is made, and its one part says so", async () => {
  const { graph, log } = fakeGraph();
  const [scored] = await scoresOf(graph, 1, "job0", [words(20, 30)]);
  expect(scored).toEqual({
    id: "r0",
    fit: {
      score: 0.5,
      bias: 0,
      parts: [{ name: "reading", value: 0, contribution: 0 }],
      chunks: [{ start: 0, end: 7, score: 0.5 }],
    },
  });
  expect(log.embedded).toBe(0);
});

test("with a blend every part is measured and they add up to the score's logit", async () => {
  const { fit } = await scoreOne(even);
  expect(fit.parts.map(({ name }) => name)).toEqual(["reading", "topic", "words", "skills"]);
  expect(fit.parts[1]?.value).toBeCloseTo(1, 6);
  expect(fit.parts[3]?.value).toBe(1);
  expect(fit.parts.reduce((sum, { contribution }) => sum + contribution, fit.bias)).toBeCloseTo(logit(fit.score), 9);
});

test("chunk scores stay the reading's", async () => {
  const { graph } = fakeGraph();
  const reading: ScoredResume[] = [];
  await sessionOf(graph, 1).score(job, [{ id: "a", text: even }], (one) => reading.push(one));
  expect((await scoreOne(even)).fit.chunks).toEqual(reading[0]?.fit.chunks);
});

test("evidence that comes with a text is not made again and gives the same score", async () => {
  const first = await scoreOne(even);
  expect(first.log.embedded).toBe(1);
  const again = await scoreOne(even, first.evidence);
  expect(again.log.embedded).toBe(0);
  expect(again.evidence).toBeUndefined();
  expect(again.fit).toEqual(first.fit);
});

test("a text's embedding is the mean of its chunks, whatever the batch; a job's is cut by the job's limit", async () => {
  const text = `${words(2, 2, 2, 2, 2, 2, 2, 2)}\n${words(1, 1, 1, 1, 1, 1, 1, 1)}`;
  for (const batchSize of [1, 3]) {
    const { graph, log } = fakeGraph();
    const embedded: EmbeddedText[] = [];
    const texts = [
      { id: "a", text, kind: "resume" as const },
      { id: "b", text: odd, kind: "resume" as const },
      { id: "c", text, kind: "job" as const },
    ];
    expect(await sessionOf(graph, batchSize).embed(texts, (one) => embedded.push(one))).toBe(3);
    expect(embedded.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    const half = expect.closeTo(Math.SQRT1_2, 6) as number;
    expect([...(embedded[0]?.embedding ?? [])]).toEqual([half, half]);
    expect([...(embedded[1]?.embedding ?? [])]).toEqual([0, 1]);
    expect(embedded[0]?.words).toEqual(wordVector(text, NO_WORD_LIST));
    expect(log.embedded).toBe(2 + 1 + 4); // chunks of 10 tokens, of a job 4; no line has a word that could be a headline
  }
});

test("estimates come from the evidence alone, in the order given; the job runs once", async () => {
  const { graph, log } = fakeGraph();
  const session = sessionOf(graph, 1, blended);
  const embedded: EmbeddedText[] = [];
  const texts = [odd, even].map((text, id) => ({ id: `${id}`, text, kind: "resume" as const }));
  await session.embed(texts, (one) => embedded.push(one));
  const [low = NaN, high = NaN] = await session.estimate(job, embedded);
  expect(logit(low)).toBeCloseTo(0.25 - 1, 6);
  expect(logit(high)).toBeCloseTo(0.25 + 1 + 1, 6);
  expect([log.prefixes, log.batches.length]).toEqual([1, 0]);
});

test("explaining takes a passage out of every part", async () => {
  const text = `${even}\n${odd}`;
  const passage = { start: 0, end: even.length };
  const { graph } = fakeGraph();
  const { score, without } = await sessionOf(graph, 4, blended).explain(job, text, [passage]);
  expect(score).toBeCloseTo((await scoreOne(text)).fit.score, 9);
  expect(without[0]).toBeCloseTo((await scoreOne(odd)).fit.score, 9);
});

test("explaining tells the years of both texts as the score has them, up to when the model says", async () => {
  const years = "Experience\nChef 01/2020 - Present";
  const until2021 = { ...blended, asOf: 2021 * 12 + 11 };
  const { evidence } = await sessionOf(fakeGraph().graph, 1, until2021).explain("3 years of experience", years, []);
  expect(evidence).toEqual({ words: null, years: { worked: 2, named: [3], counted: 3 } });
});

test("an abort ends embedding before the next run and keeps what was made", async () => {
  const { graph, log } = fakeGraph();
  const controller = new AbortController();
  const texts = Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, text: "w1", kind: "resume" as const }));
  const run = sessionOf(graph, 1).embed(texts, () => controller.abort(), controller.signal);
  await expect(run).rejects.toMatchObject({ code: "aborted" });
  expect(log.embedded).toBe(1);
});

test("a text that meets a second job is not embedded again", async () => {
  const { graph, log } = fakeGraph();
  const session = sessionOf(graph, 2, blended);
  for (const of of [job, "w6 w8"]) await session.score(of, [{ id: "a", text: even }], () => {});
  expect(log.embedded).toBe(1);
});

test("headlines are the first lines' own embeddings, cut to their first tokens, and the best of them counts", async () => {
  const headline = { ...config, blend: { name: "test", bias: 0, parts: { headline: { weight: 1, centre: 0 } } } };
  const { graph } = fakeGraph();
  const line = (id: number) => `cook ${words(...Array.from({ length: 20 }, () => id))}`;
  const scored: ScoredResume[] = [];
  const resumes = [{ id: "a", text: `${line(3)}\n${line(2)}` }];
  await sessionOf(graph, 1, headline).score(job, resumes, (one) => scored.push(one));
  expect([...(scored[0]?.evidence?.headlines ?? [])].map((value) => Math.abs(Math.round(value)))).toEqual([0, 1, 1, 0]);
  expect(scored[0]?.fit.parts).toMatchObject([{ name: "headline", value: expect.closeTo(1, 2) }]);
});
