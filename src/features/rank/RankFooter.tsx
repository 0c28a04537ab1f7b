import { Button, Progress } from "@mantine/core";
import { IconListSearch, IconPlayerPlay, IconPlayerStop, IconRefresh } from "@tabler/icons-react";

import { HEAD } from "../../core/matching/head-size.ts";
import { t } from "../../lib/messages.ts";
import classes from "./RankingView.module.css";
import type { RunStatus } from "./run-status.ts";

interface Props {
  readonly status: RunStatus;
  onStop(): void;
  onStart(): void;
  onMore(): void;
}

const actions = {
  stop: { label: () => t("Stop"), Icon: IconPlayerStop },
  resume: { label: () => t("Resume", undefined, "what was stopped"), Icon: IconPlayerPlay },
  retry: { label: () => t("Try again"), Icon: IconRefresh },
  more: { label: () => t("Score next {count}", { count: HEAD }), Icon: IconListSearch },
} as const;

/** What the run is doing, and the one thing to do about it. */
export function RankFooter({ status, onStop, onStart, onMore }: Props) {
  const onAction = { stop: onStop, resume: onStart, retry: onStart, more: onMore };
  const action = status.action === null ? null : actions[status.action];
  return (
    <footer className={classes.footer}>
      {status.progress !== null && (
        <Progress
          className={classes.progress}
          value={status.progress * 100}
          size={2}
          radius={0}
          aria-label={t("Scoring")}
        />
      )}
      {/* A running count would be read out ten times a second; what changes rarely is announced. */}
      <p
        className={classes.footerText}
        role={status.isFailure ? "alert" : "status"}
        aria-live={status.action === "stop" ? "off" : undefined}
      >
        {status.text}
      </p>
      {action && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<action.Icon size={14} aria-hidden="true" />}
          onClick={status.action === null ? undefined : onAction[status.action]}
        >
          {action.label()}
        </Button>
      )}
    </footer>
  );
}
