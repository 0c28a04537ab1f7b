// Where hidden stretches stood in the text before anything was replaced. Placeholders are never replaced themselves, so a
// later finding lies in a stretch that was copied, and its origin is a sum away.

import type { LabelledFinding } from "./assign-labels.ts";
import type { PersonalKind } from "./replacement.ts";

/** A stretch of the current text that is as it was. */
interface Copied {
  /** UTF-16 offset in the current text, and in the first. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

export interface OriginSpan {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

export class OriginMap {
  #copied: readonly Copied[];
  #spans: OriginSpan[] = [];

  constructor(text: string) {
    this.#copied = [{ at: 0, from: 0, length: text.length }];
  }

  /** In text order, without overlaps, in offsets of the text as it is now. */
  get spans(): readonly OriginSpan[] {
    return [...this.#spans].sort((a, b) => a.start - b.start);
  }

  /** Notes that each finding, in text order, gave way to its label. */
  replace(findings: readonly LabelledFinding[]): void {
    const copied: Copied[] = [];
    let shift = 0;
    let next = 0;
    for (const piece of this.#copied) {
      let { at, from, length } = piece;
      for (
        let finding = findings[next];
        finding !== undefined && finding.start < at + length;
        finding = findings[next]
      ) {
        const before = finding.start - at;
        const hidden = finding.end - finding.start;
        if (before > 0) copied.push({ at: at + shift, from, length: before });
        this.#spans.push({ kind: finding.kind, start: from + before, end: from + before + hidden });
        shift += finding.label.length - hidden;
        [at, from, length] = [finding.end, from + before + hidden, length - before - hidden];
        next += 1;
      }
      if (length > 0) copied.push({ at: at + shift, from, length });
    }
    this.#copied = copied;
  }
}
