import { Alert, Progress, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { t, told, toldEach } from "../../lib/messages.ts";
import type { ScorerState } from "../../models/scorer.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import { failureText } from "../../protocol/failure-text.ts";
import { Hint } from "../../ui/Hint.tsx";
import { fallbackText } from "./fallback-text.ts";
import { FactList } from "./FactList.tsx";
import { formatBytes } from "../../lib/format-bytes.ts";
import { loadedPercent } from "./status-text.ts";

/** What is loaded, where it runs, and why not faster. */
export function ScorerFacts({ state, modelName }: { state: ScorerState; modelName: string | null }) {
  switch (state.status) {
    case "idle":
      return (
        <Text size="sm" c="dimmed">
          {t("Not loaded, so it takes no memory. It loads when there is something to score.")}
        </Text>
      );
    case "loading":
      return <Loading state={state} />;
    case "ready":
      return <Loaded info={state.info} modelName={modelName} />;
    case "failed": {
      const { what, safe, next } = toldEach(failureText[state.failure.code]);
      return (
        <Alert
          variant="default"
          icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
          title={what}
        >
          {safe} {next}
        </Alert>
      );
    }
  }
}

function Loading({ state: { progress } }: { state: Extract<ScorerState, { status: "loading" }> }) {
  const isDownload = progress.phase === "download" && progress.totalBytes > 0;
  return (
    <div>
      <Progress value={loadedPercent(progress) ?? 0} size="sm" aria-label={t("Scorer loaded")} />
      <Text size="sm" mt={6}>
        {progress.phase === "warm-up" ? t("Loaded; preparing it for this machine.") : t("Loading.")}{" "}
        {isDownload &&
          t("{loadedBytes} of {totalBytes}", {
            loadedBytes: formatBytes(progress.loadedBytes),
            totalBytes: formatBytes(progress.totalBytes),
          })}
      </Text>
    </div>
  );
}

function Loaded({ info, modelName }: { info: ScorerInfo; modelName: string | null }) {
  const { device, deviceName, threads, reason, modelBytes, scorerVersion } = info;
  const cpu = t("{threads, plural, one {CPU, # thread} other {CPU, # threads}}", { threads });
  return (
    <>
      <FactList
        facts={[
          ...(modelName === null ? [] : [{ label: t("Scorer"), value: modelName }]),
          { label: t("Runs on"), value: device === "webgpu" ? t("GPU, {deviceName}", { deviceName }) : cpu },
          { label: t("Size"), value: formatBytes(modelBytes) },
          { label: t("Version"), value: scorerVersion, isCode: true },
        ]}
      />
      {reason !== null && (
        <Text size="sm" mt="sm">
          {told(fallbackText[reason].what)}{" "}
          <Text span c="dimmed" inherit>
            {told(fallbackText[reason].next)}
          </Text>
        </Text>
      )}
      <Text size="xs" c="dimmed" mt="sm">
        {t("The same resume, job and version always get the same score.")}{" "}
        <Hint label={t("What does “{term}” mean?", { term: t("Scorer version") })}>
          {t("Model, adapter and settings in one mark. Scores are only compared under the same one.")}
        </Hint>
      </Text>
    </>
  );
}
