// Two or more rows told against each other: who leads where, and why one is below another.

import { say, type Said, sayEach, type SaidFigure, type SaidList, type SaidValue } from "../../../lib/said.ts";
import { WORK_PLACE_SAID } from "../filter/filter-text.ts";
import type { CandidateRowFound, Found, JobRowFound } from "./answer.ts";
import { jobNameSaid, paySaid } from "./sentence-words.ts";

export function compareSaid(found: Found): SaidList {
  if (found.about === "jobs") return { list: found.rows.map(jobSaid), by: " " };
  const [first, ...others] = found.rows.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  if (first === undefined) return { list: [], by: "" };
  const musts = found.rows.flatMap((row) => {
    const met = mustsMetSaid(row);
    if (met === null) return [];
    const { name, missing } = row;
    return missing.length === 0
      ? say("{name} meets {met}", { name, met })
      : say("{name} meets {met}, not {missing}", { name, met, missing: labels(missing) });
  });
  const years = found.rows.flatMap(({ name, months }) =>
    months === null ? [] : say("{name} has {years}", { name, years: yearsOfWorkSaid(months) }),
  );
  const claims = [musts, years].filter((list) => list.length > 0);
  return {
    list: [bestSaid(first, others), ...claims.map((list): SaidList => ({ list: [{ list, by: "; " }, "."], by: "" }))],
    by: " ",
  };
}

function bestSaid({ name, score }: CandidateRowFound, others: readonly CandidateRowFound[]): Said {
  if (score === null) return say("None is scored yet.");
  const list = others.map((row): SaidValue => ({
    list: [row.name, row.score === null ? say("not scored") : scoreSaid(row.score)],
    by: " ",
  }));
  return say("{name} fits best ({scores}).", { name, scores: { list: [scoreSaid(score), ...list], by: "; " } });
}

/** The first is asked about, the second is what it is measured by. */
export function whySaid(found: Found): SaidList {
  if (found.about === "jobs") return compareSaid(found);
  const [one, other] = found.rows;
  if (one === undefined || other === undefined) return { list: [], by: "" };
  const unscored = [one, other].find(({ score }) => score === null);
  if (one.score === null || other.score === null || unscored !== undefined) {
    const name = (unscored ?? one).name;
    return { list: [say("{name} is not scored yet, so there is no order to explain.", { name })], by: "" };
  }
  const [low, high] = one.score <= other.score ? [one, other] : [other, one];
  const values = {
    ...{ one: one.name, score: scoreSaid(one.score), other: other.name, otherScore: scoreSaid(other.score) },
  };
  const order =
    one === low
      ? say("{one} ({score}) is below {other} ({otherScore})", values)
      : say("{one} ({score}) is above {other} ({otherScore})", values);
  const parts = partsBetween(low, high).map(({ name, by }): SaidValue => ({
    list: [PART_SAID[name] ?? name, { list: ["(−", { figure: by, digits: 2 }, ")"], by: "" }],
    by: " ",
  }));
  const because =
    parts.length === 0
      ? say("{order}.", { order })
      : say("{order}; what lowers {name} most: {parts}.", { order, name: low.name, parts: { list: parts, by: ", " } });
  const lacks = low.missing.filter((label) => !high.missing.includes(label));
  if (lacks.length === 0) return { list: [because], by: " " };
  const lacking = say("{low} lacks {labels}, which {high} has.", {
    low: low.name,
    labels: labels(lacks),
    high: high.name,
  });
  return { list: [because, lacking], by: " " };
}

const PART_SAID: Readonly<Record<string, Said>> = {
  reading: say("the reading of both texts"),
  topic: say("the topic"),
  headline: say("the first lines"),
  words: say("shared words"),
  skills: say("skills"),
  experience: say("years of experience"),
};
const MOST_PARTS = 3;

/** In logits, where parts add up. */
function partsBetween(
  low: CandidateRowFound,
  high: CandidateRowFound,
): readonly { readonly name: string; readonly by: number }[] {
  return low.parts
    .map(({ name, contribution }) => ({
      name,
      by: (high.parts.find((part) => part.name === name)?.contribution ?? 0) - contribution,
    }))
    .filter(({ by }) => by > 0.005)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_PARTS);
}

function jobSaid(row: JobRowFound): Said {
  const facts: readonly SaidValue[] = [
    row.location,
    WORK_PLACE_SAID[row.workPlace as keyof typeof WORK_PLACE_SAID] ?? row.workPlace ?? "",
    paySaid(row),
    row.years === null ? "" : say("{years} years asked", { years: row.years }),
  ];
  const list = facts.filter((fact) => fact !== "");
  return say("{job}: {facts}.", { job: jobNameSaid(row), facts: { list, by: ", " } });
}

/** null where there are no must-haves. */
export function mustsMetSaid({ mustMet, mustCount }: CandidateRowFound): Said | null {
  if (mustCount === null || mustCount === 0) return null;
  return say("{met} of {count} must-haves", { met: mustMet ?? 0, count: mustCount });
}

export function yearsOfWorkSaid(months: number): Said {
  return say("{years} years", { years: { figure: months / 12, digits: 1 } });
}

function scoreSaid(figure: number): SaidFigure {
  return { figure, digits: 2 };
}

/** What a job asks for, as it is called there. */
function labels(asked: readonly string[]): SaidValue {
  return sayEach(asked.map((term) => ({ term })));
}
