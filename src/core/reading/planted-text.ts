// Takes out of a text what can be seen but was put there for a machine: orders, blocks of keywords, a job description.

import type { HiddenText, PlantedReason } from "./document.ts";
import { findKeywordBlocks, merged } from "./keyword-blocks.ts";
import { findPastedJob } from "./pasted-job.ts";
import { findInstructions } from "./planted-instructions.ts";
import type { Stretch } from "./word-places.ts";

export interface PlantedText {
  /** What is left, as lines. */
  readonly text: string;
  readonly planted: readonly HiddenText[];
}

/** `jobText` is the job the resume was sent for; `null` when there is none. */
export function cutPlanted(text: string, jobText: string | null): PlantedText {
  const found: readonly (readonly [PlantedReason, readonly Stretch[]])[] = [
    ["instruction", findInstructions(text)],
    ["keyword-block", findKeywordBlocks(text)],
    ["pasted-job", findPastedJob(text, jobText)],
  ];
  const all = merged(found.flatMap(([, stretches]) => stretches));
  if (all.length === 0) return { text, planted: [] };
  const planted = found.flatMap(([reason, stretches]) => {
    const pieces = joinNear(text, merged(stretches)).map(({ start, end }) => text.slice(start, end));
    return pieces.length > 0 ? [{ text: pieces.join("\n"), reason, page: null }] : [];
  });
  return { text: without(text, all), planted };
}

/** Stretches with only blanks and marks between them are one. */
function joinNear(text: string, stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, stretch.start)))
      out[out.length - 1] = { ...last, end: stretch.end };
    else out.push(stretch);
  }
  return out;
}

/** Lines that become empty, or keep only marks, go; the blanks around a gap become one. */
function without(text: string, stretches: readonly Stretch[]): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of joinNear(text, stretches)) {
    kept += `${text.slice(from, start)}${GAP}`;
    from = end;
  }
  return `${kept}${text.slice(from)}`
    .split("\n")
    .flatMap((line) => {
      if (!line.includes(GAP)) return [line];
      const rest = line.replace(GAPS, " ").trim();
      return /[\p{L}\p{N}]/u.test(rest) ? [rest] : [];
    })
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Stands where something was; cleaned text holds no control characters. */
const GAP = "\u0001";
const GAPS = new RegExp(`[ \\t]*${GAP}[ \\t]*`, "g");
