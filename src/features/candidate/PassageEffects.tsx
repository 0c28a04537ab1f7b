import { Stack, Text, Title } from "@mantine/core";

import { type Effect, effectSentence, pointsText } from "../../core/matching/effects.ts";
import type { Passage } from "../../core/matching/resume-passages.ts";
import { t, told } from "../../lib/messages.ts";
import { DivergingBar } from "../../ui/DivergingBar.tsx";
import classes from "./PassageEffects.module.css";

interface Props {
  readonly passages: readonly Passage[];
  /** One per passage; null for a passage without words. */
  readonly effects: readonly (Effect | null)[];
  onShow(passage: Passage): void;
}

/** Which passages raised or lowered the score, the strongest first. */
export function PassageEffects({ passages, effects, onShow }: Props) {
  const told = passages.flatMap((passage, index) => {
    const effect = effects[index];
    return effect && effect.direction !== "none" ? [{ passage, effect }] : [];
  });
  const quietCount = effects.filter((effect) => effect?.direction === "none").length;
  const most = Math.max(...told.map(({ effect }) => Math.abs(effect.points)));
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h3">
        {t("What each passage did")}
      </Title>
      <Text size="xs" c="dimmed">
        {t(
          "How many points of 100 the score has because of each passage, by the scorer. It is one opinion; the passage is the evidence.",
        )}
      </Text>
      <ul className={classes.list} aria-label={t("Passages by their effect on the score")}>
        {told
          .toSorted((a, b) => b.effect.points - a.effect.points)
          .map(({ passage, effect }) => (
            <li key={passage.start}>
              <EffectRow
                passage={passage}
                effect={effect}
                share={effect.points / most}
                onShow={() => onShow(passage)}
              />
            </li>
          ))}
      </ul>
      {quietCount > 0 && (
        <Text size="xs" c="dimmed">
          {t("{quietCount, plural, one {One other passage} other {# other passages}} made no difference.", {
            quietCount,
          })}
        </Text>
      )}
    </Stack>
  );
}

interface RowProps {
  readonly passage: Passage;
  readonly effect: Effect;
  /** -1..1 of the longest bar. */
  readonly share: number;
  onShow(): void;
}

function EffectRow({ passage, effect, share, onShow }: RowProps) {
  return (
    <button
      type="button"
      className={classes.effect}
      onClick={onShow}
      title={t("{label} {effect}. Show it in the resume.", {
        label: told(passage.label),
        effect: told(effectSentence(effect)),
      })}
    >
      <span className={classes.label}>{told(passage.label)}</span>
      <span className={classes.word}>{effect.direction === "raised" ? t("raised") : t("lowered")}</span>
      <DivergingBar share={share} />
      <span className={classes.points}>{told(pointsText(effect))}</span>
    </button>
  );
}
