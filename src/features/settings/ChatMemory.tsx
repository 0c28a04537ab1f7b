import { Button, Group, Text } from "@mantine/core";
import { useStore } from "zustand";

import { t } from "../../lib/messages.ts";
import type { Chat } from "../../models/chat.ts";
import { chatFailureText, memoryText } from "./chat-texts.ts";

/** Whether the chat model is in memory, and the way in and out of it. */
export function ChatMemory({ chat }: { chat: Chat }) {
  const state = useStore(chat.state);
  const isIn = state.status === "ready" || state.status === "loading" || state.status === "waiting";
  return (
    <Group justify="space-between" mt="md" wrap="nowrap" align="flex-start">
      <Text size="sm" role="status">
        {memoryText(state)}
        {state.status === "failed" && ` ${chatFailureText(state.failure).next}`}
      </Text>
      {isIn ? (
        <Button variant="default" size="compact-xs" onClick={chat.free} style={{ flexShrink: 0 }}>
          {t("Free its memory")}
        </Button>
      ) : (
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => void chat.load().catch(() => {})} // The state tells.
          style={{ flexShrink: 0 }}
        >
          {t("Load it")}
        </Button>
      )}
    </Group>
  );
}
