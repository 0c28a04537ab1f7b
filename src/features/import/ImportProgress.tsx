import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import { IconAlertTriangle, IconPlayerStop } from "@tabler/icons-react";

import { msg, t, told, toldEach } from "../../lib/messages.ts";
import type { ImportState } from "./import-run.ts";
import { type ImportCounts, summaryText } from "./import-summary.ts";
import { storageFailureText } from "./storage-failure-text.ts";
import { paceOf, percent, progressText } from "./time-left.ts";
import { useNow } from "./use-now.ts";

interface Props {
  readonly state: ImportState;
  readonly counts: ImportCounts;
  readonly onStop: () => void;
}

/** How far the import is, and how it ended. */
export function ImportProgress({ state, counts, onStop }: Props) {
  const isRunning = state.status === "running";
  const nowMs = useNow(isRunning);
  const done = counts.total - counts.waiting;
  const elapsedMs = isRunning ? nowMs - state.startedAtMs : 0;
  const { perSecond } = paceOf({ done, total: counts.total, elapsedMs });
  return (
    <div>
      <Progress
        value={percent(done, counts.total)}
        size="sm"
        aria-label={t("Resumes read")}
        color={isRunning || state.status === "finished" ? "teal" : "gray"}
      />
      <Group justify="space-between" wrap="nowrap" mt={6} mih={30}>
        <div>
          {/* Told to screen readers once, at the end: fourteen times a second is noise. */}
          <Text size="sm" fw={600} role={isRunning ? undefined : "status"}>
            {told(ENDED[state.status])}
            {summaryText(counts)}
          </Text>
          {isRunning && (
            <Text size="xs" c="dimmed">
              {progressText({ done, total: counts.total, perSecond })}
            </Text>
          )}
          {state.status === "cancelled" && (
            <Text size="xs" c="dimmed">
              {t("What was read is kept.")}{" "}
              {counts.waiting > 0 && t("{waiting} not read; add them again to go on.", { waiting: counts.waiting })}
            </Text>
          )}
        </div>
        {isRunning && (
          <Button variant="default" size="xs" leftSection={<IconPlayerStop size={14} />} onClick={onStop}>
            {t("Stop")}
          </Button>
        )}
      </Group>
      {state.status === "failed" && <StorageFailure code={state.code} />}
    </div>
  );
}

const ENDED: Readonly<Record<ImportState["status"], string>> = {
  idle: "",
  running: "",
  finished: msg("Done: "),
  cancelled: msg("Stopped: "),
  failed: msg("Stopped: "),
};

function StorageFailure({ code }: { code: keyof typeof storageFailureText }) {
  const { what, safe, next } = toldEach(storageFailureText[code]);
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle color="var(--mantine-color-red-6)" aria-hidden />}
      mt="sm"
      title={what}
    >
      {safe} {next}
    </Alert>
  );
}
