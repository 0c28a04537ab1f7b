import { ActionIcon, Button, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useStore } from "zustand";

import { effectOf, pointsText } from "../../core/matching/effects.ts";
import { FIT_TONES, FIT_WORDS } from "../../core/matching/match-words.ts";
import { fitClass, type FitThresholds } from "../../core/matching/score.ts";
import { t, told } from "../../lib/messages.ts";
import { failureText } from "../../protocol/failure-text.ts";
import { Measure } from "../../ui/Measure.tsx";
import type { Coach } from "./coach.ts";
import type { PostingFit } from "./coach-scores.ts";
import classes from "./ScoreStrip.module.css";

interface Props {
  readonly coach: Coach;
  readonly thresholds: FitThresholds | null;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
}

/** Each posting with its fit, and how far that has moved since the resume came. One of them is what the rest is about. */
export function ScoreStrip({ coach, thresholds, isAdding, onAdd }: Props) {
  const { postings, pickedId } = useStore(coach.run.state);
  const { fits, progress } = useStore(coach.scores.state);
  return (
    <div className={classes.strip}>
      <ul className={classes.list} aria-label={t("Postings")}>
        {postings.map((posting) => (
          <li key={posting.id} className={classes.posting} data-picked={posting.id === pickedId || undefined}>
            <button
              type="button"
              className={classes.pick}
              aria-pressed={posting.id === pickedId}
              onClick={() => coach.run.pick(posting.id)}
            >
              <span className={classes.name}>{posting.title}</span>
              <FitOf fit={fits.get(posting.id) ?? null} thresholds={thresholds} />
            </button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t("Remove {posting}", { posting: posting.title })}
              onClick={() => coach.run.removePosting(posting.id)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {postings.length > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconPlus size={14} />}
          aria-expanded={isAdding}
          onClick={onAdd}
        >
          {t("Add a posting")}
        </Button>
      )}
      <Text size="xs" c="dimmed" role="status" className={classes.status}>
        {postings.length === 0
          ? t("No posting yet: add the one that you apply for, and its fit stands here.")
          : progress.status === "waiting"
            ? t("Another tab uses the scorer; yours comes next.")
            : progress.status === "scoring"
              ? t("Scoring…")
              : progress.status === "idle"
                ? t("Scored without your name.")
                : ""}
      </Text>
      {progress.status === "failed" && (
        <Text size="sm" role="alert" className={classes.status}>
          {told(failureText[progress.failure.code].what)} {t("Your resume and your edits are untouched.")}{" "}
          <Button size="compact-xs" variant="default" onClick={coach.rescore}>
            {t("Try again")}
          </Button>
        </Text>
      )}
    </div>
  );
}

function FitOf({ fit, thresholds }: { readonly fit: PostingFit | null; readonly thresholds: FitThresholds | null }) {
  if (fit === null || thresholds === null) return <span className={classes.none}>{t("not scored yet")}</span>;
  const { score } = fit.now;
  const found = fitClass(score, thresholds);
  const moved = effectOf(score, fit.first.score);
  return (
    <span className={classes.fit}>
      <Measure word={told(FIT_WORDS[found])} value={score} tone={FIT_TONES[found]} />
      {fit.text !== fit.firstText && (
        <span className={classes.moved} data-direction={moved.direction}>
          {moved.direction === "none"
            ? t("as before your edits")
            : t("{points} points since you began", { points: pointsText(moved) })}
        </span>
      )}
    </span>
  );
}
