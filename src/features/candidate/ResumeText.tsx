// The anonymised resume as it was scored: passages tinted by their effect, placeholders as quiet chips,
// and one quote lit up. Plain spans, so that a very long text stays light.

import { memo, useEffect, useRef } from "react";

import type { Quote } from "../../core/matching/job.ts";
import { type Effect, effectSentence, pointsText } from "../../core/matching/effects.ts";
import type { Passage } from "../../core/matching/resume-passages.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./ResumeText.module.css";
import { placeholderWords, textSpans } from "./text-spans.ts";

interface Props {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** One per passage; null before they are known. */
  readonly effects: readonly (Effect | null)[] | null;
  /** Lit up and scrolled to. */
  readonly quote: Quote | null;
}

export function ResumeText({ text, passages, effects, quote }: Props) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (quote) article.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [quote]);
  return (
    <article ref={article} className={classes.resume} data-resume aria-label={t("Anonymised resume")}>
      {passages.map((passage, index) => {
        const touches = quote !== null && quote.start < passage.end && quote.end > passage.start;
        return (
          <PassageText
            key={passage.start}
            text={text}
            passage={passage}
            effect={effects?.[index] ?? null}
            quote={touches ? quote : null}
          />
        );
      })}
    </article>
  );
}

interface PassageProps {
  readonly text: string;
  readonly passage: Passage;
  readonly effect: Effect | null;
  readonly quote: Quote | null;
}

const PassageText = memo(function PassageText({ text, passage, effect, quote }: PassageProps) {
  const { start, end, headingEnd } = passage;
  const heading = text.slice(start, headingEnd);
  // A Markdown file's marks are not read out as words.
  const headingStart = start + (/^#+\s*/.exec(heading)?.[0].length ?? 0);
  // The line break after a heading is the heading's own.
  const bodyStart = heading && text[headingEnd] === "\n" ? headingEnd + 1 : headingEnd;
  const bodyEnd = start + text.slice(start, end).trimEnd().length;
  return (
    <section className={classes.passage} data-direction={effect?.direction}>
      <span className={classes.margin}>
        {effect && effect.direction !== "none" && (
          <span
            role="img"
            aria-label={t("This passage {effect}", { effect: told(effectSentence(effect)) })}
            title={t("This passage {effect}", { effect: told(effectSentence(effect)) })}
          >
            {told(pointsText(effect))}
          </span>
        )}
      </span>
      <div className={classes.body}>
        {heading && <h3 className={classes.heading}>{spans(text, headingStart, headingEnd, quote)}</h3>}
        {bodyStart < bodyEnd && spans(text, bodyStart, bodyEnd, quote)}
      </div>
    </section>
  );
});

function spans(text: string, start: number, end: number, quote: Quote | null) {
  return textSpans(text, start, end, quote).map((span) => {
    const words = text.slice(span.start, span.end);
    const drawn = span.isPlaceholder ? (
      <span key={span.start} className={classes.placeholder} title={t("Hidden before anything was stored")}>
        {placeholderWords(words)}
      </span>
    ) : (
      words
    );
    return span.isQuoted ? <mark key={span.start}>{drawn}</mark> : drawn;
  });
}
