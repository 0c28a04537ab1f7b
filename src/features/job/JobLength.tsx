import { Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import { countWords, lengthAdvice } from "./job-draft.ts";
import classes from "./JobLength.module.css";

/** How long the text is, and whether that is enough to rank by. */
export function JobLength({ text }: { text: string }) {
  const words = countWords(text);
  const advice = lengthAdvice(words);
  const count = t("{words, plural, one {# word} other {# words}}", { words });
  if (advice === "empty") {
    return (
      <Text size="xs" c="dimmed">
        {t("No text yet. The scorer compares every resume with it.")}
      </Text>
    );
  }
  if (advice === "enough") {
    return (
      <Text size="xs" c="dimmed">
        {count}
      </Text>
    );
  }
  return (
    <Text size="xs" className={classes.short} role="status">
      <IconAlertTriangle size={14} aria-hidden />
      <span>
        {t("{count}: very short. Add duties and what the person must know, or the order will say little.", { count })}
      </span>
    </Text>
  );
}
