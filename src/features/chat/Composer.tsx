import { Button, Group, Text, Textarea } from "@mantine/core";
import { IconPlayerStop, IconSend } from "@tabler/icons-react";
import type { KeyboardEvent, RefObject } from "react";

import { t } from "../../lib/messages.ts";

interface Props {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly isAnswering: boolean;
  readonly onDraft: (draft: string) => void;
  readonly onSend: () => void;
  readonly onStop: () => void;
}

/** Enter sends, Shift and Enter makes a line, Escape stops an answer. */
export function Composer({ input, draft, isAnswering, onDraft, onSend, onStop }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && isAnswering) onStop();
    // While somebody composes a letter Enter only ends the letter.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <Textarea
          ref={input}
          flex={1}
          autosize
          minRows={1}
          maxRows={6}
          label={t("Message")}
          placeholder={t("Who of them has led a team, and what do they say about it?")}
          value={draft}
          maxLength={1000}
          onChange={({ currentTarget }) => onDraft(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {isAnswering ? (
          <Button type="button" variant="default" leftSection={<IconPlayerStop size={14} />} onClick={onStop}>
            {t("Stop")}
          </Button>
        ) : (
          <Button type="submit" leftSection={<IconSend size={14} />} disabled={draft.trim() === ""}>
            {t("Send")}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {t(
          "A model can be wrong. Numbers, names and quotes are compared with the rows; the rest of a sentence is not.",
        )}
      </Text>
    </form>
  );
}
