// The tables, what is in them, and the answers to questions: the engine of the worker and of the command alike.

import type { Sqlite3Static } from "@sqlite.org/sqlite-wasm";

import type { Answer, CandidateRowFound, Found, GroupFound, JobRowFound } from "../../src/core/asking/answer/answer.ts";
import { groupName } from "../../src/core/asking/answer/groups.ts";
import { answerSaid, filterSaid } from "../../src/core/asking/answer/sentence.ts";
import type { Filter, GroupField } from "../../src/core/asking/filter/filter.ts";
import { filterToSql, ROW_LIMIT } from "../../src/core/asking/filter/to-sql.ts";
import type { PreparedJob } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { placeKeys, placeKey } from "../../src/core/asking/places/places.ts";
import type { Lexicon } from "../../src/core/asking/question/lexicon.ts";
import type { TitleNames } from "../../src/core/asking/titles/title-names.ts";
import { widenSkills } from "../../src/core/asking/filter/widen-skills.ts";
import { asksTitle, widenTitles } from "../../src/core/asking/titles/widen-titles.ts";
import { type ReadQuestion, readQuestion } from "../../src/core/asking/question/read-question.ts";
import type { CandidateFacts, FitFacts } from "../../src/core/asking/tables/candidate-facts.ts";
import type { MonthIndex } from "../../src/core/reading/profile.ts";
import { type SkillGraph, skillLabel } from "../../src/core/skills/graph.ts";
import type { ScoreToAsk } from "../../src/protocol/query.ts";
import { createQueryDatabase, type Row } from "./database.ts";
import { putCandidates, putFits, putJobs, putScores, removeCandidates, removeJobs } from "./tables.ts";

/** A question is answered while somebody waits. */
const LIMITS = { ms: 2_000, rows: ROW_LIMIT };

export interface QueryTables {
  putJobs(jobs: readonly PreparedJob[]): void;
  putCandidates(candidates: readonly CandidateFacts[]): void;
  putFits(fits: readonly FitFacts[]): void;
  putScores(jobId: string, scores: readonly ScoreToAsk[]): void;
  removeJobs(ids: readonly string[]): void;
  removeCandidates(ids: readonly string[]): void;
  /** From then on a title also finds what else its occupation is called. */
  useTitleNames(names: TitleNames): void;
  /** An answer for each question there is in the text. */
  ask(question: string, today: MonthIndex): readonly Answer[];
  /** The rows of a filter that a person edited. */
  answer(filter: Filter): Answer;
  counts(): { readonly jobs: number; readonly candidates: number };
  close(): void;
}

interface KnownJob {
  readonly title: string;
  readonly titleKey: string;
  readonly company: string;
  readonly city: string | null;
}

export function createQueryTables(sqlite: Sqlite3Static, graph: SkillGraph): QueryTables {
  const database = createQueryDatabase(sqlite);
  const jobs = new Map<string, KnownJob>();
  const candidates = new Map<
    string,
    { readonly name: string; readonly titleKeys: string; readonly city: string | null }
  >();
  let lexicon: Omit<Lexicon, "today"> | null = null;
  let titleNames: TitleNames | null = null;
  const labelOf = (id: string): string => skillLabel(graph, id);

  return {
    putJobs(rows) {
      putJobs(database, rows, new Set(jobs.keys()));
      for (const { id, title, titleKey, company, city } of rows) jobs.set(id, { title, titleKey, company, city });
      lexicon = null;
    },
    putCandidates(rows) {
      putCandidates(database, rows, new Set(candidates.keys()));
      for (const { id, name, titleKeys, city } of rows) candidates.set(id, { name, titleKeys, city });
      lexicon = null;
    },
    putFits: (rows) => putFits(database, rows),
    putScores: (jobId, scores) => putScores(database, jobId, scores),
    removeJobs(ids) {
      removeJobs(database, ids);
      for (const id of ids) jobs.delete(id);
      lexicon = null;
    },
    removeCandidates(ids) {
      removeCandidates(database, ids);
      for (const id of ids) candidates.delete(id);
      lexicon = null;
    },
    useTitleNames(names) {
      titleNames = names;
    },
    ask(question, today) {
      lexicon ??= makeLexicon();
      return readQuestion(question, { ...lexicon, today }).map((read) => answerRead(widened(read)));
    },
    answer(filter) {
      const read: ReadQuestion = { question: "", filter, refused: null, unplaced: [], corrected: [] };
      return answerRead(read);
    },
    counts: () => ({ jobs: jobs.size, candidates: candidates.size }),
    close: () => database.close(),
  };

  function answerRead(read: ReadQuestion): Answer {
    const { question, filter, refused, unplaced, corrected } = read;
    const about = filter?.about ?? "jobs";
    const tableSize = about === "jobs" ? jobs.size : candidates.size;
    const shared = { question, filter, isRefused: refused !== null, unplaced, corrected };
    if (filter === null) {
      const found: Found = { about: "jobs", rows: [] };
      const sentence = answerSaid(read, { found, total: 0, mean: null, tableSize, labelOf });
      return { ...shared, sql: null, params: [], found, total: 0, sentence };
    }
    const statement = filterToSql(filter);
    const rows = database.read(statement, LIMITS);
    const { groupBy } = filter;
    const found = inOrderAsked(filter, foundOf(about, groupBy === undefined ? rows : []));
    const groups = groupBy === undefined ? undefined : rows.map((row) => groupFound(groupBy, row));
    const total = Number(rows[0]?.["total"] ?? 0);
    const mean = rows[0]?.["mean"];
    const counted = {
      ...{ found, total, mean: number(mean), tableSize, labelOf },
      ...(groups === undefined ? {} : { groups }),
    };
    const sentence = read.question === "" ? filterSaid(filter, counted) : answerSaid(read, counted);
    return {
      ...{ ...shared, sql: statement.sql, params: statement.params, found, total, sentence },
      ...(groups === undefined ? {} : { groups }),
    };
  }

  function groupFound(field: GroupField, row: Row): GroupFound {
    const value = text(row["value"]) ?? number(row["value"]);
    const name = groupName(field, value, { labelOf, jobTitle: (id) => jobs.get(id)?.title ?? id });
    return { value, name, count: number(row["count"]) ?? 0, mean: number(row["average"]) };
  }

  function widened(read: ReadQuestion): ReadQuestion {
    if (read.filter === null) return read;
    const filter = widenSkills(read.filter, graph);
    if (titleNames === null || !asksTitle(filter.where)) return { ...read, filter };
    const keys =
      filter.about === "jobs"
        ? [...jobs.values()].map(({ titleKey }) => titleKey)
        : [...candidates.values()].flatMap((one) => one.titleKeys.split("|"));
    return { ...read, filter: widenTitles(filter, keys, titleNames) };
  }

  function makeLexicon(): Omit<Lexicon, "today"> {
    const known = placeKeys();
    const cities = [...jobs.values(), ...candidates.values()].flatMap(({ city }) =>
      city === null || known.has(placeKey(city)) ? [] : [city],
    );
    const titleKeys = [
      ...[...jobs.values()].map(({ titleKey }) => titleKey),
      ...[...candidates.values()].flatMap((one) => one.titleKeys.split("|")),
    ];
    return {
      graph,
      jobs: [...jobs].map(([id, { title }]) => ({ id, name: title })),
      candidates: [...candidates].map(([id, { name }]) => ({ id, name })),
      companies: [...new Set([...jobs.values()].map(({ company }) => company).filter((company) => company !== ""))],
      cities: [...new Set(cities)],
      titleKeys: new Set(titleKeys.filter((key) => key.trim() !== "")),
    };
  }
}

function foundOf(about: Filter["about"], rows: readonly Row[]): Found {
  return about === "jobs" ? { about, rows: rows.map(jobRow) } : { about, rows: rows.map(candidateRow) };
}

/** "Why is A below B": A first, whatever the table's order. */
function inOrderAsked({ where, show }: Filter, found: Found): Found {
  if (show !== "why" && show !== "compare") return found;
  const asked = where.flatMap((clause) =>
    "field" in clause && (clause.field === "candidate" || clause.field === "job") ? clause.values : [],
  );
  const place = ({ id }: { readonly id: string }): number => asked.indexOf(id);
  return found.about === "jobs"
    ? { about: "jobs", rows: found.rows.toSorted((a, b) => place(a) - place(b)) }
    : { about: "candidates", rows: found.rows.toSorted((a, b) => place(a) - place(b)) };
}

function jobRow(row: Row): JobRowFound {
  return {
    id: text(row["id"]) ?? "",
    title: text(row["title"]) ?? "",
    company: text(row["company"]) ?? "",
    location: text(row["location"]) ?? "",
    workPlace: text(row["work_place"]),
    minUsd: number(row["min_usd"]),
    maxUsd: number(row["max_usd"]),
    currency: text(row["currency"]),
    payBucket: text(row["pay_bucket"]),
    isPayImputed: row["pay_imputed"] === 1,
    level: text(row["level"]),
    years: number(row["years"]),
    education: number(row["education"]),
  };
}

function candidateRow(row: Row): CandidateRowFound {
  return {
    id: text(row["id"]) ?? "",
    name: text(row["name"]) ?? "",
    title: (text(row["titles"]) ?? "").split(" | ")[0] || null,
    months: number(row["months"]),
    education: number(row["education"]),
    city: text(row["city"]),
    country: text(row["country"]),
    jobId: text(row["job_id"]),
    score: number(row["score"]),
    fit: text(row["fit"]),
    decision: text(row["decision"]),
    mustMet: number(row["must_met"]),
    mustCount: number(row["must_count"]),
    missing: (text(row["missing"]) ?? "").split(" | ").filter((label) => label !== ""),
    // We wrote it ourselves, a moment ago.
    parts: JSON.parse(text(row["parts"]) ?? "[]") as CandidateRowFound["parts"],
  };
}

function text(value: Row[string] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: Row[string] | undefined): number | null {
  return typeof value === "number" ? value : null;
}
