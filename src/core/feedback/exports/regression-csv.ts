import { FIT_LABELS } from "../../matching/match-words.ts";
import { csvCell } from "../../matching/ranking-export.ts";
import { seededSample } from "../../../lib/seeded-random.ts";
import { groupBy } from "../../../lib/group-by.ts";
import type { Dataset, Example, SplitName } from "../dataset.ts";
import { labelClass } from "./words.ts";

/**
 * What the scorer is trained on elsewhere: a resume, a job, a class and a number, in the columns of the published sets.
 * Balanced: of every class as many as of the rarest, drawn by a fixed seed.
 */
export function regressionCsv(dataset: Dataset, split: SplitName, isBalanced: boolean): string {
  const examples = dataset.examples.filter((example) => example.split === split);
  const rows = isBalanced ? balanced(examples) : examples;
  const lines = rows.map(({ resumeText, jobText, label, jobHash }) =>
    [resumeText, jobText, FIT_LABELS[labelClass(label)], Math.round(label * 1e4) / 1e4, jobHash.slice(0, 16)]
      .map(csvCell)
      .join(","),
  );
  return ["resume_text,job_description_text,label,score,job_id", ...lines, ""].join("\r\n");
}

const SEED = 1;

function balanced(examples: readonly Example[]): readonly Example[] {
  const byClass = [...groupBy(examples, ({ label }) => labelClass(label)).values()];
  const least = Math.min(...byClass.map((group) => group.length));
  const kept = new Set(
    byClass.flatMap((group) => seededSample(group.length, least, SEED).map((place) => group[place])),
  );
  return examples.filter((example) => kept.has(example));
}
