// The tokens of the texts one training is about, cut to what it reads, and one common length for all rows of a kind.

import type { TrainingSettings } from "../../src/core/learning/settings.ts";
import type { LearningSet } from "../../src/protocol/trainer.ts";
import { createTextTokens, type Tokens } from "../scorer/text-tokens.ts";
import type { ScoringTokenizer } from "../scorer/tokenizer.ts";
import type { BaseWeights } from "./base-weights.ts";
import { floats } from "./jax.ts";
import type { Rows } from "./model.ts";
import { type RowToRead, rowArrays } from "./rows.ts";

export interface TextPair {
  readonly jobText: string;
  readonly resumeText: string;
}

export interface TrainingTexts {
  /** Job and resume behind one another, read at the job's end and at the resume's. */
  together(pairs: readonly TextPair[]): Rows;
  jobs(texts: readonly string[]): Rows;
  resumes(texts: readonly string[]): Rows;
}

/**
 * All rows of a kind are as long as the longest of them: kernels are compiled for each shape, for some ten seconds, which
 * costs more than the padding. The first chunk stands for its text: resumes say first what a person does.
 */
export function createTrainingTexts(
  base: BaseWeights,
  tokenizer: ScoringTokenizer,
  sets: readonly LearningSet[],
  settings: Pick<TrainingSettings, "jobTokens" | "resumeTokens">,
): TrainingTexts {
  const { config } = base;
  const cut = createTextTokens(
    {
      ...config,
      jobTokens: Math.min(config.jobTokens, settings.jobTokens),
      resumeTokens: Math.min(config.resumeTokens, settings.resumeTokens),
    },
    tokenizer,
  );
  const job = remembered((text) => cut.job(text).rows[0] ?? []);
  const resume = remembered((text) => cut.resume(text).rows[0] ?? []);

  const [jobLength, resumeLength] = [longest(sets.flatMap(jobTexts), job), longest(sets.flatMap(resumeTexts), resume)];
  const alone = (tokens: Tokens): RowToRead => ({ tokens, read: [tokens.length - 1] });
  return {
    together(pairs) {
      const rows = pairs.map(({ jobText, resumeText }): RowToRead => {
        const [first, second] = [job(jobText), resume(resumeText)];
        return { tokens: [...first, ...second], read: [first.length - 1, first.length + second.length - 1] };
      });
      return rowArrays(rows, base, jobLength + resumeLength);
    },
    jobs: (texts) =>
      rowArrays(
        texts.map((text) => alone(job(text))),
        base,
        jobLength,
      ),
    resumes: (texts) =>
      rowArrays(
        texts.map((text) => alone(resume(text))),
        base,
        resumeLength,
      ),
  };
}

export function vector(values: readonly number[]) {
  return floats(Float32Array.from(values), [values.length]);
}

function longest(texts: readonly string[], tokensOf: (text: string) => Tokens): number {
  return texts.reduce((most, text) => Math.max(most, tokensOf(text).length), 1);
}

function jobTexts({ pairs, preferences, groups }: LearningSet): readonly string[] {
  return [...pairs, ...preferences, ...groups].map(({ jobText }) => jobText);
}

function resumeTexts({ pairs, preferences, groups }: LearningSet): readonly string[] {
  return [
    ...pairs.map(({ resumeText }) => resumeText),
    ...preferences.flatMap(({ better, worse }) => [better, worse]),
    ...groups.flatMap(({ fits, others }) => [...fits, ...others]),
  ];
}

function remembered(make: (text: string) => Tokens): (text: string) => Tokens {
  const known = new Map<string, Tokens>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
