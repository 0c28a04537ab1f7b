import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useRef, useState } from "react";
import { useStore } from "zustand";

import type { ContextRow } from "../../core/chat/context.ts";
import { t } from "../../lib/messages.ts";
import type { Chat } from "../../models/chat.ts";
import { Composer } from "./Composer.tsx";
import type { Conversation, LookUp } from "./conversation.ts";
import { TurnView } from "./TurnView.tsx";

interface Props {
  readonly chat: Chat;
  readonly conversation: Conversation;
  /** Whether a chat model is on this machine; null while that is read. */
  readonly hasModel: boolean | null;
  readonly lookUp: LookUp;
  readonly hrefOf: (row: ContextRow) => string | undefined;
  readonly onSetUp: () => void;
}

/** Questions one after the other, each going on from what was said before. */
export function ChatThread({ chat, conversation, hasModel, lookUp, hrefOf, onSetUp }: Props) {
  const { turns } = useStore(conversation.state);
  const [draft, setDraft] = useState("");
  const composer = useRef<HTMLTextAreaElement>(null);
  const last = turns.at(-1);
  const isAnswering = last?.answering.status === "looking" || last?.answering.status === "writing";

  const send = () => {
    const question = draft.trim();
    if (question === "" || isAnswering) return;
    setDraft("");
    void conversation.ask(question, lookUp);
  };
  return (
    <section aria-labelledby="conversation-heading">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="conversation-heading">
          {t("Conversation")}
        </Title>
        {turns.length > 0 && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={conversation.clear}>
            {t("Start anew")}
          </Button>
        )}
      </Group>
      {hasModel === false && turns.length === 0 ? (
        <Group gap="sm">
          <Text size="sm" c="dimmed" maw={620}>
            {t(
              "Everything above works without a model. With a chat model on this machine you can go on in your own words, and each answer is compared with the rows it speaks of.",
            )}
          </Text>
          <Button variant="default" size="xs" onClick={onSetUp}>
            {t("Set up a chat model")}
          </Button>
        </Group>
      ) : (
        <Stack gap="md">
          <Stack gap="lg" role="log" aria-label={t("Questions and answers")} aria-busy={isAnswering}>
            {turns.map((turn) => (
              <TurnView
                key={turn.id}
                turn={turn}
                chat={chat}
                hrefOf={hrefOf}
                actions={
                  turn === last
                    ? {
                        onAgain: () => void conversation.again(lookUp),
                        onEdit: () => {
                          setDraft(conversation.takeBack() ?? "");
                          composer.current?.focus();
                        },
                        onSetUp,
                      }
                    : null
                }
              />
            ))}
          </Stack>
          <Composer
            input={composer}
            draft={draft}
            isAnswering={isAnswering}
            onDraft={setDraft}
            onSend={send}
            onStop={conversation.stop}
          />
        </Stack>
      )}
    </section>
  );
}
