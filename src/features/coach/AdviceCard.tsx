import { Button, Group } from "@mantine/core";
import { useEffect, useRef } from "react";

import { t, told } from "../../lib/messages.ts";
import classes from "./Advice.module.css";
import { ADVICE_WORDS, KIND_WORDS } from "./advice-words.ts";
import { Diff } from "./Diff.tsx";
import { lineAround } from "./line-around.ts";
import type { OfferedAdvice } from "./offered-advice.ts";

interface Props {
  readonly advice: OfferedAdvice;
  readonly text: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** One piece of advice: its name, why, and the words it would change. */
export function AdviceCard({ advice, text, isPicked, onPick, onAccept, onDismiss }: Props) {
  const { rule, kind, suggestion, start, end } = advice;
  const { name, why, todo } = ADVICE_WORDS[rule];
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPicked) card.current?.scrollIntoView({ block: "nearest" });
  }, [isPicked]);
  const words = start === null || end === null ? "" : text.slice(start, end).trim();
  return (
    // The keys and the buttons inside do all that a click on the card does.
    <li
      ref={card}
      className={classes.card}
      data-picked={isPicked || undefined}
      aria-current={isPicked || undefined}
      onClick={onPick}
    >
      <h3 className={classes.name}>
        {told(name)} <span className={classes.kind}>{told(KIND_WORDS[kind])}</span>
      </h3>
      <p className={classes.why}>{told(why)}</p>
      {suggestion ? (
        <Diff
          before={suggestion.before}
          after={suggestion.after}
          {...lineAround(text, suggestion.start, suggestion.end)}
        />
      ) : (
        <>
          {words !== "" && <q className={classes.place}>{shortened(words)}</q>}
          <p className={classes.todo}>{told(todo)}</p>
        </>
      )}
      <Group gap="xs" mt={6}>
        {suggestion && (
          <Button size="compact-sm" aria-label={t("Accept: {name}", { name: told(name) })} onClick={onAccept}>
            {t("Accept")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("Dismiss: {name}", { name: told(name) })}
          onClick={onDismiss}
        >
          {t("Dismiss")}
        </Button>
      </Group>
    </li>
  );
}

/** Enough to recognise the line. */
const LONGEST = 160;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
