// `candor ask`: questions in plain language about a file of jobs and, if given, resumes. The same engine as the page's.

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import papa from "papaparse";

import type { Answer, CandidateRowFound, GroupFound, JobRowFound } from "../../src/core/asking/answer/answer.ts";
import { groupFigureSaid } from "../../src/core/asking/answer/groups.ts";
import { jobNameSaid, paySaid } from "../../src/core/asking/answer/sentence-words.ts";
import type { Subject } from "../../src/core/asking/filter/filter.ts";
import { prepareJobs } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { splitQuestions } from "../../src/core/asking/question/split-questions.ts";
import { candidateFacts } from "../../src/core/asking/tables/candidate-facts.ts";
import { createTitleNames, type NamedOccupation } from "../../src/core/asking/titles/title-names.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { inEnglish } from "../../src/lib/said.ts";
import { openSqlite } from "../../workers/query/open-sqlite.ts";
import { createQueryTables, type QueryTables } from "../../workers/query/query-tables.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { readCandidates, readJobs } from "./ask-files.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

export async function runAsk(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  if (values.jobs === undefined && values.candidates === undefined)
    throw new UsageError("ask needs --jobs FILE or --candidates DIR; try --help");
  if (values.json && values.csv) throw new UsageError("ask prints --json or --csv, not both");
  const wordless = positionals.find((question) => splitQuestions(question).length === 0);
  if (positionals.length === 0 || wordless !== undefined) {
    const instead = wordless === undefined ? "" : `, not "${[...wordless].slice(0, 40).join("")}"`;
    throw new UsageError(`ask needs a question in words, such as "remote Python jobs over 80k"${instead}`);
  }
  const tables = await openTables({ jobs: values.jobs ?? null, candidates: values.candidates ?? null });
  const shownAs = values.json ? asJsonLine : values.csv ? asCsv : shown;
  for (const question of positionals) await print(shownAs(question, tables));
  tables.close();
  return 0;
}

export async function openTables({
  jobs,
  candidates,
}: {
  readonly jobs: string | null;
  readonly candidates: string | null;
}): Promise<QueryTables> {
  const graph = await loadSkillGraph();
  const tables = createQueryTables(await openSqlite(), graph);
  tables.useTitleNames(createTitleNames(await ourOccupations()));
  if (jobs !== null) {
    const prepared = prepareJobs(await readJobs(jobs), graph);
    tables.putJobs(prepared.jobs);
    const dropped = prepared.steps.find(({ step }) => step === "duplicates")?.changed ?? 0;
    if (dropped > 0) process.stderr.write(`${dropped} exact duplicate${dropped === 1 ? "" : "s"} left out\n`);
  }
  if (candidates !== null)
    tables.putCandidates((await readCandidates(candidates)).map((record) => candidateFacts(record, graph)));
  return tables;
}

const OUR_GRAPH = new URL("../../public/graph/occupations.json", import.meta.url);

/** We wrote the file: its shape is not checked again. */
async function ourOccupations(): Promise<readonly NamedOccupation[]> {
  const { occupations } = JSON.parse(await readFile(OUR_GRAPH, "utf8")) as {
    readonly occupations: readonly NamedOccupation[];
  };
  return occupations;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        jobs: { type: "string" },
        candidates: { type: "string" },
        json: { type: "boolean", default: false },
        csv: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One object for one text. Several questions in it give lists, and the rows of all. */
export function asJson(question: string, tables: QueryTables): object {
  const answers = tables.ask(question, thisMonth());
  const [only] = answers;
  const one = <Value>(values: readonly Value[]): Value | readonly Value[] | null =>
    values.length === 1 ? (values[0] ?? null) : values;
  return {
    question,
    filter: one(answers.map(({ filter }) => filter)),
    sql: one(answers.map(({ sql }) => sql)),
    params: one(answers.map(({ params }) => params)),
    rows:
      only !== undefined && answers.length === 1
        ? rowsOf(only)
        : answers.flatMap((answer, part) => rowsOf(answer).map((row) => ({ part, ...row }))),
    total: one(answers.map(({ total }) => total)),
    answer: answers.map(({ sentence }) => inEnglish(sentence)).join(" "),
    refused: answers.some(({ isRefused }) => isRefused),
    unplaced: answers.flatMap(({ unplaced }) => unplaced),
  };
}

/** Those that match, or, where they are counted by a field, its values. */
function rowsOf({ found, groups }: Answer): readonly object[] {
  return groups === undefined ? found.rows : groups.map((group) => ({ ...group, name: inEnglish(group.name) }));
}

function asJsonLine(question: string, tables: QueryTables): string {
  return `${JSON.stringify(asJson(question, tables))}\n`;
}

/** The rows alone; lists in a cell are parted by "; ". */
function asCsv(question: string, tables: QueryTables): string {
  const answers = tables.ask(question, thisMonth());
  for (const { sentence } of answers) process.stderr.write(`${inEnglish(sentence)}\n`);
  return answers
    .map((answer) => {
      const cells = rowsOf(answer).map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([name]) => name !== "parts")
            .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.join("; ") : value]),
        ),
      );
      return `${papa.unparse(cells, { escapeFormulae: true })}\n`;
    })
    .join("\n");
}

const MOST_SHOWN = 20;

function shown(question: string, tables: QueryTables): string {
  return tables
    .ask(question, thisMonth())
    .map((answer) => `${[...rowLines(answer), inEnglish(answer.sentence)].join("\n")}\n`)
    .join("\n");
}

function rowLines({ found, groups }: Answer): readonly string[] {
  const lines: readonly string[] =
    groups?.map((group) => groupLine(group, found.about)) ??
    (found.about === "jobs" ? found.rows.map(jobLine) : found.rows.map(candidateLine));
  const more = lines.length - MOST_SHOWN;
  return [...lines.slice(0, MOST_SHOWN), ...(more > 0 ? [`… and ${more} more`] : [])];
}

function groupLine({ name, count, mean }: GroupFound, about: Subject): string {
  const average = mean === null ? "" : ` · ${inEnglish(groupFigureSaid(about, mean))} on average`;
  return `${count}  ${inEnglish(name)}${average}`;
}

function jobLine(row: JobRowFound): string {
  return `${row.id}  ${inEnglish(jobNameSaid(row))} · ${row.location} · ${inEnglish(paySaid(row))}`;
}

function candidateLine(row: CandidateRowFound): string {
  const years = row.months === null ? "" : ` · ${(row.months / 12).toFixed(1)} years`;
  return `${row.id}${row.title === null ? "" : ` · ${row.title}`}${years}`;
}
