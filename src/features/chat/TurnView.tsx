import { Alert, Button, Group, Loader, Text } from "@mantine/core";
import { IconCheck, IconCopy, IconPencil, IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useStore } from "zustand";

import { plainAnswer } from "../../core/chat/check-answer.ts";
import type { ContextRow } from "../../core/chat/context.ts";
import { t } from "../../lib/messages.ts";
import type { Chat } from "../../models/chat.ts";
import { AnswerText } from "./AnswerText.tsx";
import { failedText, replyText, struckText, waitingText } from "./chat-words.ts";
import type { Turn } from "./conversation.ts";
import classes from "./Turn.module.css";

interface Props {
  readonly turn: Turn;
  readonly chat: Chat;
  readonly hrefOf: (row: ContextRow) => string | undefined;
  /** Of the last turn alone. */
  readonly actions: { readonly onAgain: () => void; readonly onEdit: () => void; readonly onSetUp: () => void } | null;
}

/** A question, what the rows say by themselves, and the model's answer. */
export function TurnView({ turn, chat, hrefOf, actions }: Props) {
  const { question, sentence, context, isOwnContext, answering } = turn;
  const isAnswering = answering.status === "looking" || answering.status === "writing";
  return (
    <article aria-label={question}>
      <p className={classes.question}>{question}</p>
      {sentence !== null && sentence !== "" && <p className={classes.counted}>{sentence}</p>}
      {context && isOwnContext && context.rows.length > 0 && (
        <p className={classes.rows}>
          {t("About", undefined, "rows")}{" "}
          {context.rows.map((row, at) => (
            <span key={row.id}>
              {at > 0 && ", "}
              <a href={hrefOf(row)}>{row.name}</a>
            </span>
          ))}
          {context.totalRows > context.rows.length &&
            ` ${t("and {count} more", { count: context.totalRows - context.rows.length })}`}
        </p>
      )}
      <Answering {...{ answering, chat, hrefOf }} onSetUp={actions?.onSetUp ?? null} />
      {actions && !isAnswering && (
        <Group gap={4} mt={6}>
          {answering.status === "done" && <CopyButton text={plainAnswer(answering.checked)} />}
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            leftSection={<IconRefresh size={13} aria-hidden />}
            onClick={actions.onAgain}
          >
            {answering.status === "done" ? t("Another answer") : t("Ask again")}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            leftSection={<IconPencil size={13} aria-hidden />}
            onClick={actions.onEdit}
          >
            {t("Edit the question")}
          </Button>
        </Group>
      )}
    </article>
  );
}

interface AnsweringProps extends Pick<Props, "chat" | "hrefOf"> {
  readonly answering: Turn["answering"];
  readonly onSetUp: (() => void) | null;
}

function Answering({ answering, chat, hrefOf, onSetUp }: AnsweringProps) {
  switch (answering.status) {
    case "looking":
      return <Waiting chat={chat} isLooking />;
    case "writing":
      return answering.text === "" ? (
        <Waiting chat={chat} isLooking={false} />
      ) : (
        <p className={classes.answer}>{answering.text}</p>
      );
    case "done":
      return (
        <>
          <AnswerText answer={answering.checked} hrefOf={hrefOf} />
          <Text size="xs" c="dimmed" mt={4}>
            {answering.checked.struckCount > 0 && `${struckText(answering.checked.struckCount)} `}
            {replyText(answering.reply)}
          </Text>
        </>
      );
    case "refused":
      return <p className={classes.answer}>{answering.sentence}</p>;
    case "stopped":
      return (
        <Text size="sm" c="dimmed">
          {t("Stopped before the first word.")}
        </Text>
      );
    case "failed":
      return (
        <Alert variant="default" title={t("No answer this time. The conversation is still here.")}>
          {failedText(answering.failure)}
          {onSetUp && answering.failure.code === "model-missing" && (
            <Button variant="default" size="compact-xs" ml="xs" onClick={onSetUp}>
              {t("Set up a chat model")}
            </Button>
          )}
        </Alert>
      );
    default:
      return answering satisfies never;
  }
}

function Waiting({ chat, isLooking }: { chat: Chat; isLooking: boolean }) {
  return (
    <Group gap="xs" role="status">
      <Loader size="xs" aria-hidden />
      <Text size="sm">{waitingText(useStore(chat.state), isLooking)}</Text>
    </Group>
  );
}

function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      leftSection={copied ? <IconCheck size={13} aria-hidden /> : <IconCopy size={13} aria-hidden />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? t("Copied") : t("Copy")}
    </Button>
  );
}
