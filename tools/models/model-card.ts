// The model card, README.md beside the model: what it was trained on, what was measured, what it must not be used for.

import { z } from "zod";

import type { Digests } from "../../workers/runtime/digests.ts";
import type { ModelConfig } from "../../workers/scorer/model-config.ts";

/** The trainer's card: any tree of short texts and numbers, shown as it is. */
const figuresSchema = z.record(z.string(), z.json());
export type CardFigures = z.infer<typeof figuresSchema>;
type Figure = CardFigures[string];

/** Fields of the card that are drawn apart: a line for every step is for the trainer, the tests become a table. */
const APART = ["log", "tests"];

/** The scorer beside what it has to beat; the order of the table's columns. */
const METHODS = {
  scorer: "scorer",
  reading: "its reading alone",
  topic: "its topic alone",
  keywords: "keywords (TF-IDF)",
  teacher: "teacher (22 M parameters, not shipped)",
  length: "length alone",
} as const;

export function parseCardFigures(value: unknown): CardFigures {
  return figuresSchema.parse(value);
}

export function modelCard(config: ModelConfig, digests: Digests, figures: CardFigures | null): string {
  const files = Object.entries(digests).map(([name, { bytes, sha256 }]) => `| ${name} | ${bytes} | \`${sha256}\` |`);
  return `${[
    "# candor-scorer",
    "",
    "Reads a job and an anonymised resume and says how well they fit, from 0 to 1. It is the scorer the page ships",
    "with and runs on the visitor's own machine. This file is written by `npm run models`; edit the trainer's card instead.",
    "",
    "## What it is",
    "",
    `- GPT-2 architecture: ${config.layers} layers, ${config.heads} heads, width ${config.width}, the full vocabulary of ${config.vocabulary} tokens, ${config.positions} positions.`,
    `- Input: at most ${config.jobTokens} tokens of the job, a separator, at most ${config.resumeTokens} tokens of the resume, a separator. Longer texts are cut into chunks and the scores of all pairs averaged.`,
    `- Weights: ${config.precision} (8 bits, 32 values to a scale); activations float32, so a score never depends on other resumes of its batch.`,
    ...blendLines(config),
    `- Classes: Potential Fit from ${config.thresholds.potential}, Good Fit from ${config.thresholds.good}.`,
    "",
    ...(figures === null ? ["The trainer left no card.", ""] : figureLines(figures)),
    "## Intended use",
    "",
    "To order anonymised resumes that a person is going to read, beside the quotes and the parts it is made of; to give",
    "candidates feedback on a text; to be fine-tuned on decisions of the people who use it.",
    "",
    "## What it must not be used for",
    "",
    "- To reject, advance or hide anyone. It orders what a person is going to read; a human decides.",
    "- To compare people across jobs or across versions: a score belongs to one job and one scorer version.",
    "- To judge people outside its data: English resumes and job descriptions, mostly of the United States, 24 trades.",
    "- On texts that were not anonymised, or to infer anything about who somebody is.",
    "- As evidence in a dispute: it was not validated for selection, and no adverse-impact study was made.",
    "",
    "## Limits",
    "",
    "- Years of work are counted from dates that a parser found; a gap or a date it missed changes that part.",
    "- Words in common reward texts that repeat the ad. The parts are shown so that a person sees when that is all there is.",
    "- Trades with few training resumes are ranked worse: see the table of trades.",
    "- The ads it was tested with were written by the makers of this project, not by employers.",
    "",
    "## Files",
    "",
    "| file | bytes | SHA-256 |",
    "|---|---|---|",
    ...files,
  ].join("\n")}\n`;
}

/** How the score is made of its parts. */
function blendLines({ blend }: ModelConfig): string[] {
  if (!blend) return [];
  const parts = Object.entries(blend.parts).flatMap(([name, part]) =>
    part ? [`${name}: ${part.weight} for each 1 above ${part.centre}`] : [],
  );
  return [
    `- Score: the blend "${blend.name}" of named parts, which add up in logits to ${blend.bias} and, ${parts.join("; ")}.`,
  ];
}

/** Plain figures under one heading, each tree under its own. */
function figureLines(figures: CardFigures): string[] {
  const entries = Object.entries(figures).filter(([heading]) => !APART.includes(heading));
  const plainOnes = entries.filter(([, figure]) => !isTree(figure));
  const trees = entries.filter(([, figure]) => isTree(figure));
  const section = (heading: string, figure: Figure) => [`## ${sentence(heading)}`, "", ...lines(figure, 0), ""];
  return [
    ...(plainOnes.length === 0 ? [] : section("training", Object.fromEntries(plainOnes))),
    ...trees.flatMap(([heading, figure]) => section(heading, figure)),
    ...testLines(figures["tests"]),
  ];
}

/** Held-out tests: a row for each measure, a column for each method, then what else was counted. */
function testLines(tests: Figure | undefined): string[] {
  if (!isTree(tests) || Array.isArray(tests)) return [];
  const rows = Object.entries(tests).flatMap(([test, figures]) => measureRows(test, figures));
  return [
    "![Curves of the training run](../../../docs/models/candor-scorer-curves.png)",
    "",
    "## Tests on documents never trained on",
    "",
    `| test | measure | ${Object.values(METHODS).join(" | ")} |`,
    `|---|---|${"---|".repeat(Object.keys(METHODS).length)}`,
    ...rows,
    "",
    ...groupLines(tests),
  ];
}

/** Tests told apart by trade or field: the key in the trainer's figures, the heading, what a row is. */
const GROUPED = [
  {
    key: "auc_by_trade",
    heading: "AUC of each trade",
    row: "trade",
    columns: ["resumes", "scorer", "keywords", "difference_95"],
  },
  {
    key: "matched_over_unmatched_by_field",
    heading: "Matched above unmatched in each field",
    row: "field",
    columns: ["rows", "scorer", "keywords", "teacher"],
  },
] as const;

/** Every trade and field beside keywords, where a test has them. */
function groupLines(tests: Extract<Figure, object>): string[] {
  return Object.entries(tests).flatMap(([test, figures]: [string, Figure]) =>
    GROUPED.flatMap(({ key, heading, row, columns }) => {
      const groups = branchOf(figures)?.[key];
      if (groups === undefined) return [];
      const rowOf = (of: Figure) => columns.map((column) => plain(branchOf(of)?.[column])).join(" | ");
      return [
        `### ${heading}: ${test.replaceAll("_", " ")}`,
        "",
        `| ${row} | ${columns.join(" | ")} |`,
        `|---|${"---|".repeat(columns.length)}`,
        ...Object.entries(branchOf(groups) ?? {}).map(([name, of]) => `| ${name} | ${rowOf(of)} |`),
        "",
      ];
    }),
  );
}

/** Figures by name; null for a list or a plain figure. */
function branchOf(figure: Figure | undefined): Readonly<Record<string, Figure>> | null {
  return isTree(figure) && !Array.isArray(figure) ? (figure as Readonly<Record<string, Figure>>) : null;
}

function measureRows(test: string, figures: Figure): string[] {
  if (!isTree(figures) || Array.isArray(figures)) return [];
  const size = Object.entries(figures).flatMap(([key, value]) =>
    Number.isInteger(value) ? [`${String(value)} ${key.replaceAll("_", " ")}`] : [],
  );
  const byMethod = Object.keys(METHODS).map((method) => figures[method]);
  const measures = isTree(byMethod[0]) && !Array.isArray(byMethod[0]) ? Object.keys(byMethod[0]) : [];
  const hits = figures["hit_at_1"];
  const cells = (measure: string) =>
    byMethod.map((of) => (isTree(of) && !Array.isArray(of) ? plain(of[measure]) : "–")).join(" | ");
  const name = `${test.replaceAll("_", " ")} (${size.join(", ")})`;
  const rows = measures.map((measure) => `| ${name} | ${measure.replaceAll("_", " ")} | ${cells(measure)} |`);
  if (!isTree(hits) || Array.isArray(hits)) return rows;
  const hitCells = Object.keys(METHODS).map((method) => plain(hits[method]));
  return [...rows, `| ${name} | hit at 1 | ${hitCells.join(" | ")} |`];
}

function lines(figure: Figure, depth: number): string[] {
  const indent = "  ".repeat(depth);
  if (Array.isArray(figure)) return figure.map((item) => `${indent}- ${inline(item)}`);
  if (!isTree(figure)) return [plain(figure)];
  return Object.entries(figure).flatMap(([key, value]) =>
    isTree(value)
      ? [`${indent}- ${sentence(key)}:`, ...lines(value, depth + 1)]
      : [`${indent}- ${sentence(key)}: ${plain(value)}`],
  );
}

/** A row of a list, on one line. */
function inline(row: Figure): string {
  if (!isTree(row)) return plain(row);
  return Object.entries(row)
    .map(([key, value]) => `${sentence(key)}: ${inline(value)}`)
    .join("; ");
}

function isTree(figure: Figure | undefined): figure is Extract<Figure, object> {
  return typeof figure === "object" && figure !== null;
}

function plain(figure: Figure | undefined): string {
  if (typeof figure === "number" && !Number.isInteger(figure)) return `${Number(figure.toPrecision(4))}`;
  return String(figure ?? "–");
}

function sentence(key: string): string {
  const words = key.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
