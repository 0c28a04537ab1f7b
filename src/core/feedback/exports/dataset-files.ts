// A set as the files of its folder: each export by split, in JSON lines and Parquet, the table of the scorer, the card,
// and the decisions themselves, which can be read back.

import { say, type Said } from "../../../lib/said.ts";
import { buildDataset, type Dataset, type Feedback, SPLITS } from "../dataset.ts";
import { writeFeedback } from "../feedback-file.ts";
import { findPeople, foundSaid, type KnownPeople, textsOf, withoutContacts } from "../people-check.ts";
import { type CardFacts, datasetCard } from "./card.ts";
import { EXPORTERS } from "./exporters.ts";
import { regressionCsv } from "./regression-csv.ts";

export interface DatasetFile {
  readonly path: string;
  readonly content: string | ArrayBuffer;
}

export interface ExportOptions extends Pick<CardFacts, "day" | "consent"> {
  readonly known: KnownPeople;
  readonly isBalanced: boolean;
  readonly toParquet: ((rows: ReturnType<(typeof EXPORTERS)[number]["rows"]>) => ArrayBuffer | null) | null;
}

export type DatasetExport =
  | { readonly status: "made"; readonly dataset: Dataset; readonly files: readonly DatasetFile[] }
  | { readonly status: "stopped"; readonly why: Said };

export function exportDataset(feedback: Feedback, options: ExportOptions): DatasetExport {
  const consent = options.consent.trim();
  if (consent === "") return { status: "stopped", why: say("Say first why these resumes may be used for training.") };
  const jobTexts = new Map([...feedback.jobTexts].map(([hash, text]) => [hash, withoutContacts(text)]));
  const clean: Feedback = { ...feedback, jobTexts };
  const dataset = buildDataset(clean);
  if (dataset.examples.length + dataset.preferences.length === 0)
    return { status: "stopped", why: say("There is no decision yet that a model could learn from.") };
  const own: Feedback = onlyUsed(clean, dataset);
  const found = findPeople([...textsOf(dataset), ...notesOf(own), consentText(consent)], options.known);
  if (found.length > 0)
    return {
      status: "stopped",
      why: say("Nothing was exported: the search found {found}. Hide it where it stands, then export again.", {
        found: foundSaid(found),
      }),
    };
  const facts: CardFacts = {
    day: options.day,
    consent,
    searchedValues: [...options.known.byCandidate.values()].flat().length,
    unknownPeople: [...new Set(dataset.examples.map(({ candidateHash }) => candidateHash))].filter(
      (hash) => !options.known.byCandidate.has(hash),
    ).length,
  };
  return { status: "made", dataset, files: filesOf(dataset, own, facts, options) };
}

function filesOf(
  dataset: Dataset,
  feedback: Feedback,
  facts: CardFacts,
  { isBalanced, toParquet }: ExportOptions,
): readonly DatasetFile[] {
  const files: DatasetFile[] = [
    { path: "README.md", content: datasetCard(dataset, facts) },
    { path: "feedback.json", content: writeFeedback(feedback) },
  ];
  for (const split of SPLITS) {
    for (const { name, rows: rowsOf } of EXPORTERS) {
      const rows = rowsOf(dataset, split);
      if (rows.length === 0) continue;
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      files.push({ path: `${name}/${split}.jsonl`, content: lines });
      const parquet = toParquet?.(rows) ?? null;
      if (parquet !== null) files.push({ path: `${name}/${split}.parquet`, content: parquet });
    }
    const table = regressionCsv(dataset, split, isBalanced && split === "train");
    files.push({ path: `regression/${split}.csv`, content: table });
  }
  return files;
}

/** Texts that nothing was decided on are nobody's business. */
function onlyUsed(feedback: Feedback, { examples, preferences }: Dataset): Feedback {
  const jobs = new Set([...examples, ...preferences].map(({ jobHash }) => jobHash));
  const resumes = new Set([
    ...examples.map(({ candidateHash }) => candidateHash),
    ...preferences.flatMap(({ betterHash, worseHash }) => [betterHash, worseHash]),
  ]);
  const kept = (texts: ReadonlyMap<string, string>, wanted: ReadonlySet<string>) =>
    new Map([...texts].filter(([hash]) => wanted.has(hash)));
  return { ...feedback, jobTexts: kept(feedback.jobTexts, jobs), resumeTexts: kept(feedback.resumeTexts, resumes) };
}

/** Also of decisions that no example was made of: they are in the file that can be read back. */
function notesOf({ decisions, preferences }: Feedback) {
  return [
    ...decisions.flatMap(({ note, explanation, candidateHash, rater, corrections }) =>
      [note, explanation?.shown ?? "", explanation?.edited ?? "", rater, ...corrections.map(({ label }) => label)].map(
        (text) => ({ where: "a note" as const, text, candidateHash }),
      ),
    ),
    ...preferences.map(({ rater, betterHash }) => ({
      where: "a note" as const,
      text: rater,
      candidateHash: betterHash,
    })),
  ].filter(({ text }) => text !== "");
}

function consentText(text: string) {
  return { where: "a note" as const, text, candidateHash: null };
}
