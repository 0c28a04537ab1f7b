import { ActionIcon, CloseButton, Progress, Text, Tooltip } from "@mantine/core";
import { IconListDetails, IconPlayerStop } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import type { ActivityRow } from "./activity.ts";
import classes from "./ActivityTray.module.css";
import { percent } from "./time-left.ts";

interface Props {
  readonly row: ActivityRow;
  /** null where there is nothing more to see. */
  readonly onOpen: (() => void) | null;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
}

/** One piece of work: what, how far, and a way to stop it or put it away. */
export function ActivityTrayRow({ row: { label, detail, done, total, isRunning }, onOpen, onStop, onDismiss }: Props) {
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <Text size="sm" fw={600} truncate title={label}>
          {label}
        </Text>
        <Text size="xs" c="dimmed" role={isRunning ? undefined : "status"}>
          {detail}
        </Text>
      </div>
      {onOpen && (
        <Tooltip label={t("Show the files")}>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Show the files")} onClick={onOpen}>
            <IconListDetails size={16} />
          </ActionIcon>
        </Tooltip>
      )}
      {isRunning ? (
        <Tooltip label={t("Stop; what is finished stays")}>
          <ActionIcon variant="subtle" color="gray" aria-label={t("Stop {label}", { label })} onClick={onStop}>
            <IconPlayerStop size={16} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <CloseButton size="sm" aria-label={t("Put away {label}", { label })} onClick={onDismiss} />
      )}
      {isRunning && total > 0 && (
        <Progress className={classes.bar} value={percent(done, total)} size={3} radius={0} aria-label={label} />
      )}
    </div>
  );
}
