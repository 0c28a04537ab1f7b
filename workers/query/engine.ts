// The worker that answers questions: tables in memory, made of what the page sends. It keeps nothing and fetches only
// its own wasm.

import { jobFacts } from "../../src/core/asking/jobs/job-facts.ts";
import { type PreparedJob, prepareJobs } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { parseFilter } from "../../src/core/asking/filter/filter.ts";
import { createTitleNames, type NamedOccupation } from "../../src/core/asking/titles/title-names.ts";
import { asksTitle } from "../../src/core/asking/titles/widen-titles.ts";
import { candidateFacts, type FitFacts } from "../../src/core/asking/tables/candidate-facts.ts";
import { createVerdicts } from "../../src/core/matching/grid.ts";
import { jobScoredText, type Requirement } from "../../src/core/matching/job.ts";
import { extractRequirements } from "../../src/core/matching/requirements.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { CandidateToAsk, JobToAsk, QueryContract } from "../../src/protocol/query.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import { singleFlight } from "../runtime/single-flight.ts";
import { readJobFile } from "./read-job-file.ts";
import { openSqlite } from "./open-sqlite.ts";
import { createQueryTables, type QueryTables } from "./query-tables.ts";
import { warmUp } from "./warm-up.ts";

/** Larger is no list of jobs that somebody asks questions of; in bytes. */
const MAX_JOB_FILE_BYTES = 100_000_000;

interface Opened {
  readonly graph: SkillGraph;
  readonly tables: QueryTables;
  readonly musts: Map<string, JobMusts>;
  /** Ids of the jobs that came in a file. */
  fileJobs: readonly string[];
}

interface JobMusts {
  readonly labels: readonly string[];
  readonly verdictsOf: ReturnType<typeof createVerdicts>;
}

/** `loadTitles`: the occupations of our graph file. */
export function createQueryEngine({
  loadTitles,
}: {
  readonly loadTitles: () => Promise<readonly NamedOccupation[]>;
}): Handlers<QueryContract> {
  const opening = singleFlight(open);
  const opened = () => opening.run(() => {});
  const naming = singleFlight(async () => createTitleNames(await loadTitles()));
  return {
    async put({ jobs, candidates }) {
      const { graph, tables, musts } = await opened();
      tables.putJobs(jobs.map((job) => pageJob(job, graph)));
      for (const job of jobs) musts.set(job.id, mustsOf(job, graph));
      tables.putCandidates(candidates.map(({ record }) => candidateFacts(record, graph)));
      tables.putFits(candidates.flatMap((candidate) => fitsOf(candidate, musts)));
      return tables.counts();
    },
    async remove({ jobIds, candidateIds }) {
      const { tables, musts } = await opened();
      tables.removeJobs(jobIds);
      tables.removeCandidates(candidateIds);
      for (const id of jobIds) musts.delete(id);
      return tables.counts();
    },
    async putJobFile({ file, without }) {
      if (file.size > MAX_JOB_FILE_BYTES) return { status: "rejected", problem: "too-large" };
      const read = readJobFile(new Uint8Array(await file.arrayBuffer()));
      if (read.status === "rejected") return read;
      const own = await opened();
      const { jobs, steps } = prepareJobs(read.jobs, own.graph, new Set(without));
      own.tables.removeJobs(own.fileJobs);
      own.fileJobs = jobs.map(({ id }) => id);
      own.tables.putJobs(jobs);
      const { unread } = read;
      return { status: "ready", rows: read.jobs.length + unread, unread, jobs: jobs.length, steps };
    },
    async removeJobFile() {
      const own = await opened();
      own.tables.removeJobs(own.fileJobs);
      own.fileJobs = [];
      return null;
    },
    async putScores({ jobId, scores }) {
      const { tables } = await opened();
      tables.putScores(jobId, scores);
      return null;
    },
    async ask({ question, today }) {
      const { tables } = await opened();
      const answers = tables.ask(question, today);
      if (!answers.some(({ filter }) => filter !== null && asksTitle(filter.where))) return answers;
      // Without the lists a title finds what is called so, which is still an answer.
      const names = await naming.run(() => {}).catch(() => null);
      if (names === null) return answers;
      tables.useTitleNames(names);
      return tables.ask(question, today);
    },
    async answer({ filter }) {
      const parsed = parseFilter(filter);
      if (parsed.status === "rejected") throw new ModelError("internal", parsed.problem);
      return (await opened()).tables.answer(parsed.filter);
    },
  };
}

async function open(): Promise<Opened> {
  const [graph, sqlite] = await Promise.all([loadSkillGraph(), openSqlite()]);
  const tables = createQueryTables(sqlite, graph);
  warmUp(tables);
  return { graph, tables, musts: new Map(), fileJobs: [] };
}

/** What a person typed: all that a file would have in columns stands in its text. */
function pageJob({ id, title, text }: JobToAsk, graph: SkillGraph): PreparedJob {
  const record = { id, title, company: "", location: "", remote: "", salary: "", description: text };
  return { ...jobFacts(record, graph), isPayImputed: false };
}

function mustsOf({ title, text, requirements }: JobToAsk, graph: SkillGraph): JobMusts {
  const asked: readonly Requirement[] = requirements ?? extractRequirements(jobScoredText({ title, text }), graph);
  const musts = asked.filter(({ need }) => need === "must");
  return { labels: musts.map(({ label }) => label), verdictsOf: createVerdicts(musts, graph) };
}

/** A must-have is missed unless it is met or partly met; what cannot be told is not held against anybody. */
function fitsOf(
  { record, jobIds, decisions }: CandidateToAsk,
  musts: ReadonlyMap<string, JobMusts>,
): readonly FitFacts[] {
  return jobIds.flatMap((jobId) => {
    const job = musts.get(jobId);
    if (job === undefined) return [];
    const verdicts = job.verdictsOf(record);
    const missing = job.labels.filter((_label, index) => verdicts[index] === "missing");
    return [
      {
        candidateId: record.id,
        jobId,
        score: null,
        fit: null,
        decision: decisions[jobId] ?? null,
        mustCount: job.labels.length,
        mustMet: job.labels.length - missing.length,
        missing,
        parts: [],
      },
    ];
  });
}
