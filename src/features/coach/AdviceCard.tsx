import { Button, Group } from "@mantine/core";
import { useEffect, useRef } from "react";

import type { TextEdit } from "../../core/coaching/apply.ts";
import { blankOf } from "../../core/coaching/blank.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./Advice.module.css";
import { ADVICE_WORDS, KIND_WORDS } from "./advice-words.ts";
import { BlankForm } from "./BlankForm.tsx";
import { Diff } from "./Diff.tsx";
import { lineAround } from "./line-around.ts";
import type { OfferedAdvice } from "./offered-advice.ts";

interface Props {
  readonly advice: OfferedAdvice;
  readonly text: string;
  readonly isPicked: boolean;
  readonly onPick: () => void;
  readonly onAccept: () => void;
  /** An edit with a fact of the person's own. */
  readonly onFill: (edit: TextEdit) => void;
  readonly onDismiss: () => void;
}

/** One piece of advice: its name, why, and the words it would change. */
export function AdviceCard({ advice, text, isPicked, onPick, onAccept, onFill, onDismiss }: Props) {
  const { rule, kind, suggestion, start, end } = advice;
  const { name, why, todo } = ADVICE_WORDS[rule];
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPicked) card.current?.scrollIntoView({ block: "nearest" });
  }, [isPicked]);
  const blank = blankOf(advice);
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
          {words !== "" && blank === null && <q className={classes.place}>{shortened(words)}</q>}
          <p className={classes.todo}>{told(todo)}</p>
          {blank && <BlankForm blank={blank} text={text} onFill={onFill} />}
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
