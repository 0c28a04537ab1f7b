import { Anchor, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCircleX, IconClock, IconCopy } from "@tabler/icons-react";

import type { ImportOutcome, ImportRow } from "./import-run.ts";
import classes from "./ImportRows.module.css";
import { rowText } from "./row-text.ts";

const ICONS: Readonly<Record<ImportOutcome["status"], typeof IconCheck>> = {
  waiting: IconClock,
  ready: IconCheck,
  warning: IconAlertTriangle,
  duplicate: IconCopy,
  rejected: IconCircleX,
};

interface Props {
  readonly row: ImportRow;
  readonly isRunning: boolean;
  readonly onOpenCandidate: (id: string) => void;
}

/** What became of one file: state, name, and the candidate it is now or why it is none. */
export function ImportRowView({ row: { fileName, outcome }, isRunning, onOpenCandidate }: Props) {
  const { word, what, next } = rowText(outcome, isRunning);
  const Icon = ICONS[outcome.status];
  return (
    <div className={classes.row} data-status={outcome.status}>
      <span className={classes.state}>
        <Icon size={15} aria-hidden /> {word}
      </span>
      <span className={classes.file} title={fileName}>
        {fileName}
      </span>
      <span className={classes.candidate}>
        {"candidateId" in outcome && (
          <Anchor component="button" type="button" size="sm" onClick={() => onOpenCandidate(outcome.candidateId)}>
            {outcome.name}
          </Anchor>
        )}
      </span>
      {what !== "" && (
        <Text size="xs" className={classes.reason}>
          {what} {next !== "" && <span className={classes.next}>{next}</span>}
        </Text>
      )}
    </div>
  );
}
