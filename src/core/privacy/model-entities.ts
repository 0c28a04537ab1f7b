// What a model for named entities says of a text's word pieces, as findings. Models tell labels of pieces and no offsets;
// the pieces are looked up in the text one after the other. Only labels of people and how to reach them hide anything:
// "LOC" and "ORG" are towns and employers, which stay.

import { fold } from "./fold.ts";
import type { Finding, PersonalKind } from "./replacement.ts";

/** One piece as the model's tokenizer cuts it, e.g. "Okaf", "##or"; and what the model takes it for. */
export interface LabelledPiece {
  readonly piece: string;
  /** "B-PER", "I-PER", "O"; or without the letter before it. */
  readonly label: string;
  /** Probability of the label, 0..1. */
  readonly score: number;
}

/** Names of the common data sets for what we hide; compared in capitals. */
const KINDS: Readonly<Record<string, PersonalKind>> = {
  PER: "PERSON",
  PERSON: "PERSON",
  NAME: "PERSON",
  GIVENNAME: "PERSON",
  FIRSTNAME: "PERSON",
  LASTNAME: "PERSON",
  SURNAME: "PERSON",
  EMAIL: "EMAIL",
  PHONE: "PHONE",
  TELEPHONENUM: "PHONE",
  ADDRESS: "ADDRESS",
  STREET: "ADDRESS",
  DATEOFBIRTH: "DATE_OF_BIRTH",
};
/** Below it a model guesses. */
const LEAST_SCORE = 0.6;
/** A finding of a model is as sure as a header fact: labels and checksums beat it. */
const SCORE = 0.7;
/** Units of the text that a piece may be away, for each piece that says nothing of itself: unknown words, swallowed signs. */
const REACH = 40;
const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

export function modelEntities(text: string, pieces: readonly LabelledPiece[]): readonly Finding[] {
  const folded = fold(text);
  const findings: Finding[] = [];
  let open: { readonly kind: PersonalKind; readonly start: number; end: number } | null = null;
  let cursor = 0;
  let reach = REACH;
  const close = (): void => {
    if (open === null) return;
    const [start, end] = wholeWords(text, open.start, open.end);
    findings.push({ kind: open.kind, start, end, score: SCORE, why: "model" });
    open = null;
  };
  for (const { piece, label, score } of pieces) {
    const letters = fold(piece.replace(/^(?:##|▁|Ġ)|\s+/gu, ""));
    const at = letters === "" ? -1 : folded.indexOf(letters, cursor);
    if (at === -1 || at - cursor > reach) {
      reach += REACH;
      continue;
    }
    reach = REACH;
    const end = at + letters.length;
    const kind = score < LEAST_SCORE ? undefined : kindOfLabel(label);
    const isNext = open !== null && open.kind === kind && !/\n/.test(text.slice(open.end, at));
    const isNewWord = label.startsWith("B-") && !piece.startsWith("##");
    if (open !== null && isNext && !isNewWord) open.end = end;
    else {
      close();
      if (kind !== undefined) open = { kind, start: at, end };
    }
    cursor = end;
  }
  close();
  return findings;
}

/** What a model's label hides; `undefined` for towns, employers and all else that stays. */
export function kindOfLabel(label: string): PersonalKind | undefined {
  return KINDS[label.replace(/^[BIESLU][-_]/, "").toUpperCase()];
}

/** A name cut after its third letter leaks the rest. */
function wholeWords(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && WORD.test(text.charAt(end))) end += 1;
  return [start, end];
}
