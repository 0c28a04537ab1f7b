// `candor evaluate`: a labelled file's figures, the scorer beside the keywords on the same rows. The page shows the same.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Fault } from "../../src/core/evaluation/file-record.ts";
import type { LabelledSet, SetKind } from "../../src/core/evaluation/labelled-set.ts";
import { SEED } from "../../src/core/evaluation/estimate.ts";
import { type Plan, planOf } from "../../src/core/evaluation/plan.ts";
import { type EvaluationReport, reportOf, type ScorerResult } from "../../src/core/evaluation/report.ts";
import type { ResumeToScore } from "../../src/protocol/scorer.ts";
import { readLabelled } from "../../workers/evaluation/read-labelled.ts";
import { createTokenizer, type ScoringTokenizer } from "../../workers/scorer/tokenizer.ts";
import { chatTable, evaluateChat } from "./evaluate-chat.ts";
import { reportTable } from "./evaluate-table.ts";
import { cannotRead } from "./file-error.ts";
import { MODEL_FOLDER, openNodeScorer } from "./node-scorer.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { createProgress, type Progress } from "./progress.ts";
import { UsageError } from "./usage.ts";

const KINDS: readonly SetKind[] = ["pairs", "triples", "preferences"];

export async function runEvaluate(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    pairs: { type: "string" },
    triples: { type: "string" },
    preferences: { type: "string" },
    chat: { type: "string" },
    jobs: { type: "string" },
    candidates: { type: "string" },
    scorer: { type: "string", default: "gpt2" },
    "pool-jobs": { type: "string" },
    json: { type: "boolean", default: false },
  });
  if (options.chat !== undefined) {
    const { chat, jobs = null, candidates = null } = options;
    if (jobs === null && candidates === null)
      throw new UsageError("--chat asks questions of --jobs FILE or --candidates DIR; try --help");
    const report = await evaluateChat({ path: chat, jobs, candidates });
    await print(options.json ? `${JSON.stringify(report, null, 2)}\n` : chatTable(report));
    return 0;
  }
  const given = KINDS.filter((kind) => options[kind] !== undefined);
  const [kind] = given;
  const path = kind && options[kind];
  if (kind === undefined || path === undefined || given.length > 1) {
    throw new UsageError("evaluate needs one of --pairs, --triples, --preferences and --chat with a FILE; try --help");
  }
  const { scorer } = options;
  if (scorer !== "gpt2" && scorer !== "keywords") throw new UsageError(`no scorer "${scorer}": gpt2 or keywords`);
  const poolJobs = poolJobsOf(options["pool-jobs"], kind);
  const progress = createProgress(process.stderr);
  const report = await evaluateFile({ path, kind, scorer, poolJobs }, progress);
  progress.end();
  await print(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportTable(report));
  return 0;
}

export interface ToEvaluate {
  readonly path: string;
  readonly kind: SetKind;
  readonly scorer: "gpt2" | "keywords";
  /** Null takes what is affordable. */
  readonly poolJobs: number | null;
}

export async function evaluateFile(
  { path, kind, scorer, poolJobs }: ToEvaluate,
  progress: Progress,
): Promise<EvaluationReport> {
  const read = await readLabelled(await blobOf(path), {
    kind,
    openTokenizer,
    onProgress: ({ done, total }) => progress.show("hiding names", done, total),
  });
  if (read.status === "refused") throw new UsageError(refusal(path, read.faults, read.moreFaults));
  const { set, tokens, leftOut } = read;
  // Keywords are quick: they rank every job against the pool unless told otherwise.
  const plan = planOf(set, { poolJobs: poolJobs ?? (scorer === "keywords" ? set.jobs.length : null), seed: SEED });
  const result =
    scorer === "gpt2" ? await scorePlan(set, plan, (done, total) => progress.show("scoring", done, total)) : null;
  return reportOf({ set, leftOut: leftOut.length, tokens, plan, scorer: result });
}

/** Every planned pair, a job after the other, so that its prefix is run once. */
async function scorePlan(
  { jobs, resumes }: LabelledSet,
  plan: Plan,
  onProgress: (done: number, total: number) => void,
): Promise<ScorerResult> {
  const { session, thresholds, scorerVersion } = await openNodeScorer();
  const total = plan.jobs.reduce((sum, planned) => sum + planned.resumes.length, 0);
  const scores: number[][] = [];
  const evidence = new Map<number, ResumeToScore["evidence"]>();
  let done = 0;
  for (const planned of plan.jobs) {
    const row: number[] = planned.resumes.map(() => Number.NaN);
    const texts = planned.resumes.map((resume, index) => ({
      id: String(index),
      text: resumes[resume] ?? "",
      evidence: evidence.get(resume),
    }));
    await session.score(jobs[planned.job] ?? "", texts, ({ id, fit, evidence: made }) => {
      row[Number(id)] = fit.score;
      if (made) evidence.set(planned.resumes[Number(id)] ?? -1, made);
      onProgress((done += 1), total);
    });
    scores.push(row);
  }
  await session.release();
  return { scores, thresholds, scorerVersion };
}

async function openTokenizer(): Promise<ScoringTokenizer> {
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(MODEL_FOLDER, name), "utf8"));
  try {
    return createTokenizer(await json("tokenizer.json"), await json("tokenizer_config.json"));
  } catch (cause) {
    throw new Error("the scorer's tokenizer cannot be read: run `npm run models`", { cause });
  }
}

function poolJobsOf(text: string | undefined, kind: SetKind): number | null {
  if (text === undefined) return null;
  if (kind !== "triples") throw new UsageError("--pool-jobs goes with --triples");
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`--pool-jobs must be a whole number from 1, not "${text}"`);
  return Number(text);
}

async function blobOf(path: string): Promise<Blob> {
  if (path === "-") {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of process.stdin) parts.push(new Uint8Array(part));
    return new Blob(parts);
  }
  const bytes = await readFile(path).catch((error: unknown) => cannotRead(path, error));
  return new Blob([bytes]);
}

function refusal(path: string, faults: readonly Fault[], moreFaults: number): string {
  const name = path === "-" ? "standard input" : path;
  const places = faults.map(({ line, reason }) => (line === null ? reason : `line ${line}: ${reason}`));
  return `${name} ${[...places, ...(moreFaults > 0 ? [`and ${moreFaults} more`] : [])].join("; ")}`;
}
