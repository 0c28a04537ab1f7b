// `candor evaluate --chat FILE --jobs FILE [--candidates DIR]`: questions with the answers that are wanted, asked of the
// rules as on the page. A line is {"kind", "question", "filter"?, "rows"?, "reference"?, "answer"?}; `answer` is what some
// model wrote, else the page's own sentence is measured.

import { parseChatLine } from "../../src/core/chat/chat-set.ts";
import {
  type ChatFigures,
  type ChatReport,
  measureChat,
  type MeasuredQuestion,
} from "../../src/core/chat/measure-chat.ts";
import { topicOf } from "../../src/core/matching/embedding.ts";
import type { QueryTables } from "../../workers/query/query-tables.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { openTables } from "./ask.ts";
import { openLines } from "./lines.ts";
import { openNodeScorer } from "./node-scorer.ts";
import { UsageError } from "./usage.ts";

export interface ChatToEvaluate {
  readonly path: string;
  readonly jobs: string | null;
  readonly candidates: string | null;
}

export async function evaluateChat({ path, jobs, candidates }: ChatToEvaluate): Promise<ChatReport> {
  const source = await openLines(path);
  const tables = await openTables({ jobs, candidates });
  const questions: MeasuredQuestion[] = [];
  try {
    for await (const { number, text } of source.lines())
      if (text.trim() !== "") questions.push(asked(`${source.name}, line ${number}`, text, tables));
  } finally {
    tables.close();
  }
  if (questions.length === 0) throw new UsageError(`${source.name} has no questions`);
  return measureChat(await withSimilarity(questions));
}

/** By the shipped scorer's embeddings, in place of BERTScore: there is no BERT here. */
async function withSimilarity(questions: readonly MeasuredQuestion[]): Promise<readonly MeasuredQuestion[]> {
  const texts = new Set(questions.flatMap(({ reference, answer }) => (reference === null ? [] : [reference, answer])));
  if (texts.size === 0) return questions;
  const { session } = await openNodeScorer();
  const embeddings = new Map<string, Float32Array>();
  const rows = [...texts].map((text) => ({ id: text, text, kind: "resume" as const }));
  await session.embed(rows, ({ id, embedding }) => embeddings.set(id, embedding));
  await session.release();
  return questions.map((question) => {
    const [own, other] = [embeddings.get(question.answer), embeddings.get(question.reference ?? "")];
    return own && other ? { ...question, similarity: topicOf(own, other) } : question;
  });
}

function asked(place: string, text: string, tables: QueryTables): MeasuredQuestion {
  const parsed = parseChatLine(text);
  if (parsed.status === "rejected") throw new UsageError(`${place}: ${parsed.problem}, as --help says`);
  const { kind, question, filter, rows, reference, answers: written } = parsed.question;
  const start = performance.now();
  const answers = tables.ask(question, thisMonth());
  const ms = performance.now() - start;
  return {
    kind,
    question,
    wantedFilter: filter,
    filter: answers[0]?.filter ?? null,
    wantedRows: rows,
    rows: answers.flatMap(({ found }) => found.rows.map(({ id }) => id)),
    reference,
    answer: written[""] ?? answers.map(({ sentence }) => sentence).join(" "),
    similarity: null,
    ms,
  };
}

const COLUMNS: readonly (readonly [string, keyof ChatFigures])[] = [
  ["asked", "questions"],
  ["exact", "exactFilter"],
  ["precision", "precision"],
  ["recall", "recall"],
  ["nDCG", "ndcg"],
  ["BLEU", "bleu"],
  ["ROUGE-1", "rouge1"],
  ["ROUGE-2", "rouge2"],
  ["ROUGE-L", "rougeL"],
  ["METEOR", "meteor"],
  ["meaning", "similarity"],
];
const WIDTH = 10;

export function chatTable({ all, byKind, latency }: ChatReport): string {
  const cell = (text: string) => text.padStart(WIDTH);
  const row = (name: string, figures: ChatFigures) =>
    name.padEnd(14) + COLUMNS.map(([title, key]) => cell(figureText(title, figures[key]))).join("");
  const lines = [
    "".padEnd(14) + COLUMNS.map(([title]) => cell(title)).join(""),
    ...Object.entries(byKind).map(([kind, figures]) => row(kind, figures)),
    row("all", all),
    "",
    ...latency.map(({ words: [from, to], questions, medianMs }) => {
      const range = to === Infinity ? `${from} words and more` : `${from} to ${to} words`;
      return `${range.padEnd(20)} ${questions} asked, median ${medianMs.toFixed(1)} ms`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function figureText(title: string, value: number | null): string {
  if (value === null) return "–";
  return title === "asked" ? String(value) : value.toFixed(3);
}
