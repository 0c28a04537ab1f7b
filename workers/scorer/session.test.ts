import { expect, test } from "vitest";

import { MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import { fakeGraph, scoresOf, sessionOf, words } from "./session-testing.ts";

test("every resume is reported once, in order, with its chunks in offsets of its text", async () => {
  const long = `${words(1, 1, 1, 1, 1, 1, 1, 1)}\n${words(3, 3, 3, 3, 3, 3, 3, 3)}`;
  const scored = await scoresOf(fakeGraph().graph, 2, "job0", [words(5), long, "", words(7)]);
  expect(scored.map(({ id }) => id)).toEqual(["r0", "r1", "r2", "r3"]);
  expect(scored.map(({ fit }) => Number(fit.score.toFixed(6)))).toEqual([0.05, 0.16, 0, 0.07]);
  const cut = long.indexOf("\n");
  expect(scored[1]?.fit.chunks.map(({ start, end }) => [start, end])).toEqual([
    [0, cut],
    [cut + 1, long.length],
  ]);
});

test("a score is the same alone and among others, whatever the batch", async () => {
  const texts = [words(9, 8), words(1), words(2, 3, 4), words(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)];
  const together = await scoresOf(fakeGraph().graph, 3, "job1 w1", texts);
  for (const [i, text] of texts.entries()) {
    const [alone] = await scoresOf(fakeGraph().graph, 1, "job1 w1", [text]);
    expect(alone?.fit).toEqual(together[i]?.fit);
  }
});

test("a job of several chunks is averaged, and each of its prefixes runs once", async () => {
  const { graph, log } = fakeGraph();
  const job = "job0 job0 job0 job0 job2 job2 job2 job2";
  const scored = await scoresOf(graph, 1, job, [words(1), words(2), words(3)]);
  expect(scored.map(({ fit }) => Number(fit.score.toFixed(6)))).toEqual([0.11, 0.12, 0.13]);
  expect(log.prefixes).toBe(2);
});

test("rows of one batch are neighbours in length", async () => {
  const { graph, log } = fakeGraph();
  const of = (count: number) => words(...Array.from({ length: count }, () => 1));
  await scoresOf(graph, 4, "job0", [of(9), of(2), of(8), of(3)]);
  expect(log.batches).toEqual([[3, 4, 9, 10]]); // each with its separator
});

test("old prefixes are freed, and all of them on release", async () => {
  const { graph, log } = fakeGraph();
  const session = sessionOf(graph, 1);
  for (let job = 0; job < 20; job++) await session.score(`job${job}`, [{ id: "a", text: "w1" }], () => {});
  expect(log.disposed).toBe(4);
  await session.release();
  expect(log.disposed).toBe(20);
});

test("an abort stops before the next run and keeps what was scored", async () => {
  const { graph, log } = fakeGraph();
  const controller = new AbortController();
  const done: string[] = [];
  const resumes = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, text: "w1" }));
  const run = sessionOf(graph, 1).score(
    "job0",
    resumes,
    ({ id }) => {
      done.push(id);
      if (done.length === 2) controller.abort();
    },
    controller.signal,
  );
  await expect(run).rejects.toMatchObject({ code: "aborted" });
  expect(done).toEqual(["0", "1"]);
  expect(log.batches.length).toBe(2);
});

test("a message that comes in while it scores is heard before it ends", async () => {
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<string>((resolve) => (port1.onmessage = () => resolve("message")));
  port2.postMessage("stop");
  const resumes = Array.from({ length: 50 }, (_, i) => ({ id: `${i}`, text: "w1" }));
  const run = sessionOf(fakeGraph().graph, 1).score("job0", resumes, () => {});
  expect(await Promise.race([heard, run.then(() => "end")])).toBe("message");
  port1.close();
});

test("explaining takes each passage out in place", async () => {
  const text = `${words(1, 2, 3)}\n${words(20)}`;
  const passages = [
    { start: 0, end: words(1, 2, 3).length },
    { start: text.indexOf("w20"), end: text.length },
    { start: 0, end: text.length },
    { start: 3, end: 3 },
  ];
  const { score, without } = await sessionOf(fakeGraph().graph, 4).explain("job0", text, passages);
  expect(score).toBeCloseTo(0.26, 9);
  expect(without.map((value) => Number(value.toFixed(6)))).toEqual([0.2, 0.06, 0, 0.26]);
});

test("a passage that was a whole chunk takes the chunk with it; one across a cut touches both", async () => {
  const first = words(1, 1, 1, 1, 1, 1, 1, 1);
  const second = words(3, 3, 3, 3, 3, 3, 3, 3);
  const text = `${first}\n${second}`;
  const across = { start: first.length - 2, end: first.length + 3 };
  const { score, without } = await sessionOf(fakeGraph().graph, 2).explain("job0", text, [
    { start: 0, end: first.length },
    across,
  ]);
  expect(score).toBeCloseTo(0.16, 9);
  expect(without[0]).toBeCloseTo(0.24, 9);
  expect(without[1]).toBeCloseTo((0.07 + 0.21) / 2, 9);
});

test("a resume above the chunk limit is read up to it", async () => {
  const text = words(...Array.from({ length: 10 * MAX_RESUME_CHUNKS + 5 }, () => 1));
  const [scored] = await scoresOf(fakeGraph().graph, 8, "job0", [text]);
  expect(scored?.fit.chunks.length).toBe(MAX_RESUME_CHUNKS);
});
