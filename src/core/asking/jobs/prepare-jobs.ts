// A list of jobs made ready for questions. Every step says what it changed, and every step can be left out.

import { imputePay } from "../../salary/impute-pay.ts";
import type { SkillGraph } from "../../skills/graph.ts";
import { cleanText, TEXT_STEPS } from "./clean-text.ts";
import { type JobFacts, jobFacts } from "./job-facts.ts";
import type { JobRecord } from "./job-record.ts";

export const PREPARE_STEPS = ["duplicates", ...TEXT_STEPS, "impute-pay"] as const;
export type PrepareStep = (typeof PREPARE_STEPS)[number];

export interface StepReport {
  readonly step: PrepareStep;
  readonly isOn: boolean;
  /** Rows it changed, dropped or filled in. */
  readonly changed: number;
}

export interface PreparedJob extends JobFacts {
  /** The bucket is that of like jobs, this one names no pay. */
  readonly isPayImputed: boolean;
}

export interface PreparedJobs {
  readonly jobs: readonly PreparedJob[];
  /** As they came, without the duplicates; in the order of `jobs`. */
  readonly originals: readonly JobRecord[];
  readonly steps: readonly StepReport[];
}

export interface KeyedJob {
  readonly job: JobRecord;
  /** Equal for exact duplicates. */
  readonly key: string;
}

const TEXT_FIELDS = ["title", "company", "location", "salary", "description"] as const;

export function prepareJobs(
  rows: readonly KeyedJob[],
  graph: SkillGraph,
  off: ReadonlySet<PrepareStep> = new Set(),
): PreparedJobs {
  const steps: StepReport[] = [];
  const report = (step: PrepareStep, changed: number) => void steps.push({ step, isOn: !off.has(step), changed });

  const originals = withOwnIds(off.has("duplicates") ? rows.map(({ job }) => job) : distinct(rows));
  report("duplicates", rows.length - originals.length);

  let cleaned = originals;
  for (const step of TEXT_STEPS) {
    const before = cleaned;
    if (!off.has(step)) cleaned = before.map((job) => cleanJob(job, (text) => cleanText(text, step)));
    report(step, cleaned.filter((job, index) => job !== before[index]).length);
  }

  const facts = cleaned.map((job) => jobFacts(job, graph));
  const jobs = off.has("impute-pay") ? facts.map((job) => ({ ...job, isPayImputed: false })) : withImputedPay(facts);
  report("impute-pay", jobs.filter(({ isPayImputed }) => isPayImputed).length);
  return { jobs, originals, steps };
}

/** Only exact repetitions go: two openings of one company may read alike. */
function distinct(rows: readonly KeyedJob[]): readonly JobRecord[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key) !== undefined).map(({ job }) => job);
}

/** Two rows of one id are two jobs all the same: "J4" and "J4 (2)". */
function withOwnIds(jobs: readonly JobRecord[]): readonly JobRecord[] {
  const taken = new Set<string>();
  return jobs.map((job) => {
    let { id } = job;
    for (let count = 2; taken.has(id); count += 1) id = `${job.id} (${count})`;
    taken.add(id);
    return id === job.id ? job : { ...job, id };
  });
}

/** The same object when nothing changed. */
function cleanJob(job: JobRecord, clean: (text: string) => string): JobRecord {
  const changed = TEXT_FIELDS.flatMap((field) => {
    const text = clean(job[field]);
    return text === job[field] ? [] : [[field, text] as const];
  });
  return changed.length === 0 ? job : { ...job, ...Object.fromEntries(changed) };
}

function withImputedPay(facts: readonly JobFacts[]): readonly PreparedJob[] {
  const imputed = imputePay(
    facts.map((job) => ({
      title: job.titleKey,
      location: [job.city, job.region, job.country].join("|"),
      bucket: job.bucket,
    })),
  );
  return facts.map((job, index) => {
    const found = imputed[index];
    return { ...job, bucket: found?.bucket ?? null, isPayImputed: found?.source === "imputed" };
  });
}
