// Where a text names an occupation: a title stands alone on its line or between the signs that part a line.

import type { FoundOccupation, TitleIndex } from "./find-occupations.ts";
import { findOccupations } from "./find-occupations.ts";
import { titleWords } from "./title-words.ts";

export interface TitleMention {
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  readonly occupation: FoundOccupation;
}

/** A longer part of a line is a sentence. */
const MAX_WORDS = 7;
/** What parts "Head Chef, Hotel Mar | 2018 – 2021" and "Worked as a nurse at …". */
const PART = /(?:(?!\s(?:at|with|from|since)\s|\s[-–—]\s|[,;|•·\t()\n@:–—]|\d{4}).)+/gsu;
const INTRODUCTION =
  /^(?:[\s*#>-]|\d+\.|(?:worked|working|employed|hired|served|currently|position|role|title)\b|\bas\b|\ban?\b|\bthe\b)+/i;

/** In text order. Only titles we know word for word count: a guess by words would find one in every list. */
export function findTitles(text: string, index: TitleIndex): readonly TitleMention[] {
  return [...text.matchAll(PART)].flatMap((part): TitleMention[] => {
    const lead = INTRODUCTION.exec(part[0])?.[0].length ?? 0;
    const said = part[0].slice(lead).trimEnd();
    if (!/^\p{L}/u.test(said)) return [];
    const words = titleWords(said).length;
    if (words === 0 || words > MAX_WORDS) return [];
    const occupation = findOccupations(said, index, 1)[0];
    if (occupation === undefined || occupation.how === "words") return [];
    const start = part.index + lead;
    return [{ start, end: start + said.length, occupation }];
  });
}
