// Decisions as a set to learn from: one example for each job and resume, conflicts settled, whole jobs in one split.

import { groupBy } from "../../lib/group-by.ts";
import { textHash } from "../../lib/hash.ts";
import {
  type Decision,
  type ExplanationFeedback,
  choiceLabel,
  type PreferenceDecision,
  type RequirementCorrection,
} from "./decision.ts";
import type { ReasonCode } from "./reasons.ts";

export const SPLITS = ["train", "validation", "test"] as const;
export type SplitName = (typeof SPLITS)[number];

export interface Example {
  readonly jobHash: string;
  readonly candidateHash: string;
  readonly jobText: string;
  readonly resumeText: string;
  /** 0..1: the mean over the raters. */
  readonly label: number;
  readonly raters: number;
  readonly reasons: readonly ReasonCode[];
  readonly notes: readonly string[];
  readonly explanations: readonly ExplanationFeedback[];
  readonly corrections: readonly RequirementCorrection[];
  readonly split: SplitName;
}

export interface PreferenceExample {
  readonly jobHash: string;
  readonly jobText: string;
  readonly better: string;
  readonly worse: string;
  readonly betterHash: string;
  readonly worseHash: string;
  readonly split: SplitName;
}

export interface Dataset {
  /** Names exactly these contents. */
  readonly version: string;
  readonly examples: readonly Example[];
  readonly preferences: readonly PreferenceExample[];
  /** Left out, and why: for the card. */
  readonly left: { readonly notEnough: number; readonly textGone: number; readonly tied: number };
}

export interface Feedback {
  readonly decisions: readonly Decision[];
  readonly preferences: readonly PreferenceDecision[];
  /** What was decided on, by hash: texts as they are scored. */
  readonly jobTexts: ReadonlyMap<string, string>;
  readonly resumeTexts: ReadonlyMap<string, string>;
}

/** The same feedback gives the same set, in whatever order it comes. */
export function buildDataset({ decisions, preferences, jobTexts, resumeTexts }: Feedback): Dataset {
  const judged = decisions.filter(({ choice }) => choice !== "not-enough");
  const groups = groupBy(judged, ({ jobHash, candidateHash }) => `${jobHash} ${candidateHash}`);
  const left = { notEnough: decisions.length - judged.length, textGone: 0, tied: 0 };
  const examples: Example[] = [];
  for (const key of [...groups.keys()].sort()) {
    const rows = (groups.get(key) ?? []).toSorted((a, b) => (a.rater < b.rater ? -1 : 1));
    const first = rows[0];
    const [jobText, resumeText] = [jobTexts.get(first?.jobHash ?? ""), resumeTexts.get(first?.candidateHash ?? "")];
    if (first === undefined || jobText === undefined || resumeText === undefined) {
      left.textGone += rows.length;
      continue;
    }
    const labels = rows.map(({ choice }) => choiceLabel(choice) ?? 0);
    examples.push({
      jobHash: first.jobHash,
      candidateHash: first.candidateHash,
      jobText,
      resumeText,
      label: labels.reduce((sum, label) => sum + label, 0) / labels.length,
      raters: rows.length,
      reasons: [...new Set(rows.flatMap(({ reasons }) => reasons))].sort(),
      notes: rows.flatMap(({ note }) => (note === "" ? [] : [note])),
      explanations: rows.flatMap(({ explanation }) => explanation ?? []),
      corrections: rows.flatMap((row) => row.corrections),
      split: splitOf(first.jobHash),
    });
  }
  const ordered = orderedPairs(preferences, { jobTexts, resumeTexts }, left);
  const version = textHash(JSON.stringify([examples, ordered])).slice(0, 12);
  return { version, examples, preferences: ordered, left };
}

/** Raters who disagree about a pair are counted; a tie says nothing and is left out. */
function orderedPairs(
  preferences: readonly PreferenceDecision[],
  { jobTexts, resumeTexts }: Pick<Feedback, "jobTexts" | "resumeTexts">,
  left: { textGone: number; tied: number },
): readonly PreferenceExample[] {
  const groups = groupBy(preferences, ({ jobHash, betterHash, worseHash }) =>
    [jobHash, ...[betterHash, worseHash].sort()].join(" "),
  );
  return [...groups.keys()].sort().flatMap((key): PreferenceExample[] => {
    const rows = groups.get(key) ?? [];
    const [jobHash = "", one = "", two = ""] = key.split(" ");
    const forOne = rows.filter(({ betterHash }) => betterHash === one).length;
    if (forOne * 2 === rows.length) {
      left.tied += rows.length;
      return [];
    }
    const [high, low] = forOne * 2 > rows.length ? [one, two] : [two, one];
    const [jobText, better, worse] = [jobTexts.get(jobHash), resumeTexts.get(high), resumeTexts.get(low)];
    if (jobText === undefined || better === undefined || worse === undefined) {
      left.textGone += rows.length;
      return [];
    }
    return [{ jobHash, jobText, better, worse, betterHash: high, worseHash: low, split: splitOf(jobHash) }];
  });
}

/** Of a hundred jobs eighty teach, ten say when to stop, ten judge. By the job's text alone: it never changes sides. */
export function splitOf(jobHash: string): SplitName {
  const place = Number.parseInt(textHash(`split ${jobHash}`).slice(0, 8), 16) % 100;
  return place < 80 ? "train" : place < 90 ? "validation" : "test";
}
