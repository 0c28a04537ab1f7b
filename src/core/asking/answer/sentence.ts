// The sentence under the rows. Every number in it is counted from them.

import type { Filter } from "../filter/filter.ts";
import { clauseText, type LabelOf, orderText } from "../filter/filter-text.ts";
import type { ReadQuestion } from "../question/read-question.ts";
import type { CandidateRowFound, Found } from "./answer.ts";
import { compareSentence, whySentence } from "./compare.ts";
import { dollars, jobName, payText } from "./sentence-words.ts";

export interface Counted {
  readonly found: Found;
  readonly total: number;
  /** Of pay in US dollars a year, or of years; null when no row has it. */
  readonly mean: number | null;
  /** How many rows there are in all: an empty table is said to be empty. */
  readonly tableSize: number;
  readonly labelOf: LabelOf;
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  skill: "a skill",
  city: "a place",
  company: "a company",
  pay: "a salary",
  title: "a title",
};

export function answerSentence(read: ReadQuestion, counted: Counted): string {
  if (read.refused !== null) return read.refused;
  const notes = [correctedText(read), unplacedText(read)].filter((note) => note !== "");
  if (read.filter === null) {
    const ask = "Ask for a skill, a title, a place, pay, years, education or remote work.";
    return [...(notes.length === 0 ? ["This was not understood."] : notes), ask].join(" ");
  }
  return [...notes, filterSentence(read.filter, counted)].join(" ");
}

/** For a filter that a person edited, too. */
export function filterSentence(filter: Filter, { found, total, mean, tableSize, labelOf }: Counted): string {
  const noun = (count: number): string =>
    filter.about === "jobs" ? (count === 1 ? "job" : "jobs") : count === 1 ? "candidate" : "candidates";
  if (tableSize === 0) return `There are no ${noun(0)} here yet.`;
  const demands = filter.where.map((clause) => clauseText(clause, labelOf));
  const said = demands.length === 0 ? "" : `: ${demands.join("; ")}`;
  if (filter.show === "compare" && found.rows.length >= 2) return compareSentence(found);
  if (filter.show === "why" && found.rows.length >= 2) return whySentence(found);
  if (total === 0) return `None of the ${tableSize} ${noun(tableSize)} match${said}.`;
  if (filter.show === "average") return averageText(filter, mean, total, noun(total), said);
  const verb = total === 1 ? "matches" : "match";
  const head = `${total} of ${tableSize} ${noun(tableSize)} ${verb}${said}.`;
  const shown = found.rows.length;
  const order = filter.order === null ? "" : `, ${orderText(filter.order)}`;
  const first = filter.show === "count" ? "" : firstText(filter, found);
  const few = shown < total && filter.show !== "count" ? `Shown: ${shown}${order}.` : "";
  return [head, few, first].filter((text) => text !== "").join(" ");
}

function averageText(filter: Filter, mean: number | null, total: number, noun: string, said: string): string {
  if (mean === null) return `${total} ${noun} match${said}, and none of them states it.`;
  const value = filter.about === "jobs" ? `${dollars(mean)} a year` : `${mean.toFixed(1)} years of work`;
  return `On average ${value} over the ${total} ${noun} that match${said}; those that state none are left out.`;
}

/** What leads the list, when it has an order. */
function firstText({ order }: Filter, found: Found): string {
  if (order === null) return "";
  if (found.about === "jobs") {
    const row = found.rows[0];
    return row === undefined ? "" : `First is ${jobName(row)}${order.by === "pay" ? `, ${payText(row)}` : ""}.`;
  }
  const row = found.rows[0];
  return row === undefined ? "" : `First is ${row.name}${candidateFigure(row, order.by)}.`;
}

function candidateFigure(row: CandidateRowFound, by: NonNullable<Filter["order"]>["by"]): string {
  if (by === "score") return row.score === null ? ", not scored yet" : `, ${row.score.toFixed(2)}`;
  if (by === "years") return row.months === null ? "" : `, ${(row.months / 12).toFixed(1)} years`;
  if (by === "missing" && row.mustCount !== null && row.mustMet !== null)
    return `, ${row.mustMet} of ${row.mustCount} must-haves`;
  return "";
}

function correctedText({ corrected }: ReadQuestion): string {
  return corrected.length === 0
    ? ""
    : `Read ${corrected.map(({ said, read }) => `“${said}” as “${read}”`).join(", ")}.`;
}

function unplacedText({ unplaced }: ReadQuestion): string {
  return unplaced
    .map(({ said, nearest, of, isGroup }) =>
      isGroup === true
        ? `Rows are not counted for each ${nearest} apart: name one, as in “how many … in Lisbon”.`
        : of === undefined
          ? `“${said}” is nothing known here; is it ${FIELD_WORDS[nearest] ?? `a ${nearest}`}?`
          : `“${said}” can be asked of ${of} only.`,
    )
    .join(" ");
}
