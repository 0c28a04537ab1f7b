// Two or more rows told against each other: who leads where, and why one is below another.

import type { CandidateRowFound, Found, JobRowFound } from "./answer.ts";
import { jobName, payText } from "./sentence-words.ts";

export function compareSentence(found: Found): string {
  if (found.about === "jobs") return found.rows.map(jobText).join(" ");
  const [first, ...others] = found.rows.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
  if (first === undefined) return "";
  const lead =
    first.score === null
      ? "None is scored yet."
      : `${first.name} fits best (${first.score.toFixed(2)}${others.map((row) => `; ${row.name} ${row.score?.toFixed(2) ?? "not scored"}`).join("")}).`;
  const musts = found.rows.flatMap((row) =>
    row.mustCount === null || row.mustCount === 0
      ? []
      : [
          `${row.name} meets ${row.mustMet} of ${row.mustCount} must-haves${row.missing.length === 0 ? "" : `, not ${list(row.missing)}`}`,
        ],
  );
  const years = found.rows.flatMap((row) =>
    row.months === null ? [] : [`${row.name} has ${(row.months / 12).toFixed(1)} years`],
  );
  return [lead, ...[musts, years].filter((parts) => parts.length > 0).map((parts) => `${parts.join("; ")}.`)].join(" ");
}

/** The first is asked about, the second is what it is measured by. */
export function whySentence(found: Found): string {
  if (found.about === "jobs") return compareSentence(found);
  const [one, other] = found.rows;
  if (one === undefined || other === undefined) return "";
  if (one.score === null || other.score === null)
    return `${one.score === null ? one.name : other.name} is not scored yet, so there is no order to explain.`;
  const [low, high] = one.score <= other.score ? [one, other] : [other, one];
  const said =
    one === low
      ? `${one.name} (${one.score.toFixed(2)}) is below ${other.name} (${other.score.toFixed(2)})`
      : `${one.name} (${one.score.toFixed(2)}) is above ${other.name} (${other.score.toFixed(2)})`;
  const parts = partsBetween(low, high);
  const reasons =
    parts.length === 0
      ? "."
      : `; what lowers ${low.name} most: ${parts.map(({ name, by }) => `${PART_TEXT[name] ?? name} (−${by.toFixed(2)})`).join(", ")}.`;
  const lacks = low.missing.filter((label) => !high.missing.includes(label));
  return `${said}${reasons}${lacks.length === 0 ? "" : ` ${low.name} lacks ${list(lacks)}, which ${high.name} has.`}`;
}

const PART_TEXT: Readonly<Record<string, string>> = {
  reading: "the reading of both texts",
  topic: "the topic",
  headline: "the first lines",
  words: "shared words",
  coverage: "how much of the job is covered",
  experience: "years of experience",
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

function jobText(row: JobRowFound): string {
  const facts = [
    row.location,
    row.workPlace ?? "",
    payText(row),
    row.years === null ? "" : `${row.years} years asked`,
  ].filter((fact) => fact !== "");
  return `${jobName(row)}: ${facts.join(", ")}.`;
}

function list(labels: readonly string[]): string {
  return labels.length < 2 ? (labels[0] ?? "") : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1) ?? ""}`;
}
