import { groupBy } from "../../lib/group-by.ts";
import { FITS_FROM } from "./training-data.ts";

/** A weight for each label, 1 on average, so that those that fit and those that do not count the same together. */
export function balanceWeights(labels: readonly number[]): readonly number[] {
  const isFit = labels.map((label) => label >= FITS_FROM);
  const classes = groupBy(isFit, (value) => value);
  return isFit.map((value) => labels.length / (classes.size * (classes.get(value)?.length ?? 1)));
}
