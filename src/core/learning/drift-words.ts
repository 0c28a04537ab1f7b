// What a report says to a person, and when it asks for something.

import { AGREEMENT, type DriftFinding, type DriftReport } from "./drift.ts";

/** The usual marks of the stability index: some, much (Siddiqi 2006). */
const SOME = 0.1;
const MUCH = 0.25;

export function findingText({
  name,
  kind,
  values: [was, is],
  counts,
  above,
  stability,
  hasMoved,
}: DriftFinding): string {
  const figure = (value: number) => (kind === "rate" ? `${Math.round(value * 100)} %` : value.toFixed(2));
  const numbers = `${figure(was)} then, ${figure(is)} now (${counts[0]} and ${counts[1]})`;
  if (!hasMoved) return `${name}: no change that could not be chance. ${numbers}.`;
  const direction = is > was ? "higher" : is < was ? "lower" : (above ?? 0.5) === 0.5 ? "spread differently" : "moved";
  const much = stability === null ? "" : stability >= MUCH ? ", much" : stability >= SOME ? ", somewhat" : ", slightly";
  return `${name}: ${direction}${much}. ${numbers}.`;
}

/** A sentence on what to do; null when nothing is. */
export function driftAdvice({ findings }: DriftReport): string | null {
  const moved = findings.filter(({ hasMoved }) => hasMoved);
  const agreement = moved.find(({ name }) => name === AGREEMENT);
  if (agreement && agreement.values[1] < agreement.values[0])
    return "The scorer agrees less with your decisions than before. Make a new dataset and train it again.";
  const score = moved.find(({ name, stability }) => name === "score" && (stability ?? 0) >= SOME);
  if (score)
    return "Scores lie elsewhere than before. Look whether the jobs or the resumes changed; decide on some candidates without the scorer's opinion, and train again if they agree less with it.";
  return moved.length > 0
    ? "Something about the resumes moved, and the scores did not follow. Nothing has to be done."
    : null;
}
