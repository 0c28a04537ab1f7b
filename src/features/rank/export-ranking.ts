import { type ExportRow, rankingToCsv, rankingToJson } from "../../core/matching/ranking-export.ts";
import { OWN_PART_LABEL } from "../../core/matching/requirement-fit.ts";
import { saveFile } from "../../ui/save-file.ts";
import type { RankRow } from "./rank-rows.ts";

export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Saves rows in the order given; code names only, and the scorer version, without which a score means nothing. */
export function exportRanking(
  format: ExportFormat,
  rows: readonly RankRow[],
  { jobTitle, scorerVersion }: { jobTitle: string; scorerVersion: string },
) {
  const exported = rows.map(({ rank, name, score, fitClass, isEstimate, ownPart }): ExportRow => ({
    rank,
    candidate: name,
    score,
    fitClass,
    scorerVersion: ownPart === null ? scorerVersion : `${scorerVersion} ${OWN_PART_LABEL}`,
    basis: score === null ? null : isEstimate ? "estimate" : "full",
    requirements: ownPart?.contribution ?? null,
  }));
  const text = format === "csv" ? rankingToCsv(exported) : rankingToJson(exported);
  saveFile(exportFileName(jobTitle, format), text, format === "csv" ? "text/csv" : "application/json");
}

/** "Head Chef · Lisbon" becomes "ranking-head-chef-lisbon.csv". */
export function exportFileName(jobTitle: string, format: ExportFormat): string {
  const words = jobTitle
    .toLocaleLowerCase("en")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return ["ranking", words.slice(0, 60)].filter(Boolean).join("-") + `.${format}`;
}
