import { Button, Group, Progress, Text } from "@mantine/core";

import { t } from "../../lib/messages.ts";
import type { Transfer } from "../../models/chat-files.ts";
import { transferText } from "./chat-texts.ts";

interface Props {
  readonly name: string;
  readonly transfer: Extract<Transfer, { status: "running" }>;
  readonly onPause: () => void;
}

export function ChatProgress({ name, transfer, onPause }: Props) {
  const { doneBytes, totalBytes } = transfer.progress;
  return (
    <>
      <Progress
        value={totalBytes === 0 ? 0 : (100 * doneBytes) / totalBytes}
        size="sm"
        mt={8}
        aria-label={t("{name} fetched to this machine", { name })}
      />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Text size="xs">{transferText(transfer)}</Text>
        <Button variant="default" size="compact-xs" onClick={onPause}>
          {t("Pause")}
        </Button>
      </Group>
    </>
  );
}
