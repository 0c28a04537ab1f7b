import { Stack, Text, Title } from "@mantine/core";
import { useEffect } from "react";
import { useStore } from "zustand";

import { CHAT_MODELS } from "../../core/chat/chat-models.ts";
import { t } from "../../lib/messages.ts";
import type { Chat } from "../../models/chat.ts";
import type { ChatFiles } from "../../models/chat-files.ts";
import type { DeviceChoice } from "../../protocol/scorer.ts";
import { ChatMemory } from "./ChatMemory.tsx";
import { ChatModelRow } from "./ChatModelRow.tsx";

export interface ChatModelsProps {
  readonly chat: Chat;
  readonly files: ChatFiles;
  /** The model hub's address. */
  readonly hub: string;
  readonly device: DeviceChoice;
  /** null when no model is there. */
  readonly chosenId: string | null;
  readonly onChoose: (modelId: string) => void;
}

/** The chat models: what each weighs, what is here, and the memory of the one in use. */
export function ChatModels({ chat, files, hub, device, chosenId, onChoose }: ChatModelsProps) {
  const { stored, transfer } = useStore(files.state);
  useEffect(() => void files.refresh(), [files]);
  const complete = stored?.filter(({ isComplete }) => isComplete) ?? [];
  return (
    <section aria-labelledby="chat-heading" style={{ marginBlock: 24 }}>
      <Title order={3} id="chat-heading" mb={4}>
        {t("Chat model")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(
          "Questions are answered without one. With one they become a conversation; it runs on this machine like the scorer.",
        )}
      </Text>
      <Stack gap="md">
        {CHAT_MODELS.map((model) => (
          <ChatModelRow
            key={model.id}
            model={model}
            stored={stored?.find(({ modelId }) => modelId === model.id) ?? null}
            transfer={transfer.status !== "idle" && transfer.modelId === model.id ? transfer : null}
            isBusy={transfer.status === "running"}
            hub={hub}
            device={device}
            files={files}
            choice={
              complete.length < 2 ? null : { isChosen: model.id === chosenId, onChoose: () => onChoose(model.id) }
            }
            onRemove={() => {
              if (model.id === chosenId) chat.choose(null);
              void files.remove(model.id);
            }}
          />
        ))}
      </Stack>
      {chosenId !== null && <ChatMemory chat={chat} />}
    </section>
  );
}
