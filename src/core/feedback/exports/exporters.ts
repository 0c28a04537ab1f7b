// The exports. Columns are those that TRL documents for its types of dataset (huggingface.co/docs/trl/dataset_formats,
// conversational form), or those that our own trainer reads. Each row is plain JSON.

import { groupBy } from "../../../lib/group-by.ts";
import { FITS_FROM } from "../../learning/training-data.ts";
import { FIT_LABELS, VERDICT_WORDS } from "../../matching/match-words.ts";
import type { Dataset, SplitName } from "../dataset.ts";
import { assistant, judgementText, labelClass, pairPrompt, SYSTEM } from "./words.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface Exporter {
  readonly name: string;
  /** For the card and the screen. */
  readonly title: string;
  readonly rows: (dataset: Dataset, split: SplitName) => readonly Row[];
}

export const EXPORTERS: readonly Exporter[] = [
  { name: "sft", title: "Language modelling (SFT): messages", rows: sftRows },
  { name: "dpo", title: "Preference (DPO): prompt, chosen, rejected", rows: dpoRows },
  { name: "kto", title: "Unpaired preference (KTO): prompt, completion, label", rows: ktoRows },
  { name: "stepwise", title: "Stepwise supervision: prompt, completions, labels", rows: stepwiseRows },
  { name: "rankpo", title: "RankPO pairs of the scorer: job, better, worse", rows: rankPoRows },
  { name: "contrastive", title: "Contrastive groups of the scorer: job, fits, others", rows: contrastiveRows },
];

function sftRows(dataset: Dataset, split: SplitName): readonly Row[] {
  return of(dataset.examples, split).map((example) => ({
    messages: [...pairPrompt(example), ...assistant(judgementText(example))],
  }));
}

/** An explanation a person reworded against the one that was shown; and of two resumes, the one put first. */
function dpoRows(dataset: Dataset, split: SplitName): readonly Row[] {
  const reworded = of(dataset.examples, split).flatMap((example) =>
    example.explanations.flatMap(({ shown, edited }) =>
      edited === null ? [] : [{ prompt: pairPrompt(example), chosen: assistant(edited), rejected: assistant(shown) }],
    ),
  );
  const compared = of(dataset.preferences, split).map(({ jobText, better, worse, betterHash, worseHash }) => {
    // Neither place may be the right one more often: hashes know nothing of what was preferred.
    const isFirst = betterHash < worseHash;
    const [a, b] = isFirst ? [better, worse] : [worse, better];
    const content = `Job:\n${jobText}\n\nResume A:\n${a}\n\nResume B:\n${b}\n\nWhich resume fits better?`;
    const [chosen, rejected] = isFirst ? ["A", "B"] : ["B", "A"];
    return {
      prompt: [
        { role: "system", content: SYSTEM },
        { role: "user", content },
      ],
      chosen: assistant(`Resume ${chosen} fits better.`),
      rejected: assistant(`Resume ${rejected} fits better.`),
    };
  });
  return [...reworded, ...compared];
}

/** Explanations with a thumb; and every class for a resume, true for the one people gave it. */
function ktoRows(dataset: Dataset, split: SplitName): readonly Row[] {
  return of(dataset.examples, split).flatMap((example) => [
    ...example.explanations.map(({ shown, thumb }) => ({
      prompt: pairPrompt(example),
      completion: assistant(shown),
      label: thumb === "up",
    })),
    ...(["no-fit", "potential-fit", "good-fit"] as const).map((fit) => ({
      prompt: pairPrompt(example),
      completion: assistant(`${FIT_LABELS[fit]}.`),
      label: fit === labelClass(example.label),
    })),
  ]);
}

/** One step a requirement that a person looked at; the last step is the judgement itself. */
function stepwiseRows(dataset: Dataset, split: SplitName): readonly Row[] {
  return of(dataset.examples, split).flatMap((example) => {
    if (example.corrections.length === 0) return [];
    const steps = example.corrections.flatMap(({ label, shown, corrected }) => [
      { text: `${label}: ${VERDICT_WORDS[shown]}.`, isRight: false },
      { text: `${label}: ${VERDICT_WORDS[corrected]}.`, isRight: true },
    ]);
    return [
      {
        // This type has no conversational form.
        prompt: pairPrompt(example)
          .map(({ content }) => content)
          .join("\n\n"),
        completions: [...steps.map(({ text }) => text), `${FIT_LABELS[labelClass(example.label)]}.`],
        labels: [...steps.map(({ isRight }) => isRight), true],
      },
    ];
  });
}

function rankPoRows(dataset: Dataset, split: SplitName): readonly Row[] {
  return of(dataset.preferences, split).map(({ jobHash, jobText, better, worse }) => ({
    job_id: jobHash.slice(0, 16),
    job_description_text: jobText,
    better_resume_text: better,
    worse_resume_text: worse,
  }));
}

function contrastiveRows(dataset: Dataset, split: SplitName): readonly Row[] {
  return [...groupBy(of(dataset.examples, split), ({ jobHash }) => jobHash)].flatMap(([jobHash, examples]) => {
    const texts = (fits: boolean) =>
      examples.filter(({ label }) => label >= FITS_FROM === fits).map(({ resumeText }) => resumeText);
    const [fits, others] = [texts(true), texts(false)];
    const jobText = examples[0]?.jobText ?? "";
    return fits.length === 0 || others.length === 0
      ? []
      : [{ job_id: jobHash.slice(0, 16), job_description_text: jobText, fits, others }];
  });
}

function of<Thing extends { readonly split: SplitName }>(things: readonly Thing[], split: SplitName): readonly Thing[] {
  return things.filter((thing) => thing.split === split);
}
