// The parts of the compared scores as rows, with one scale for all bars.

import { type BlendedScore, OWN_PART, PART_NAMES, type ShownPartName } from "../../core/matching/fit-parts.ts";
import { type ShownPart, shownParts } from "../../core/matching/part-words.ts";

export interface PartRows {
  readonly rows: readonly PartRow[];
  /** Points of the longest bar. */
  readonly most: number;
}

export interface PartRow {
  readonly name: ShownPartName;
  /** One per candidate, in their order; null for one without a score. */
  readonly parts: readonly (ShownPart | null)[];
}

/** No rows when no score has parts to tell apart. */
export function partRows(fits: readonly (Pick<BlendedScore, "bias" | "parts"> | null)[]): PartRows {
  const shown = fits.map((fit) => (fit && shownParts(fit)?.parts) ?? []);
  const points = shown.flat().map((part) => Math.abs(part.points));
  const rows = ([...PART_NAMES, OWN_PART] as const)
    .filter((name) => shown.flat().some((part) => part.name === name))
    .map((name): PartRow => ({
      name,
      parts: shown.map((parts) => parts.find((part) => part.name === name) ?? null),
    }));
  return { rows, most: Math.max(0, ...points) };
}
