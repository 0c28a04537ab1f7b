// What the swap test found, in figures: did a name or a gender change a score, a place, or slip through the hiding?

import { kendallTauB } from "../metrics/kendall.ts";

/** One candidate under one group's name. */
export interface SwapRow {
  readonly candidateId: string;
  readonly groupId: string;
  /** The score of the text as it is stored, and of the same text under the other name; 0..1. */
  readonly before: number;
  readonly after: number;
  /** Inserted values that were still there after hiding. */
  readonly missed: number;
}

export interface GroupResult {
  readonly groupId: string;
  readonly candidates: number;
  readonly largestDifference: number;
  readonly meanDifference: number;
  /** Kendall's tau-b between the two rankings; null when there is only one score. */
  readonly tau: number | null;
  /** Candidates with another rank than before. */
  readonly moved: number;
  readonly missed: number;
}

/** Scores closer than this are equal: the sum of a score's float32 parts may be rounded in another order. */
const EQUAL = 1e-6;

export function groupResults(rows: readonly SwapRow[]): readonly GroupResult[] {
  return [...new Set(rows.map(({ groupId }) => groupId))].map((groupId) =>
    groupResult(
      groupId,
      rows.filter((row) => row.groupId === groupId),
    ),
  );
}

function groupResult(groupId: string, rows: readonly SwapRow[]): GroupResult {
  const [before, after] = [rows.map((row) => row.before), rows.map((row) => row.after)];
  const differences = rows.map((row) => row.after - row.before);
  const [ranksBefore, ranksAfter] = [ranks(before), ranks(after)];
  return {
    groupId,
    candidates: rows.length,
    largestDifference: Math.max(0, ...differences.map(Math.abs)),
    meanDifference: differences.reduce((sum, difference) => sum + difference, 0) / Math.max(1, rows.length),
    tau: kendallTauB(before, after),
    moved: ranksBefore.filter((rank, index) => rank !== ranksAfter[index]).length,
    missed: rows.reduce((sum, row) => sum + row.missed, 0),
  };
}

/** From 1; equal scores share a rank. */
function ranks(scores: readonly number[]): readonly number[] {
  return scores.map((score) => 1 + scores.filter((other) => other > score + EQUAL).length);
}

export type SwapVerdict = "same" | "scores-moved" | "ranking-moved";

export function swapVerdict(results: readonly GroupResult[]): SwapVerdict {
  if (results.some(({ moved }) => moved > 0)) return "ranking-moved";
  return results.some(({ largestDifference }) => largestDifference > EQUAL) ? "scores-moved" : "same";
}
