// Stretches of a text that say one thing: a line, a sentence, an item of a list. Offsets are UTF-16.

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A quote is at most this long: it must fit a table cell. */
export const MAX_QUOTE_LENGTH = 200;

const BREAK = /\n|[•●▪◦·|]|[;!?](?=\s)|\.(?=\s+[\p{Lu}\d"“(]|\s*$|\s*\n)|(?<=[\p{Ll})])[.:](?=\p{Lu}\p{Ll})| {4,}/gu;

/** All passages of a text in order, trimmed, without empty ones. */
export function splitPassages(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const push = (to: number): void => {
    const passage = trim(text, from, to);
    if (passage.end > passage.start) passages.push(passage);
  };
  for (const match of text.matchAll(BREAK)) {
    // A full stop belongs to the sentence it ends; other marks to none.
    const end = match[0] === "." || match[0] === "!" || match[0] === "?" ? match.index + 1 : match.index;
    push(end);
    from = match.index + match[0].length;
  }
  push(text.length);
  return passages;
}

/** The passage around a mention, cut to `MAX_QUOTE_LENGTH` at word borders. Only the neighbourhood is looked at. */
export function quoteAround(text: string, start: number, end: number): Passage {
  const from = Math.max(0, start - 400);
  const near = splitPassages(text.slice(from, Math.min(text.length, end + 400)));
  const first = near.find((passage) => passage.end + from > start);
  const last = near.findLast((passage) => passage.start + from < end);
  const whole = {
    start: Math.min(start, from + (first?.start ?? start)),
    end: Math.max(end, from + (last?.end ?? end)),
  };
  if (whole.end - whole.start <= MAX_QUOTE_LENGTH) return whole;
  const spare = Math.max(0, MAX_QUOTE_LENGTH - (end - start));
  const left = Math.max(whole.start, Math.min(start - Math.floor(spare / 2), whole.end - MAX_QUOTE_LENGTH));
  const right = Math.min(whole.end, left + MAX_QUOTE_LENGTH);
  const wordStart = left === whole.start ? left : left + (/^\S*\s+/.exec(text.slice(left, start))?.[0].length ?? 0);
  const wordEnd = right === whole.end ? right : right - (/\s+\S*$/.exec(text.slice(end, right))?.[0].length ?? 0);
  return trim(
    text,
    Math.min(wordStart, start),
    Math.max(Math.min(wordEnd, wordStart + MAX_QUOTE_LENGTH), Math.min(end, wordStart + MAX_QUOTE_LENGTH)),
  );
}

function trim(text: string, start: number, end: number): Passage {
  const raw = text.slice(start, end);
  const lead = /^[\s•●▪◦·|*–-]*/u.exec(raw)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, raw.trimEnd().length) };
}
