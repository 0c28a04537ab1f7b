// The card beside every export: what it is, whose judgement, what was left out, what it must not be used for.

import { SPLITS, type Dataset } from "../dataset.ts";
import { EXPORTERS } from "./exporters.ts";
import { labelClass } from "./words.ts";

export interface CardFacts {
  /** Day of the export, e.g. "2026-11-21". */
  readonly day: string;
  /** Why these people's resumes may be used to train, in the words of whoever exports. */
  readonly consent: string;
  /** Values of known identities that every text was searched for. */
  readonly searchedValues: number;
  /** Candidates whose identity was not known, so that only rules could look for it. */
  readonly unknownPeople: number;
}

export function datasetCard(dataset: Dataset, facts: CardFacts): string {
  const { version, examples, preferences, left } = dataset;
  const jobs = new Set([...examples, ...preferences].map(({ jobHash }) => jobHash)).size;
  const classes = examples.map(({ label }) => labelClass(label));
  const count = (fit: string) => classes.filter((other) => other === fit).length;
  const raters = Math.max(0, ...examples.map((example) => example.raters));
  const files = EXPORTERS.flatMap(({ name, title }) => [
    `| ${name} | ${title} | ${SPLITS.map((split) => exporterCount(dataset, name, split)).join(" | ")} |`,
  ]);
  return [
    "---",
    "license: other",
    "language: [en]",
    "tags: [candor, resume-screening, human-feedback]",
    "---",
    "",
    `# Decisions, version ${version}`,
    "",
    `Made by Candor on ${facts.day} from decisions that people took about anonymised resumes.`,
    "",
    `- ${examples.length} job–resume pairs and ${preferences.length} preferences on ${jobs} jobs; up to ${raters} raters a pair`,
    `- classes: ${count("no-fit")} No Fit, ${count("potential-fit")} Potential Fit, ${count("good-fit")} Good Fit`,
    `- left out: ${left.notEnough} "not enough evidence", ${left.textGone} whose text is gone, ${left.tied} tied preferences`,
    "- split by job: all that is about one job stands in one split",
    `- consent: ${facts.consent}`,
    `- searched for ${facts.searchedValues} known values and by rules for names, addresses and numbers; of ${facts.unknownPeople} candidates no identity was known`,
    "",
    `| file | what | ${SPLITS.join(" | ")} |`,
    `| --- | --- | ${SPLITS.map(() => "---").join(" | ")} |`,
    ...files,
    "",
    "## Limits",
    "",
    "These are judgements of a few people about a few jobs: a model that learns them learns their habits, good and bad.",
    "Check what it does to groups of people before it is used. It must not decide about anybody by itself.",
    "",
  ].join("\n");
}

function exporterCount(dataset: Dataset, name: string, split: (typeof SPLITS)[number]): number {
  return EXPORTERS.find((exporter) => exporter.name === name)?.rows(dataset, split).length ?? 0;
}
