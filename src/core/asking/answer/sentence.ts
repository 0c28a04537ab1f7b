// The sentence under the rows. Every number in it is counted from them.

import { say, type Said, type SaidList, type SaidValue } from "../../../lib/said.ts";
import type { Field, Filter } from "../filter/filter.ts";
import { clauseSaid, dollarsSaid, type LabelOf, orderSaid } from "../filter/filter-text.ts";
import type { ReadQuestion, Unplaced } from "../question/read-question.ts";
import type { CandidateRowFound, Found, GroupFound } from "./answer.ts";
import { compareSaid, mustsMetSaid, whySaid, yearsOfWorkSaid } from "./compare.ts";
import { firstGroupSaid } from "./groups.ts";
import { jobNameSaid, paySaid } from "./sentence-words.ts";

export interface Counted {
  readonly found: Found;
  readonly groups?: readonly GroupFound[];
  readonly total: number;
  /** Of pay in US dollars a year, or of years; null when no row has it. */
  readonly mean: number | null;
  /** How many rows there are in all: an empty table is said to be empty. */
  readonly tableSize: number;
  readonly labelOf: LabelOf;
}

/** What a word that nobody knows may be. */
const MAYBE: Partial<Readonly<Record<Field, Said>>> = {
  skill: say("a skill"),
  city: say("a place"),
  company: say("a company"),
  pay: say("a salary"),
  title: say("a title"),
};
export function answerSaid(read: ReadQuestion, counted: Counted): SaidList {
  if (read.refused !== null) return sentences([read.refused]);
  const notes = [...correctedSaid(read), ...read.unplaced.map(unplacedSaid)];
  if (read.filter === null) {
    const ask = say("Ask for a skill, a title, a place, pay, years, education or remote work.");
    const lost = say("Nothing in “{question}” is a field here.", { question: read.question });
    return sentences([...(notes.length === 0 ? [lost] : notes), ask]);
  }
  return sentences([...notes, filterSaid(read.filter, counted)]);
}

function sentences(list: readonly SaidValue[]): SaidList {
  return { list, by: " " };
}

/** For a filter that a person edited, too. */
export function filterSaid(
  filter: Filter,
  { found, groups, total, mean, tableSize: size, labelOf }: Counted,
): SaidList {
  if (size === 0) return sentences([say("There are no {noun} here yet.", { noun: nounSaid(filter, 0) })]);
  if (filter.show === "compare" && found.rows.length >= 2) return compareSaid(found);
  if (filter.show === "why" && found.rows.length >= 2) return whySaid(found);
  const list = filter.where.map((clause) => clauseSaid(clause, labelOf));
  const demands: SaidValue = list.length === 0 ? "" : { list: [": ", { list, by: "; " }], by: "" };
  if (total === 0)
    return sentences([
      say("None of the {size} {noun} match{demands}.", { size, noun: nounSaid(filter, size), demands }),
    ]);
  const leading = groups === undefined ? [] : firstGroupSaid(filter, groups);
  if (filter.show === "average") return sentences([averageSaid(filter, mean, total, demands), ...leading]);
  const matching = { total, size, noun: nounSaid(filter, size), demands };
  return sentences([
    say("{total} of {size} {noun} {total, plural, one {matches} other {match}}{demands}.", matching),
    ...leading,
    ...(filter.show === "count" || groups !== undefined
      ? []
      : [...shownSaid(filter, found.rows.length, total), ...firstSaid(filter, found)]),
  ]);
}

function nounSaid({ about }: Pick<Filter, "about">, count: number): Said {
  return about === "jobs"
    ? say("{count, plural, one {job} other {jobs}}", { count })
    : say("{count, plural, one {candidate} other {candidates}}", { count });
}

function averageSaid(filter: Filter, mean: number | null, total: number, demands: SaidValue): Said {
  const noun = nounSaid(filter, total);
  if (mean === null) return say("{total} {noun} match{demands}, and none of them states it.", { total, noun, demands });
  const value =
    filter.about === "jobs"
      ? say("{pay} a year", { pay: dollarsSaid(mean) })
      : say("{years} years of work", { years: { figure: mean, digits: 1 } });
  return say("On average {value} over the {total} {noun} that match{demands}; those that state none are left out.", {
    ...{ value, total, noun, demands },
  });
}

function shownSaid({ order }: Filter, shown: number, total: number): readonly Said[] {
  if (shown >= total) return [];
  return [
    order === null
      ? say("Shown: {shown}.", { shown })
      : say("Shown: {shown}, {order}.", { shown, order: orderSaid(order) }),
  ];
}

/** What leads the list, when it has an order. */
function firstSaid({ order }: Filter, found: Found): readonly Said[] {
  if (order === null || found.rows.length === 0) return [];
  const [name, figure] =
    found.about === "jobs"
      ? found.rows.slice(0, 1).flatMap((row) => [jobNameSaid(row), order.by === "pay" ? paySaid(row) : null])
      : found.rows.slice(0, 1).flatMap((row) => [row.name, candidateFigure(row, order.by)]);
  if (name === undefined || name === null) return [];
  return [figure ? say("First is {name}, {figure}.", { name, figure }) : say("First is {name}.", { name })];
}

function candidateFigure(row: CandidateRowFound, by: NonNullable<Filter["order"]>["by"]): SaidValue | null {
  if (by === "score") return row.score === null ? say("not scored yet") : { figure: row.score, digits: 2 };
  if (by === "years") return row.months === null ? null : yearsOfWorkSaid(row.months);
  return by === "missing" ? mustsMetSaid(row) : null;
}

function correctedSaid({ corrected }: ReadQuestion): readonly Said[] {
  if (corrected.length === 0) return [];
  const list = corrected.map(({ said, read }) => say("“{said}” as “{read}”", { said, read }));
  return [say("Read {corrections}.", { corrections: { list, by: ", " } })];
}

function unplacedSaid({ said, nearest, of, isNotKept, isAct }: Unplaced): Said {
  if (isAct) return say("A question only reads: nothing is done with “{said}”.", { said });
  if (isNotKept) return say("“{said}” cannot be asked for here.", { said });
  if (of === undefined)
    return say("“{said}” is nothing known here; is it {what}?", { said, what: MAYBE[nearest] ?? `a ${nearest}` });
  return say("“{said}” can be asked of {of} only.", { said, of: nounSaid({ about: of }, 2) });
}
