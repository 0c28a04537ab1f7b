// Figures of finding spans, strict (the same tokens) and by overlap (a token in common).

/** Token positions, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SpanFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface SpanCounts {
  readonly found: number;
  readonly gold: number;
  readonly strict: SpanFigures;
  readonly overlap: SpanFigures;
}

/** One item a sentence. */
export function spanFigures(
  sentences: readonly { readonly found: readonly Span[]; readonly gold: readonly Span[] }[],
): SpanCounts {
  const count = (pick: "found" | "gold", isHit: (span: Span, others: readonly Span[]) => boolean): number =>
    sentences.reduce(
      (sum, sentence) =>
        sum + sentence[pick].filter((span) => isHit(span, sentence[pick === "found" ? "gold" : "found"])).length,
      0,
    );
  const found = count("found", () => true);
  const gold = count("gold", () => true);
  const figures = (isHit: (span: Span, others: readonly Span[]) => boolean): SpanFigures => {
    const precision = found === 0 ? 0 : count("found", isHit) / found;
    const recall = gold === 0 ? 0 : count("gold", isHit) / gold;
    return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  };
  return {
    found,
    gold,
    strict: figures((span, others) => others.some(({ start, end }) => start === span.start && end === span.end)),
    overlap: figures((span, others) => others.some(({ start, end }) => start < span.end && span.start < end)),
  };
}

/** B, I and O tags as spans. */
export function taggedSpans(tags: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, tag] of tags.entries()) {
    const last = spans.at(-1);
    if (tag.startsWith("B")) spans.push({ start: at, end: at + 1 });
    else if (tag.startsWith("I") && last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + 1 };
  }
  return spans;
}

/** Offsets in the tokens joined by single spaces, as token positions. */
export function toTokens(offsets: readonly Span[], tokens: readonly string[]): readonly Span[] {
  let at = 0;
  const bounds = tokens.map((token) => {
    const start = at;
    at += token.length + 1;
    return { start, end: start + token.length };
  });
  return offsets.map(({ start, end }) => ({
    start: bounds.findIndex((bound) => bound.end > start),
    end: bounds.findLastIndex((bound) => bound.start < end) + 1,
  }));
}
