// How the parts of a score are told to a person: a name and a sentence each, and points that add up as they are shown.

import type { BlendedScore, FitPart, ShownPartName } from "./fit-parts.ts";

/** What a part is called, and what it measures. */
export const PART_WORDS: Readonly<Record<ShownPartName, { readonly name: string; readonly meaning: string }>> = {
  reading: {
    name: "Reading both texts",
    meaning: "What the model makes of job and resume, read together.",
  },
  topic: {
    name: "Same kind of work",
    meaning: "How alike job and resume are, each read by itself.",
  },
  headline: {
    name: "First lines and titles",
    meaning: "How near the resume's first lines, or the titles of its jobs, come to the job.",
  },
  words: {
    name: "Words in common",
    meaning: "Wording both share; the rarer a word, the more it counts.",
  },
  skills: {
    name: "Skills of the job found",
    meaning: "How many of the skills the job names are named here; a job that names none counts none.",
  },
  experience: {
    name: "Years of work",
    meaning: "Beside the years the job asks for; a job that names none counts none.",
  },
  requirements: {
    name: "Your requirements",
    meaning: "What you ask for, weighed as you set it, and how much of it this resume shows. Not the scorer's opinion.",
  },
};

/** Said of a part with nothing to measure. */
export const SAYS_NOTHING = "The texts say nothing of this; it counts neither way.";

export const HOW_POINTS_ADD_UP =
  "These points are logits, the scale on which parts add up: 0 points in all are a score of 0.50, +1 is 0.73, +2 is " +
  "0.88, −1 is 0.27. They are not the points of 100 that passages are told in. The start is where a candidate stands who is typical in every part; each part then raises or " +
  "lowers it. Figures are rounded together, so that those you see add up to the total you see.";

/** A part with the points it is shown with. */
export interface ShownPart extends FitPart {
  /** To one decimal. */
  readonly points: number;
}

/** `start` plus the points of all parts is `total`, to the digit. */
export interface ShownParts {
  readonly start: number;
  readonly parts: readonly ShownPart[];
  readonly total: number;
}

/** null for a score of one part: then there is nothing to add up. */
export function shownParts({ bias, parts }: Pick<BlendedScore, "bias" | "parts">): ShownParts | null {
  if (parts.length < 2) return null;
  const tenths = roundedTogether([bias, ...parts.map(({ contribution }) => contribution)].map((value) => value * 10));
  const [start = 0, ...points] = tenths;
  return {
    start: start / 10,
    parts: parts.map((part, index) => ({ ...part, points: (points[index] ?? 0) / 10 })),
    total: tenths.reduce((sum, value) => sum + value, 0) / 10,
  };
}

/** "+1.3", "−0.4", "0": as effects are written. */
export function partPointsText(points: number): string {
  if (points === 0) return "0";
  return `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`;
}

/** Whole numbers that add up to the rounded sum: all rounded down, then the largest remainders up (Hamilton's method). */
function roundedTogether(values: readonly number[]): readonly number[] {
  const floors = values.map(Math.floor);
  const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
  const lacking = Math.round(sum(values)) - sum(floors);
  const remainder = (index: number) => (values[index] ?? 0) - (floors[index] ?? 0);
  const up = new Set([...values.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, lacking));
  return floors.map((floor, index) => floor + (up.has(index) ? 1 : 0));
}
