import { VisuallyHidden } from "@mantine/core";

import type { AnswerPart, CheckedAnswer } from "../../core/chat/check-answer.ts";
import type { ContextRow } from "../../core/chat/context.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Turn.module.css";

interface Props {
  readonly answer: CheckedAnswer;
  readonly hrefOf: (row: ContextRow) => string | undefined;
}

/** The answer with what the rows prove linked to them, and what they do not say struck out. */
export function AnswerText({ answer, hrefOf }: Props) {
  return (
    <p className={classes.answer}>
      {answer.parts.map((part, at) => (
        <Part key={at} part={part} hrefOf={hrefOf} />
      ))}
      {answer.parts.length === 0 && t("The model had nothing to say.")}
    </p>
  );
}

function Part({ part, hrefOf }: { part: AnswerPart; hrefOf: Props["hrefOf"] }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "proven":
      return part.row === null ? (
        part.text
      ) : (
        <a href={hrefOf(part.row)} title={t("From {name}", { name: part.row.name })}>
          {part.text}
        </a>
      );
    case "struck":
      return (
        <>
          <del className={classes.struck} title={t("The data does not say this")}>
            {part.text}
          </del>
          <VisuallyHidden> {t("(the data does not say this)")}</VisuallyHidden>
        </>
      );
    default:
      return part satisfies never;
  }
}
