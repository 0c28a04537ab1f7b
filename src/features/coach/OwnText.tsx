// My resume as it was read: one quote lit up, and the places that advice is about. Plain spans, so that a very long text
// stays light.

import { useEffect, useRef } from "react";

import type { Quote } from "../../core/matching/job.ts";
import { t } from "../../lib/messages.ts";
import type { OfferedAdvice } from "./offered-advice.ts";
import classes from "./OwnText.module.css";
import { ownSpans } from "./own-spans.ts";

interface Props {
  readonly text: string;
  readonly quote: Quote | null;
  readonly edits: readonly OfferedAdvice[];
  readonly pickedKey: string | null;
  readonly onPick: (key: string) => void;
}

export function OwnText({ text, quote, edits, pickedKey, onPick }: Props) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const lit = quote ? "mark" : pickedKey !== null ? "[data-picked]" : null;
    if (lit) article.current?.querySelector(lit)?.scrollIntoView({ block: "nearest" });
  }, [quote, pickedKey, text]);
  return (
    <article ref={article} className={classes.text} aria-label={t("My resume as it is read")}>
      {ownSpans(text, quote, edits).map(({ start, end, isQuoted, key }) => {
        const words = text.slice(start, end);
        if (isQuoted) return <mark key={start}>{words}</mark>;
        if (key === null) return words;
        return (
          // The list of advice is the way there by keyboard.
          <span
            key={start}
            className={classes.advised}
            data-picked={key === pickedKey || undefined}
            onClick={() => onPick(key)}
          >
            {words}
          </span>
        );
      })}
    </article>
  );
}
