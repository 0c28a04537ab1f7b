import { FIT_CLASSES, type FitClass } from "../matching/score.ts";

/** How files write the classes, without case, spaces and punctuation. */
const GRADES: Readonly<Record<string, number>> = {
  "0": 0,
  "0.0": 0,
  no: 0,
  nofit: 0,
  false: 0,
  "0.5": 0.5,
  potential: 0.5,
  potentialfit: 0.5,
  "1": 1,
  "1.0": 1,
  good: 1,
  goodfit: 1,
  true: 1,
};

/** A label as 0, 0.5 or 1, the published study's ordinal classes; null for any other word. */
export function gradeOf(label: unknown): number | null {
  const word = String(label)
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, "");
  return Object.hasOwn(GRADES, word) ? (GRADES[word] ?? null) : null;
}

export const LABELS_WANTED = "0 or 1; 0, 0.5 or 1; or No Fit, Potential Fit, Good Fit";

/** The class of a grade; with two classes everything above 0 is a fit. */
export function classOfGrade(grade: number): FitClass {
  return FIT_CLASSES[grade === 0 ? 0 : grade < 1 ? 1 : 2];
}
