// The blend: how a fit score is made of named parts that a person can be shown, in logits, where they add up.

/**
 * `reading`: the logit of the model's own score, the mean over chunk pairs. `topic`: the cosine of the two texts'
 * embeddings, `headline` the best cosine of the job and one line of headline.ts. `words`: word-evidence.ts. `skills`:
 * skill-share.ts. `experience`: experience-evidence.ts.
 */
export const PART_NAMES = ["reading", "topic", "headline", "words", "skills", "experience"] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What a person's own demands add to a score that is made: requirement-fit.ts. No blend names it, no scorer measures it. */
export const OWN_PART = "requirements";
export type ShownPartName = PartName | typeof OWN_PART;

/** `null`: measured, and the texts say nothing. */
export type PartValues = Readonly<Partial<Record<PartName, number | null>>>;

/** How much a part counts, and the value at which it says nothing; fitted by the trainer, kept with the model. */
export interface PartWeight {
  readonly weight: number;
  readonly centre: number;
}

export interface Blend {
  readonly bias: number;
  readonly parts: Readonly<Partial<Record<PartName, PartWeight | undefined>>>;
}

/** Of a model that ships no blend: the score is the reading's, to the bit. */
export const READING_ALONE: Blend = { bias: 0, parts: { reading: { weight: 1, centre: 0 } } };

/** One part of one score. */
export interface FitPart {
  readonly name: ShownPartName;
  /** As measured: a logit for `reading`, else a number from -1 or 0 to 1; null when the texts say nothing. */
  readonly value: number | null;
  /** What it adds, in logits; 0 for nothing. */
  readonly contribution: number;
}

/** `logit(score)` is `bias` plus all contributions. */
export interface BlendedScore {
  /** 0..1 */
  readonly score: number;
  readonly bias: number;
  readonly parts: readonly FitPart[];
}

/** A reading nearer than this to 0 or 1 says no more than this: its logit stays finite, at most 13.8. */
const LEAST_READING = 1e-6;

/** The score of the parts a blend names. A part without a value is a bug. */
export function blendParts(values: PartValues, { bias, parts }: Blend): BlendedScore {
  const found = namesIn(parts).map((name): FitPart => {
    const [value, weight] = [values[name], parts[name]];
    if (value === undefined || weight === undefined) throw new Error(`the blend wants ${name}, which was not measured`);
    return { name, value, contribution: value === null ? 0 : weight.weight * (value - weight.centre) };
  });
  const score = sigmoid(found.reduce((sum, { contribution }) => sum + contribution, bias));
  return { score, bias, parts: found };
}

/** The blended score of a reading, 0..1, and the other values; without a blend it is the reading itself. */
export function blendReading(reading: number, others: Omit<PartValues, "reading">, blend: Blend): BlendedScore {
  const blended = blendParts({ ...others, reading: readingValue(reading) }, blend);
  return blend === READING_ALONE ? { ...blended, score: reading } : blended;
}

export function usesPart({ parts }: Blend, name: PartName): boolean {
  return parts[name] !== undefined;
}

export function readingValue(score: number): number {
  return logit(Math.min(1 - LEAST_READING, Math.max(LEAST_READING, score)));
}

export function logit(score: number): number {
  return Math.log(score / (1 - score));
}

/** In the order of `PART_NAMES`, so that sums do not depend on how a file was written. */
function namesIn(parts: Blend["parts"]): readonly PartName[] {
  return PART_NAMES.filter((name) => parts[name] !== undefined);
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
