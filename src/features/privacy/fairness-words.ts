// The result of the swap test in words a person without statistics can use, and none that it does not carry.

import { SWAP_GROUPS } from "../../core/records/name-swap.ts";
import { type GroupResult, swapVerdict } from "../../core/records/swap-result.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import { type FairnessReport, GENDERED_WORDS } from "./fairness-run.ts";

export function groupLabel(groupId: string): string {
  if (groupId === GENDERED_WORDS.female) return t("Gendered words as for women");
  if (groupId === GENDERED_WORDS.male) return t("Gendered words as for men");
  return SWAP_GROUPS.find(({ id }) => id === groupId)?.label ?? groupId;
}

/** What came out: of the names, and of the words that hiding leaves. */
export function verdictTexts({ results, candidates }: FairnessReport): readonly string[] {
  if (candidates === 0) return [t("This job has no candidates to test.")];
  const isWords = ({ groupId }: GroupResult) => WORD_GROUPS.includes(groupId);
  const [words, names] = [results.filter(isWords), results.filter((result) => !isWords(result))];
  return [
    t("Names: {names}", { names: outcomeText(names) }),
    t("Gendered words: {words}", { words: outcomeText(words) }),
  ];
}

const WORD_GROUPS: readonly string[] = Object.values(GENDERED_WORDS);

function outcomeText(results: readonly GroupResult[]): string {
  const largest = points(Math.max(0, ...results.map(({ largestDifference }) => largestDifference)));
  switch (swapVerdict(results)) {
    case "same":
      return t("the ranking is the same, to the last digit of every score.");
    case "scores-moved":
      return t("the order is the same, but scores move by up to {largest}.", { largest });
    case "ranking-moved":
      return t("the order changes, scores move by up to {largest}. Look at the rows below before you rely on it.", {
        largest,
      });
  }
}

/** What it means and what it does not. */
export function explanation({ results, versions, identical, gendered, candidates, total }: FairnessReport): string[] {
  const missed = results.reduce((sum, group) => sum + group.missed, 0);
  return [
    t(
      "Each resume was put under {groups} other names with addresses and nationality, and apart from that its gendered words were changed to each form; then it was hidden and scored again. {identical} of {versions} versions came out as the very text that is stored.",
      { groups: SWAP_GROUPS.length, identical, versions },
    ),
    missed === 0
      ? t("No inserted name was left after hiding.")
      : t(
          "{missed} inserted names or addresses could still be read after hiding. Correct such misses at the candidate.",
          { missed },
        ),
    gendered === 0
      ? t("No anonymised text holds a word of one gender from our list.")
      : t(
          `{gendered} of {candidates} anonymised texts still hold words of one gender, such as "waiter" or "she". Where such a word moves a score, hide it in that resume, or weigh the score accordingly.`,
          { gendered, candidates },
        ),
    ...(total > candidates
      ? [t("This is a sample of {candidates} of {total} candidates.", { candidates, total })]
      : []),
    t("The test sees names and words. It does not see what schools, places, gaps or hobbies may tell about a person."),
  ];
}

/** "0.4 points" of 100. */
export function points(difference: number): string {
  const value = Math.abs(difference) * 100;
  return value > 0 && value < 0.05
    ? t("less than 0.1 points")
    : t("{points} points", { points: decimalText(value, 1) });
}
