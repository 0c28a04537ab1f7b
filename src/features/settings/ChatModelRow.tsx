import { Alert, Badge, Button, Group, Text } from "@mantine/core";
import { useRef } from "react";

import type { ChatModel } from "../../core/chat/chat-models.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { t, told } from "../../lib/messages.ts";
import type { ChatFiles, Transfer } from "../../models/chat-files.ts";
import type { ChatFilesOrigin, StoredChat } from "../../protocol/chat.ts";
import type { DeviceChoice } from "../../protocol/scorer.ts";
import { chatFailureText, storedText } from "./chat-texts.ts";
import { ChatOfferButton } from "./ChatOfferButton.tsx";
import { ChatProgress } from "./ChatProgress.tsx";
import { FolderInput } from "./FolderInput.tsx";

interface Props {
  readonly model: ChatModel;
  /** null when nothing of it is here. */
  readonly stored: StoredChat | null;
  /** Of this model; null when none is under way or ended badly. */
  readonly transfer: Exclude<Transfer, { status: "idle" }> | null;
  /** Some model is being fetched. */
  readonly isBusy: boolean;
  readonly hub: string;
  readonly device: DeviceChoice;
  readonly files: ChatFiles;
  /** Only where there is something to choose. */
  readonly choice: { readonly isChosen: boolean; readonly onChoose: () => void } | null;
  readonly onRemove: () => void;
}

/** One chat model: what it is, how much of it is here, and what can be done about that. */
export function ChatModelRow(props: Props) {
  const { model, stored, transfer, isBusy, hub, device, files, choice, onRemove } = props;
  const folder = useRef<HTMLInputElement | null>(null);
  const { id, name, licence, note, aboutBytes } = model;
  const add = (from: ChatFilesOrigin) => void files.add(id, from, device);
  const isRunning = transfer?.status === "running";
  const goesOn = stored !== null && !stored.isComplete && stored.revision !== null;

  return (
    <div role="group" aria-label={name}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {choice?.isChosen && (
          <Badge size="sm" variant="default">
            {t("in use")}
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t("{note} · {licence} · about {aboutBytes}", {
          note: told(note),
          licence,
          aboutBytes: formatBytes(aboutBytes),
        })}
      </Text>
      {stored && !isRunning && (
        <Text size="xs" mt={2} style={{ overflowWrap: "anywhere" }}>
          {storedText(stored)}
        </Text>
      )}
      {transfer?.status === "running" && <ChatProgress name={name} transfer={transfer} onPause={files.pause} />}
      {!isRunning && (
        <Group gap="xs" mt={6}>
          {stored === null && (
            <ChatOfferButton model={model} hub={hub} device={device} files={files} isBusy={isBusy} onTake={add} />
          )}
          {goesOn && (
            <Button size="compact-xs" disabled={isBusy} onClick={() => add({ kind: "hub", hub })}>
              {t("Go on")}
            </Button>
          )}
          {choice && stored?.isComplete && !choice.isChosen && (
            <Button variant="default" size="compact-xs" onClick={choice.onChoose}>
              {t("Use this one")}
            </Button>
          )}
          {stored?.isComplete && (
            <Button variant="default" size="compact-xs" disabled={isBusy} onClick={() => void files.check(id)}>
              {t("Check its files")}
            </Button>
          )}
          {!stored?.isComplete && (
            <Button
              variant="default"
              size="compact-xs"
              disabled={isBusy}
              onClick={() => folder.current?.click()}
              aria-label={t("From a folder: {name}", { name })}
            >
              {t("From a folder")}
            </Button>
          )}
          {stored && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              disabled={isBusy}
              aria-label={t("Delete {name}", { name })}
              onClick={onRemove}
            >
              {t("Delete")}
            </Button>
          )}
        </Group>
      )}
      <FolderInput
        ref={folder}
        label={t("Folder of {name}", { name })}
        onFolder={(_, files) => add({ kind: "folder", files })}
      />
      {transfer?.status === "failed" && (
        <Alert variant="default" mt="xs" title={chatFailureText(transfer.failure).what}>
          {chatFailureText(transfer.failure).safe} {chatFailureText(transfer.failure).next}
          <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: "anywhere" }}>
            {transfer.failure.message}
          </Text>
        </Alert>
      )}
    </div>
  );
}
