// The result of the swap test in words a person without statistics can use, and none that it does not carry.

import { SWAP_GROUPS } from "../../core/records/name-swap.ts";
import { swapVerdict } from "../../core/records/swap-result.ts";
import { type FairnessReport, WORDS_ALONE } from "./fairness-run.ts";

export function groupLabel(groupId: string): string {
  if (groupId === WORDS_ALONE.female) return "Gendered words as for women, names hidden";
  if (groupId === WORDS_ALONE.male) return "Gendered words as for men, names hidden";
  return SWAP_GROUPS.find(({ id }) => id === groupId)?.label ?? groupId;
}

/** What came out, in a sentence. */
export function verdictText({ results, candidates }: FairnessReport): string {
  if (candidates === 0) return "This job has no candidates to test.";
  const largest = Math.max(0, ...results.map(({ largestDifference }) => largestDifference));
  switch (swapVerdict(results)) {
    case "same":
      return "The ranking is the same under every name and gender, to the last digit of every score.";
    case "scores-moved":
      return `The order is the same under every name and gender, but scores moved by up to ${points(largest)}.`;
    case "ranking-moved":
      return `The order changed: scores moved by up to ${points(largest)}. Look at the rows below before you rely on it.`;
  }
}

/** What it means and what it does not. */
export function explanation({ results, versions, identical, gendered, candidates, total }: FairnessReport): string[] {
  const missed = results.reduce((sum, group) => sum + group.missed, 0);
  return [
    `Each resume was put under ${SWAP_GROUPS.length} other names with address and nationality, and its gendered words were ` +
      `changed; then it was hidden and scored again. ${identical} of ${versions} versions came out as the very text that is stored.`,
    missed === 0
      ? "No inserted name was left after hiding."
      : `${missed} inserted names or addresses could still be read after hiding. Correct such misses at the candidate.`,
    gendered === 0
      ? "No anonymised text holds a word of one gender from our list."
      : `${gendered} of ${candidates} anonymised texts still hold words of one gender, such as "she" or "waitress".`,
    ...(total > candidates ? [`This is a sample of ${candidates} of ${total} candidates.`] : []),
    "The test sees names and words. It does not see what schools, places, gaps or hobbies may tell about a person.",
  ];
}

/** "0.4 points" of 100. */
export function points(difference: number): string {
  const value = Math.abs(difference) * 100;
  return value > 0 && value < 0.05 ? "less than 0.1 points" : `${value.toFixed(1)} points`;
}
