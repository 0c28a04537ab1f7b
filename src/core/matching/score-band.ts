// A score in plain words: its class, how near it is to the next one, and by how much.

import { FIT_WORDS } from "./match-words.ts";
import { type FitClass, fitClass, type FitThresholds } from "./score.ts";

export interface ScoreBand {
  /** "Good fit, near the border". */
  readonly words: string;
  /** "0.02 above 0.68, where Good fit begins". */
  readonly distance: string;
}

/** Of every score, wherever one is explained. */
export const SCORE_ROLE = "A score orders resumes for a person to read; it does not decide.";

/** Our judgement: nearer than this to a border nobody should lean on the class. */
const NEAR = 0.05;

export function scoreBand(score: number, thresholds: FitThresholds): ScoreBand {
  const found = fitClass(score, thresholds);
  const isToGood = Math.abs(score - thresholds.good) <= Math.abs(score - thresholds.potential);
  const border = isToGood ? thresholds.good : thresholds.potential;
  const isNear = Math.abs(score - border) < NEAR;
  return {
    words: `${FIT_WORDS[found]}${nearness(found, isNear, isToGood)}`,
    distance: `${gap(score, border)} ${border.toFixed(2)}, where ${FIT_WORDS[isToGood ? "good-fit" : "potential-fit"]} begins`,
  };
}

/** "Good fit, clearly: 0.14 above 0.68, where Good fit begins." */
export function bandSentence({ words, distance }: ScoreBand): string {
  return `${words}: ${distance}.`;
}

/** The class in the middle has a border on either side, so it says which. */
function nearness(found: FitClass, isNear: boolean, isToGood: boolean): string {
  if (found !== "potential-fit") return isNear ? ", near the border" : ", clearly";
  if (!isNear) return "";
  return `, near ${FIT_WORDS[isToGood ? "good-fit" : "no-fit"]}`;
}

/** The difference of the two figures as they are shown, so that a reader who subtracts finds the same. */
function gap(score: number, border: number): string {
  const hundredths = Math.abs(Math.round(score * 100) - Math.round(border * 100));
  return `${hundredths === 0 ? "less than 0.01" : (hundredths / 100).toFixed(2)} ${score < border ? "below" : "above"}`;
}
