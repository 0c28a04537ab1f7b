// How often drift is seen where there is none and where there is some, by drawing rows: for the test and the benchmark.

import { seededRandom } from "../../lib/seeded-random.ts";
import { type DriftFigure, driftReport } from "./drift.ts";

interface Drawn {
  readonly amounts: readonly number[];
}

/** As many figures as a report has: a score and its six parts, experience, known and unknown skills; six rates. */
const AMOUNTS = 10;
const FIGURES: readonly DriftFigure<Drawn>[] = [
  ...Array.from({ length: AMOUNTS }, (_, index) => ({
    name: `amount ${index}`,
    kind: "amount" as const,
    // The last is a whole number with many ties, as months and counts are.
    of: ({ amounts }: Drawn) => (index === AMOUNTS - 1 ? Math.round(amounts[index] ?? 0) : (amounts[index] ?? 0)),
  })),
  ...[-1, -0.5, 0, 0.5, 1, 1.5].map((edge) => ({
    name: `rate ${edge}`,
    kind: "rate" as const,
    of: ({ amounts }: Drawn) => Number((amounts[0] ?? 0) > edge),
  })),
];

/** The share of trials in which any figure of two equal groups is said to have moved. */
export function falseAlarms(rows: number, trials: number, seed: number): number {
  return share(trials, seed, rows, 0, (report) => report.findings.some(({ hasMoved }) => hasMoved));
}

/** The share of trials in which a shift of one figure, in sigmas, is said of that figure. */
export function detection(rows: number, shift: number, trials: number, seed: number): number {
  return share(trials, seed, rows, shift, (report) =>
    report.findings.some(({ name, hasMoved }) => name === "amount 1" && hasMoved),
  );
}

function share(
  trials: number,
  seed: number,
  rows: number,
  shift: number,
  isHit: (report: ReturnType<typeof driftReport>) => boolean,
): number {
  const random = seededRandom(seed);
  let hits = 0;
  for (let trial = 0; trial < trials; trial += 1)
    if (isHit(driftReport(draw(random, rows, 0), draw(random, rows, shift), FIGURES))) hits += 1;
  return hits / trials;
}

function draw(random: () => number, rows: number, shift: number): readonly Drawn[] {
  return Array.from({ length: rows }, () => ({
    amounts: Array.from({ length: AMOUNTS }, (_, index) => normal(random) + (index === 1 ? shift : 0)),
  }));
}

/** Box and Muller 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
