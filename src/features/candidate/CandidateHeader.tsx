import { ActionIcon, Group, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconChevronDown, IconChevronUp, IconShieldLock, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { FIT_TONES, FIT_WORDS } from "../../core/matching/match-words.ts";
import { OWN_PART_LABEL } from "../../core/matching/requirement-fit.ts";
import { bandSentence } from "../../core/matching/score-band.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";
import type { CandidateRow, CandidateTextRow } from "../../storage/schema.ts";
import { Hint } from "../../ui/Hint.tsx";
import { Measure } from "../../ui/Measure.tsx";
import { hiddenPersonText, WARNING_WORDS } from "./candidate-words.ts";
import classes from "./CandidatePanel.module.css";
import type { Fit } from "./use-candidate.ts";

interface Props {
  readonly row: CandidateRow;
  readonly resume: CandidateTextRow;
  readonly fit: Fit | null;
  readonly hidesOpinion: boolean;
  /** Who it is, for whoever may know. */
  readonly identity: ReactNode;
  onClose(): void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** Who it is, by code name; how well it fits; what is hidden; what to look at. */
export function CandidateHeader({ row, resume, fit, hidesOpinion, identity, onClose, onPrevious, onNext }: Props) {
  const warnings = row.warnings.flatMap((warning) => WARNING_WORDS[warning] ?? []);
  return (
    <>
      <Group component="header" gap="xs" wrap="nowrap" className={classes.header}>
        <Title order={2} size="h2" className={classes.name}>
          {row.name}
        </Title>
        {onPrevious && (
          <ActionIcon variant="subtle" color="gray" aria-label={t("Previous candidate")} onClick={onPrevious}>
            <IconChevronUp size={17} />
          </ActionIcon>
        )}
        {onNext && (
          <ActionIcon variant="subtle" color="gray" aria-label={t("Next candidate")} onClick={onNext}>
            <IconChevronDown size={17} />
          </ActionIcon>
        )}
        <ActionIcon variant="subtle" color="gray" aria-label={t("Close candidate")} onClick={onClose}>
          <IconX size={17} />
        </ActionIcon>
      </Group>
      <div className={classes.facts}>
        {hidesOpinion ? (
          <Text size="sm" c="dimmed">
            {t("The fit is hidden until you decide")}
          </Text>
        ) : fit ? (
          <>
            <Measure word={told(FIT_WORDS[fit.fitClass])} value={fit.score} tone={FIT_TONES[fit.fitClass]} />
            <p className={classes.note}>
              {told(bandSentence(fit.band))}
              <Hint label={t("What does “{term}” mean?", { term: t("Fit class") })}>
                {t(
                  "The score in words: Good fit, Potential fit or No fit. Where one ends and the next begins was measured on labelled pairs.",
                )}
              </Hint>
            </p>
            {fit.scorerScore !== null && (
              <p className={classes.note}>
                {t("Scorer {score}", { score: decimalText(fit.scorerScore, 2) })} {told(OWN_PART_LABEL)}
              </p>
            )}
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {t("Not scored yet")}
          </Text>
        )}
        <p className={classes.note}>
          <IconShieldLock size={15} aria-hidden="true" />
          {hiddenPersonText(resume.placeholders)}
        </p>
        {identity}
        {warnings.map((warning) => (
          <p key={warning} className={classes.note} data-tone="warning">
            <IconAlertTriangle size={15} aria-hidden="true" />
            {told(warning)}
          </p>
        ))}
      </div>
    </>
  );
}
