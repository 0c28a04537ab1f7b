import { ActionIcon, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconThumbDown, IconThumbUp } from "@tabler/icons-react";
import { useState } from "react";

import type { ExplanationFeedback } from "../../core/feedback/decision.ts";
import { t } from "../../lib/messages.ts";

interface Props {
  readonly shown: string;
  readonly feedback: ExplanationFeedback | null;
  hide(text: string): Promise<string>;
  onKeep(feedback: ExplanationFeedback | null): void;
}

/** The page's words on this candidate: good, bad, or better said. */
export function ExplanationPart({ shown, feedback, hide, onKeep }: Props) {
  const [text, setText] = useState(feedback?.edited ?? shown);
  const thumb = (pressed: "up" | "down") =>
    onKeep(feedback?.thumb === pressed ? null : { shown, thumb: pressed, edited: feedback?.edited ?? null });
  const leave = async () => {
    const hidden = await hide(text);
    setText(hidden);
    const edited = hidden === "" || hidden === shown ? null : hidden;
    if (edited !== (feedback?.edited ?? null)) onKeep({ shown, thumb: feedback?.thumb ?? "down", edited });
  };
  return (
    <Stack gap={4} role="group" aria-label={t("Explanation")}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Text size="xs" flex={1}>
          {shown}
        </Text>
        <ActionIcon
          variant={feedback?.thumb === "up" ? "filled" : "default"}
          aria-label={t("This explanation is right")}
          aria-pressed={feedback?.thumb === "up"}
          onClick={() => thumb("up")}
        >
          <IconThumbUp size={15} />
        </ActionIcon>
        <ActionIcon
          variant={feedback?.thumb === "down" ? "filled" : "default"}
          aria-label={t("This explanation is wrong")}
          aria-pressed={feedback?.thumb === "down"}
          onClick={() => thumb("down")}
        >
          <IconThumbDown size={15} />
        </ActionIcon>
      </Group>
      {feedback !== null && (
        <Textarea
          size="xs"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          label={t("Better said")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={() => void leave()}
        />
      )}
    </Stack>
  );
}
