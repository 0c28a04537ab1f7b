import { Anchor, Button, Progress, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCircleX, IconClock, IconCopy, IconScan } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import type { ImportOutcome, ImportRow } from "./import-run.ts";
import { isScan } from "./import-summary.ts";
import classes from "./ImportRows.module.css";
import { rowText } from "./row-text.ts";

const ICONS: Readonly<Record<ImportOutcome["status"], typeof IconCheck>> = {
  waiting: IconClock,
  ready: IconCheck,
  warning: IconAlertTriangle,
  duplicate: IconCopy,
  rejected: IconCircleX,
  scanning: IconScan,
};

interface Props {
  readonly row: ImportRow;
  readonly isRunning: boolean;
  readonly onOpenCandidate: (id: string) => void;
  readonly onReadScan: (rowId: string) => void;
  readonly onStopScans: () => void;
}

/** What became of one file: state, name, and the candidate it is now or why it is none. */
export function ImportRowView({ row, isRunning, onOpenCandidate, onReadScan, onStopScans }: Props) {
  const { fileName, outcome } = row;
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
      {isScan(row) && (
        <div className={classes.action}>
          <Button size="compact-xs" variant="default" onClick={() => onReadScan(row.id)}>
            {t("Read it with OCR")}
          </Button>
        </div>
      )}
      {outcome.status === "scanning" && (
        <div className={classes.action}>
          {/* A page has no measured part until its recognition runs. */}
          <Progress
            value={outcome.at === null ? 0 : (100 * (outcome.at.page - 1 + outcome.at.share)) / outcome.at.pages}
            size="sm"
            flex={1}
            aria-label={t("Text recognition of {fileName}", { fileName })}
          />
          <Button size="compact-xs" variant="default" onClick={onStopScans}>
            {t("Stop")}
          </Button>
        </div>
      )}
    </div>
  );
}
