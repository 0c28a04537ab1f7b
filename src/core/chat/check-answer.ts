// Compares an answer with what it was given. What it can prove is linked to where it stands, what it cannot is struck
// out. Numbers are proven by facts alone: in a text of a stranger any number can stand, so one from there has to be
// inside a quote, where everybody sees whose word it is.

import type { ChatContext, ContextRow } from "./context.ts";
import { type Claim, findClaims } from "./find-claims.ts";
import { inertText } from "./inert-text.ts";
import { findNumbersIn, type FoundNumber, isSameNumber } from "./numbers.ts";

export type StruckKind = "number" | "name" | "quote";

export type AnswerPart =
  | { readonly kind: "text"; readonly text: string }
  /** Proven by the row it links to; a number that several rows have links to none. */
  | { readonly kind: "proven"; readonly text: string; readonly row: ContextRow | null }
  | { readonly kind: "struck"; readonly text: string; readonly what: StruckKind };

export interface CheckedAnswer {
  readonly parts: readonly AnswerPart[];
  readonly struckCount: number;
}

export function checkAnswer(answer: string, context: ChatContext, question: string): CheckedAnswer {
  const parts: AnswerPart[] = [];
  const addText = (text: string) => {
    if (text !== "") parts.push({ kind: "text", text });
  };
  let at = 0;
  let subjects: readonly ContextRow[] = [];
  for (const sentence of sentencesOf(answer)) {
    const claims = findClaims(sentence, context.rows);
    const named = claims.flatMap((claim) => (claim.kind === "name" && claim.row ? [claim.row] : []));
    // "They have six years" speaks of whom the sentence before named.
    if (named.length > 0) subjects = named;
    let from = 0;
    for (const claim of claims) {
      addText(sentence.slice(from, claim.start));
      parts.push(
        judge(claim, sentence.slice(claim.start, claim.end), { sentence, subjects, named, context, question }),
      );
      from = claim.end;
    }
    addText(sentence.slice(from));
    at += sentence.length;
    if (answer.slice(0, at).endsWith("\n\n")) subjects = [];
  }
  return { parts, struckCount: parts.filter(({ kind }) => kind === "struck").length };
}

/** The answer as text, without what was struck out. */
export function plainAnswer({ parts }: CheckedAnswer): string {
  return parts.map((part) => (part.kind === "struck" ? "[…]" : part.text)).join("");
}

interface Place {
  readonly sentence: string;
  /** Rows the sentence speaks of, by name or because the one before did. */
  readonly subjects: readonly ContextRow[];
  /** Rows it names itself. */
  readonly named: readonly ContextRow[];
  readonly context: ChatContext;
  readonly question: string;
}

function judge(claim: Claim, text: string, place: Place): AnswerPart {
  switch (claim.kind) {
    case "name":
      return claim.row ? { kind: "proven", text, row: claim.row } : { kind: "struck", text, what: "name" };
    case "placeholder": {
      const row = place.context.rows.find(({ quotes }) => quotes.some((quote) => quote.includes(text)));
      return row ? { kind: "proven", text, row } : { kind: "struck", text, what: "name" };
    }
    case "quote": {
      const among = place.subjects.length > 0 ? place.subjects : place.context.rows;
      const row = among.find((row) => isSaidBy(row, claim.said));
      return row ? { kind: "proven", text, row } : { kind: "struck", text, what: "quote" };
    }
    case "number":
      return judgeNumber(claim.number, text, place);
  }
}

function judgeNumber(number: FoundNumber, text: string, place: Place): AnswerPart {
  const { sentence, subjects, named, context, question } = place;
  const among = subjects.length > 0 ? subjects : context.rows;
  const rows = among.filter(({ facts }) => hasNumber(facts.map(({ value }) => value).join("; "), number));
  if (rows.length > 0) return { kind: "proven", text, row: rows.length === 1 ? (rows[0] ?? null) : null };
  // The question's own numbers and the count of rows prove nothing about one of them.
  const isCount =
    COUNTED.test(sentence.slice(number.end)) &&
    [context.totalRows, context.rows.length, named.length].includes(number.value);
  if (isCount || (subjects.length === 0 && hasNumber(question, number))) return { kind: "proven", text, row: null };
  return { kind: "struck", text, what: "number" };
}

const COUNTED =
  /^\s+(?:(?:other|more|such|matching|found)\s+)*(?:candidates?|people|persons?|jobs?|posts?|rows?|matches|of them|were|are|have|match)\b/i;

function hasNumber(text: string, number: FoundNumber): boolean {
  return findNumbersIn(text).some((other) => isSameNumber(number, other));
}

/** Word for word, but for spaces, case and the marks around it. */
function isSaidBy({ name, facts, quotes }: ContextRow, said: string): boolean {
  const wanted = plainWords(said);
  if (wanted === "") return false;
  return [name, ...facts.map(({ value }) => value), ...quotes].some((text) =>
    ` ${plainWords(text)} `.includes(` ${wanted} `),
  );
}

function plainWords(text: string): string {
  return inertText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#%€$£]+/gu, " ")
    .trim();
}

/** With what follows them up to the next, so that they add up to the text. */
function sentencesOf(text: string): readonly string[] {
  return text.match(/[^\n]*?(?:[.!?](?=\s+\p{Lu})\s+|\n+|$)/gu)?.filter((sentence) => sentence !== "") ?? [];
}
