// Facts into rows. A job or a candidate put a second time replaces itself.

import type { PreparedJob } from "../../src/core/asking/jobs/prepare-jobs.ts";
import type { CandidateFacts, FitFacts } from "../../src/core/asking/tables/candidate-facts.ts";
import { CANDIDATE_TABLES, JOB_TABLES } from "../../src/core/asking/tables/schema.ts";
import type { ScoreToAsk } from "../../src/protocol/query.ts";
import type { QueryDatabase } from "./database.ts";

type Run = Parameters<Parameters<QueryDatabase["write"]>[0]>[0];

export function putJobs(database: QueryDatabase, jobs: readonly PreparedJob[], known: ReadonlySet<string>): void {
  database.write((run) => {
    for (const job of jobs) {
      // Fits stay: they are put on their own.
      if (known.has(job.id)) removeFrom(run, JOB_TABLES.slice(0, 3), job.id);
      insert(run, "jobs", [
        job.id,
        job.title,
        job.titleKey,
        job.company,
        job.location,
        job.city,
        job.region,
        job.country,
        job.workPlace,
        job.minUsd,
        job.maxUsd,
        job.currency,
        job.bucket,
        Number(job.isPayImputed),
        job.level,
        job.years,
        job.education,
        job.summary,
      ]);
      for (const skill of job.skills) insert(run, "job_skills", [job.id, skill]);
      run(
        "INSERT INTO job_texts (rowid, title, company, text) VALUES ((SELECT rowid FROM jobs WHERE id = ?), ?, ?, ?)",
        [job.id, job.title, job.company, job.text],
      );
    }
  });
}

export function putCandidates(
  database: QueryDatabase,
  candidates: readonly CandidateFacts[],
  known: ReadonlySet<string>,
): void {
  database.write((run) => {
    for (const one of candidates) {
      if (known.has(one.id)) removeFrom(run, CANDIDATE_TABLES.slice(0, 4), one.id);
      insert(run, "candidates", [
        one.id,
        one.name,
        one.titles.join(" | "),
        one.titleKeys,
        one.city,
        one.region,
        one.country,
        one.months,
        one.education,
        one.level,
      ]);
      for (const { skill, months, lastUsed } of one.skills)
        insert(run, "candidate_skills", [one.id, skill, months, lastUsed]);
      for (const { language, level } of one.languages) insert(run, "candidate_languages", [one.id, language, level]);
      run("INSERT INTO candidate_texts (rowid, text) VALUES ((SELECT rowid FROM candidates WHERE id = ?), ?)", [
        one.id,
        one.text,
      ]);
    }
  });
}

export function putFits(database: QueryDatabase, fits: readonly FitFacts[]): void {
  database.write((run) => {
    for (const fit of fits) {
      run("DELETE FROM fits WHERE job_id = ? AND candidate_id = ?", [fit.jobId, fit.candidateId]);
      insert(run, "fits", [
        fit.candidateId,
        fit.jobId,
        fit.score,
        fit.fit,
        fit.decision,
        fit.mustCount,
        fit.mustMet,
        fit.missing.join(" | "),
        JSON.stringify(fit.parts),
      ]);
    }
  });
}

/** The scores of fits that are there; a candidate taken out in the meantime has none. */
export function putScores(database: QueryDatabase, jobId: string, scores: readonly ScoreToAsk[]): void {
  database.write((run) => {
    run("UPDATE fits SET score = NULL, fit = NULL, parts = '[]' WHERE job_id = ?", [jobId]);
    for (const { candidateId, score, fit, parts } of scores)
      run("UPDATE fits SET score = ?, fit = ?, parts = ? WHERE job_id = ? AND candidate_id = ?", [
        score,
        fit,
        JSON.stringify(parts),
        jobId,
        candidateId,
      ]);
  });
}

export function removeJobs(database: QueryDatabase, ids: readonly string[]): void {
  database.write((run) => {
    for (const id of ids) removeFrom(run, JOB_TABLES, id);
  });
}

export function removeCandidates(database: QueryDatabase, ids: readonly string[]): void {
  database.write((run) => {
    for (const id of ids) removeFrom(run, CANDIDATE_TABLES, id);
  });
}

function insert(run: Run, table: string, values: readonly (string | number | null)[]): void {
  run(`INSERT INTO ${table} VALUES (${values.map(() => "?").join(", ")})`, values);
}

function removeFrom(run: Run, tables: readonly { readonly table: string; readonly key: string }[], id: string): void {
  for (const { table, key } of tables) run(`DELETE FROM ${table} WHERE ${key}`, [id]);
}
