// How many of the full scorer's best the first pass brings into the head:
//
//   CANDOR_DATA=<folder> npx tsx tools/bench/first-pass-recall.ts [--pool N] [--jobs N] [--model DIR]
//
// Resumes are those of CANDOR_DATA/resumes, else invented; jobs those of CANDOR_DATA/jobs, else one invented. Every pair
// of the pool is scored in full, some 50 ms each, so 10,000 candidates are stood in for by what fits into an hour: the
// same 50 sought among the best of a smaller pool, by a head of the same size and by one of the same share.

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { type TextEvidence } from "../../src/core/matching/first-pass.ts";
import { HEAD, HEAD_SHARE } from "../../src/core/matching/head-size.ts";
import { seededSample } from "../../src/lib/seeded-random.ts";
import { openLines } from "../candor/lines.ts";
import { nodeOrt, openNodeScorer } from "../candor/node-scorer.ts";
import { INVENTED_JOB, inventedResume } from "./invented-resumes.ts";

/** The top that must not be missed. */
const SOUGHT = 50;
const SEED = 5;

const { values } = parseArgs({
  options: {
    pool: { type: "string", default: "2000" },
    jobs: { type: "string", default: "3" },
    model: { type: "string" },
  },
});
const data = process.env["CANDOR_DATA"] ?? "";
const pool = await texts("resumes/livecareer-text.jsonl.gz", "text", Number(values.pool), inventedResume);
const jobs = await texts("jobs/linkedin.jsonl.gz", "job_description", Number(values.jobs), () => INVENTED_JOB);

const { session, scorerVersion } = await openNodeScorer(nodeOrt(), values.model);
const resumes = pool.map((text, index) => ({ id: String(index), text, kind: "resume" as const }));
const evidence: TextEvidence[] = [];
await session.embed(resumes, (one) => {
  evidence.push(one);
  progress("embedded", evidence.length, resumes.length);
});

const byJob: Record<string, number>[] = [];
for (const [index, job] of jobs.entries()) {
  const estimates = await session.estimate(job, evidence);
  const full: number[] = [];
  const withEvidence = resumes.map((resume, i) => ({ ...resume, evidence: evidence[i] }));
  await session.score(job, withEvidence, ({ fit }) => {
    full.push(fit.score);
    progress(`job ${index + 1} of ${jobs.length}`, full.length, resumes.length);
  });
  const soughtByShare = Math.round((SOUGHT / 10_000) * pool.length);
  byJob.push({
    [`recall@${SOUGHT} in a head of ${HEAD}`]: recall(full, estimates, SOUGHT, HEAD),
    [`recall@${soughtByShare} in a head of ${HEAD_SHARE * 100} %`]: recall(
      full,
      estimates,
      soughtByShare,
      Math.ceil(HEAD_SHARE * pool.length),
    ),
  });
}
const mean = means(byJob);
console.log(JSON.stringify({ scorerVersion, pool: pool.length, jobs: jobs.length, mean, byJob }, null, 2));
await writeFile(
  "docs/benchmarks/first-pass.md",
  [
    "# What the first pass brings into the head",
    "",
    `By \`${data === "" ? "" : "CANDOR_DATA=… "}npx tsx tools/bench/first-pass-recall.ts\` with scorer ${scorerVersion}: ${pool.length.toLocaleString("en")} ${data === "" ? "invented" : "real"} resumes, ${jobs.length} jobs,`,
    "every pair scored in full; of the best by that, how many are in the head that the first pass chose.",
    "",
    "| figure | mean | least of the jobs |",
    "| --- | --- | --- |",
    ...Object.entries(mean).map(
      ([name, value]) =>
        `| ${name} | ${value.toFixed(3)} | ${Math.min(...byJob.map((job) => job[name] ?? 0)).toFixed(3)} |`,
    ),
    "",
  ].join("\n"),
);
process.exit(0); // ONNX Runtime's threads would keep the process waiting

/** The share of the `sought` best by `full` that are among the `head` best by `estimates`. */
function recall(full: readonly number[], estimates: readonly number[], sought: number, head: number): number {
  const best = (scores: readonly number[], count: number) =>
    [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, count);
  const read = new Set(best(estimates, head));
  return best(full, sought).filter((index) => read.has(index)).length / sought;
}

function means(rows: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0) / rows.length]),
  );
}

async function texts(path: string, field: string, count: number, invent: (index: number) => string): Promise<string[]> {
  const file = join(data, path);
  if (data === "" || !existsSync(file)) return Array.from({ length: count }, (_, index) => invent(index));
  const all: string[] = [];
  for await (const { text } of (await openLines(file)).lines()) {
    if (text.trim() === "") continue;
    const row = JSON.parse(text) as Record<string, unknown>;
    all.push(String(row[field] ?? ""));
  }
  return seededSample(all.length, count, SEED).map((index) => all[index] ?? "");
}

function progress(what: string, done: number, total: number): void {
  if (done % 50 === 0 || done === total) process.stderr.write(`\r${what}: ${done} of ${total}   `);
  if (done === total) process.stderr.write("\n");
}
