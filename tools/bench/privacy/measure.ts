// Recall, precision and F2 by characters, the candidate's name apart. A mark is found when all its letters and digits
// are hidden, whatever the kind.

import type { Mark, MarkedText } from "./marked-text.ts";

export interface HiddenSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface KindFigures {
  marks: number;
  found: number;
  hiddenUnits: number;
  personalUnits: number;
}

export interface Miss {
  readonly kind: string;
  readonly value: string;
  readonly around: string;
}

export class Tally {
  readonly byKind = new Map<string, KindFigures>();
  /** Words that must stay, and how many of them did. */
  readonly kept = { all: 0, whole: 0 };
  readonly misses: Miss[] = [];
  readonly falseHits: Miss[] = [];

  add({ text, marks, keeps = [] }: MarkedText, hidden: readonly HiddenSpan[], note = ""): void {
    const isHidden = new Uint8Array(text.length);
    for (const { start, end } of hidden) isHidden.fill(1, start, end);
    const isPersonal = new Uint8Array(text.length);
    for (const { start, end } of marks) isPersonal.fill(1, start, end);
    for (const mark of marks) {
      const figures = this.of(mark.isOwnName === true ? "own name" : mark.kind);
      figures.marks += 1;
      if (isCovered(text, mark, isHidden)) figures.found += 1;
      else
        this.misses.push({
          kind: mark.isOwnName === true ? "own name" : mark.kind,
          value: text.slice(mark.start, mark.end),
          around: note + text.slice(Math.max(0, mark.start - 60), mark.end + 40),
        });
    }
    for (const { start, end } of keeps) {
      this.kept.all += 1;
      if (isHidden.subarray(start, end).every((unit) => unit === 0)) this.kept.whole += 1;
    }
    for (const { kind, start, end } of hidden) {
      const figures = this.of(kind);
      let personal = 0;
      for (let at = start; at < end; at += 1) personal += isPersonal[at] ?? 0;
      figures.hiddenUnits += end - start;
      figures.personalUnits += personal;
      if (end - start - personal > 3)
        this.falseHits.push({
          kind,
          value: text.slice(start, end),
          around: note + text.slice(Math.max(0, start - 50), end + 30),
        });
    }
  }

  of(kind: string): KindFigures {
    let figures = this.byKind.get(kind);
    if (figures === undefined)
      this.byKind.set(kind, (figures = { marks: 0, found: 0, hiddenUnits: 0, personalUnits: 0 }));
    return figures;
  }

  /** Of all hidden characters, the share that is personal data. */
  precision(): number {
    const all = [...this.byKind.values()];
    return sum(all, "personalUnits") / Math.max(1, sum(all, "hiddenUnits"));
  }
}

const sum = (figures: readonly KindFigures[], key: keyof KindFigures): number =>
  figures.reduce((total, one) => total + one[key], 0);

function isCovered(text: string, { start, end }: Mark, isHidden: Uint8Array): boolean {
  for (let at = start; at < end; at += 1) if (isHidden[at] !== 1 && /[\p{L}\p{N}]/u.test(text.charAt(at))) return false;
  return true;
}

/** F-measure that weighs recall four times as much: a leak is worse than a word too many. */
export function f2(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
}
