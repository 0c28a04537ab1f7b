import type { GraphCounts } from "../../core/skills/import-graph.ts";
import { countText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { FailureCode } from "../../protocol/failure.ts";
import type { Fact } from "./FactList.tsx";

/** Most names of files that are told; a folder may have a hundred. */
const MAX_NAMES = 3;

export function graphFacts({ skills, occupations, titles, links }: GraphCounts): readonly Fact[] {
  return [
    { label: t("New skills"), value: countText(skills) },
    {
      label: t("Occupations"),
      value: t("{occupations} with {titles} titles", {
        occupations: countText(occupations),
        titles: countText(titles),
      }),
    },
    { label: t("Links"), value: countText(links) },
  ];
}

/** "Nothing was taken from a.csv, b.csv and 4 more." */
export function unusedText(names: readonly string[]): string {
  const told = names.slice(0, MAX_NAMES).join(", ");
  const rest = names.length - MAX_NAMES;
  return rest > 0
    ? t("Nothing was taken from {told} and {rest} more.", { told, rest })
    : t("Nothing was taken from {told}.", { told });
}

/** Why reading or keeping failed, where the files themselves are not at fault. */
export function graphFailureText(code: FailureCode | "storage"): string {
  switch (code) {
    case "storage":
      return t("There was no room to keep it. Free some disk space, then try again.");
    case "download-failed":
      return t("The list that comes with the page could not be loaded. Check your connection, then try again.");
    case "worker-died":
    case "out-of-memory":
      return t(
        "The browser ran out of memory. Close other tabs, or make a graph file with the candor command and choose that.",
      );
    default:
      return t("Something unexpected happened while it was read. Try again.");
  }
}
