// Keeps the tables in step with what is stored: before a question is asked, what changed since the last one is sent.

import { createStore, type StoreApi } from "zustand/vanilla";

import type { Answer } from "../../core/asking/answer/answer.ts";
import type { Choice } from "../../core/feedback/decision.ts";
import type { PrepareStep } from "../../core/asking/jobs/prepare-jobs.ts";
import type { Filter } from "../../core/asking/filter/filter.ts";
import { fitClass } from "../../core/matching/score.ts";
import type { MonthIndex } from "../../core/reading/profile.ts";
import { logFault } from "../../lib/log.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Query } from "../../models/query.ts";
import type { JobFileRead } from "../../protocol/query.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { storedProfile } from "../../storage/stored-profile.ts";

export interface Stored {
  readonly jobs: readonly JobRow[];
  readonly candidates: readonly CandidateRow[];
  /** By candidate and job, what was decided last. */
  readonly decisions: ReadonlyMap<string, Readonly<Record<string, Choice>>>;
  /** Null before any scorer was ever loaded here. */
  readonly known: KnownScorer | null;
}

/** Jobs of a file, beside those of the page; they are there until the page is closed, and kept nowhere. */
export type JobFileState =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string; readonly without: readonly PrepareStep[] }
  | {
      readonly status: "done";
      readonly name: string;
      readonly without: readonly PrepareStep[];
      readonly read: JobFileRead;
    }
  | { readonly status: "failed"; readonly name: string };

export interface AskIndex {
  readonly jobFile: StoreApi<JobFileState>;
  /** Reads the file, prepared without the steps named, in place of the one before. */
  useJobFile(file: File, without: readonly PrepareStep[]): Promise<void>;
  /** The same file, prepared otherwise. */
  prepareAgain(without: readonly PrepareStep[]): Promise<void>;
  dropJobFile(): Promise<void>;
  /** Sends what changed, then asks. `onProgress` counts candidates sent. */
  ask(question: string, stored: Stored, options: AskOptions): Promise<readonly Answer[]>;
  answer(filter: Filter, stored: Stored, options: AskOptions): Promise<Answer>;
  stop(): void;
}

export interface AskOptions {
  readonly today: MonthIndex;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

interface Needs {
  readonly createQuery: (options: { readonly onDeath: () => void }) => Query;
  readonly storage: {
    readonly candidates: Pick<Storage["candidates"], "texts">;
    readonly scores: Pick<Storage["scores"], "ofJob" | "scoredHashes">;
  };
}

/** Candidates sent at once: a few hundred kilobytes, and a moment between two for a stop. */
const BATCH = 100;

export function createAskIndex({ createQuery, storage }: Needs): AskIndex {
  const sent = {
    jobs: new Map<string, string>(),
    candidates: new Map<string, string>(),
    scores: new Map<string, string>(),
  };
  const jobFile = createStore<JobFileState>(() => ({ status: "none" }));
  const setFile = (next: JobFileState) => jobFile.setState(next, true);
  let chosen: { readonly file: File; readonly without: readonly PrepareStep[] } | null = null;
  let isFileSent = true;
  const query = createQuery({
    onDeath: () => {
      for (const of of Object.values(sent)) of.clear();
      isFileSent = chosen === null;
    },
  });
  // One at a time: two that send side by side would each take the other's for sent.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };

  async function sendFile(): Promise<void> {
    if (chosen === null) return;
    const { file, without } = chosen;
    const { name } = file;
    setFile({ status: "reading", name, without });
    try {
      const read = await query.putJobFile({ file, without });
      isFileSent = true;
      setFile({ status: "done", name, without, read });
    } catch (error) {
      logFault("ask", error);
      chosen = null;
      setFile({ status: "failed", name });
    }
  }

  return {
    jobFile,
    useJobFile: (file, without) =>
      inTurn(() => {
        chosen = { file, without };
        return sendFile();
      }),
    prepareAgain: (without) =>
      inTurn(async () => {
        if (chosen !== null) chosen = { ...chosen, without };
        await sendFile();
      }),
    dropJobFile: () =>
      inTurn(async () => {
        chosen = null;
        setFile({ status: "none" });
        await query.removeJobFile(null);
      }),
    ask: (question, stored, options) =>
      inTurn(async () => {
        await send(stored, options);
        return query.ask({ question, today: options.today }, { signal: options.signal });
      }),
    answer: (filter, stored, options) =>
      inTurn(async () => {
        await send(stored, options);
        return query.answer({ filter }, { signal: options.signal });
      }),
    stop: () => query.stop(),
  };

  async function send(stored: Stored, { signal, onProgress }: AskOptions): Promise<void> {
    if (!isFileSent) await sendFile();
    const { jobs, candidates, decisions } = stored;
    const gone = {
      jobIds: missingIn(sent.jobs, jobs),
      candidateIds: missingIn(sent.candidates, candidates),
    };
    if (gone.jobIds.length + gone.candidateIds.length > 0) {
      await query.remove(gone, { signal });
      for (const id of gone.jobIds) sent.jobs.delete(id);
      for (const id of gone.candidateIds) sent.candidates.delete(id);
    }
    const changedJobs = jobs.filter((job) => sent.jobs.get(job.id) !== jobMark(job));
    if (changedJobs.length > 0) {
      await query.put(
        {
          jobs: changedJobs.map(({ id, title, text, requirements }) => ({ id, title, text, requirements })),
          candidates: [],
        },
        { signal },
      );
      for (const job of changedJobs) sent.jobs.set(job.id, jobMark(job));
    }
    // Must-haves of a changed job are judged anew.
    const changedIds = new Set(changedJobs.map(({ id }) => id));
    const stale = candidates.filter(
      (row) =>
        sent.candidates.get(row.id) !== candidateMark(row, decisions) || row.jobIds.some((id) => changedIds.has(id)),
    );
    await sendCandidates(stale, decisions, signal, onProgress);
    await sendScores(stored, new Set(stale.flatMap(({ jobIds }) => jobIds)), signal);
  }

  async function sendCandidates(
    rows: readonly CandidateRow[],
    decisions: Stored["decisions"],
    signal: AbortSignal,
    onProgress: AskOptions["onProgress"],
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      const texts = new Map(
        (await storage.candidates.texts(batch.map(({ id }) => id))).map((row) => [row.candidateId, row]),
      );
      const candidates = batch.flatMap((row) => {
        const text = texts.get(row.id);
        if (text === undefined) return [];
        return [
          {
            record: { id: row.id, name: row.name, text: text.text, profile: storedProfile(row, text) },
            jobIds: row.jobIds,
            decisions: decisions.get(row.id) ?? {},
          },
        ];
      });
      await query.put({ jobs: [], candidates }, { signal });
      for (const row of batch) sent.candidates.set(row.id, candidateMark(row, decisions));
      onProgress(Math.min(from + BATCH, rows.length), rows.length);
    }
  }

  /** Of jobs with a new score, another scorer, or candidates that were sent anew. */
  async function sendScores(
    { jobs, candidates, known }: Stored,
    touched: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<void> {
    if (known === null) return;
    const idByHash = new Map(candidates.map(({ id, hash }) => [hash, id]));
    for (const job of jobs) {
      const key = { jobHash: job.hash, scorerVersion: known.scorerVersion };
      const mark = `${job.hash} ${known.scorerVersion} ${(await storage.scores.scoredHashes(key)).size}`;
      if (sent.scores.get(job.id) === mark && !touched.has(job.id)) continue;
      const scores = (await storage.scores.ofJob(key)).flatMap(({ candidateHash, score, parts }) => {
        const candidateId = idByHash.get(candidateHash);
        return candidateId === undefined ? [] : [{ candidateId, score, fit: fitClass(score, known.thresholds), parts }];
      });
      await query.putScores({ jobId: job.id, scores }, { signal });
      sent.scores.set(job.id, mark);
    }
  }
}

function missingIn(sent: ReadonlyMap<string, string>, rows: readonly { readonly id: string }[]): readonly string[] {
  const there = new Set(rows.map(({ id }) => id));
  return [...sent.keys()].filter((id) => !there.has(id));
}

function jobMark({ hash, requirements }: JobRow): string {
  return `${hash} ${JSON.stringify(requirements)}`;
}

function candidateMark({ id, hash, jobIds }: CandidateRow, decisions: Stored["decisions"]): string {
  return `${hash} ${jobIds.join(" ")} ${JSON.stringify(decisions.get(id))}`;
}
