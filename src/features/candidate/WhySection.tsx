import { Button, Skeleton, Stack, Text } from "@mantine/core";

import { type Effect, effectSentence, pointsText } from "../../core/matching/effects.ts";
import type { Passage } from "../../core/matching/resume-passages.ts";
import type { Explanation } from "./use-explanation.ts";
import classes from "./WhySection.module.css";

interface Props {
  readonly explanation: Explanation;
  readonly passages: readonly Passage[];
  onShow(passage: Passage): void;
}

/** Which passages raised or lowered the score, the strongest first. */
export function WhySection({ explanation, passages, onShow }: Props) {
  if (explanation.status === "loading") {
    return (
      <Stack gap="sm" role="status">
        <Text size="sm" c="dimmed">
          The scorer is reading the resume again, each time without one passage…
        </Text>
        {passages.slice(0, 6).map(({ start }) => (
          <Skeleton key={start} height={14} />
        ))}
      </Stack>
    );
  }
  if (explanation.status === "failed") {
    return (
      <Stack gap="sm" align="flex-start" role="alert">
        <Text size="sm">
          The scorer could not say what carried this score. The score itself stands, and the resume can be read as
          always.
        </Text>
        <Button size="xs" variant="default" onClick={explanation.retry}>
          Try again
        </Button>
      </Stack>
    );
  }
  const told = passages.flatMap((passage, index) => {
    const effect = explanation.effects[index];
    return effect && effect.direction !== "none" ? [{ passage, effect }] : [];
  });
  const quietCount = explanation.effects.filter((effect) => effect?.direction === "none").length;
  const most = Math.max(...told.map(({ effect }) => Math.abs(effect.points)));
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        How many points of 100 the score has because of each passage, by the scorer. It is one opinion; the passage is
        the evidence.
      </Text>
      <ul className={classes.list} aria-label="Passages by their effect on the score">
        {told
          .toSorted((a, b) => b.effect.points - a.effect.points)
          .map(({ passage, effect }) => (
            <li key={passage.start}>
              <EffectRow
                passage={passage}
                effect={effect}
                share={Math.abs(effect.points) / most}
                onShow={() => onShow(passage)}
              />
            </li>
          ))}
      </ul>
      {quietCount > 0 && (
        <Text size="xs" c="dimmed">
          {quietCount === 1 ? "One other passage" : `${quietCount} other passages`} made no difference.
        </Text>
      )}
    </Stack>
  );
}

interface RowProps {
  readonly passage: Passage;
  readonly effect: Effect;
  /** 0..1 of the longest bar. */
  readonly share: number;
  onShow(): void;
}

function EffectRow({ passage, effect, share, onShow }: RowProps) {
  return (
    <button
      type="button"
      className={classes.effect}
      onClick={onShow}
      title={`${passage.label} ${effectSentence(effect)}. Show it in the resume.`}
    >
      <span className={classes.label}>{passage.label}</span>
      <span className={classes.word}>{effect.direction}</span>
      <span className={classes.axis} data-direction={effect.direction}>
        <span style={{ width: `${share * 50}%` }} />
      </span>
      <span className={classes.points}>{pointsText(effect)}</span>
    </button>
  );
}
