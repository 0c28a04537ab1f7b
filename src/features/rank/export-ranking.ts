import { type ExportRow, rankingToCsv, rankingToJson } from "../../core/matching/ranking-export.ts";
import { OWN_PART_LABEL } from "../../core/matching/requirement-fit.ts";
import { CHOICE_WORDS, type Choice } from "../../core/feedback/decision.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { ChoicesByCandidate } from "./decision-filter.ts";
import type { RankRow } from "./rank-rows.ts";

export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface ExportedFrom {
  readonly jobTitle: string;
  readonly scorerVersion: string;
  readonly decisions: ChoicesByCandidate;
}

/** Saves rows in the order given; code names only, and the scorer version, without which a score means nothing. */
export function exportRanking(
  format: ExportFormat,
  rows: readonly RankRow[],
  { jobTitle, scorerVersion, decisions }: ExportedFrom,
) {
  const exported = rows.map(({ id, rank, name, score, fitClass, isEstimate, ownPart }): ExportRow => ({
    rank,
    candidate: name,
    score,
    fitClass,
    scorerVersion: ownPart === null ? scorerVersion : `${scorerVersion} ${OWN_PART_LABEL}`,
    basis: score === null ? null : isEstimate ? "estimate" : "full",
    requirements: ownPart?.contribution ?? null,
    decision: decisionWords(decisions.get(id) ?? []),
  }));
  const text = format === "csv" ? rankingToCsv(exported) : rankingToJson(exported);
  saveFile(exportFileName(jobTitle, format), text, format === "csv" ? "text/csv" : "application/json");
}

/** "Yes", "Yes / No" of raters who differ, null of nobody; who decided is not said. */
export function decisionWords(decisions: readonly { readonly choice: Choice }[]): string | null {
  return [...new Set(decisions.map(({ choice }) => CHOICE_WORDS[choice]))].join(" / ") || null;
}

/** "Head Chef · Lisbon" becomes "ranking-head-chef-lisbon.csv". */
export function exportFileName(jobTitle: string, format: ExportFormat): string {
  const words = jobTitle
    .toLocaleLowerCase("en")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return ["ranking", words.slice(0, 60)].filter(Boolean).join("-") + `.${format}`;
}
