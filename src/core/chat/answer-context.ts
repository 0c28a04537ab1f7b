// The rows of an answer, as what the chat model may speak of.

import { inEnglish } from "../../lib/said.ts";
import type { Answer, CandidateRowFound, JobRowFound } from "../asking/answer/answer.ts";
import { paySaid } from "../asking/answer/sentence-words.ts";
import { DEGREES } from "../matching/degrees.ts";
import type { ChatContext, ContextFact, ContextRow } from "./context.ts";
import { pickQuotes } from "./pick-quotes.ts";
import { MAX_ROWS } from "./prompt.ts";

/** @param textById Anonymised texts of candidates, texts of jobs; a row without one has no quotes. */
export function contextOf(answer: Answer, textById: ReadonlyMap<string, string>): ChatContext {
  const { found, total, question } = answer;
  const quotesOf = (id: string) => pickQuotes(textById.get(id) ?? "", question);
  const rows: readonly ContextRow[] =
    found.about === "jobs"
      ? found.rows.slice(0, MAX_ROWS).map((row) => ({
          id: row.id,
          kind: "job",
          name: row.title,
          facts: jobFacts(row),
          quotes: quotesOf(row.id),
        }))
      : found.rows.slice(0, MAX_ROWS).map((row) => ({
          id: row.id,
          kind: "candidate",
          name: row.name,
          facts: candidateFacts(row),
          quotes: quotesOf(row.id),
        }));
  return { rows, totalRows: total };
}

function jobFacts(row: JobRowFound): readonly ContextFact[] {
  return known([
    ["company", row.company],
    ["location", row.location],
    ["work place", row.workPlace],
    ["pay a year", inEnglish(paySaid(row))],
    ["level", row.level],
    ["years asked", row.years],
    ["education asked", degree(row.education)],
  ]);
}

function candidateFacts(row: CandidateRowFound): readonly ContextFact[] {
  return known([
    ["title", row.title],
    ["years of experience", row.months === null ? null : Math.round(row.months / 1.2) / 10],
    ["education", degree(row.education)],
    ["place", [row.city, row.country].filter((part) => part !== null).join(", ")],
    ["fit", row.score === null ? null : `${row.fit ?? "score"} ${row.score.toFixed(2)}`],
    ["must-haves met", row.mustCount === null || row.mustMet === null ? null : `${row.mustMet} of ${row.mustCount}`],
    ["missing", row.missing.join(", ")],
    ["decision", row.decision],
  ]);
}

function degree(index: number | null): string | null {
  return index === null ? null : (DEGREES[index]?.label ?? null);
}

function known(facts: readonly (readonly [string, string | number | null])[]): readonly ContextFact[] {
  return facts.flatMap(([label, value]) => (value === null || value === "" ? [] : [{ label, value: String(value) }]));
}
